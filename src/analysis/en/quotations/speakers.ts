import type { QuotationFinding } from "../../findings.ts";
import type { Refiner } from "../../pipeline.ts";
import { firstAtOrAfter } from "../../../text/span.ts";
import { namesIn, type Cast } from "./cast.ts";
import { isGovernedFragment } from "./governedFragment.ts";
import { headlineEcho } from "./headlineEcho.ts";
import { identify, type Identity } from "./identity.ts";
import { joinedGroups } from "./joinedGroups.ts";
import { isMentionedWord } from "./mentionedWord.ts";
import { nameWithoutSaying } from "./nameWithoutSaying.ts";
import { nestedAttributions } from "./nestedQuotations.ts";
import { notSpeech } from "./notSpeech.ts";
import { isReported } from "./reportedQuotation.ts";
import { accordingTo } from "./rules/accordingTo.ts";
import { afterQuotation } from "./rules/afterQuotation.ts";
import { afterWithAnyVerb } from "./rules/afterWithAnyVerb.ts";
import { beforeQuotation } from "./rules/beforeQuotation.ts";
import { colon } from "./rules/colon.ts";
import { continued } from "./rules/continued.ts";
import { dash } from "./rules/dash.ts";
import { possessiveWords } from "./rules/possessiveWords.ts";
import { sameSentence } from "./rules/sameSentence.ts";
import { sentenceEnd } from "./rules/sentenceEnd.ts";
import { sentenceSubject } from "./rules/sentenceSubject.ts";
import { signature } from "./rules/signature.ts";
import { speakerLabel } from "./rules/speakerLabel.ts";
import { speakerLine } from "./rules/speakerLine.ts";
import { tellsOfWords } from "./rules/tellsOfWords.ts";
import { wasAllSaid } from "./rules/wasAllSaid.ts";
import { sceneOf } from "./scene.ts";
import { settle } from "./settle.ts";
import { isWholeUtterance } from "./wholeUtterance.ts";
import type { Attribution, Place, Scene, SpeakerRule } from "./speakerRule.ts";

/** The ways in which news names a speaker; the first that finds one decides. */
const rules: readonly SpeakerRule[] = [
  speakerLabel, // printed inside the marks, so nothing outside counts
  dash,
  afterQuotation, // the surest: `” Berg said`
  beforeQuotation, // the nearest word of saying before it
  wasAllSaid,
  accordingTo,
  sentenceEnd,
  possessiveWords, // a noun of saying
  afterWithAnyVerb,
  colon, // without a word of saying
  tellsOfWords,
  signature, // a name and an office below it
  speakerLine, // a transcript's speaker, if nobody else is named
  continued,
  sameSentence,
  sentenceSubject, // the weakest: no word of saying at all
];

/** Who said each quotation, and which marks set off no speech at all. */
export const speakers: Refiner = {
  id: "speakers",
  refine(source, all) {
    const { names, roles, quotations } = all;
    if (quotations.length === 0) return all;
    const outer = quotations.filter((q) => q.depth === 0);
    const cast: Cast = { source, names, roles, called: new Map() };
    const scene = sceneOf(source, outer, cast);
    const scares = scene.places.map((place) => notSpeech(scene, place));
    const found = attribute(scene, scares).map((each) => each && withWholeName(cast, each));
    const groups = joinedGroups(scene, found);
    const refined = new Map<QuotationFinding, QuotationFinding>();
    const identities = identitiesOf(cast, scene, found);
    let before: QuotationFinding | undefined;
    for (const place of scene.places) {
      const { index } = place;
      const quotation = outer[index]!;
      before = settle(
        scene,
        formed(scene, place, quotation, before, found),
        groups[index]!,
        found[index] === undefined && isReported(place),
        scares[index],
        found[index],
        identities.get(index),
      );
      refined.set(quotation, before);
    }
    const nested = quotations.filter((q) => q.depth > 0);
    const within = nestedAttributions(scene, outer, nested);
    for (const quotation of nested) {
      const said = within.get(quotation);
      const attribution = said === "reported" ? undefined : said;
      const identity = attribution && ownWords(cast, attribution, outer, refined);
      refined.set(
        quotation,
        settle(scene, quotation, quotation.group, said === "reported", undefined, attribution, identity),
      );
    }
    return { ...all, quotations: quotations.map((q) => refined.get(q) ?? q) };
  },
};

/** `Mothers against Hunger said`: a name is named whole, small words within it included. */
function withWholeName({ names }: Cast, attribution: Attribution): Attribution {
  const { start, end } = attribution.span;
  const name = names[firstAtOrAfter(names, end) - 1];
  return name && name.start >= start && name.end > end
    ? { ...attribution, span: { start, end: name.end } }
    : attribution;
}

/** `I` within a quotation is its speaker: `“I told him, ‘Stay,’” Berg said.` */
function ownWords(
  cast: Cast,
  { span, rule }: Attribution,
  outer: readonly QuotationFinding[],
  settled: ReadonlyMap<QuotationFinding, QuotationFinding>,
): Identity | undefined {
  if (span.end - span.start > 1 || !/^(?:before|after)-quotation(?!-in)/.test(rule)) return undefined;
  const around = settled.get(outer[firstAtOrAfter(outer, span.start) - 1]!);
  const named = around?.speakerName ?? around?.speakerSpan;
  if (!around || !named || !namesIn(cast, named).some((name) => name.end === named.end)) return undefined;
  return { speaker: around.speaker, speakerName: named, certainty: "inferred" };
}

/** The quotation with the form that the words around it give it. */
function formed(
  scene: Scene,
  place: Place,
  quotation: QuotationFinding,
  before: QuotationFinding | undefined,
  found: readonly (Attribution | undefined)[],
): QuotationFinding {
  if (isWholeUtterance(scene, place, before, found)) return { ...quotation, form: "direct" };
  return quotation.form === "direct" && isGovernedFragment(scene, place)
    ? { ...quotation, form: "partial" }
    : quotation;
}

/** Who each attribution names, by quotation. The same words for two quotations stand for the same speaker. */
function identitiesOf(
  cast: Cast,
  scene: Scene,
  found: readonly (Attribution | undefined)[],
): ReadonlyMap<number, Identity> {
  const byQuotation = new Map<number, Identity>();
  const byWords = new Map<number, Identity>();
  const settleOne = (place: Place): void => {
    const attribution = found[place.index];
    if (!attribution) return;
    const identity =
      byWords.get(attribution.span.start) ?? identify(cast, scene, place, attribution, byQuotation, found);
    byWords.set(attribution.span.start, identity);
    byQuotation.set(place.index, identity);
  };
  const borrowed = (place: Place): boolean => borrowing.has(found[place.index]?.rule ?? "");
  for (const place of scene.places) if (!borrowed(place)) settleOne(place);
  for (const place of scene.places) if (borrowed(place)) settleOne(place);
  return byQuotation;
}

/** Rules that take the speaker of a quotation further down. */
const borrowing: ReadonlySet<string> = new Set(["headline-echo", "continued-paragraph-back"]);

/**
 * Apply the rules in document order, then give open quotations the speaker named in a later paragraph of theirs. What turns
 * out to be a name is added to `scares`.
 */
function attribute(scene: Scene, scares: (string | undefined)[]): (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = [];
  for (const place of scene.places) {
    let attribution: Attribution | undefined;
    if (!scares[place.index])
      for (const rule of rules) {
        attribution = rule.find(scene, place, found);
        if (attribution) break;
      }
    if (!scares[place.index]) {
      if (isMentionedWord(place, attribution)) scares[place.index] = "mentioned-word";
      else if (nameWithoutSaying(scene, place, attribution, scares))
        scares[place.index] = "name-without-saying";
      if (scares[place.index]) attribution = undefined;
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
  for (const { index } of scene.places)
    if (!scares[index] && (!found[index] || /^(?:sentence-subject|colon)$/.test(found[index].rule)))
      found[index] = headlineEcho(scene, index, found) ?? found[index];
  return found;
}
