import type { Finding, QuotationFinding } from "../../findings.ts";
import type { Refiner } from "../../pipeline.ts";
import { castOf } from "./cast.ts";
import { identify, type Identity } from "./identity.ts";
import { nestedAttributions } from "./nestedQuotations.ts";
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
import { speakerLine } from "./rules/speakerLine.ts";
import { sceneOf } from "./scene.ts";
import { settle } from "./settle.ts";
import type { Attribution, Place, Scene, SpeakerRule } from "./speakerRule.ts";

/** The ways in which news names a speaker; the first that finds one decides. */
const rules: readonly SpeakerRule[] = [
  speakerLabel, // printed inside the marks, so nothing outside counts
  dash,
  afterQuotation, // the surest: `” Berg said`
  beforeQuotation, // the nearest word of saying before it
  accordingTo,
  sentenceEnd,
  colon, // without a word of saying
  speakerLine, // a transcript's speaker, if nobody else is named
  continued,
  sameSentence,
  sentenceSubject, // the weakest: no word of saying at all
];

/** Who said each quotation, and which marks set off no speech at all. */
export const speakers: Refiner = {
  id: "speakers",
  refine(source, findings) {
    const quotations = findings.filter((f): f is QuotationFinding => f.kind === "quotation");
    if (quotations.length === 0) return findings;
    const outer = quotations.filter((q) => q.depth === 0);
    const scene = sceneOf(source, outer);
    const cast = castOf(source, findings);
    const scares = scene.places.map((place) => notSpeech(scene, place));
    const found = attribute(scene, scares);
    const known = new Map<number, Identity>();
    const refined = new Map<Finding, Finding>();
    for (const place of scene.places) {
      const attribution = found[place.index];
      if (attribution) known.set(place.index, identityOf(place, attribution));
    }
    for (const place of scene.places) {
      const { index } = place;
      refined.set(outer[index]!, settle(scene, outer[index]!, scares[index], found[index], known.get(index)));
    }
    const nested = quotations.filter((q) => q.depth > 0);
    const within = nestedAttributions(scene, outer, nested);
    for (const quotation of nested)
      refined.set(quotation, settle(scene, quotation, undefined, within.get(quotation), undefined));
    return findings.map((f) => refined.get(f) ?? f);

    function identityOf(place: Place, attribution: Attribution): Identity {
      // Speech that goes on has the speaker it had, also where a pronoun would now be read differently.
      const before = found[place.index - 1];
      const earlier = known.get(place.index - 1);
      if (
        earlier &&
        before &&
        before.span.start === attribution.span.start &&
        before.span.end === attribution.span.end
      )
        return earlier;
      return identify(cast, scene, place, attribution, known, found);
    }
  },
};

/** Apply the rules in document order, then give open quotations the speaker named in a later paragraph of theirs. */
function attribute(scene: Scene, scares: readonly (string | undefined)[]): (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = [];
  for (const place of scene.places) {
    let attribution: Attribution | undefined;
    if (!scares[place.index])
      for (const rule of rules) {
        attribution = rule.find(scene, place, found);
        if (attribution) break;
      }
    found[place.index] = attribution;
  }
  for (let i = found.length - 2; i >= 0; i--) {
    const later = found[i + 1];
    if (later && !found[i] && scene.quotations[i]!.group === scene.quotations[i + 1]!.group)
      found[i] = {
        ...later,
        rule: "continued-paragraph-back",
        certainty: "inferred",
        reason: "A later paragraph of this quotation names the speaker.",
      };
  }
  return found;
}
