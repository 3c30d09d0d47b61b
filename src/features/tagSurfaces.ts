import type { Range } from "vscode-languageserver-types";
import type { NameFinding } from "../analysis/findings.ts";
import type { Document } from "../corpus/corpus.ts";
import { overlaps, type Span } from "../text/span.ts";
import { wordAt } from "../text/words.ts";
import { capitalisedRun, isGuess } from "./capitalisedRun.ts";
import { innermost } from "./findingsAt.ts";
import { spanOf } from "./view.ts";

/** Words that would be tagged: on one line and without a possessive ending in `words`. */
export interface TagSurface extends Span {
  readonly words: string;
  /** The name that analysis found there. */
  readonly name?: NameFinding;
}

/** Longer selections stand for nothing. Sentences that report a meeting are longer than names. */
const longest = 500;

/** The words at selections and cursors: a cursor stands for the name at it, else the capitalised words or the word. No word twice. */
export function tagSurfaces(document: Document, ranges: readonly Range[]): TagSurface[] {
  const surfaces: TagSurface[] = [];
  for (const range of ranges) {
    const selected = spanOf(document, range);
    const surface =
      selected.start === selected.end ? atCursor(document, selected.start) : trimmed(document, selected);
    if (!surface || surface.end - surface.start > longest) continue;
    if (surfaces.some(({ start, end }) => start === surface.start && end === surface.end)) continue;
    surfaces.push(surface);
  }
  return surfaces;
}

function atCursor(document: Document, offset: number): TagSurface | undefined {
  const name = innermost(document.findings.names, offset);
  if (name && !isGuess(name)) return surface(document, name, name);
  if (name) return surface(document, capitalisedRun(document, name), name);
  const word = wordAt(document.text, offset);
  return word && surface(document, capitalisedRun(document, word));
}

/** A selection without white space and marks around it. */
function trimmed(document: Document, { start, end }: Span): TagSurface | undefined {
  const text = document.text.slice(start, Math.min(end, start + longest + 100));
  const lead = /^[^\p{L}\p{M}\p{N}]*/u.exec(text)![0].length;
  if (lead === text.length) return undefined;
  let length = text.length;
  while (
    length > 0 &&
    !/[\p{L}\p{M}\p{N}.)]/u.test(text[length - 1]!) &&
    !/[\uDC00-\uDFFF]/.test(text[length - 1]!)
  )
    length--;
  let tail = text.slice(lead, length).replace(/['’]s$/, "");
  // A full stop belongs to `U.S.` and `Jr.`, not to the last word of a sentence.
  if (tail.endsWith(".") && !/(?:\p{Lu}|\b(?:Jr|Sr|Inc|Ltd|Co))\.$/u.test(tail)) tail = tail.slice(0, -1);
  if (tail.endsWith(")") && !tail.includes("(")) tail = tail.slice(0, -1);
  const span = { start: start + lead, end: start + lead + tail.length };
  const name = document.findings.names.find((candidate) => overlaps(candidate, span));
  return surface(document, span, name);
}

function surface(document: Document, { start, end }: Span, name?: NameFinding): TagSurface {
  const words = document.text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/['’]s$/, "");
  return { start, end, words, ...(name && { name }) };
}
