import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { ALPHANUMERIC, NUMBER, role } from "./lexicon.ts";
import { isDash } from "./directions.ts";
import type { Atom } from "./meaning.ts";
import {
  capital,
  digits,
  glued,
  idAt,
  numberOf,
  plays,
  tokenLength,
  tokenText,
  type Tokens,
  isIn,
} from "./tokens.ts";
import { w } from "./words.ts";
import { isApostrophe } from "./years.ts";

/** `the 1990s`, `the '80s`, `mid-1990s`. */
export function decade(t: Tokens, at: number, out: Atom[]): number {
  let digitsText: string | undefined;
  let last = at;
  const id = idAt(t, at);
  if (id === ALPHANUMERIC) digitsText = /^(\d{2}|\d{4})s$/i.exec(tokenText(t, at))?.[1];
  else if (
    id === NUMBER &&
    (tokenLength(t, at) === 4 || tokenLength(t, at) === 2) &&
    isApostrophe(t, at + 1) &&
    glued(t, at) &&
    idAt(t, at + 2) === w.s &&
    glued(t, at + 1) &&
    digits(t, at) % 10 === 0 &&
    !capital(t, at + 3)
  ) {
    // `1990's`, also the possessive of a year: only after `the` a decade
    if (!(
      idAt(t, at - 1) === w.the ||
      (isApostrophe(t, at - 1) && idAt(t, at - 2) === w.the) ||
      isDash(t, at - 1)
    ))
      return 0;
    digitsText = tokenText(t, at);
    last = at + 2;
  }
  if (!digitsText?.endsWith("0")) return 0;
  let first = at;
  if (isApostrophe(t, at - 1) && glued(t, at - 1) && digitsText.length === 2) first = at - 1;
  else if (
    digitsText.length === 2 &&
    idAt(t, at - 1) !== w.the &&
    idAt(t, at - 1) !== w.early &&
    idAt(t, at - 1) !== w.late &&
    !isDash(t, at - 1)
  )
    return 0;
  // Ages and temperatures: `in his 30s`, `in the mid-60s` without an apostrophe
  if (digitsText.length === 2 && first === at) {
    let before = at - 1;
    while (isDash(t, before) || plays(t, before, role.stage) || isIn(t, before, scaled)) before--;
    if (before < at - 1 && isIn(t, before + 1, scaled)) return 0;
    if (isIn(t, before, owners) || isWarmth(t, at)) return 0;
    // `the rate is in the mid-30s`
    if (idAt(t, before) === w.the && idAt(t, before - 1) === w.in && isIn(t, before - 2, copulas)) return 0;
    if (Number(digitsText) < 20) return 0;
  }
  const full = digitsText.length === 4 ? digitsText : `19${digitsText}`;
  const value =
    full.endsWith("00") && full !== "2000" && digitsText.length === 4 ? full.slice(0, 2) : full.slice(0, 3);
  if (idAt(t, first - 1) === w.the) first--;
  out.push({ first, last, type: "DATE", meaning: { is: "years", digits: value }, rule: "decade" });
  return last + 1;
}

/** `the nineties`, `the late seventies`; not an age (`in her seventies`). */
export function decadeInWords(t: Tokens, at: number, out: Atom[]): number {
  const tens = {
    twenties: 2,
    thirties: 3,
    forties: 4,
    fifties: 5,
    sixties: 6,
    seventies: 7,
    eighties: 8,
    nineties: 9,
  };
  const ten = tens[tokenText(t, at).toLowerCase() as keyof typeof tens];
  if (!ten) return 0;
  let first = at;
  let century = "19";
  const before = at - (isDash(t, at - 1) ? 2 : 1);
  if (plays(t, before, role.cardinal) && numberOf(t, before) >= 17 && numberOf(t, before) <= 20) {
    century = String(numberOf(t, before));
    first = before;
  }
  const staged = plays(t, first - 1, role.stage) || (isDash(t, first - 1) && plays(t, first - 2, role.stage));
  const article = idAt(t, first - (staged ? (isDash(t, first - 1) ? 3 : 2) : 1)) === w.the;
  if (!article && first === at) return 0;
  if (first === at && isWarmth(t, at)) return 0;
  if (idAt(t, first - 1) === w.the) first--;
  out.push({
    first,
    last: at,
    type: "DATE",
    meaning: { is: "years", digits: century + ten },
    rule: "decade",
  });
  return at + 1;
}

const copulas = anyCase("is are was were be been remain remains remained stay stays stayed");
const scaled = exactly("low lower upper high");
/** `highs in the thirties`, `temperatures in the 80s`. */
function isWarmth(t: Tokens, at: number): boolean {
  for (let i = at - 2; i > at - 7; i--) if (isIn(t, i, warmth)) return true;
  return false;
}

const warmth = anyCase("highs lows high low temperature temperatures mercury thermometer readings");
const owners = anyCase("his her their my our your its");
