import { anyCase } from "../lexicon/wordSets.ts";
import { PLURAL, role } from "./lexicon.ts";
import { idAt, numberOf, plays, type Tokens, isIn } from "./tokens.ts";
import { w } from "./words.ts";

/** `last`, `the next`, `this coming`, `the same` before an expression. */
export interface Direction {
  readonly first: number;
  /** -1 last, 0 this, 1 next. */
  readonly pick: number;
  /** The id of the deciding word. */
  readonly word: number;
}

/** The direction that ends right before a token, with its article. */
export function directionBefore(t: Tokens, at: number): Direction | undefined {
  const end = at - 1;
  if (!plays(t, end, role.direction)) return undefined;
  const word = idAt(t, end);
  // `will last two hours`, `could last months`
  const named = role.unit | role.weekday | role.month | role.part | role.season;
  if (word === w.last && isIn(t, end - 1, lasting) && (!plays(t, at, named) || isUnits(t, at)))
    return undefined;
  const pick = numberOf(t, end);
  const before = idAt(t, end - 1);
  if (before === w.the || ((before === w.this || before === w.these) && pick !== 0))
    return { first: end - 1, pick, word };
  if ((word === w.same || word === w.recent) && before === w.that) return { first: end - 1, pick, word };
  return { first: end, pick, word };
}

/** Whether a token is an article or another word that opens a noun phrase. */
export function isDeterminer(t: Tokens, at: number): boolean {
  const id = idAt(t, at);
  return (
    id === w.the ||
    id === w.a ||
    id === w.an ||
    id === w.this ||
    id === w.that ||
    id === w.its ||
    id === w.his ||
    id === w.her ||
    id === w.their ||
    id === w.our ||
    id === w.my
  );
}

/** Whether a token is a preposition that places something in time. */
export function isTimePreposition(t: Tokens, at: number): boolean {
  const id = idAt(t, at);
  return (
    id === w.in ||
    id === w.on ||
    id === w.at ||
    id === w.since ||
    id === w.by ||
    id === w.until ||
    id === w.till ||
    id === w.from ||
    id === w.to ||
    id === w.through ||
    id === w.thru ||
    id === w.during ||
    id === w.before ||
    id === w.after ||
    id === w.between ||
    id === w.of ||
    id === w.for ||
    id === w.over ||
    id === w.within ||
    id === w.around ||
    id === w.about
  );
}

/** Whether a token is a hyphen or dash. */
export function isDash(t: Tokens, at: number): boolean {
  const id = idAt(t, at);
  return id === w.hyphen || id === w.enDash || id === w.hyphen2 || id === w.hyphen3;
}

const isUnits = (t: Tokens, at: number): boolean =>
  plays(t, at, role.unit) && (numberOf(t, at) & PLURAL) !== 0;

const lasting = anyCase("will would should shall can could may might must to not t ll d did does do");
