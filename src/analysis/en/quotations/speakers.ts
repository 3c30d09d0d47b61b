import type { Finding, QuotationFinding } from "../../findings.ts";
import type { Refiner } from "../../pipeline.ts";
import { notSpeech } from "./notSpeech.ts";
import { accordingTo } from "./rules/accordingTo.ts";
import { afterQuotation } from "./rules/afterQuotation.ts";
import { beforeQuotation } from "./rules/beforeQuotation.ts";
import { colon } from "./rules/colon.ts";
import { continued } from "./rules/continued.ts";
import { dash } from "./rules/dash.ts";
import { sameSentence } from "./rules/sameSentence.ts";
import { sentenceEnd } from "./rules/sentenceEnd.ts";
import { sentenceSubject } from "./rules/sentenceSubject.ts";
import { speakerLabel } from "./rules/speakerLabel.ts";
import { sceneOf } from "./scene.ts";
import type { Attribution, Scene, SpeakerRule } from "./speakerRule.ts";

/** The ways in which news names a speaker; the first that finds one decides. */
const rules: readonly SpeakerRule[] = [
  speakerLabel, // printed inside the marks, so nothing outside counts
  dash,
  afterQuotation, // the surest: `” Berg said`
  beforeQuotation, // the nearest word of saying before it
  accordingTo,
  sentenceEnd,
  colon, // without a word of saying
  continued,
  sameSentence,
  sentenceSubject, // the weakest: no word of saying at all
];

/** Who said each quotation. */
export const speakers: Refiner = {
  id: "speakers",
  refine(source, findings) {
    const quotations = findings.filter((f): f is QuotationFinding => f.kind === "quotation");
    if (quotations.length === 0) return findings;
    const outer = quotations.filter((q) => q.depth === 0);
    const scene = sceneOf(source, outer);
    const refined = new Map<QuotationFinding, QuotationFinding>();
    const found: (Attribution | undefined)[] = [];
    for (const place of scene.places) {
      const quotation = outer[place.index]!;
      const scare = notSpeech(scene, place);
      let attribution: Attribution | undefined;
      for (const rule of scare ? [] : rules) {
        attribution = rule.find(scene, place, found);
        if (attribution) break;
      }
      found[place.index] = attribution;
      refined.set(quotation, settle(scene, quotation, attribution, scare));
    }
    return findings.map((f): Finding => (f.kind === "quotation" ? (refined.get(f) ?? f) : f));
  },
};

function settle(
  scene: Scene,
  quotation: QuotationFinding,
  attribution: Attribution | undefined,
  scare: string | undefined,
): QuotationFinding {
  if (scare) return { ...quotation, form: "scare", rule: scare, certainty: "inferred" };
  if (!attribution) {
    const words = scene.text.slice(quotation.content.start, quotation.content.end).split(/\s+/, 7).length;
    return words <= 5
      ? { ...quotation, form: "scare", rule: "short-without-speaker", certainty: "inferred" }
      : { ...quotation, rule: "no-speaker", certainty: "inferred" };
  }
  return {
    ...quotation,
    rule: attribution.rule,
    certainty: attribution.certainty,
    reason: attribution.reason,
    speakerSpan: attribution.span,
    ...(attribution.cue && {
      cueSpan: { start: attribution.cue.start, end: attribution.cue.end },
      cue: scene.text.slice(attribution.cue.start, attribution.cue.end),
    }),
  };
}
