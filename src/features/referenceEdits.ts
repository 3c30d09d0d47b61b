import { frontMatterOf } from "./frontMatterOf.ts";
import type { TextEdit } from "../text/edits.ts";
import { idReplaced } from "../registry/moveReferences.ts";
import type { Span } from "../text/span.ts";
import { sourceOf, type CorpusView } from "./view.ts";

/**
 * The edits that make all that refers to one entity refer to another: fields of registry entries and the meetings of
 * front matter. The entry itself stays as it is.
 */
export function referenceEdits(view: CorpusView, from: string, to: string): Map<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const { uri, spans } of [...inRegistry(view, from), ...inFrontMatter(view, from)]) {
    const text = sourceOf(view, uri)?.text;
    if (text === undefined || spans.length === 0) continue;
    // Behind a YAML alias the very words of its anchor stand: they are changed once.
    const places = new Map(spans.map((span) => [span.start, span]));
    edits.set(
      uri,
      [...places.values()].map((span) => idReplaced(text, span, to)),
    );
  }
  return edits;
}

interface Places {
  readonly uri: string;
  readonly spans: readonly Span[];
}

const inRegistry = (view: CorpusView, id: string): Places[] =>
  view.corpus.registry.files.map(({ uri, entities }) => ({
    uri,
    spans: entities.flatMap(({ at }) => at.references.filter(({ to }) => to === id).map(({ span }) => span)),
  }));

const inFrontMatter = (view: CorpusView, id: string): Places[] =>
  [...view.corpus.documents.values()].map((document) => ({
    uri: document.uri,
    spans: (frontMatterOf(document)?.meetings ?? [])
      .filter(({ value }) => value === id)
      .map(({ span }) => span),
  }));
