import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { isDash, isTimePreposition } from "./directions.ts";
import { meridiem } from "./clockReading.ts";
import { unit, lexiconWords } from "./lexicon.ts";
import type { Atom, Meaning } from "./meaning.ts";
import { shape } from "../../../text/words.ts";
import { tenseAt } from "./tense.ts";
import { beginsSentence, capital, glued, idAt, type Tokens, isIn } from "./tokens.ts";
import { w } from "./words.ts";

/** Words that point from the document's date: `today`, `yesterday`, `tonight`, `now`, `recently`. */
export function deictic(t: Tokens, at: number, out: Atom[]): number {
  const id = idAt(t, at) === w.tonite ? w.tonight : idAt(t, at);
  const day =
    id === w.today || id === w.tonight ? 0 : id === w.tomorrow ? 1 : id === w.yesterday ? -1 : undefined;
  if (day !== undefined) {
    if (capital(t, at) && !beginsSentence(t, at) && capital(t, at - 1)) return 0; // `USA Today`
    // `the Today programme`; `Prices of Today` may be a headline
    if (
      at > t.low &&
      t.words.shapes[at] === shape.capitalised &&
      t.words.shapes[at - 1] === shape.lower &&
      !t.text.slice(t.words.ends[at - 1], t.words.starts[at]).includes("\n") &&
      !isTimePreposition(t, at - 1)
    )
      return 0;
    if (capital(t, at) && capital(t, at + 1) && idAt(t, at + 1) === 0 && t.words.shapes[at] !== 3) return 0;
    const of: Meaning = { is: "shift", unit: unit.day, count: day, from: "document" };
    // `today pm`, `tomorrow a.m.`
    const half = id === w.tonight ? undefined : meridiem(t, at + 1);
    if (half) {
      const part = half.half === "am" ? "MO" : "AF";
      out.push({
        first: at,
        last: half.last,
        type: "TIME",
        meaning: { is: "part", part, of },
        rule: "day-half",
      });
      return half.last + 1;
    }
    if (id === w.tonight)
      out.push({
        first: at,
        last: at,
        type: "TIME",
        meaning: { is: "part", part: "NI", of },
        rule: "tonight",
      });
    else out.push({ first: at, last: at, type: "DATE", meaning: of, rule: lexiconWords[id]! });
    return at + 1;
  }
  if (id === w.now) {
    if (isDash(t, at + 1) && glued(t, at)) return fixed(out, at, at, "PRESENT_REF", "now");
    // `now that it is over`, `every now and then`
    if (isIn(t, at + 1, that) || idAt(t, at - 1) === w.every) return 0;
    return fixed(out, at, at, "PRESENT_REF", "now");
  }
  if (id === w.recently || id === w.lately) {
    const more = idAt(t, at - 1) === w.more || idAt(t, at - 1) === w.most;
    return fixed(out, more ? at - 1 : at, at, "PAST_REF", "recently");
  }
  if (id === w.currently || id === w.nowadays || id === w.presently)
    return fixed(out, at, at, "PRESENT_REF", "now");
  return 0;
}

/** `the future`, `the past`, `the near future`, `the present`, `at the moment`. */
export function reference(t: Tokens, at: number, out: Atom[]): number {
  const id = idAt(t, at);
  let first = at - 1;
  if (
    id === w.future &&
    (idAt(t, first) === w.near || idAt(t, first) === w.distant || idAt(t, first) === w.foreseeable)
  )
    first--;
  if (id === w.soon) {
    if (
      idAt(t, at - 1) === w.as &&
      idAt(t, at + 1) === w.as &&
      idAt(t, at + 2) === w.possible &&
      idAt(t, at - 2) === w.as
    )
      return 0;
    if (idAt(t, at - 1) === w.as && idAt(t, at + 1) === w.as && idAt(t, at + 2) === w.possible)
      return fixed(out, at - 1, at + 2, "FUTURE_REF", "as-soon-as-possible");
    return isAhead(t, at) ? fixed(out, at, at, "FUTURE_REF", "soon") : 0;
  }
  if (id === w.time)
    return idAt(t, first) === w.this && idAt(t, first - 1) === w.at && endsHere(t, at + 1)
      ? fixed(out, first, at, "PRESENT_REF", "the-moment")
      : 0;
  if (id === w.moment)
    return idAt(t, first) === w.the && idAt(t, first - 1) === w.at
      ? fixed(out, first, at, "PRESENT_REF", "the-moment")
      : 0;
  // `at present`
  if (id === w.present && idAt(t, first) === w.at && endsHere(t, at + 1))
    return fixed(out, at, at, "PRESENT_REF", "the-past-or-future");
  if (idAt(t, first) !== w.the || !isTimePreposition(t, first - 1)) return 0;
  // `the past two years` and `the future king` go on with what they describe
  if (!endsHere(t, at + 1)) return 0;
  return fixed(
    out,
    first,
    at,
    id === w.future ? "FUTURE_REF" : id === w.past ? "PAST_REF" : "PRESENT_REF",
    "the-past-or-future",
  );
}

/** `we will soon know`, `come back soon`; not `soon after`, `too soon to say`, `as soon as it ends`, `he soon left`. */
function isAhead(t: Tokens, at: number): boolean {
  if (idAt(t, at - 1) === w.as || isIn(t, at - 1, degrees) || isDash(t, at + 1)) return false;
  if (isIn(t, at + 1, afterSoon)) return false;
  return tenseAt(t, at, at) !== "past";
}

const endsHere = (t: Tokens, at: number): boolean =>
  at >= t.high ||
  t.words.shapes[at] === 8 ||
  isTimePreposition(t, at) ||
  idAt(t, at) === w.and ||
  idAt(t, at) === w.or ||
  isIn(t, at, goingOn);

function fixed(out: Atom[], first: number, last: number, value: string, rule: string): number {
  out.push({ first, last, type: "DATE", meaning: { is: "fixed", value }, rule });
  return last + 1;
}

const that = exactly("that");
const degrees = anyCase("so too how very");
const afterSoon = exactly("as after before afterward afterwards thereafter enough became found");
const goingOn = exactly(
  "is was are were has had will would that which when as it he she they we but with because I",
);
