import type { Document } from "../../corpus/corpus.ts";
import type { PlaceInFile, TagEditParams } from "../../protocol/tagging.ts";
import type { Entity } from "../../registry/entity.ts";
import type { Span } from "../../text/span.ts";
import { wordsIn } from "../occurrences.ts";
import type { TagSurface } from "../tagSurfaces.ts";
import { documentOf, spanOf, type CorpusView } from "../view.ts";
import { shownWords } from "./shownWords.ts";
import { writeDecisions, type DecisionDraft } from "./writeDecisions.ts";

/** An entity that words are tagged as; a new one has no more than this. */
export type TaggedEntity = Pick<Entity, "id" | "name" | "kind">;

/**
 * The annotation files that tagging changes: of the corpus, places left out or decided one by one, and the very places
 * where the registry's new name would not be read; of a document, all
 * places of the words but those left out; else the very places.
 */
export function tagDecisions(
  view: CorpusView,
  document: Document,
  surfaces: readonly TagSurface[],
  entity: TaggedEntity,
  { scope = "corpus", leaveOut = [], decide = [], stamp }: TagEditParams,
  random: () => number,
): { readonly texts: ReadonlyMap<string, string>; readonly message: string } | { readonly refused: string } {
  const drafts = new Map<Document, DecisionDraft[]>();
  const add = (to: Document, span: Span, isIt: boolean): void => {
    const decision = {
      kind: entity.kind,
      status: statusOf(to, span, entity, isIt),
      entity: entity.id,
      ...stamp,
    };
    const list = drafts.get(to);
    if (list) list.push({ start: span.start, end: span.end, decision });
    else drafts.set(to, [{ start: span.start, end: span.end, decision }]);
  };
  const places = (list: readonly PlaceInFile[]) =>
    list.flatMap(({ uri, range }) => {
      const at = documentOf(view, uri);
      return at ? [{ at, span: spanOf(at, range) }] : [];
    });
  let message = "";
  if (scope === "corpus") {
    for (const { at, span } of places(leaveOut)) add(at, span, false);
    const decided = places(decide);
    for (const { at, span } of decided) add(at, span, true);
    const own = surfaces.filter(
      (surface) =>
        isOutdone(document, surface, entity) &&
        !decided.some(({ at, span }) => at === document && span.start === surface.start),
    );
    for (const span of own) add(document, span, true);
    if (leaveOut.length > 0)
      message = `Not so in ${leaveOut.length} ${leaveOut.length === 1 ? "place" : "places"}.`;
  } else {
    const meant =
      scope === "mention" ? surfaces : placesInDocument(document, surfaces, entity, places(leaveOut));
    for (const span of meant) add(document, span, true);
    for (const { at, span } of places(decide)) add(at, span, true);
    const where = scope === "mention" ? "here" : `in this document (${meant.length + decide.length}×)`;
    message = `${shownWords(document, surfaces)} is ${entity.name} ${where}.`;
  }
  const texts = new Map<string, string>();
  for (const [at, list] of drafts) {
    const written = writeDecisions(view, at, list, random);
    if ("refused" in written) return written;
    texts.set(written.uri, written.text);
  }
  return { texts, message };
}

/** Whether a name in the registry is not enough for some words: they are read as another entity, or in a longer name. */
function isOutdone(document: Document, { start, end, words }: TagSurface, entity: TaggedEntity): boolean {
  const place = wordsIn(document, [words], entity.id).find((each) => each.start === start);
  return (
    place?.now === "part" || (place?.now === "other" && place.name?.start === start && place.name.end === end)
  );
}

function placesInDocument(
  document: Document,
  surfaces: readonly TagSurface[],
  entity: TaggedEntity,
  leftOut: readonly { readonly at: Document; readonly span: Span }[],
): Span[] {
  const words = [...new Set(surfaces.map((surface) => surface.words))];
  const out = new Set(leftOut.filter(({ at }) => at === document).map(({ span }) => span.start));
  return wordsIn(document, words, entity.id).filter(
    ({ start, now }) =>
      !out.has(start) && (now === "free" || surfaces.some((surface) => surface.start === start)),
  );
}

function statusOf(
  document: Document,
  { start, end }: Span,
  entity: TaggedEntity,
  isIt: boolean,
): "accepted" | "rejected" | "changed" {
  if (!isIt) return "rejected";
  const found = document.findings.names.find((name) => name.start === start && name.end === end);
  return found && found.entity !== null && found.entity !== entity.id ? "changed" : "accepted";
}
