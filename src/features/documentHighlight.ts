import type { DocumentHighlight, Position } from "vscode-languageserver-types";
import { DocumentHighlightKind } from "vscode-languageserver-types";
import type { Document } from "../corpus/corpus.ts";
import { bySpan, contains, touches, type Span } from "../text/span.ts";
import { annotatedDocument } from "./annotatedDocument.ts";
import { annotationReferences } from "./annotationReferences.ts";
import { dateAt, datePlacesIn } from "./dateAt.ts";
import { entityAt } from "./entityAt.ts";
import { entryAt } from "./entryAt.ts";
import { findingsAt } from "./findingsAt.ts";
import { frontMatterOf } from "./frontMatterOf.ts";
import { documentOf, offsetOf, rangeOf, sourceOf, type CorpusView } from "./view.ts";

/**
 * All places in one file that stand for the entity (or the unknown name, the day or other date, the quotation) at a
 * place.
 */
export function documentHighlight(view: CorpusView, uri: string, position: Position): DocumentHighlight[] {
  const source = sourceOf(view, uri);
  if (!source) return [];
  const offset = offsetOf(source, position);
  const document = documentOf(view, uri);
  const named = document ? spansInDocument(view, document, offset) : spansInYaml(view, uri, offset);
  const date = named.length === 0 ? dateAt(view, uri, offset) : undefined;
  const spans = date ? datePlacesIn(view, uri, date.value) : named;
  return spans.toSorted(bySpan).map((span) => ({
    range: rangeOf(source, span),
    kind: DocumentHighlightKind.Text,
  }));
}

function spansInDocument(view: CorpusView, document: Document, offset: number): Span[] {
  const { names, roles, quotations } = document.findings;
  const entity = entityAt(view, document.uri, offset)?.entity;
  if (entity !== undefined)
    return [
      ...names.filter((name) => name.entity === entity),
      ...(frontMatterOf(document)?.meetings ?? [])
        .filter(({ value }) => value === entity)
        .map(({ span }) => span),
      ...roles.filter((role) => role.holder === entity && !names.some((name) => contains(role, name))),
    ];
  const { name, quotation } = findingsAt(document.findings, offset);
  if (name) return name.group === undefined ? [name] : names.filter(({ group }) => group === name.group);
  // The marks of a quotation show all its stretches.
  if (quotation && !contains(quotation.content, { start: offset, end: offset }))
    return quotations.filter(({ group }) => group === quotation.group);
  return [];
}

function spansInYaml(view: CorpusView, uri: string, offset: number): Span[] {
  const annotated = annotatedDocument(view, uri);
  if (annotated) {
    const references = annotationReferences(annotated);
    const at = references.find((reference) => touches(reference, offset));
    return references.filter((reference) => reference.id === at?.id);
  }
  const id = entryAt(view, uri, offset)?.named?.id;
  const file = view.corpus.registry.files.find((candidate) => candidate.uri === uri);
  if (id === undefined || !file) return [];
  return file.entities.flatMap((entity) => [
    ...(entity.id === id ? [entity.at.id] : []),
    ...entity.at.references.filter(({ to }) => to === id).map(({ span }) => span),
  ]);
}
