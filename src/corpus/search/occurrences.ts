import type { DateFinding } from "../../analysis/findings.ts";
import type { Corpus, Document } from "../corpus.ts";
import { mentionsIn } from "../mentions.ts";
import type { DocumentBlock } from "../documentBlocks.ts";
import { documentsNaming } from "../tables/entityTable.ts";
import { documentsWith, indexWords } from "./blocks.ts";
import { dayRange, liesIn, type DayRange } from "./dayRange.ts";
import { entitiesNamed } from "./entitiesNamed.ts";
import { isAnyWord, lexiconSize, wordsLike, type WordPattern } from "./lexicon.ts";
import { merged, noPlaces, placesOf, type Places } from "./places.ts";
import { glancedPlaces, glancedPostings, glancedWords, paragraphAt, wordEnd, type Postings } from "./postings.ts";
import type { FindingKind, Occurring } from "./query.ts";

/** Where something occurs in a document. */
export interface Occurrences {
  in(document: Document): Places;
  /** Which documents of a block may have any, by index: 1 for those. Left out: all. */
  candidates?(block: DocumentBlock): Uint8Array;
}

/** Prepare to look for a term in the documents of a corpus. */
export function occurrencesOf(corpus: Corpus, term: Occurring): Occurrences {
  switch (term.kind) {
    case "words":
      // Gives the words their numbers.
      indexWords(corpus);
      return wordOccurrences(term.words);
    case "entity": {
      const entities = entitiesNamed(corpus.registry, term.name);
      return {
        in: (document) => merged(entities.map((entity) => placesOf(mentionsIn(document, entity)))),
        candidates: (block) => documentsNaming(block, entities),
      };
    }
    case "mentions":
      return { in: ({ findings }) => placesOf(findings.dates.filter((date) => isWithin(date, term.days))) };
    case "finding":
      return { in: (document) => placesOf(findingsOf(document, term.of)) };
  }
}

function isWithin({ value }: DateFinding, range: DayRange): boolean {
  const days = dayRange(value);
  return days !== undefined && liesIn(days, range);
}

function findingsOf({ findings }: Document, kind: FindingKind) {
  switch (kind) {
    case "date":
      return findings.dates;
    case "role":
      return findings.roles;
    case "quotation":
      return findings.quotations;
    default:
      return findings.names.filter(({ type }) => type === kind);
  }
}

/** The words that may stand at one place of a phrase; undefined if any may. */
interface Choice {
  readonly ids: readonly number[];
  /** By word number: 1 for those that may. */
  readonly fits: Uint8Array;
}

function wordOccurrences(words: readonly WordPattern[]): Occurrences {
  const choices = words.map((pattern) => (isAnyWord(pattern) ? undefined : choiceOf(pattern)));
  const fixed = choices.filter((choice) => choice !== undefined);
  return {
    in: (document) => phrasePlaces(document, choices),
    candidates: (block) =>
      fixed.map(({ ids, fits }) => documentsWith(block, ids, fits)).reduce((a, b) => a.map((flag, i) => flag & b[i]!)),
  };
}

function phrasePlaces(document: Document, choices: readonly (Choice | undefined)[]): Places {
  if (choices.length === 1) return choices[0] ? glancedPlaces(document, choices[0].fits) : noPlaces;
  if (!isInARow(glancedWords(document), choices)) return noPlaces;
  const postings = glancedPostings(document);
  // The rarest word of a phrase leads.
  let anchor = -1;
  let ordinals: ArrayLike<number> = [];
  for (let i = 0; i < choices.length; i++) {
    const choice = choices[i];
    if (!choice) continue;
    const found = ordinalsOfChoice(postings, choice);
    if (found.length === 0) return noPlaces;
    if (anchor < 0 || found.length < ordinals.length) [anchor, ordinals] = [i, found];
  }
  const places = new Uint32Array(ordinals.length * 2);
  let size = 0;
  for (let i = 0; i < ordinals.length; i++) {
    const first = ordinals[i]! - anchor;
    if (!isPhrase(postings, first, choices)) continue;
    places[size++] = postings.starts[first]!;
    places[size++] = wordEnd(postings, document, first + choices.length - 1);
  }
  return size === places.length ? places : places.subarray(0, size);
}

function choiceOf(pattern: WordPattern): Choice {
  const ids = wordsLike(pattern);
  const fits = new Uint8Array(lexiconSize());
  for (const id of ids) fits[id] = 1;
  return { ids, fits };
}

function ordinalsOfChoice({ ids, count }: Postings, { ids: wanted, fits }: Choice): ArrayLike<number> {
  const found: number[] = [];
  if (wanted.length === 1) {
    for (let i = ids.indexOf(wanted[0]!); i >= 0; i = ids.indexOf(wanted[0]!, i + 1)) found.push(i);
    return found;
  }
  for (let i = 0; i < count; i++) if (fits[ids[i]!] === 1) found.push(i);
  return found;
}

/** Whether words that may be those of a phrase follow one another, as far as can be told without their places. */
function isInARow(ids: Uint32Array, choices: readonly (Choice | undefined)[]): boolean {
  const lead = choices.findIndex((choice) => choice !== undefined);
  if (lead < 0) return false;
  const { fits } = choices[lead]!;
  for (let i = lead; i <= ids.length - choices.length + lead; i++)
    if (fits[ids[i]!] === 1 && choices.every((choice, k) => !choice || choice.fits[ids[i - lead + k]!] === 1))
      return true;
  return false;
}

/** Whether the words from an ordinal on are those of a phrase, all in one paragraph. */
function isPhrase(
  postings: Postings,
  first: number,
  choices: readonly (Choice | undefined)[],
): boolean {
  const { ids, count, starts } = postings;
  if (first < 0 || first + choices.length > count) return false;
  for (const [i, choice] of choices.entries()) if (choice && choice.fits[ids[first + i]!] !== 1) return false;
  const last = starts[first + choices.length - 1]!;
  return last < paragraphAt(postings, starts[first]!).end;
}
