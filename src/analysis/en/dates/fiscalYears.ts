import type { Atom } from "./meaning.ts";
import { tokenText, type Tokens } from "./tokens.ts";
import { twoDigitYear } from "./years.ts";

/** `FY2014`, `FY15`: a fiscal year, which TimeBank gives the value of the year it is named after. */
export function fiscalYear(t: Tokens, at: number, out: Atom[]): number {
  const match = /^FY(\d{2}|\d{4})$/.exec(tokenText(t, at));
  if (!match) return 0;
  const number = Number(match[1]);
  if (number >= 100 && (number < 1900 || number > 2100)) return 0;
  const year = number < 100 ? twoDigitYear(number) : number;
  out.push({ first: at, last: at, type: "DATE", meaning: { is: "year", year }, rule: "fiscal-year" });
  return at + 1;
}
