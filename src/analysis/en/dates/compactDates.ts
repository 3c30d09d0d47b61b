import { isDay } from "./calendar.ts";
import type { Atom } from "./meaning.ts";
import { numbersThing } from "./numbersOfThings.ts";
import { digits, tokenLength, type Tokens } from "./tokens.ts";
import { isFraction } from "./years.ts";

/** `20231012`, a day in the basic format of ISO 8601; not a part of a longer code or number. */
export function compactDate(t: Tokens, at: number, out: Atom[]): number {
  if (tokenLength(t, at) !== 8 || isFraction(t, at)) return 0;
  const value = digits(t, at);
  const year = Math.floor(value / 10000);
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  if (year < 1900 || year > 2100 || !isDay(year, month, day)) return 0;
  const start = t.words.starts[at]!;
  const end = t.words.ends[at]!;
  if (!before.test(t.text.slice(Math.max(0, start - 2), start))) return 0;
  if (!after.test(t.text.slice(end, end + 2))) return 0;
  if (numbersThing(t, at)) return 0; // `Invoice 20231019`
  const meaning = { is: "calendar", year, month, day } as const;
  out.push({ first: at, last: at, type: "DATE", meaning, rule: "compact-date" });
  return at + 1;
}

/** What may stand right beside it: white space, quotation marks, brackets, a hyphen that joins nothing. */
const before = /(?:^|[\s("'“‘[]|(?:^|\s)-)$/;
const after = /^(?:$|[\s)"'”’\],;:!?]|[.-](?:$|[\s"'”’)]))/;
