import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { isFromReference } from "./countedFrom.ts";
import { directionBefore, isDash, isTimePreposition } from "./directions.ts";
import { role } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { beginsSentence, capital, glued, idAt, plays, type Tokens, isIn } from "./tokens.ts";
import { monthValue } from "./values.ts";
import { w } from "./words.ts";
import { yearAfter } from "./years.ts";

/** `July 1997`, `April of 1987`, `last June`, `August`. */
export function monthAlone(
  t: Tokens,
  at: number,
  last: number,
  month: number,
  short: boolean,
  out: Atom[],
): number {
  const separator = idAt(t, last + 1);
  const skip =
    separator === w.of ||
    separator === w.comma ||
    ((isDash(t, last + 1) || separator === w.slash) && glued(t, last) && glued(t, last + 1))
      ? 2
      : 1;
  const year = yearAfter(t, last + skip);
  if (year && (capital(t, at) || !isDoubtful(t, at)) && !(separator === w.comma && !capital(t, at))) {
    out.push({
      first: at,
      last: year.last,
      type: "DATE",
      meaning: { is: "calendar", year: year.value, month },
      rule: "month-year",
    });
    return year.last + 1;
  }
  if (plays(t, at - 1, role.every) && capital(t, at)) {
    const value = monthValue(undefined, month);
    const quant = idAt(t, at - 1) === w.each ? "EACH" : "EVERY";
    out.push({
      first: at - 1,
      last,
      type: "SET",
      meaning: { is: "fixed", value },
      rule: "every-month",
      quant,
    });
    return last + 1;
  }
  const direction = directionBefore(t, at);
  if (
    !capital(t, at) &&
    !(direction && !isDoubtful(t, at)) &&
    !((isTimePreposition(t, at - 1) || isStaged(t, at)) && !isDoubtful(t, at) && !short)
  )
    return 0;
  const mixed = t.words.shapes[at] === 3;
  if (isDoubtful(t, at) || short || mixed) {
    const placed =
      isTimePreposition(t, at - 1) ||
      direction ||
      isStaged(t, at) ||
      isMonthJoint(t, at, last) ||
      (idAt(t, at) === w.march && beginsSentence(t, at) && isIn(t, last + 1, ofSubjects)) ||
      (idAt(t, at - 1) === w.as && isIn(t, at - 2, soonOrLate)); // `as early as May`
    if (!placed || (mixed && isDoubtful(t, at))) return 0;
    if (
      idAt(t, at) === w.may &&
      !plays(t, at - 2, role.month | role.number) &&
      (idAt(t, at - 1) === w.to || idAt(t, at - 1) === w.about)
    )
      return 0;
    if (
      idAt(t, at) === w.march &&
      !plays(t, at - 2, role.month | role.number) &&
      (idAt(t, at - 1) === w.on ||
        idAt(t, at - 1) === w.to ||
        (idAt(t, at - 1) === w.for && !(capital(t, at) && isIn(t, at + 1, traded))) ||
        idAt(t, at - 1) === w.at)
    )
      return 0;
    if (short && idAt(t, at) === w.mar && last === at) return 0;
  }
  if (isAddressed(t, at)) return 0; // `Mrs June`
  // A person or a thing: `Theresa May`, `April Smith`, `the May Company`, `the Million March`.
  if (capital(t, at - 1) && !beginsSentence(t, at - 1) && !isLexical(t, at - 1) && !isMonthJoint(t, at, last))
    return 0;
  if (
    capital(t, at + 1) &&
    last === at &&
    !isLexical(t, at + 1) &&
    !beginsSentence(t, at + 1) &&
    (isPersonal(t, at) || idAt(t, at - 1) === w.the)
  )
    return 0;
  out.push({
    first: direction?.first ?? at,
    last,
    type: "DATE",
    meaning: {
      is: "calendar",
      month,
      ...(direction && isPicking(direction.word) && { pick: direction.pick }),
      ...(direction?.word === w.that && { ofReference: true }),
      ...(direction && isFromReference(t, direction, at) && { fromReference: true }),
    },
    rule: direction ? "directed-month" : "month",
  });
  return last + 1;
}

const isStaged = (t: Tokens, at: number): boolean =>
  plays(t, isDash(t, at - 1) ? at - 2 : at - 1, role.stage);

const isPersonal = (t: Tokens, at: number): boolean => isIn(t, at, firstNames);

const isLexical = (t: Tokens, at: number): boolean => idAt(t, at) !== 0;

const isPicking = (word: number): boolean =>
  word !== w.same &&
  word !== w.that &&
  word !== w.recent &&
  word !== w.these &&
  word !== w.those &&
  word !== w.latest;

/** Beside another month: `March and April`, `April-May`. */
function isMonthJoint(t: Tokens, at: number, last: number): boolean {
  const joint = (i: number): boolean =>
    idAt(t, i) === w.and ||
    idAt(t, i) === w.or ||
    idAt(t, i) === w.to ||
    idAt(t, i) === w.comma ||
    isDash(t, i);
  return (
    (joint(at - 1) && plays(t, at - 2, role.month)) ||
    (joint(last + 1) && plays(t, last + 2, role.month) && capital(t, last + 2))
  );
}

/** Months that are common words too: `May`, `March`, `Mar`. */
export const isDoubtful = (t: Tokens, at: number): boolean =>
  idAt(t, at) === w.may || idAt(t, at) === w.march || idAt(t, at) === w.mar;

/** Behind `Mr`, `Mrs.`, `Sgt.`: a name. */
export const isAddressed = (t: Tokens, at: number): boolean =>
  isIn(t, at - (idAt(t, at - 1) === w.dot && glued(t, at - 2) ? 2 : 1), addressed);

const addressed = exactly(
  "Mr Mrs Ms Miss Dr Prof Sir Cllr Sgt Lt Col Capt Cpl Maj Pte Captain Sergeant Lieutenant Colonel Corporal Major Private Professor Inspector Constable Detective Councillor",
);
/** Behind a subject: `March has come`; nobody is told to march then. */
const ofSubjects = exactly("is was has had will would saw came brought went brings");
const soonOrLate = exactly("early late soon recently far ago");
/** `crude for March delivery`. */
const traded = exactly("delivery settlement contracts futures shipment loading");
const firstNames = anyCase("april may june august jan");
