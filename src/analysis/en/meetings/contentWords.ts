import { fold } from "../../../text/fold.ts";
import type { Span } from "../../../text/span.ts";
import type { Vocabulary } from "../../../text/vocabulary.ts";
import { wordIndexAt } from "../../../text/words.ts";
import type { Source } from "../../source.ts";

/** Folded words that say what a gathering is about; plural and American spelling do not matter. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const folded of fold(text).match(/\p{L}{4,}/gu) ?? []) {
    const singular = folded.endsWith("s") ? folded.slice(0, -1) : folded;
    const word = singular.replace("defense", "defence");
    if (!emptyWords.has(word)) words.add(word);
  }
  return words;
}

/** Those of the wanted content words that stand in a stretch of the text, each once. */
export function contentWordsIn(source: Source, within: Span, wanted: ReadonlySet<string>): readonly string[] {
  const { words } = source;
  const contents = contentsOf(words.vocabulary);
  const found: string[] = [];
  for (let w = wordIndexAt(words, within.start); w < words.count && words.starts[w]! < within.end; w++) {
    const id = words.spellings[w]!;
    const content = (contents[id] ??= contentOf(words.vocabulary.spelling(id)));
    if (content !== "" && wanted.has(content) && !found.includes(content)) found.push(content);
  }
  return found;
}

/** The content word of each spelling of a vocabulary that was met, or "" for none. */
function contentsOf(vocabulary: Vocabulary): (string | undefined)[] {
  let contents = known.get(vocabulary);
  if (!contents) known.set(vocabulary, (contents = []));
  return contents;
}

const known = new WeakMap<Vocabulary, (string | undefined)[]>();

function contentOf(word: string): string {
  for (const content of contentWords(word)) return content;
  return "";
}

const emptyWords: ReadonlySet<string> = new Set(
  "meeting with from that this which were will have been after into over their they said also the and for".split(
    " ",
  ),
);
