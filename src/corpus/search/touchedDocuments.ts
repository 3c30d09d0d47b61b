import { dayNumber } from "../../analysis/en/meetings/days.ts";
import { registryTouch } from "../../analysis/registryTouch.ts";
import { everywhere, type Touch } from "../../analysis/touch.ts";
import { parseFrontMatter } from "../../registry/frontMatter.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Corpus, Document } from "../corpus.ts";
import type { DocumentBlock } from "../documentBlocks.ts";
import { blocksToIndex, documentsWith, indexWords } from "./blocks.ts";
import { lexiconSize, wordsThat } from "./lexicon.ts";

/**
 * What its registry, in the place of another, says otherwise to the documents of a corpus; undefined if nothing.
 * @param before with which, or as with which, the documents were read
 */
export const registryTouchOn = ({ registry }: Corpus, before: Registry): Touch | undefined =>
  registryTouch(before, registry);

/** The documents of a corpus that something touches, found by the index of their words. */
export function touchedDocuments(corpus: Corpus, touch: Touch): readonly Document[] {
  if (touch === everywhere) return [...corpus.documents.values()];
  indexWords(corpus);
  const asked: Asked = new Map();
  return corpus.documents.blocks.flatMap((block) => {
    const flags = touchedIn(block, touch, new Uint8Array(block.documents.length).fill(1), asked);
    return block.documents.filter((_, i) => flags[i] === 1);
  });
}

/** Whether much would have to be indexed first to find the documents that something touches. */
export const needsIndex = (corpus: Corpus, touch: Touch): boolean =>
  touch !== everywhere && blocksToIndex(corpus) > few;

/** As many blocks of some hundred documents are indexed while somebody waits. */
const few = 2;

/** The words of the lexicon that a touch is about, looked up once. */
type Asked = Map<Touch, Choice>;

interface Choice {
  readonly ids: readonly number[];
  /** By word number: 1 for those words. */
  readonly fits: Uint8Array;
}

/** Of those documents of a block that are flagged with 1 the ones that a touch reaches. */
function touchedIn(block: DocumentBlock, touch: Touch, among: Uint8Array, asked: Asked): Uint8Array {
  if (!among.includes(1)) return among;
  if ("all" in touch)
    return touch.all
      .toSorted((a, b) => cost(a) - cost(b))
      .reduce((left, each) => touchedIn(block, each, left, asked), among);
  if ("any" in touch) {
    const found = new Uint8Array(among.length);
    for (const each of touch.any) {
      const others = among.map((flag, i) => flag & ~found[i]!);
      for (const [i, flag] of touchedIn(block, each, others, asked).entries()) found[i]! |= flag;
    }
    return found;
  }
  if ("word" in touch || "anyWord" in touch) {
    const { ids, fits } = wordsOf(touch, asked);
    if (ids.length === 0) return new Uint8Array(among.length);
    const having = documentsWith(block, ids, fits);
    return among.map((flag, i) => flag & having[i]!);
  }
  return among.map((flag, i) => (flag === 1 && isTouched(block.documents[i]!, touch) ? 1 : 0));
}

/** What the words tell is asked first; what only the document tells, last. */
const cost = (touch: Touch): number =>
  "word" in touch ? 0 : "anyWord" in touch ? 1 : "all" in touch || "any" in touch ? 2 : 3;

function wordsOf(touch: Extract<Touch, { word: string } | { anyWord: unknown }>, asked: Asked): Choice {
  const known = asked.get(touch);
  if (known) return known;
  const ids = "word" in touch ? wordsThat(touch.word) : wordsThat(touch.anyWord);
  const fits = new Uint8Array(lexiconSize());
  for (const id of ids) fits[id] = 1;
  const choice = { ids, fits };
  asked.set(touch, choice);
  return choice;
}

/** Asked one by one, as a closed document reads what is asked for. */
function isTouched(
  document: Document,
  touch: Exclude<Touch, { word: string } | { anyWord: unknown } | { all: unknown } | { any: unknown }>,
): boolean {
  if ("path" in touch) return document.path === touch.path;
  if ("decided" in touch) return document.annotationText?.text.includes(touch.decided) ?? false;
  if ("declares" in touch) return declares(document.text, touch.declares);
  const day = dayNumber(document.findings.documentDate?.value);
  return day === undefined || (touch.first <= day && day <= touch.last);
}

const declares = (text: string, id: string): boolean =>
  /^\uFEFF?---/.test(text.slice(0, 4)) &&
  text.includes(id) &&
  parseFrontMatter(text).meetings.some(({ value }) => value === id);
