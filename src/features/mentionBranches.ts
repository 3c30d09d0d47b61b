import type { Document } from "../corpus/corpus.ts";
import type { Span } from "../text/span.ts";
import { escapeMarkdown } from "./markdown.ts";
import { paged } from "./paged.ts";
import type { Branch } from "./tree.ts";
import { documentOf, rangeOf, type CorpusView } from "./view.ts";

/** Places in documents as leaves that show the words around them. Places in unknown documents are left out. */
export function mentionBranches(
  view: CorpusView,
  places: readonly (Span & { readonly uri: string })[],
): Branch[] {
  const known = places.filter(({ uri }) => documentOf(view, uri));
  return paged(
    known.length,
    (index) => {
      const place = known[index]!;
      return placeBranch(documentOf(view, place.uri)!, place, place, "mention");
    },
    { kind: "mentions" },
  );
}

/**
 * One place as a leaf.
 * @param place what a click shows
 * @param around what the label is cut from, at most a line or so of it
 */
export function placeBranch(
  document: Document,
  place: Span,
  around: Span,
  kind: "mention" | "proof",
): Branch {
  const { line } = document.lines.positionAt(place.start);
  const label =
    kind === "proof" ? shorten(document.text.slice(around.start, around.end)) : snippet(document, place);
  const where = `${fileName(document.path)}:${line + 1}`;
  return {
    key: `${document.path}@${place.start}`,
    node: {
      kind,
      label,
      description: where,
      tooltip: escapeMarkdown(`${label} (${document.path}, line ${line + 1})`),
      icon: kind === "proof" ? "quote" : "symbol-string",
      location: { uri: document.uri, range: rangeOf(document, place) },
      accessibilityLabel: `${label}, ${fileName(document.path)}, line ${line + 1}`,
    },
  };
}

export const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The words around a place, within its line. */
function snippet(document: Document, place: Span): string {
  const { before, words, after } = snippetAround(document, place);
  return `${before}${words}${after}`.trim();
}

/** The words before, in and after a place, within its line and on one. */
export function snippetAround(
  document: Document,
  place: Span,
): { readonly before: string; readonly words: string; readonly after: string } {
  const { text, lines } = document;
  const line = lines.lineSpan(lines.positionAt(place.start).line);
  const start = Math.max(line.start, place.start - 32);
  const end = Math.min(Math.max(line.end, place.end), Math.max(place.end, place.start + 64));
  const before = text.slice(start, place.start);
  const after = text.slice(place.end, end);
  return {
    before: spaced(start > line.start ? `…${before.replace(/^\S*\s+/, "")}` : before.trimStart()),
    words: wordsAt(document, place),
    after: spaced(end < line.end ? `${after.replace(/\s\S*$/, "")}…` : after.trimEnd()),
  };
}

/** The words of a place on one line. */
export const wordsAt = ({ text }: Document, { start, end }: Span): string => spaced(text.slice(start, end));

function shorten(text: string): string {
  const characters = [...oneLine(text.slice(0, 400))];
  return characters.length > 140 ? `${characters.slice(0, 139).join("")}…` : characters.join("");
}

const oneLine = (text: string): string => spaced(text).trim();

/** On one line, without halves of surrogate pairs that a cut may have left. */
const spaced = (text: string): string =>
  text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "").replace(/\s+/g, " ");
