import type { Placement } from "../../annotations/placement.ts";
import { overlapsInOrder } from "../../text/overlapsInOrder.ts";
import { bySpan, contains, type Span } from "../../text/span.ts";
import { byKind, inOneList } from "../byKind.ts";
import type { DateFinding, Finding, NameFinding, QuotationFinding } from "../findings.ts";
import type { Refiner } from "../pipeline.ts";
import type { Source } from "../source.ts";
import { decidedBy, findingKind, inTheWay, isRejected, without } from "./decided.ts";

/**
 * Puts decided names, dates and quotations in the place of what was found there, and takes out rejected dates and
 * quotations. Who spoke is decided later.
 */
export const decidedNames: Refiner = {
  id: "decided-names",
  refine(source, found) {
    const decisions = source.decisions
      .filter(({ annotation }) => findingKind(annotation.kind) !== "role")
      .flatMap((placement): Decided[] =>
        placement.spans.map((span, part) => ({
          ...span,
          placement,
          part,
          kind: findingKind(placement.annotation.kind),
        })),
      )
      .sort(bySpan);
    if (decisions.length === 0) return found;
    const findings = inOneList(found);
    const kept = without(
      findings,
      // Rejected names are out already, and what came out in their place may stay.
      decisions.filter(({ placement, kind }) => !isRejected(placement) || kind !== "name"),
      (finding, decision) => finding.kind === decision.kind && makesWay(finding, decision),
    );
    const sameSpan = new Map(findings.map((finding) => [keyOf(finding), finding]));
    let group = findings.reduce((most, f) => (f.kind === "quotation" ? Math.max(most, f.group) : most), -1);
    const groups = new Map<Placement, number>();
    const quotationsAt = overlapsInOrder(found.quotations);
    const made = decisions.flatMap((decision): readonly Finding[] => {
      const { placement, kind, part } = decision;
      if (isRejected(placement)) return [];
      const same = sameSpan.get(keyOf(decision));
      if (kind === "date") return part === 0 ? [decidedDate(decision, same as DateFinding | undefined)] : [];
      if (kind === "name")
        return part === 0 ? [decidedName(source, decision, same as NameFinding | undefined)] : [];
      const known = same as QuotationFinding | undefined;
      const depth = quotationsAt(decision).filter((around) => contains(around, decision)).length;
      if (!groups.has(placement)) groups.set(placement, known?.group ?? ++group);
      return [decidedQuotation(source, decision, known, depth, groups.get(placement)!)];
    });
    return byKind([...kept, ...made].sort(bySpan));
  },
};

interface Decided extends Span {
  readonly placement: Placement;
  readonly part: number;
  readonly kind: "name" | "date" | "quotation" | "role";
}

const keyOf = ({ kind, start, end }: { readonly kind: string } & Span): string => `${kind} ${start} ${end}`;

function makesWay(finding: Finding, { placement, ...place }: Decided): boolean {
  const { annotation } = placement;
  if (finding.kind === "quotation") {
    // Only its speaker may be rejected; and a quotation in a quotation is not in its way.
    if (isRejected(placement) && annotation.speaker !== undefined) return false;
    return finding.start === place.start || finding.end === place.end;
  }
  if (finding.kind === "date" && isRejected(placement) && annotation.value !== undefined)
    return finding.value === annotation.value;
  return inTheWay(finding, place);
}

function decidedName(
  { registry, text }: Source,
  { start, end, placement }: Decided,
  found: NameFinding | undefined,
): NameFinding {
  const { kind, entity } = placement.annotation;
  const known = entity === undefined ? undefined : registry.entities.get(entity);
  const parts = placement.spans.slice(1);
  return {
    kind: "name",
    start,
    end,
    type: known?.kind ?? (kind as NameFinding["type"]),
    entity: known?.id ?? null,
    ...(!known && { group: found?.group ?? text.slice(start, end).replace(/\s+/g, " ") }),
    ...(!known && found?.titles && { titles: found.titles }),
    ...(parts.length > 0 && { parts }),
    ...decidedBy(placement),
  };
}

function decidedDate({ start, end, placement }: Decided, found: DateFinding | undefined): DateFinding {
  const { annotation } = placement;
  const value = annotation.value ?? found?.value ?? "";
  const isSame = found?.value === value;
  return {
    ...(isSame && found),
    kind: "date",
    start,
    end,
    type: annotation.type ?? (isSame ? found.type : typeOfValue(value)),
    value,
    ...decidedBy(placement),
  };
}

/** TIMEX3: a value that begins with P is a duration, one with a time of day a time. */
const typeOfValue = (value: string): DateFinding["type"] =>
  /^P[\dX.T]/.test(value) ? "DURATION" : /T[\dM-NAE]/.test(value) ? "TIME" : "DATE";

function decidedQuotation(
  { text }: Source,
  { start, end, placement }: Decided,
  found: QuotationFinding | undefined,
  depth: number,
  group: number,
): QuotationFinding {
  const { form } = placement.annotation;
  if (found) return { ...found, ...(form && { form }), group, ...decidedBy(placement) };
  const head = /^["“”„«»‹›‘’'–—-]+\s?/u.exec(text.slice(start, Math.min(end, start + 4)))?.[0].length ?? 0;
  const tail = /["“”„«»‹›‘’']$/u.test(text.slice(Math.max(start + head, end - 1), end)) ? 1 : 0;
  return {
    kind: "quotation",
    start,
    end,
    content: { start: start + head, end: end - tail },
    form: form ?? "direct",
    speaker: null,
    group,
    depth,
    closed: true,
    ...decidedBy(placement),
  };
}
