import type { Span } from "../../../text/span.ts";
import { singleSpaced } from "../../../text/singleSpaced.ts";
import { wordIndexAt } from "../../../text/words.ts";
import type { NameFinding } from "../../findings.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { roleBodies, type RoleBodies } from "./roleBodies.ts";
import { roleKey, type RoleKey } from "./roleKey.ts";
import { nameAt } from "./registryNameAt.ts";
import { roleTail, type RoleTail } from "./roleTail.ts";
import { isRoleWord, roleWord, type RoleReading } from "./roleWords.ts";
import type { View } from "./registryView.ts";

/** A title as it stands in a text: `NATO Deputy Secretary General`, `the Turkish defence minister`. */
export interface RolePhrase extends Span {
  /** First token, and the one behind the last. */
  readonly first: number;
  readonly next: number;
  /** The title without names and demonyms: `Deputy Secretary General`. */
  readonly title: string;
  readonly key: RoleKey;
  /** Organizations and places that the title is of, as found: `NATO`, `Ukraine` in *Ukraine's President*. */
  readonly names: readonly NameFinding[];
  /** Demonyms and other capitalised words before it, folded: `turkish`. */
  readonly adjectives: readonly string[];
  /** What both say the office is of. */
  readonly bodies: RoleBodies;
  readonly determiner: "the" | "a" | "possessive" | "none";
  readonly capitalised: boolean;
}

/** All titles of offices in a text, in order. Linear: from each head word at most sixteen words either way are read. */
export function rolePhrases(reading: RoleReading): RolePhrase[] {
  const { view, names, bits } = reading;
  const { spellings, starts } = view.words;
  const { firsts, limits } = view.paragraphs;
  const phrases: RolePhrase[] = [];
  for (let p = 0; p < firsts.length; p++) {
    const from = firsts[p]!;
    const limit = limits[p]!;
    for (let token = from; token < limit; token++) {
      if ((bits[spellings[token]!]! & roleWord.office) === 0 || !isHead(reading, token)) continue;
      if (nameAt(names, starts[token]!)?.type === "person") continue;
      const phrase = readPhrase(reading, token, from, limit);
      if (!phrase) continue;
      const last = phrases.at(-1);
      if (last && phrase.start < last.end) {
        if (phrase.end <= last.end) continue;
        phrases.pop();
      }
      phrases.push(phrase);
      token = Math.max(token, phrase.next - 1);
    }
  }
  return phrases;
}

/**
 * Whether a word for an office heads a title here: `general` does only behind `secretary`, `chief` and `head` not before
 * another head.
 */
function isHead(reading: RoleReading, token: number): boolean {
  if (isRoleWord(reading, token, roleWord.general)) return false;
  if (isRoleWord(reading, token, roleWord.hour) && /^\d/.test(reading.view.word(token - 1))) return false;
  const hyphen = reading.view.isMark(token + 1, "-");
  if (isRoleWord(reading, token, roleWord.qualifier))
    return !isRoleWord(reading, hyphen ? token + 2 : token + 1, roleWord.office);
  if (!hyphen || !isRoleWord(reading, token, roleWord.minister)) return true;
  return !(
    isRoleWord(reading, token + 2, roleWord.level) ||
    (isRoleWord(reading, token + 2, roleWord.general) && !reading.view.spaced(token + 2))
  );
}

function readPhrase(reading: RoleReading, head: number, from: number, limit: number): RolePhrase | undefined {
  const { view, names } = reading;
  const { starts, ends } = view.words;
  const modifiers: NameFinding[] = [];
  const adjectives: string[] = [];
  const titleTokens: number[] = [head];
  let first = head;
  const floor = Math.max(from, view.sentenceFirst(head));
  for (let steps = 0; first > floor && steps < 12; steps++) {
    let token = first - 1;
    if (view.isMark(token, "-") && !view.spaced(first) && token > floor) token--;
    else if (isRoleWord(reading, token, roleWord.s) && view.isMark(token - 1, "'’")) token -= 2;
    else if (view.isMark(token, "’'") && !view.spaced(token)) token--;
    if (token < floor) break;
    const possessive = token < first - 1 && !view.isMark(first - 1, "-");
    const name = nameAt(names, starts[token]!);
    if (name && name.type !== "person" && starts[token]! >= name.start && ends[token]! <= name.end) {
      const inside = isTitleWord(reading, token) && !possessive && name.entity === null;
      if (!inside) {
        modifiers.push(name);
        first = Math.max(floor, wordIndexAt(view.source.words, name.start));
        if (possessive || first === floor) break;
        // `former NATO chief`, `U.S. Army chief`: go on to ranks and further names only.
        continue;
      }
    }
    if (name?.type === "person" || possessive || view.isMark(token, '"“”‘().,;:')) break;
    const bits = view.classes(token);
    const isRank = isRoleWord(reading, token, roleWord.rank);
    if (isRank || ((bits & wordClass.titleModifier) !== 0 && !(bits & wordClass.function))) {
      if (modifiers.length === 0 && adjectives.length === 0) titleTokens.unshift(token);
      else if (isRank) titleTokens.unshift(token);
      else break;
      first = token;
      continue;
    }
    if (
      isTitleWord(reading, token) &&
      view.isCapital(token) === view.isCapital(head) &&
      modifiers.length === 0
    ) {
      titleTokens.unshift(token);
      first = token;
      continue;
    }
    if (
      bits & wordClass.demonym ||
      (view.isCapital(token) && !view.startsSentence(token) && !(bits & wordClass.function))
    ) {
      adjectives.unshift(view.key(token));
      first = token;
      continue;
    }
    break;
  }
  const tail = roleTail(reading, head, limit);
  modifiers.push(...tail.names);
  const key = roleKey(joinTokens(view, [...titleTokens, ...tail.tokens]));
  if (!key.head) return undefined;
  return {
    start: starts[first]!,
    end: tail.end,
    first,
    next: tail.next,
    title: titleText(view, titleTokens[0]!, head, tail),
    key,
    names: modifiers,
    adjectives,
    bodies: roleBodies(view.source.registry, modifiers, adjectives),
    determiner: determinerBefore(reading, first),
    capitalised: view.isCapital(head),
  };
}

/** Other words that stand inside titles: `General`, `Allied`, `National`, `Security`. */
const isTitleWord = (reading: RoleReading, token: number): boolean =>
  (reading.view.classes(token) & (wordClass.titleModifier | wordClass.titleHead)) !== 0 ||
  isRoleWord(reading, token, roleWord.allied);

function determinerBefore(reading: RoleReading, first: number): RolePhrase["determiner"] {
  if (isRoleWord(reading, first - 1, roleWord.the)) return "the";
  if (isRoleWord(reading, first - 1, roleWord.indefinite)) return "a";
  if (isRoleWord(reading, first - 1, roleWord.possessive)) return "possessive";
  return "none";
}

/** The title as written, without what names say before and behind it: `Secretary of Defense`. */
function titleText(view: View, first: number, head: number, tail: RoleTail): string {
  const { starts, ends } = view.source.words;
  const last = tail.tokens.at(-1) ?? head;
  return singleSpaced(view.text.slice(starts[first], ends[Math.max(head, last)]));
}

/** Tokens as one title, with the marks that stood between neighbours left as spaces or hyphens. */
function joinTokens(view: View, tokens: readonly number[]): string {
  let text = "";
  tokens.forEach((token, i) => {
    const joined = i > 0 && tokens[i - 1] === token - 2 && view.isMark(token - 1, "-");
    text += (i === 0 ? "" : joined ? "-" : " ") + view.word(token);
  });
  return text;
}
