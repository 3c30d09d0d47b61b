import type { Placement } from "../../annotations/placement.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { NameFinding, QuotationFinding } from "../findings.ts";
import type { Refiner } from "../pipeline.ts";
import { decidedBy, isRejected } from "./decided.ts";

/** Gives quotations the speaker and form that somebody decided on, each with all stretches of its group. */
export const decidedSpeakers: Refiner = {
  id: "decided-speakers",
  refine({ decisions, registry }, found) {
    const about = decisions.filter(({ annotation }) => annotation.kind === "quotation");
    if (about.length === 0) return found;
    const bySpan = new Map(found.quotations.map((quotation) => [keyOf(quotation), quotation]));
    const own = new Map<QuotationFinding, Placement>();
    const byGroup = new Map<number, Placement>();
    for (const placement of about)
      for (const span of placement.spans) {
        const quotation = bySpan.get(keyOf(span));
        if (!quotation) continue;
        own.set(quotation, placement);
        if (placement.annotation.speaker !== undefined) byGroup.set(quotation.group, placement);
      }
    const quotations = found.quotations.map((quotation) => {
      const placement = own.get(quotation) ?? byGroup.get(quotation.group);
      if (!placement) return quotation;
      return decided(quotation, placement, (id) => registry.entities.has(id), found.names);
    });
    return { ...found, quotations };
  },
};

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start} ${end}`;

function decided(
  finding: QuotationFinding,
  placement: Placement,
  isKnown: (id: string) => boolean,
  names: readonly NameFinding[],
): QuotationFinding {
  const { speaker: said, form } = placement.annotation;
  if (isRejected(placement))
    return said !== undefined && said === finding.speaker ? withoutSpeaker(finding, placement) : finding;
  const settled: QuotationFinding = { ...finding, ...(form && { form }), ...decidedBy(placement) };
  if (said === undefined) return settled;
  const speaker = said !== "none" && said !== "unregistered" && isKnown(said) ? said : null;
  if (speaker !== null && speaker === finding.speaker) return settled;
  if (said === "none") return withoutSpeaker(settled, placement);
  const { speakerName: _old, speakerSpan, ...rest } = settled;
  // The words stay where they could stand for the decided speaker: a pronoun, a role, the speaker's own name.
  const fits =
    speakerSpan &&
    overlapping(names, speakerSpan).every((name) => name.entity === speaker && speaker !== null);
  const keeps = speakerSpan && (fits || (speaker === null && said === "unregistered"));
  return { ...rest, speaker, ...(keeps && { speakerSpan }) };
}

/** Those of the names, sorted by start, that overlap a stretch. One that begins far before it is too long for a name. */
function overlapping(names: readonly NameFinding[], span: Span): readonly NameFinding[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (names[middle]!.start < span.start - longestName) low = middle + 1;
    else high = middle;
  }
  const found: NameFinding[] = [];
  for (let i = low; i < names.length && names[i]!.start < span.end; i++)
    if (overlaps(names[i]!, span)) found.push(names[i]!);
  return found;
}

const longestName = 1_000;

function withoutSpeaker(finding: QuotationFinding, placement: Placement): QuotationFinding {
  const { speakerName: _name, speakerSpan: _span, cue: _cue, cueSpan: _cueSpan, ...rest } = finding;
  return { ...rest, speaker: null, ...decidedBy(placement) };
}
