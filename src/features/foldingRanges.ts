import { FoldingRangeKind, type FoldingRange } from "vscode-languageserver-types";
import type { Region } from "../analysis/findings.ts";
import type { Document } from "../corpus/corpus.ts";
import { bySpan, type Span } from "../text/span.ts";
import { documentSections } from "./documentSections.ts";
import { documentOf, type CorpusView } from "./view.ts";
import { wholeQuotations } from "../corpus/wholeQuotations.ts";

/**
 * What can be folded in a document: front matter and sections (as regions), runs of page chrome (as comments, so that
 * an editor folds all of it at once), and quotations over several lines. Null for files that are no documents:
 * editors fold YAML by themselves.
 */
export function foldingRanges(view: CorpusView, uri: string): FoldingRange[] | null {
  const document = documentOf(view, uri);
  if (!document) return null;
  const { regions, quotations } = document.findings;
  const fold = (span: Span, kind?: FoldingRangeKind): (FoldingRange & Span)[] => folded(document, span, kind);
  const found = [
    ...regions.filter(({ kind }) => kind === "front-matter").flatMap((r) => fold(r, FoldingRangeKind.Region)),
    ...documentSections(document).flatMap((section) => fold(section, FoldingRangeKind.Region)),
    ...chromeRuns(document.text, regions).flatMap((run) => fold(run, FoldingRangeKind.Comment)),
    ...wholeQuotations(quotations).flatMap((quotation) => fold(quotation)),
  ].sort(bySpan);
  return found.map(({ startLine, endLine, kind }) => ({ startLine, endLine, ...(kind && { kind }) }));
}

/** The lines of a span but for empty ones at its end; nothing if that is a single line. */
function folded(
  { text, lines }: Document,
  { start, end }: Span,
  kind?: FoldingRangeKind,
): (FoldingRange & Span)[] {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  const startLine = lines.positionAt(start).line;
  const endLine = lines.positionAt(last).line;
  return startLine < endLine ? [{ start, end: last, startLine, endLine, ...(kind && { kind }) }] : [];
}

/** Regions of page chrome with nothing but white space between them, as one. */
function chromeRuns(text: string, regions: readonly Region[]): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { kind, start, end } of regions.toSorted(bySpan)) {
    if (kind !== "chrome") continue;
    const run = runs.at(-1);
    if (run && text.slice(run.end, start).trim() === "") run.end = Math.max(run.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
