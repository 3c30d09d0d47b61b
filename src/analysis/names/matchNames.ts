import type { Span } from "../../text/span.ts";
import type { Words } from "../../text/words.ts";
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
import { appendCheck, appendHash, checkWord } from "./wordHash.ts";

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
  const begins = table.beginnings.of(words.vocabulary);
  for (let token = from; token < limit; token++) {
    if (begins[spellings[token]!] === 0) continue;
    readUnit(text, words, token, walker.unit);
    walk(table, text, words, token, limit, visit);
  }
}

/** The state of one walk, kept so that matching makes no garbage. */
const walker = {
  unit: unitReader(),
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
  let prefix = appendHash(0, unit.hash) || 1;
  let slot = slotOf(table.slotHash, prefix);
  if (table.slotHash[slot] !== prefix) return;
  let depth = 0;
  let inserted = -1;
  take(0, first, joint.space, table.slotForm[slot]!);
  while (depth + 1 < maxUnits) {
    const initialBefore = unit.initial;
    let how = readJoint(text, words, limit, unit);
    if (how === joint.none) break;
    if (how === joint.dot && !initialBefore && !isAbbreviated(text, words, unit.next - 2)) how = strictDot;
    const token = unit.next;
    readUnit(text, words, token, unit);
    let next = appendHash(prefix, unit.hash) || 1;
    slot = slotOf(table.slotHash, next);
    if (table.slotHash[slot] !== next) {
      // `Lloyd J. Austin` for `Lloyd Austin`: pass over one initial or name behind the first word.
      if (depth !== 0 || unit.case === letterCase.any || how !== joint.space) break;
      const again = unit.initial;
      how = readJoint(text, words, limit, unit);
      if (how !== joint.space && !(again && how === joint.dot)) break;
      const second = unit.next;
      readUnit(text, words, second, unit);
      next = appendHash(prefix, unit.hash) || 1;
      slot = slotOf(table.slotHash, next);
      if (table.slotHash[slot] !== next) break;
      inserted = depth + 1;
      prefix = next;
      depth++;
      take(depth, second, joint.space, table.slotForm[slot]!);
      continue;
    }
    prefix = next;
    depth++;
    take(depth, token, how, table.slotForm[slot]!);
  }
  for (; depth >= 0; depth--) {
    if (walker.found[depth]! < 0) continue;
    const forms = formsAt(table, text, words, depth);
    if (forms.length > 0)
      visit({
        start: words.starts[first]!,
        end: walker.ends[depth]!,
        first,
        next: walker.nexts[depth]!,
        forms,
        inserted: inserted >= 0 && inserted <= depth,
      });
  }
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
