import { anyCase, exactly, matching } from "../lexicon/wordSets.ts";
import { isFromReference } from "./countedFrom.ts";
import { directionBefore, isDash } from "./directions.ts";
import { role } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { beginsSentence, capital, idAt, numberOf, plays, type Tokens, isIn } from "./tokens.ts";
import { w } from "./words.ts";
import { yearAfter } from "./years.ts";

/** `summer`, `last spring`, `the winter of 1994`; not a fall in prices. */
export function season(t: Tokens, at: number, out: Atom[]): number {
  const skip = idAt(t, at + 1) === w.of ? 2 : 1;
  const year = yearAfter(t, at + skip);
  const direction = directionBefore(t, at);
  const whole = idAt(t, at - 1) === w.whole || idAt(t, at - 1) === w.full || isIn(t, at - 1, entire);
  const article = idAt(t, at - (whole ? 2 : 1)) === w.the;
  const ambiguous = idAt(t, at) === w.fall || idAt(t, at) === w.spring;
  const preposition = idAt(t, at - 1);
  const placed =
    preposition === w.in ||
    preposition === w.by ||
    preposition === w.since ||
    preposition === w.during ||
    preposition === w.until ||
    preposition === w.through;
  const staged = plays(t, at - 1, role.stage) || (isDash(t, at - 1) && plays(t, at - 2, role.stage));
  const afterArticle = article && isIn(t, at - 2, placing);
  const every = plays(t, at - 1, role.every);
  const another = anotherBefore(t, at);
  if (!year && !direction && !every) {
    if (capital(t, at) && !beginsSentence(t, at)) return 0;
    if (ambiguous && !(afterArticle || staged || another || preposition === w.since)) return 0;
    // `the autumn of his career`; `the summer of that year`
    if (idAt(t, at + 1) === w.of && (ambiguous || isIn(t, at + 2, whose))) return 0;
    if (!placed && !afterArticle && !staged && !whole && !another) return 0;
    // `winter war`, `summer school`: the season of something
    if (idAt(t, at + 1) === 0 && isIn(t, at + 1, lowerCase) && !isIn(t, at + 1, goingOn)) return 0;
  }
  const sure = direction || article || placed || capital(t, at) || staged || skip === 2;
  if (year && !sure && idAt(t, at) === w.fall) return 0;
  if (
    direction &&
    ambiguous &&
    direction.pick !== 0 &&
    isIn(t, at + 1, measuring) &&
    idAt(t, at) === w.fall &&
    direction.word !== w.last
  )
    return 0;
  if (capital(t, at) && capital(t, at + 1) && !plays(t, at + 1, role.month)) return 0;
  const number = numberOf(t, at);
  if (every) {
    out.push({
      first: at - 1,
      last: at,
      type: "SET",
      meaning: { is: "fixed", value: `XXXX-${seasonCodes[number]}` },
      rule: "every-season",
      quant: idAt(t, at - 1) === w.each ? "EACH" : "EVERY",
    });
    return at + 1;
  }
  out.push({
    first: direction?.first ?? (article ? at - (whole ? 2 : 1) : at),
    last: year?.last ?? at,
    type: "DATE",
    meaning: {
      is: "period",
      kind: "season",
      number,
      ...(year && { year: year.value }),
      ...(direction?.word === w.that && { ofReference: true }),
      ...(direction && isFromReference(t, direction, at) && { fromReference: true }),
      ...(direction ? { pick: direction.pick } : another === "ahead" && { pick: 0 }),
    },
    rule: year ? "season-year" : direction ? "directed-season" : "season",
    ...(another === "ahead" && { doubt: "Another one is taken for the one that runs or comes next." }),
  });
  return (year?.last ?? at) + 1;
}

/**
 * `another winter`, `another wartime winter`: the running or the coming one, unless the verb before it is in the past
 * (`they endured another winter`).
 */
function anotherBefore(t: Tokens, at: number): "ahead" | "past" | undefined {
  const adjective = isIn(t, at - 1, lowerCase) && !isIn(t, at - 1, another) ? 1 : 0;
  const before = at - 1 - adjective;
  if (!isIn(t, before, another)) return undefined;
  return isIn(t, before - 1, pastBefore) ? "past" : "ahead";
}

export const seasonCodes = ["", "SP", "SU", "FA", "WI"] as const;

const whose = anyCase("his her its their our my your life discontent");
const entire = exactly("entire");
const another = anyCase("another");
const lowerCase = matching(/^[a-z]+$/);
const measuring = exactly("in of from to");
const placing = anyCase("in during by since over until through for of from throughout into before after");
const goingOn = exactly("and when as while with which but if because he she they it we");
const pastBefore = matching(/^([a-z]{3,}ed|after|had|spent|saw|was|since)$/);
