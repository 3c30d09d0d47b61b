import { analyse } from "../../src/analysis/analyse.ts";
import type { DateFinding } from "../../src/analysis/findings.ts";
import type { Span } from "../../src/text/span.ts";
import { f1, isHeldBack, noCounts, percent, plus, same, type Counts } from "./measure.ts";
import type { ErrorLine, Report } from "./report.ts";

/** A document of a TIMEX3 set: text, its date, and the expressions with their values. */
export interface TimexDocument {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly (Span & { readonly type: string; readonly value: string })[];
}

/**
 * TempEval-3 task A: relaxed and strict F1 of extents, and value F1 = share of right values among pairs × relaxed F1.
 * Pairs are made from left to right, as the official toolkit's normaliser does (UzZaman et al. 2013).
 */
export function scoreTimex(name: string, documents: readonly TimexDocument[]): Report {
  const errors: ErrorLine[] = [];
  const scored = documents.map((document) => ({
    heldBack: isHeldBack(document.id),
    counts: scoreOne(document, errors),
  }));
  const rows = (["relaxed", "strict", "type", "value"] as const).map((measure) => {
    const figure = (part: typeof scored): string =>
      percent(
        measureOf(
          part.map((s) => s.counts),
          measure,
        ),
      );
    return [
      `dates ${measure} F1`,
      figure(scored),
      figure(scored.filter((s) => !s.heldBack)),
      figure(scored.filter((s) => s.heldBack)),
    ] as const;
  });
  return { name, rows, errors };
}

interface TimexCounts {
  readonly relaxed: Counts;
  readonly strict: number;
  readonly type: number;
  readonly value: number;
}

function measureOf(parts: readonly TimexCounts[], measure: "relaxed" | "strict" | "type" | "value"): number {
  const relaxed = parts.reduce((sum, part) => plus(sum, part.relaxed), noCounts);
  if (measure === "relaxed") return f1(relaxed);
  const right = parts.reduce((sum, part) => sum + part[measure], 0);
  if (measure === "strict") return f1({ ...relaxed, right });
  return relaxed.right === 0 ? 0 : (right / relaxed.right) * f1(relaxed);
}

function scoreOne(document: TimexDocument, errors: ErrorLine[]): TimexCounts {
  const found = analyse(document.text, { documentDate: document.dct }).dates;
  const { timexes } = document;
  const linked = leftToRight(timexes, found);
  let strict = 0;
  let type = 0;
  let value = 0;
  const report = (kind: string, rule: string, at: Span, words = ""): void => {
    const text = document.text.slice(at.start, at.end).replace(/\s+/g, " ");
    errors.push({ doc: document.id, kind, rule, words: text + words, heldBack: isHeldBack(document.id) });
  };
  for (const [g, f] of linked) {
    const gold = timexes[g]!;
    const own = found[f]!;
    if (same(gold, own)) strict++;
    else report("extent", own.rule, own, ` for "${document.text.slice(gold.start, gold.end)}"`);
    if (gold.type === own.type) type++;
    else report("type", own.rule, own, ` ${own.type} for ${gold.type}`);
    if (gold.value === own.value) value++;
    else report("value", own.rule, own, ` ${own.value} for ${gold.value} (${document.dct})`);
  }
  const linkedGold = new Set(linked.map(([g]) => g));
  const linkedFound = new Set(linked.map(([, f]) => f));
  timexes.forEach((gold, g) => linkedGold.has(g) || report("missed", "–", gold));
  found.forEach((own, f) => linkedFound.has(f) || report("spurious", own.rule, own));
  return {
    relaxed: { right: linked.length, found: found.length, gold: timexes.length },
    strict,
    type,
    value,
  };
}

/** From left to right, a span that begins while one of the other side is open and unpaired is paired with it. */
function leftToRight(
  gold: readonly Span[],
  found: readonly DateFinding[],
): readonly (readonly [number, number])[] {
  const all = [
    ...gold.map((span, index) => ({ side: 0 as const, index, span: span as Span })),
    ...found.map((span, index) => ({ side: 1 as const, index, span: span as Span })),
  ].sort((a, b) => a.span.start - b.span.start || a.side - b.side || b.span.end - a.span.end);
  const waiting: [typeof all, typeof all] = [[], []];
  const result: [number, number][] = [];
  for (const one of all) {
    const open = waiting[1 - one.side]!.filter((other) => other.span.end > one.span.start);
    const other = open.shift();
    waiting[1 - one.side] = open;
    if (!other) waiting[one.side]!.push(one);
    else result.push(one.side === 0 ? [one.index, other.index] : [other.index, one.index]);
  }
  return result;
}
