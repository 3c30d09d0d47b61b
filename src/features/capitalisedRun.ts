import type { NameFinding } from "../analysis/findings.ts";
import type { Document } from "../corpus/corpus.ts";
import { overlaps, type Span } from "../text/span.ts";
import { wordAt } from "../text/words.ts";

/** Capitals at the beginning of a sentence say nothing, and titles are no part of a name. */
const noNames: ReadonlySet<string> = new Set(
  (
    "A An And As At But By Dear For From He Her His How I If In It Its My No Not Of On Or Our She So That The Their " +
    "Then There These They This Those To We What When Where Who Why With You Your Dr Mr Mrs Ms Prof Sir"
  ).split(" "),
);

/** A name has no more words than this on either side of the cursor's. */
const most = 4;

/**
 * The capitalised words around a capitalised word, with a single space between: what is likely a name although the
 * analysis found none, or guessed at a part. It ends before what the analysis is sure of; the word alone if there is
 * nothing to add.
 * @param word a word or the guess at a cursor
 */
export function capitalisedRun(document: Document, word: Span): Span {
  const { text, findings } = document;
  const names = findings.names.filter((name) => !isGuess(name));
  const found = [...names, ...findings.dates, ...findings.roles];
  const belongs = (next: Span | undefined): next is Span =>
    next !== undefined &&
    /^\p{Lu}/u.test(text.slice(next.start, next.end)) &&
    !noNames.has(text.slice(next.start, next.end)) &&
    !found.some((finding) => overlaps(finding, next));
  if (!belongs(word)) return word;
  let { start, end } = word;
  for (let i = 0; i < most && text[end] === " " && text[end + 1] !== undefined; i++) {
    const next = wordAt(text, end + 1);
    if (next?.start !== end + 1 || !belongs(next)) break;
    end = next.end;
  }
  for (let i = 0; i < most && text[start - 1] === " "; i++) {
    const previous = wordAt(text, start - 1);
    if (previous?.end !== start - 1 || !belongs(previous)) break;
    start = previous.start;
  }
  return { start, end };
}

/** Whether a finding is no more than a guess from capitals: it may have ended too early. */
export const isGuess = ({ entity, certainty }: NameFinding): boolean =>
  entity === null && certainty === "candidate";
