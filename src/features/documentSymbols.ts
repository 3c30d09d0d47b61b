import type { DocumentSymbol } from "vscode-languageserver-types";
import type { Document } from "../corpus/corpus.ts";
import { documentOf, rangeOf, sourceOf, type CorpusView } from "./view.ts";
import { outlineItems, type OutlineItem } from "./outlineItems.ts";
import { symbolKinds } from "./symbolKinds.ts";

/**
 * The outline: title, headings and speakers of a transcript, each with what stands under it: meetings, and quotations
 * under their speakers. The entries of a registry.
 */
export function documentSymbols(view: CorpusView, uri: string): DocumentSymbol[] {
  const document = documentOf(view, uri);
  return document ? nested(document, outlineItems(view, document)) : entries(view, uri);
}

/** @param items sorted, the longer of two that start together first */
function nested(document: Document, items: readonly OutlineItem[]): DocumentSymbol[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const item of items) {
    while (open.length > 0 && open.at(-1)!.end <= item.start) open.pop();
    const parent = open.at(-1);
    // What reaches beyond that in which it begins is shown up to there: ranges of an outline nest.
    const node = { item, end: Math.min(item.end, parent?.end ?? Infinity), children: [] };
    (parent?.children ?? roots).push(node);
    open.push(node);
  }
  return symbolsOf(document, roots, false);
}

interface Node {
  readonly item: OutlineItem;
  readonly end: number;
  readonly children: Node[];
}

/** @param inTurn within what one speaker says in a transcript, who need not be named again */
function symbolsOf(document: Document, nodes: readonly Node[], inTurn: boolean): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const { speaker } = nodes[i]!.item;
    if (speaker === undefined || inTurn) {
      symbols.push(symbol(document, nodes[i]!, inTurn));
      continue;
    }
    const first = i;
    while (nodes[i + 1]?.item.speaker?.key === speaker.key) i++;
    const run = nodes.slice(first, i + 1);
    symbols.push({
      name: speaker.name,
      kind: symbolKinds.person,
      range: rangeOf(document, { start: run[0]!.item.start, end: run.at(-1)!.end }),
      selectionRange: rangeOf(document, { start: run[0]!.item.start, end: run[0]!.end }),
      children: run.map((node) => symbol(document, node, inTurn)),
    });
  }
  return symbols;
}

function symbol(document: Document, { item, end, children }: Node, inTurn: boolean): DocumentSymbol {
  const { name, detail, kind, start, selection } = item;
  const inner = symbolsOf(document, children, inTurn || item.isTurn === true);
  return {
    name,
    ...(detail !== undefined && { detail }),
    kind,
    range: rangeOf(document, { start, end }),
    selectionRange: rangeOf(document, { start: selection.start, end: Math.min(selection.end, end) }),
    ...(inner.length > 0 && { children: inner }),
  };
}

function entries(view: CorpusView, uri: string): DocumentSymbol[] {
  const source = sourceOf(view, uri);
  const file = view.corpus.registry.files.find((candidate) => candidate.uri === uri);
  if (!source || !file) return [];
  return file.entities.map((entity) => ({
    name: entity.name === "" ? entity.id : entity.name,
    detail: `${entity.kind} ${entity.id}`,
    kind: symbolKinds[entity.kind],
    range: rangeOf(source, entity.at.entry),
    selectionRange: rangeOf(source, entity.at.id),
  }));
}
