import type { QuotationFinding } from "../../findings.ts";
import type { Identity } from "./identity.ts";
import type { Attribution, Scene } from "./speakerRule.ts";

/** A stretch of at most this many words without a speaker is no speech: an ironic or mentioned word. */
const scareWords = 5;

/** A quotation with what was found about it. */
export function settle(
  scene: Scene,
  quotation: QuotationFinding,
  scare: string | undefined,
  attribution: Attribution | undefined,
  identity: Identity | undefined,
): QuotationFinding {
  if (scare) return { ...quotation, form: "scare", rule: scare, certainty: "inferred" };
  if (!attribution) {
    const { content } = quotation;
    const head = scene.text.slice(content.start, Math.min(content.end, content.start + 200)).trim();
    if (head.split(/\s+/, scareWords + 1).length > scareWords)
      return {
        ...quotation,
        rule: "no-speaker",
        certainty: "inferred",
        reason: "Nothing beside the quotation names a speaker.",
      };
    return {
      ...quotation,
      form: "scare",
      rule: "short-without-speaker",
      certainty: "inferred",
      reason: "A few words without a speaker are rather a word set off than speech.",
    };
  }
  const { span, cue } = attribution;
  return {
    ...quotation,
    ...(quotation.form === "partial" && isSentence(scene.text, quotation, attribution) && { form: "direct" }),
    rule: attribution.rule,
    certainty: attribution.certainty === "certain" && identity ? identity.certainty : attribution.certainty,
    reason: identity?.reason ? `${attribution.reason} ${identity.reason}` : attribution.reason,
    speaker: identity?.speaker ?? null,
    speakerSpan: { start: span.start, end: span.end },
    ...(identity?.speakerName && { speakerName: identity.speakerName }),
    ...(cue && { cue: scene.text.slice(cue.start, cue.end), cueSpan: { start: cue.start, end: cue.end } }),
  };
}

/** `Ask Berg.`: a sentence of few words shows by its capital, its stop and a word of saying beside it. */
function isSentence(text: string, quotation: QuotationFinding, attribution: Attribution): boolean {
  const { start, end } = quotation.content;
  return (
    !/in-sentence|sentence-subject|same-sentence|sentence-end/.test(attribution.rule) &&
    /^[[(…\s]*\p{Lu}/u.test(text.slice(start, start + 4)) &&
    /[.?!…,]$/.test(text.slice(Math.max(start, end - 1), end))
  );
}
