import type { Placement } from "../../annotations/placement.ts";
import type { Document } from "../../corpus/corpus.ts";
import type { AnnotationTarget } from "../../protocol/review.ts";
import { counted } from "../counted.ts";
import { escapeMarkdown } from "../markdown.ts";
import { fileName, snippetAround } from "../mentionBranches.ts";
import type { Branch } from "../tree.ts";
import { locationOf, rangeOf, type CorpusView } from "../view.ts";
import { lostAnnotation, lostIn, nearestPlace } from "./lostAnnotations.ts";
import type { ReviewOrder } from "./reviewOrder.ts";

/** The annotations of a corpus that lost their place or need a look, under one node; none if there are none. */
export function lostBranches(view: CorpusView, { documents, tables }: ReviewOrder): Branch<never>[] {
  const counts = tables.map(({ lost }) => lost);
  const count = counts.reduce((all, lost) => all + lost.reduce((sum, own) => sum + own, 0), 0);
  if (count === 0) return [];
  const losing = (): readonly Document[] =>
    documents.blocks.flatMap((block, i) => block.documents.filter((_, at) => counts[i]![at]! > 0));
  const label = "Lost their place";
  return [
    {
      key: "lost",
      children: () =>
        losing().flatMap((document) =>
          lostIn(document).map((placement) => lostBranch(view, document, placement)),
        ),
      node: {
        kind: "lost-annotations",
        label,
        description: String(count),
        icon: "warning",
        accessibilityLabel: `${label}, ${counted(count, "annotation")}`,
      },
    },
  ];
}

function lostBranch(view: CorpusView, document: Document, placement: Placement): Branch<never> {
  const { annotation, candidates = [] } = placement;
  const { words, meaning, state } = lostAnnotation(view, placement);
  const place = nearestPlace(document, placement);
  const where = `${fileName(document.path)}:${document.lines.positionAt(place.start).line + 1}`;
  const context = `…${annotation.prefix}${annotation.quote}${annotation.suffix}…`;
  const entry = locationOf(view, document.annotations!.uri, annotation.place.entry);
  const target: AnnotationTarget = {
    uri: document.uri,
    id: annotation.id,
    ...(entry && { entry }),
    ...(placement.spans.length > 0 && { keepable: true }),
  };
  return {
    key: `${document.path}#${annotation.id}`,
    words: [meaning, state, document.path, context],
    ...(candidates.length > 0 && {
      children: () => candidates.map((candidate) => possiblePlace(document, candidate, target)),
    }),
    node: {
      kind: "lost-annotation",
      label: words,
      description: [state, meaning, where].join(" · "),
      tooltip: [
        `**${escapeMarkdown(words)}** – ${escapeMarkdown(meaning)}: ${state}.`,
        `${escapeMarkdown(`…${annotation.prefix}`)} **${escapeMarkdown(annotation.quote)}** ${escapeMarkdown(`${annotation.suffix}…`)}`,
        ...[decidedBy(placement), annotation.note ?? ""].filter((part) => part !== "").map(escapeMarkdown),
      ].join("\n\n"),
      icon: placement.outcome === "orphan" ? "debug-disconnect" : "edit",
      location: { uri: document.uri, range: rangeOf(document, place) },
      annotation: target,
      accessibilityLabel: `${words}, ${meaning}, ${state}, it stood in: ${context}, ${where}`,
    },
  };
}

function decidedBy({ annotation: { by, at } }: Placement): string {
  if (by === undefined && at === undefined) return "";
  return `Decided${by === undefined ? "" : ` by ${by}`}${at === undefined ? "" : ` on ${at.slice(0, 10)}`}.`;
}

function possiblePlace(
  document: Document,
  place: { readonly start: number; readonly end: number },
  annotation: AnnotationTarget,
): Branch<never> {
  const { before, words, after } = snippetAround(document, place);
  const lead = before.trimStart();
  const line = document.lines.positionAt(place.start).line + 1;
  return {
    key: `${place.start}`,
    node: {
      kind: "possible-place",
      label: `${lead}${words}${after.trimEnd()}`,
      highlight: [lead.length, lead.length + words.length],
      description: `line ${line}`,
      icon: "location",
      location: { uri: document.uri, range: rangeOf(document, place) },
      annotation,
      accessibilityLabel: `It may belong here: ${lead}${words}${after}, line ${line}`,
    },
  };
}
