import type { Document } from "../corpus/corpus.ts";
import type { Span } from "../text/span.ts";
import { escapeMarkdown } from "./markdown.ts";
import type { Branch } from "./tree.ts";
import { documentOf, rangeOf, type CorpusView } from "./view.ts";

/** Places in documents as leaves that show the words around them. Places in unknown documents are left out. */
export function mentionBranches(
  view: CorpusView,
  places: readonly (Span & { readonly uri: string })[],
): Branch[] {
  return places.flatMap((place): Branch[] => {
    const document = documentOf(view, place.uri);
    return document ? [placeBranch(document, place, place, "mention")] : [];
  });
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
  const line = document.lines.lineSpan(document.lines.positionAt(place.start).line);
  const start = Math.max(line.start, place.start - 32);
  const end = Math.min(line.end, Math.max(place.end, place.start + 64));
  const before = document.text.slice(start, place.start);
  const words = start > line.start ? `…${before.replace(/^\S*\s+/, "")}` : before.trimStart();
  const rest = document.text.slice(place.start, end);
  return oneLine(words + (end < line.end ? `${rest.replace(/\s\S*$/, "")}…` : rest));
}

function shorten(text: string): string {
  const characters = [...oneLine(text.slice(0, 400))];
  return characters.length > 140 ? `${characters.slice(0, 139).join("")}…` : characters.join("");
}

/** On one line, without halves of surrogate pairs that a cut may have left. */
const oneLine = (text: string): string =>
  text
    .replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "")
    .replace(/\s+/g, " ")
    .trim();
