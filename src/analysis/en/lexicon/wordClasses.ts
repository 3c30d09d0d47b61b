import { fold } from "../../../text/fold.ts";
import { calendarWords } from "./calendarWords.ts";
import { cities } from "./cities.ts";
import { commonWords } from "./commonWords.ts";
import { countries } from "./countries.ts";
import { demonyms } from "./demonyms.ts";
import { functionWords, personVerbs, speechVerbs } from "./functionWords.ts";
import { givenNames } from "./givenNames.ts";
import { compass, eventHeads, placeHeads, placeStarts, workHeads } from "./headWords.ts";
import { moreCities } from "./moreCities.ts";
import { newsWords } from "./newsWords.ts";
import { notNames } from "./notNames.ts";
import {
  companySuffixes,
  metonyms,
  ofHeads,
  organizationHeads,
  stateBodies,
  teamNicknames,
} from "./organizationWords.ts";
import { regions } from "./regions.ts";
import { towns } from "./towns.ts";
import { honorifics, nameSuffixes, titleHeads, titleModifiers } from "./titles.ts";

/** What a word can be, as bits: a word may be several things at once. */
export const wordClass = {
  common: 1,
  function: 1 << 1,
  given: 1 << 2,
  honorific: 1 << 3,
  titleHead: 1 << 4,
  titleModifier: 1 << 5,
  nameSuffix: 1 << 6,
  orgHead: 1 << 7,
  company: 1 << 8,
  ofHead: 1 << 9,
  stateBody: 1 << 10,
  placeHead: 1 << 11,
  placeStart: 1 << 12,
  eventHead: 1 << 13,
  workHead: 1 << 14,
  compass: 1 << 15,
  calendar: 1 << 16,
  demonym: 1 << 17,
  /** A place by itself: `Kenya`. */
  place: 1 << 18,
  country: 1 << 19,
  /** The first word of a known name of several words: `Sierra` of `Sierra Leone`. */
  phraseStart: 1 << 20,
  particle: 1 << 21,
  speechVerb: 1 << 22,
  personVerb: 1 << 23,
  /** An organization by itself: `Congress`. */
  metonym: 1 << 24,
  /** No name when it stands alone, though written with capitals: `GDP`. */
  notName: 1 << 25,
  /** A town that may be a surname as well: `Wakefield`. */
  town: 1 << 26,
} as const;

/** A known name of several words. */
export interface KnownPhrase {
  /** Keys of the words behind the first. */
  readonly rest: readonly string[];
  readonly type: "place" | "organization";
  readonly country: boolean;
}

export interface WordClasses {
  /** The bits of a word, by its key; `common` also for regular inflections. */
  classesOf(key: string): number;
  /** Whether the word is the second of some known name of several words. */
  goesSecond(key: string): boolean;
  /** Known names that begin with two words, longest first. */
  phrasesFrom(first: string, second: string): readonly KnownPhrase[];
}

let compiled: WordClasses | undefined;

/** The key of a word in the lexicons: folded, without a final full stop (`St.` → `st`, `U.S.` → `u.s`). */
export function wordKey(word: string): string {
  const folded = fold(word);
  return folded.length > 1 && folded.endsWith(".") ? folded.slice(0, -1) : folded;
}

/** The lexicons of English, compiled once, at first use. */
export function wordClasses(): WordClasses {
  compiled ??= compile();
  return compiled;
}

function compile(): WordClasses {
  const bits = new Map<string, number>();
  const add = (key: string, bit: number): void => void bits.set(key, (bits.get(key) ?? 0) | bit);
  const phrases = new Map<string, KnownPhrase[]>();
  const seconds = new Set<string>();
  const addNames = (names: string, type: KnownPhrase["type"], single: number, country: boolean): void => {
    for (const name of names.split("|")) {
      const [first = "", ...rest] = name.split(" ").map(wordKey);
      if (rest.length === 0) add(first, single);
      else {
        add(first, wordClass.phraseStart);
        const opening = `${first} ${rest[0]!}`;
        seconds.add(rest[0]!);
        const list = phrases.get(opening);
        if (list) list.push({ rest, type, country });
        else phrases.set(opening, [{ rest, type, country }]);
      }
    }
  };
  for (const word of newsWords.split(" ")) bits.set(word, wordClass.common);
  for (const word of decode(commonWords)) bits.set(word, wordClass.common);
  for (const town of decode(towns)) add(town, wordClass.town);
  const lists: readonly (readonly [string, number])[] = [
    [functionWords, wordClass.function | wordClass.common],
    [givenNames, wordClass.given],
    [honorifics, wordClass.honorific],
    [titleHeads, wordClass.titleHead],
    [titleModifiers, wordClass.titleModifier],
    [nameSuffixes, wordClass.nameSuffix],
    [organizationHeads, wordClass.orgHead],
    [teamNicknames, wordClass.orgHead],
    [companySuffixes, wordClass.company],
    [ofHeads, wordClass.ofHead],
    [stateBodies, wordClass.stateBody],
    [placeHeads, wordClass.placeHead],
    [placeStarts, wordClass.placeStart],
    [eventHeads, wordClass.eventHead],
    [workHeads, wordClass.workHead],
    [compass, wordClass.compass],
    [calendarWords, wordClass.calendar],
    [speechVerbs, wordClass.speechVerb],
    [personVerbs, wordClass.personVerb],
    [particles, wordClass.particle],
    [notNames, wordClass.notName],
  ];
  for (const [words, bit] of lists) for (const word of words.split(" ")) add(word, bit);
  for (const word of demonyms.split(" ")) {
    add(word, wordClass.demonym);
    const isMan = /(?:sh|ch|ts)(?:wo)?man$/.test(word); // not `german`, `roman`
    if (!isMan && !/(?:sh|ch|ese|ss|x)$/.test(word)) add(word + "s", wordClass.demonym);
    if (isMan) add(word.slice(0, -3) + "men", wordClass.demonym);
  }
  addNames(countries, "place", wordClass.place | wordClass.country, true);
  addNames(regions, "place", wordClass.place, false);
  addNames(cities, "place", wordClass.place, false);
  addNames(moreCities, "place", wordClass.place, false);
  addNames(metonyms, "organization", wordClass.metonym, false);
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const classesOf = (key: string): number => {
    const known = bits.get(key) ?? 0;
    const hyphen = key.indexOf("-");
    if (hyphen > 0 && known === 0) {
      const both = (bits.get(key.slice(0, hyphen)) ?? 0) & (bits.get(key.slice(hyphen + 1)) ?? 0);
      if (both & wordClass.demonym) return wordClass.demonym; // `Arab-Israeli`
    }
    if (contraction.test(key)) return known | wordClass.function | wordClass.common;
    if (known & wordClass.common) return known;
    return ((known & ~wordClass.titleModifier) === 0 && learned.test(key)) || isInflected(key, bits, 2)
      ? known | wordClass.common
      : known;
  };
  return {
    classesOf,
    goesSecond: (key) => seconds.has(key),
    phrasesFrom: (first, second) => phrases.get(`${first} ${second}`) ?? none,
  };
}

const none: readonly KnownPhrase[] = [];

/** Words that join the parts of a person's name: `de la Rosa`, `bin Laden`. */
const particles =
  "de da del della dello di du des dos das do la le los las van von der den ten ter het bin bint ibn ben arap abu al el ul ud ur zu zum zur af av y e san wa e d";

/** `we'll`, `don't` */
const contraction = /^[a-z]{1,6}'(?:t|re|ve|ll|d|m)$/;

/** `deforestation`, `epidemiology`, `tribalism`, `shipowners`: what ends so names nobody. */
const learned =
  /^[a-z]{4,}(?:tions?|olog(?:y|ies|ists?)|isms?|ograph(?:y|ies|ers?)|(?:own|mak|work|hold|go|grow|keep|break)ers)$/;

/** Whether a word is an ordinary one with regular endings, at most `depth` of them: `standings`. */
function isInflected(key: string, bits: ReadonlyMap<string, number>, depth: number): boolean {
  const has = (base: string): boolean =>
    base.length > 2 &&
    (((bits.get(base) ?? 0) & wordClass.common) !== 0 || (depth > 1 && isInflected(base, bits, depth - 1)));
  for (const [ending, replacements] of endings) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    for (const replacement of replacements) if (has(stem + replacement)) return true;
    const last = stem.length - 1;
    if (ending !== "s" && last > 1 && stem[last] === stem[last - 1] && has(stem.slice(0, last))) return true;
  }
  const hyphen = key.indexOf("-");
  if (hyphen <= 0 || depth < 2) return false;
  const before = key.slice(0, hyphen);
  const after = key.slice(hyphen + 1);
  return (has(after) || prefixes.has(after)) && (has(before) || prefixes.has(before));
}

/** Short words in compounds: `follow-up`, `co-host`. */
const prefixes: ReadonlySet<string> = new Set(
  "co inter cross counter ex non anti pro pre post re un mid semi multi self sub to by up on in of".split(
    " ",
  ),
);

const endings: readonly (readonly [string, readonly string[]])[] = [
  ["s", ["", "e"]],
  ["es", [""]],
  ["ies", ["y"]],
  ["ed", ["", "e"]],
  ["ied", ["y"]],
  ["ing", ["", "e"]],
  ["ly", [""]],
  ["ily", ["y"]],
  ["er", ["", "e"]],
  ["ier", ["y"]],
  ["ers", ["", "e"]],
  ["est", ["", "e"]],
  ["ness", [""]],
];

/** Undo front coding; see `commonWords`. */
function* decode(coded: string): Generator<string> {
  let word = "";
  let start = 0;
  while (start < coded.length) {
    let end = start + 1;
    while (end < coded.length && coded.charCodeAt(end) > 96) end++;
    word = word.slice(0, coded.charCodeAt(start) - 65) + coded.slice(start + 1, end);
    yield word;
    start = end;
  }
}
