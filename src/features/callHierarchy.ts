import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
} from "vscode-languageserver-types";
import type { Document } from "../corpus/corpus.ts";
import { quotationCount, talksAbout, talksBy, talksIn, type Talk } from "../corpus/talk.ts";
import type { Span } from "../text/span.ts";
import { counted } from "./counted.ts";
import { entityAt } from "./entityAt.ts";
import { fileName } from "./mentionBranches.ts";
import { findingsAt } from "./findingsAt.ts";
import { symbolKinds } from "./symbolKinds.ts";
import { documentOf, locationOf, nameOf, offsetOf, rangeOf, sourceOf, type CorpusView } from "./view.ts";

/*
 * Who speaks of whom, as a call hierarchy: a quotation of A that names B is a call from A to B. LSP wants the places
 * of all calls of an item in the file of the caller; so a caller is a person as speaking in one document, and a
 * person's entry, or a mention, leads on to them in the other documents.
 */

/** The person (or whoever) named at a place, or who speaks there: as an item to ask the two questions below of. */
export function prepareCallHierarchy(view: CorpusView, uri: string, position: Position): CallHierarchyItem[] {
  const source = sourceOf(view, uri);
  if (!source) return [];
  const offset = offsetOf(source, position);
  const document = documentOf(view, uri);
  const at = entityAt(view, uri, offset);
  if (document) {
    const quotation = findingsAt(document.findings, offset).quotation;
    const entity = at?.entity ?? quotation?.speaker;
    const span = at ?? quotation;
    return entity && span ? [personIn(view, document, entity, span)] : [];
  }
  const entry = at && view.corpus.registry.entities.get(at.entity)?.at;
  const location = entry && locationOf(view, entry.uri, entry.entry);
  const selection = entry && locationOf(view, entry.uri, entry.id);
  if (!location || !selection) return [];
  return [
    {
      ...entityWords(view, at.entity),
      uri: location.uri,
      range: location.range,
      selectionRange: selection.range,
      data: { entity: at.entity } satisfies ItemData,
    },
  ];
}

/** Who speaks of an item, and by which words: one call for each speaker and document. */
export function incomingCalls(view: CorpusView, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const { entity } = dataOf(item);
  if (entity === undefined) return [];
  const talks = talksAbout(view.corpus, entity);
  return talks.map((talk) => ({
    from: speakerIn(view, talk),
    fromRanges: talk.about.get(entity)!.map((name) => rangeOf(talk.document, name)),
  }));
}

/** Of whom an item speaks in its document, by which words; then the other documents in which they speak. */
export function outgoingCalls(view: CorpusView, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const { entity, words, only } = dataOf(item);
  const document = documentOf(view, item.uri);
  const isTheirs = ({ speaker }: Talk): boolean =>
    entity === undefined ? speaker.entity === null && speaker.words === words : speaker.entity === entity;
  const here = document ? talksIn(document).find(isTheirs) : undefined;
  const named = here
    ? [...here.about].map(([other, names]) => ({
        to: personIn(view, here.document, other, names[0]!),
        fromRanges: names.map((name) => rangeOf(here.document, name)),
      }))
    : [];
  if (only || entity === undefined) return named;
  const elsewhere = talksBy(view.corpus, entity).filter((talk) => talk.document.uri !== document?.uri);
  return [
    ...named,
    ...elsewhere.map((talk) => ({ to: talkIn(view, talk), fromRanges: [item.selectionRange] })),
  ];
}

/** What an item tells the server when it comes back. */
interface ItemData {
  readonly entity?: string;
  /** Of a speaker whom the registry does not know. */
  readonly words?: string;
  /** Only what they say in the item's document. */
  readonly only?: boolean;
}

function dataOf({ data }: CallHierarchyItem): ItemData {
  const { entity, words, only } = (typeof data === "object" && data !== null ? data : {}) as Record<
    string,
    unknown
  >;
  return {
    ...(typeof entity === "string" && { entity }),
    ...(typeof words === "string" && { words }),
    ...(only === true && { only }),
  };
}

function entityWords(view: CorpusView, entity: string): Pick<CallHierarchyItem, "name" | "detail" | "kind"> {
  const kind = view.corpus.registry.entities.get(entity)?.kind ?? "person";
  return { name: nameOf(view, entity), detail: kind, kind: symbolKinds[kind] };
}

/** An entity as named, or speaking, at a place of a document. */
function personIn(view: CorpusView, document: Document, entity: string, span: Span): CallHierarchyItem {
  const range = rangeOf(document, span);
  return {
    ...entityWords(view, entity),
    detail: titleOf(document),
    uri: document.uri,
    range,
    selectionRange: range,
    data: { entity } satisfies ItemData,
  };
}

/** A speaker with what they say in one document. */
function speakerIn(view: CorpusView, talk: Talk): CallHierarchyItem {
  const { document, speaker, quotations } = talk;
  const { entity, words } = speaker;
  const data: ItemData = entity === null ? { words } : { entity, only: true };
  const end = quotations.reduce((latest, quotation) => Math.max(latest, quotation.end), 0);
  return {
    ...(entity === null ? { name: words, kind: symbolKinds.person } : entityWords(view, entity)),
    detail: `${titleOf(document)}, ${counted(quotationCount(talk), "quotation")}`,
    uri: document.uri,
    range: rangeOf(document, { start: quotations[0]!.start, end }),
    selectionRange: rangeOf(document, quotations[0]!),
    data,
  };
}

/** The same under the document's name: of many in which one person speaks. */
function talkIn(view: CorpusView, talk: Talk): CallHierarchyItem {
  const item = speakerIn(view, talk);
  const detail = `${item.name}, ${counted(quotationCount(talk), "quotation")}`;
  return { ...item, name: titleOf(talk.document), detail, kind: SymbolKind.File };
}

const titleOf = ({ findings, path }: Document): string => findings.title?.value ?? fileName(path);
