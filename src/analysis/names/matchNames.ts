import type { Span } from "../../text/span.ts";
import type { Words } from "../../text/words.ts";
import { part } from "./nameParts.ts";
import { slotOf } from "./nameSlots.ts";
import type { NameTable } from "./nameTable.ts";
import {
  joint,
  letterCase,
  maxUnits,
  readJoint,
  readUnit,
  unitReader,
  type UnitReader,
} from "./nameUnits.ts";
import { appendCheck, appendHash, checkWord, hashesOfWords } from "./wordHash.ts";

/** Words of a text that are written as forms of registry names. Matches of one text may overlap. */
export interface NameMatch extends Span {
  /** Tokens of `source.words`: the first, and the one behind the last. */
  readonly first: number;
  readonly next: number;
  /** Numbers of forms in the table; never empty. */
  readonly forms: readonly number[];
  /** A middle name or initial in the text that the registry's name does not have. */
  readonly inserted: boolean;
}

/**
 * All forms of registry names that begin at each word of a stretch of tokens, the longer first. Linear: from a word
 * at most sixteen are walked, and from most none. An extra initial or name behind the first word of a form is passed
 * over (`Lloyd J. Austin`) and told as `inserted`.
 * @param from first token @param limit the token behind the last
 */
export function matchNames(
  table: NameTable,
  text: string,
  words: Words,
  from: number,
  limit: number,
  visit: (match: NameMatch) => void,
): void {
  const { spellings } = words;
  const parts = table.parts.of(words.vocabulary);
  walker.parts = parts;
  walker.hashes = hashesOfWords.of(words.vocabulary);
  for (let token = from; token < limit; token++) {
    const known = parts[spellings[token]!]!;
    if ((known & part.first) === 0) continue;
    readUnit(text, words, token, walker.unit, walker.hashes);
    walk(table, text, words, token, limit, visit);
  }
}

/** The state of one walk, kept so that matching makes no garbage. */
const walker = {
  unit: unitReader(),
  /** The `part` of each spelling. */
  parts: new Uint32Array(0) as Uint32Array,
  /** The hash of each spelling. */
  hashes: new Uint32Array(0) as Uint32Array,
  /** Of each unit walked over: its end, the token behind it, its case and span, what joins it to the one before. */
  firstTokens: new Uint32Array(maxUnits),
  ends: new Uint32Array(maxUnits),
  nexts: new Uint32Array(maxUnits),
  cases: new Uint8Array(maxUnits),
  joints: new Uint8Array(maxUnits),
  /** The first form of each prefix that is a name, else -1. */
  found: new Int32Array(maxUnits),
};

function walk(
  table: NameTable,
  text: string,
  words: Words,
  first: number,
  limit: number,
  visit: (match: NameMatch) => void,
): void {
  const { unit } = walker;
  const prefix = appendHash(0, unit.hash) || 1;
  let form = -1;
  if (unit.dotted || (walker.parts[words.spellings[first]!]! & part.alone) !== 0) {
    const slot = slotOf(table.slotHash, prefix);
    if (table.slotHash[slot] !== prefix) return;
    form = table.slotForm[slot]!;
  }
  take(0, first, joint.space, form);
  const firstInitial = unit.initial;
  const second = unit.next;
  const depth = walkOn(table, text, words, limit, prefix, 0);
  const longer = tell(table, text, words, first, depth, 1, false, visit);
  // `Lloyd J. Austin` for `Lloyd Austin`, unless the registry knows a name of just these words.
  if (!longer) {
    unit.initial = firstInitial;
    unit.next = second;
    const beyond = passOver(table, text, words, limit, prefix);
    if (beyond > 0) tell(table, text, words, first, beyond, 1, true, visit);
  }
  tell(table, text, words, first, 0, 0, false, visit);
}

/** Whether a form may have the unit that begins at a token behind its first one. */
const mayFollow = (words: Words, token: number): boolean =>
  (walker.parts[words.spellings[token]!]! & part.later) !== 0;

/** Walk on from the unit at a depth as far as the table knows the words; gives the depth of the last. */
function walkOn(
  table: NameTable,
  text: string,
  words: Words,
  limit: number,
  from: number,
  at: number,
): number {
  const { unit } = walker;
  let prefix = from;
  let depth = at;
  while (depth + 1 < maxUnits) {
    const initialBefore = unit.initial;
    let how = readJoint(text, words, limit, unit);
    if (how === joint.none || !mayFollow(words, unit.next)) break;
    if (how === joint.dot && !initialBefore && !isAbbreviated(text, words, unit.next - 2)) how = strictDot;
    const token = unit.next;
    readUnit(text, words, token, unit, walker.hashes);
    prefix = appendHash(prefix, unit.hash) || 1;
    const slot = slotOf(table.slotHash, prefix);
    if (table.slotHash[slot] !== prefix) break;
    take(++depth, token, how, table.slotForm[slot]!);
  }
  return depth;
}

/** The same from the first unit over an initial or name that the table need not know; 0 if nothing follows there. */
function passOver(table: NameTable, text: string, words: Words, limit: number, first: number): number {
  const { unit } = walker;
  if (readJoint(text, words, limit, unit) !== joint.space) return 0;
  readUnit(text, words, unit.next, unit, walker.hashes);
  if (unit.case === letterCase.any) return 0;
  const initial = unit.initial;
  const how = readJoint(text, words, limit, unit);
  if ((how !== joint.space && !(initial && how === joint.dot)) || !mayFollow(words, unit.next)) return 0;
  const token = unit.next;
  readUnit(text, words, token, unit, walker.hashes);
  const prefix = appendHash(first, unit.hash) || 1;
  const slot = slotOf(table.slotHash, prefix);
  if (table.slotHash[slot] !== prefix) return 0;
  take(1, token, joint.space, table.slotForm[slot]!);
  return walkOn(table, text, words, limit, prefix, 1);
}

/** Tell of the forms that end at some depths, the longer first; whether there were any. */
function tell(
  table: NameTable,
  text: string,
  words: Words,
  first: number,
  deepest: number,
  least: number,
  inserted: boolean,
  visit: (match: NameMatch) => void,
): boolean {
  let told = false;
  for (let depth = deepest; depth >= least; depth--) {
    if (walker.found[depth]! < 0) continue;
    const forms = formsAt(table, text, words, depth);
    if (forms.length === 0) continue;
    told = true;
    visit({
      start: words.starts[first]!,
      end: walker.ends[depth]!,
      first,
      next: walker.nexts[depth]!,
      forms,
      inserted,
    });
  }
  return told;
}

/** A full stop behind a word that is no abbreviation: joins only where the name itself has one (`Booking.com`). */
const strictDot = 6;

function take(depth: number, token: number, how: number, form: number): void {
  const unit: UnitReader = walker.unit;
  walker.firstTokens[depth] = token;
  walker.ends[depth] = unit.end;
  walker.nexts[depth] = unit.next;
  walker.cases[depth] = unit.case;
  walker.joints[depth] = how;
  walker.found[depth] = form;
}

/** The forms at a depth whose letters, letter case and joints agree with the text. */
function formsAt(table: NameTable, text: string, words: Words, depth: number): number[] {
  let check = 0;
  for (let k = 0; k <= depth; k++)
    check = appendCheck(check, checkWord(text, words.starts[walker.firstTokens[k]!]!, walker.ends[k]!));
  const forms: number[] = [];
  for (let form = walker.found[depth]!; form >= 0; form = table.formNext[form]!)
    if (
      table.formCheck[form] === check &&
      casesAgree(table.formCases[form]!, depth) &&
      jointsAgree(table.formJoints[form]!, depth)
    )
      forms.push(form);
  return forms.length > 1 ? forms.reverse() : forms; // back in the registry's order
}

/** A capital of the name must be one in the text. Whether `Asean` may stand for `ASEAN` is for the caller to say. */
function casesAgree(cases: number, depth: number): boolean {
  for (let k = 0; k <= depth; k++)
    if (((cases >>> (2 * k)) & 3) !== letterCase.any && walker.cases[k] === letterCase.any) return false;
  return true;
}

function jointsAgree(joints: number, depth: number): boolean {
  for (let k = 1; k <= depth; k++) {
    const written = walker.joints[k]!;
    if (written === joint.space || written === joint.dot) continue;
    const known = k <= 10 ? (joints >>> (3 * (k - 1))) & 7 : joint.space;
    const agree =
      written === joint.hyphen
        ? known === joint.hyphen || known === joint.space || known === joint.spacedHyphen
        : written === joint.spacedHyphen
          ? known === joint.hyphen || known === joint.spacedHyphen
          : written === strictDot
            ? known === joint.dot
            : known === written;
    if (!agree) return false;
  }
  return true;
}

/** Whether a token is written with a full stop as often as not: `St. Petersburg`, `Gen. Brown`. */
function isAbbreviated(text: string, words: Words, token: number): boolean {
  const length = words.ends[token]! - words.starts[token]!;
  return length <= 4 && abbreviated.has(text.slice(words.starts[token], words.ends[token]).toLowerCase());
}

const abbreviated: ReadonlySet<string> = new Set(
  "st ste mt ft dr mr mrs ms jr sr gen adm col lt maj capt sgt gov sen rep rev prof dept univ inc corp co ltd bros no".split(
    " ",
  ),
);
