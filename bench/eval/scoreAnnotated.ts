import { analyse } from "../../src/analysis/analyse.ts";
import type { Findings, NameFinding, QuotationFinding } from "../../src/analysis/findings.ts";
import type { Registry } from "../../src/registry/registry.ts";
import type { Span } from "../../src/text/span.ts";
import { f1, isHeldBack, noCounts, overlapping, pairs, percent, plus, same, type Counts } from "./measure.ts";
import type { ErrorLine, Report } from "./report.ts";

/** A text with gold beside it; a layer that is left out is not scored. */
export interface AnnotatedDocument {
  readonly doc: string;
  readonly text: string;
  readonly names?: readonly (Span & {
    readonly type: string;
    readonly entity?: string;
    readonly nested?: string;
    readonly optional?: boolean;
  })[];
  readonly dates?: readonly (Span & { readonly type: string; readonly value?: string })[];
  readonly quotes?: readonly (Span & {
    readonly kind?: string;
    readonly speaker?: string | null;
    readonly speakerSpan?: Span;
  })[];
  readonly regions?: readonly (Span & { readonly ignore?: boolean })[];
}

/**
 * Names (exact and overlap F1, with type, entity right on found), dates (exact F1, value right on found), quotations
 * (span F1 of speech, both ends within two code units) and their speakers (right on found; precision where certain).
 */
export function scoreAnnotated(
  name: string,
  documents: readonly AnnotatedDocument[],
  registry?: Registry,
): Report {
  const errors: ErrorLine[] = [];
  const scored = documents.map((document) => ({
    heldBack: isHeldBack(document.doc),
    counts: scoreOne(document, errors, registry),
  }));
  const dev = scored.filter((s) => !s.heldBack);
  const held = scored.filter((s) => s.heldBack);
  const rows = measures.flatMap(([label, key, ratio]) => {
    const figure = (part: typeof scored): string => {
      const sum = part.reduce((total, s) => plus(total, s.counts[key] ?? noCounts), noCounts);
      if (sum.gold === 0) return "–";
      return percent(ratio ? sum.right / sum.gold : f1(sum));
    };
    return figure(scored) === "–" ? [] : [[label, figure(scored), figure(dev), figure(held)] as const];
  });
  return { name, rows, errors };
}

/** Label, key of the counts, and whether it is a share of right ones (else F1). */
const measures: readonly (readonly [string, string, boolean])[] = [
  ["names exact F1", "nameExact", false],
  ["names exact + type F1", "nameTyped", false],
  ["names overlap F1", "nameOverlap", false],
  ["entity right on found", "entity", true],
  ["dates exact F1", "dateExact", false],
  ["date value right on found", "dateValue", true],
  ["quotations span F1", "quote", false],
  ["speaker right on found", "speaker", true],
  ["speaker right where certain", "speakerCertain", true],
];

function scoreOne(
  document: AnnotatedDocument,
  errors: ErrorLine[],
  registry?: Registry,
): Record<string, Counts> {
  const findings = analyse(document.text, { fileName: document.doc, ...(registry && { registry }) });
  const ignored = (document.regions ?? []).filter((region) => region.ignore);
  const counted = (span: Span): boolean => !ignored.some((region) => overlapping(region, span));
  const report = (kind: string, rule: string, at: Span, words = ""): void => {
    const text = document.text.slice(at.start, at.end).replace(/\s+/g, " ").slice(0, 100);
    errors.push({ doc: document.doc, kind, rule, words: text + words, heldBack: isHeldBack(document.doc) });
  };
  return {
    ...(document.names && scoreNames(document.names, findings.names.filter(counted), report)),
    ...(document.dates && scoreDates(document.dates, findings, counted, report)),
    ...(document.quotes && scoreQuotes(document.quotes, findings.quotations.filter(counted), report)),
  };
}

type Reporter = (kind: string, rule: string, at: Span, words?: string) => void;

function scoreNames(
  all: NonNullable<AnnotatedDocument["names"]>,
  findings: readonly NameFinding[],
  report: Reporter,
) {
  const isGold = (name: (typeof all)[number]): boolean =>
    canonical(name.type) !== "other" && name.nested !== "outer" && !name.optional;
  const gold = all.filter((name) => canonical(name.type) !== "role" && isGold(name));
  const neither = all.filter((name) => canonical(name.type) !== "role" && !isGold(name));
  const found = findings.filter((f) => gold.some((g) => same(f, g)) || !neither.some((n) => same(f, n)));
  const exact = pairs(found, gold, same);
  const typed = exact.filter(([f, g]) => found[f]!.type === canonical(gold[g]!.type));
  const linked = exact.filter(([, g]) => gold[g]!.entity !== undefined);
  const counts = (right: number): Counts => ({ right, found: found.length, gold: gold.length });
  const exactGold = new Set(exact.map(([, g]) => g));
  const exactFound = new Set(exact.map(([f]) => f));
  gold.forEach((g, i) => exactGold.has(i) || report("name missed", g.type, g));
  found.forEach((f, i) => exactFound.has(i) || report("name spurious", f.rule, f));
  for (const [f, g] of linked)
    if (found[f]!.entity !== gold[g]!.entity)
      report("entity", found[f]!.rule, found[f]!, ` ${found[f]!.entity} for ${gold[g]!.entity}`);
  return {
    nameExact: counts(exact.length),
    nameTyped: counts(typed.length),
    nameOverlap: counts(pairs(found, gold, overlapping).length),
    entity: {
      right: linked.filter(([f, g]) => found[f]!.entity === gold[g]!.entity).length,
      found: linked.length,
      gold: linked.length,
    },
  };
}

function scoreDates(
  gold: NonNullable<AnnotatedDocument["dates"]>,
  findings: Findings,
  counted: (span: Span) => boolean,
  report: Reporter,
) {
  const found = findings.dates.filter(counted);
  const exact = pairs(found, gold, same);
  const valued = exact.filter(([, g]) => gold[g]!.value !== undefined);
  const exactGold = new Set(exact.map(([, g]) => g));
  const exactFound = new Set(exact.map(([f]) => f));
  gold.forEach((g, i) => exactGold.has(i) || report("date missed", "–", g));
  found.forEach((f, i) => exactFound.has(i) || report("date spurious", f.rule, f));
  for (const [f, g] of valued)
    if (found[f]!.value !== gold[g]!.value)
      report("date value", found[f]!.rule, found[f]!, ` ${found[f]!.value} for ${gold[g]!.value}`);
  const right = valued.filter(([f, g]) => found[f]!.value === gold[g]!.value).length;
  return {
    dateExact: { right: exact.length, found: found.length, gold: gold.length },
    dateValue: { right, found: valued.length, gold: valued.length },
  };
}

function scoreQuotes(
  all: NonNullable<AnnotatedDocument["quotes"]>,
  findings: readonly QuotationFinding[],
  report: Reporter,
) {
  const gold = all.filter((quote) => quote.kind !== "scare");
  const found = findings.filter((f) => f.form !== "scare" && f.depth === 0);
  const near = (a: Span, b: Span): boolean =>
    Math.abs(a.start - b.start) <= 2 && Math.abs(a.end - b.end) <= 2 && overlapping(a, b);
  const linked = pairs(found, gold, near);
  const spoken = linked.filter(([, g]) => gold[g]!.speaker || gold[g]!.speakerSpan);
  const isRight = ([f, g]: readonly [number, number]): boolean => {
    const { speaker, speakerSpan } = gold[g]!;
    if (speaker) return found[f]!.speaker === speaker;
    const own = found[f]!.speakerSpan;
    return own !== undefined && overlapping(own, speakerSpan!);
  };
  const linkedGold = new Set(linked.map(([, g]) => g));
  const linkedFound = new Set(linked.map(([f]) => f));
  gold.forEach((g, i) => linkedGold.has(i) || report("quotation missed", "–", g));
  found.forEach((f, i) => linkedFound.has(i) || report("quotation spurious", f.rule, f));
  for (const pair of spoken)
    if (!isRight(pair))
      report(`speaker (${found[pair[0]]!.certainty})`, found[pair[0]]!.rule, found[pair[0]]!);
  const certain = spoken.filter(([f]) => found[f]!.certainty === "certain");
  const share = (part: typeof spoken): Counts => ({
    right: part.filter(isRight).length,
    found: part.length,
    gold: part.length,
  });
  return {
    quote: { right: linked.length, found: found.length, gold: gold.length },
    speaker: share(spoken),
    speakerCertain: share(certain),
  };
}

/** Names of types as various sources write them, folded to ours; `role` and `other` are not scored as names. */
function canonical(type: string): string {
  const t = type.toLowerCase();
  if (["person", "per", "people", "author"].includes(t)) return "person";
  if (["organization", "organisation", "org", "group"].includes(t)) return "organization";
  if (["place", "loc", "location", "gpe", "country", "city", "fac"].includes(t)) return "place";
  if (["meeting", "event"].includes(t)) return "meeting";
  if (["work", "work_of_art", "document", "programme"].includes(t)) return "work";
  return t === "role" ? "role" : "other";
}
