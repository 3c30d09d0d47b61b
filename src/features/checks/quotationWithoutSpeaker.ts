import type { DocumentCheck, Found } from "./check.ts";

export const quotationWithoutSpeaker: DocumentCheck = {
  of: "document",
  code: "quotation-without-speaker",
  severity: "hint",
  summary: "Somebody is quoted, and the text does not say who, as far as it is understood.",
  find({ findings }) {
    const groups = new Set<number>();
    return findings.quotations.flatMap((quotation): Found[] => {
      const { form, depth, speaker, speakerSpan, group } = quotation;
      if (form !== "direct" || depth > 0 || speaker !== null || speakerSpan) return [];
      if (groups.has(group) || spoken(findings.quotations, group)) return [];
      groups.add(group);
      return [{ span: quotation, message: "No speaker was found for this quotation." }];
    });
  },
};

/** Whether another stretch of the same quotation has a speaker. */
const spoken = (
  quotations: readonly {
    readonly group: number;
    readonly speaker: string | null;
    readonly speakerSpan?: object;
  }[],
  group: number,
): boolean =>
  quotations.some((other) => other.group === group && (other.speaker !== null || other.speakerSpan));
