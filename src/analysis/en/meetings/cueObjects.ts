import { isSittingWord } from "./gatherings.ts";

/** What a verb of taking part has for its object: nothing, a gathering or those who sit there, or something else. */
export interface CueObject {
  readonly kind: "none" | "gathering" | "other";
  /** End of its words, from the text's beginning. */
  readonly end: number;
  /** Its last word, in lower case. */
  readonly head: string;
  /** Whether it speaks of one not told of yet: `the next meeting`, `another session`. */
  readonly another: boolean;
}

/** Read the object behind a cue: `attended ‸the opening session of …`. Looks at some 90 characters. */
export function objectAt(text: string, from: number): CueObject {
  const words: string[] = [];
  let end = from;
  nextWord.lastIndex = from;
  const limit = from + 90;
  for (let match = nextWord.exec(text); match && match.index < limit; match = nextWord.exec(text)) {
    const word = match[1]!;
    if (words.length === 0 ? stopsAtOnce.test(word) || stops.test(word) : stops.test(word)) break;
    words.push(word);
    end = match.index + match[0].length;
  }
  const head = (words.at(-1) ?? "").replace(/[’']s?$/, "").toLowerCase();
  const another = words.some((word) => others.test(word));
  const kind = words.length === 0 ? "none" : isSittingWord(head) ? "gathering" : "other";
  return { kind, end, head, another };
}

/** Read what a passive tells of: `the harbour board, ‸chaired by`. A capital or a number says nothing. */
export function subjectBefore(text: string, to: number): CueObject {
  const before = text.slice(Math.max(0, to - 60), to);
  const head = (inAPlace.exec(before) ?? beforePassive.exec(before))?.[1] ?? "";
  const kind = !/^\p{Ll}/u.test(head) ? "none" : isSittingWord(head) ? "gathering" : "other";
  return { kind, end: to, head, another: false };
}

const beforePassive =
  /([\p{L}\p{N}]+),?(?: (?:was|were|is|are|has been|had been|been|being|also|then|later|which|that|and|partly|jointly)){0,4} $/u;

/** `a meeting in the Estonian capital ‸hosted by` */
const inAPlace = /(?<!\p{L})(\p{Ll}+) (?:in|at|on) the (?:\p{L}+ ){1,3}$/u;

/** One word right behind the last, with no mark between. */
const nextWord = /\s+((?:\p{L}|\p{N})[\p{L}\p{M}\p{N}’'.-]*[\p{L}\p{N}’']|\p{L}|\p{N})/uy;

/** What ends an object: prepositions, conjunctions, clauses, adverbs of place, time and manner. */
const stops =
  /^(?:of|in|at|on|by|for|with|without|along|amid|among|across|against|from|to|into|during|after|before|about|over|as|via|through|under|alongside|between|within|ahead|and|or|but|while|when|where|who|which|that|because|since|until|despite|was|were|is|are|has|had|will|said|yesterday|today|tomorrow|here|there|only|again|too|also|instead|once|twice|early|late|together|alone|ago|then|later|nonetheless|nevertheless|however|now|anyway|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|virtually|remotely|online|briefly|separately|jointly|personally|recently|regularly)$/u;
const stopsAtOnce = /(?:ly|^first)$/;

const others =
  /^(?:next|previous|upcoming|coming|future|another|different|rival|earlier|other|annual|year[’']s)$/iu;
