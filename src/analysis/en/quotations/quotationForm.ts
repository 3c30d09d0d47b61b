import type { Span } from "../../../text/span.ts";
import { shape, wordIndexAt } from "../../../text/words.ts";
import { WordTable } from "../../../text/wordTable.ts";
import type { Source } from "../../source.ts";

/**
 * How a stretch in quotation marks is used, judged by its own words: `direct` is a clause of its own (a finite verb that
 * has its subject, or a sentence that begins with a capital and ends with a stop), `partial` any lesser fragment. Whether
 * it is speech at all shows only beside a speaker (`isScare`).
 */
export function quotationForm(source: Source, content: Span): "direct" | "partial" {
  if (content.end - content.start > 240) return "direct";
  const { count, verb, pronounFirst, urges, isNoun } = clauseIn(source, content);
  if (count >= 25) return "direct";
  const head = source.text.slice(content.start, content.end);
  const opensSentence = /^[\s\[(…]*\p{Lu}/u.test(head);
  const tail = head.slice(-4);
  if (opensSentence && /[?!]["”’']*\s*$/.test(tail)) return "direct";
  if (isNoun && !opensSentence) return "partial";
  // `iron will` has a noun there.
  if (verb > 0 && (count > 2 || opensSentence || pronounFirst)) return "direct";
  if (verb === 0 && (opensSentence || urges) && count >= 3) return "direct";
  if (opensSentence && count >= 4 && /[.?!…,]["”’']*\s*$/.test(tail)) return "direct";
  return "partial";
}

interface Clause {
  /** How many words there are. */
  readonly count: number;
  /** Index of the first finite verb among them, or -1. */
  readonly verb: number;
  readonly pronounFirst: boolean;
  /** Whether it begins with `let’s`. */
  readonly urges: boolean;
  /** Whether all its verbs are those of clauses that belong to a noun: `a house in which nobody would live`. */
  readonly isNoun: boolean;
}

/** The words of a stretch, those that apostrophes and hyphens join as one. */
function clauseIn({ text, words }: Source, content: Span): Clause {
  const { starts, ends, spellings, shapes, vocabulary } = words;
  const single = wordClasses.of(vocabulary);
  let count = 0;
  let verb = -1;
  let before = 0;
  let opener = 0;
  let verbs = 0;
  let heads = 0;
  let pronounFirst = false;
  let urges = false;
  for (let w = wordIndexAt(words, content.start); w < words.count && starts[w]! < content.end; w++) {
    if (shapes[w] === shape.mark) continue;
    const first = w;
    while (
      w + 2 < words.count &&
      ends[w + 2]! <= content.end &&
      shapes[w + 2] !== shape.mark &&
      starts[w + 1] === ends[w] &&
      starts[w + 2] === ends[w + 1] &&
      isJoint(text.charCodeAt(ends[w]!))
    )
      w += 2;
    const is = first === w ? single[spellings[w]!]! : classesOf(text.slice(starts[first], ends[w]));
    if (count === 0) {
      pronounFirst = (is & PRONOUN) !== 0;
      urges = (is & URGING) !== 0;
      if ((is & PLACE) !== 0) heads = -Infinity; // `when all agree and when they can`
    }
    // `any offence that may have been caused`: the verb of a relative clause makes no clause of the whole.
    const relative =
      (before & RELATIVE) !== 0 &&
      count > 1 &&
      (is & ((before & PRONOUN) === 0 ? FINITE | CONTRACTED : FINITE | CONTRACTED | VERB_LIKE)) !== 0;
    const finite = !relative && (isFinite(is, before) || ((is & OBJECT) !== 0 && (before & ENDING) !== 0));
    if (finite && verb < 0) verb = count;
    // `will have`, `would not be` is one verb
    if (finite && (before & (FINITE | CONTRACTED | NOT)) === 0) verbs++;
    if (verb < 0 && count > 1 && (opener & (RELATIVE | PLACE | INDEFINITE)) !== 0 && !relative) heads++;
    opener = is;
    before = relative ? is | RELATIVE : is;
    count++;
  }
  return { count, verb, pronounFirst, urges, isNoun: heads > 0 && verbs <= heads };
}

/** An apostrophe or hyphen. */
const isJoint = (code: number): boolean => code === 0x2019 || code === 0x27 || code === 0x2d;

function isFinite(word: number, before: number): boolean {
  if ((word & FINITE) !== 0) return (before & TO) === 0;
  return (word & CONTRACTED) !== 0 || ((before & PRONOUN) !== 0 && (word & VERB_LIKE) !== 0);
}

const FINITE = 1;
const CONTRACTED = 1 << 1;
const PRONOUN = 1 << 2;
/** Long enough for a verb behind a pronoun, and not one of `notVerbs`. */
const VERB_LIKE = 1 << 3;
const TO = 1 << 4;
/** `that`, `which`, `who`, `what`; goes on over the auxiliaries behind it. */
const RELATIVE = 1 << 5;
/** `let’s`: opens a request, which is a clause without a subject. */
const URGING = 1 << 6;

/** `where`, `when`, `whose`: open a clause that belongs to a noun. */
const PLACE = 1 << 7;
/** `something`, `somewhere`, `all`: have such a clause without a word that opens it. */
const INDEFINITE = 1 << 8;
const NOT = 1 << 9;
/** `requires us`: a word that can be a verb by its ending, and behind it a pronoun that only an object can be. */
const ENDING = 1 << 10;
const OBJECT = 1 << 11;

function classesOf(written: string): number {
  const word = written.toLowerCase();
  return (
    (finite.has(word) && written !== "May" ? FINITE : 0) |
    (/n[’']t$|[’'](?:re|ve|ll|m|d)$/.test(word) ? CONTRACTED : 0) |
    (pronouns.has(word) ? PRONOUN : 0) |
    (word.length > 2 && !notVerbs.has(word) ? VERB_LIKE : 0) |
    (word === "to" ? TO : 0) |
    (/^(?:that|which|who|what)$/.test(word) ? RELATIVE : 0) |
    (/^let[’']s$/.test(word) ? URGING : 0) |
    (/^(?:where|when|whose|whom)$/.test(word) ? PLACE : 0) |
    (/^(?:some|any|every|no)(?:thing|where|body|one)$/.test(word) ? INDEFINITE : 0) |
    (word === "not" || word === "never" ? NOT : 0) |
    (/.{3}(?:[^s]s|ed)$/.test(word) && !/^(?:towards|besides|regards|across)$/.test(word) ? ENDING : 0) |
    (/^(?:us|me|him|them)$/.test(word) ? OBJECT : 0)
  );
}

const wordClasses = new WordTable(classesOf);

const finite: ReadonlySet<string> = new Set(
  (
    "is are was were am has have had do does did will would can could may might must shall should cannot " +
    "goes went comes came says said knows knew wants wanted needs makes made takes took gets got gives gave it's that's he's she's " +
    "it’s that’s he’s she’s there’s there's let’s let's what’s what's who’s who's"
  ).split(" "),
);

const pronouns: ReadonlySet<string> = new Set("i you he she we they it who".split(" "));

const notVerbs: ReadonlySet<string> = new Set("and but all both who the that too".split(" "));
