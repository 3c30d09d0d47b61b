import type { Open, QuotationFinding } from "../../findings.ts";
import { cueOf } from "./cues.ts";
import type { Identity } from "./identity.ts";
import type { Attribution, Scene } from "./speakerRule.ts";

/** A stretch of at most this many words without a speaker is no speech: an ironic or mentioned word. */
const scareWords = 5;

/** A quotation with what was found about it; `group` is the one it was joined to, `reported` whether a word of saying governs it. */
export function settle(
  scene: Scene,
  quotation: QuotationFinding,
  group: number,
  reported: boolean,
  scare: string | undefined,
  attribution: Attribution | undefined,
  identity: Identity | undefined,
): QuotationFinding {
  // Written out rather than spread: this runs once for every quotation.
  const settled: Open<QuotationFinding> = {
    kind: "quotation",
    start: quotation.start,
    end: quotation.end,
    content: quotation.content,
    form: quotation.form,
    speaker: null,
    group,
    depth: quotation.depth,
    closed: quotation.closed,
    rule: scare ?? "no-speaker",
    certainty: "inferred",
  };
  if (scare) {
    settled.form = "scare";
    return settled;
  }
  if (!attribution) return withoutSpeaker(scene.text, settled, reported);
  const { span, cue } = attribution;
  if (settled.form === "partial" && isSentence(scene.text, quotation, attribution)) settled.form = "direct";
  settled.rule = attribution.rule;
  settled.certainty =
    attribution.certainty === "certain" && identity ? identity.certainty : attribution.certainty;
  settled.reason = identity?.reason ? `${attribution.reason} ${identity.reason}` : attribution.reason;
  settled.speaker = identity?.speaker ?? null;
  settled.speakerSpan = { start: span.start, end: span.end };
  if (identity?.speakerName) settled.speakerName = identity.speakerName;
  if (cue) {
    settled.cue = scene.text.slice(cue.start, cue.end);
    settled.cueSpan = { start: cue.start, end: cue.end };
  }
  return settled;
}

function withoutSpeaker(text: string, settled: Open<QuotationFinding>, reported: boolean): QuotationFinding {
  const { start, end } = settled.content;
  const head = text.slice(start, Math.min(end, start + 200)).trim();
  if (reported || settled.form === "direct" || head.split(/\s+/, scareWords + 1).length > scareWords) {
    settled.reason = "Nothing beside the quotation names a speaker.";
    return settled;
  }
  settled.form = "scare";
  settled.rule = "short-without-speaker";
  settled.reason = "A few words without a speaker are rather a word set off than speech.";
  return settled;
}

/** `Ask Berg.`: a sentence of few words shows by its capital, its stop and a word of saying beside it. */
function isSentence(text: string, quotation: QuotationFinding, attribution: Attribution): boolean {
  const { start, end } = quotation.content;
  const opens = /^[[(…\s]*\p{Lu}/u.test(text.slice(start, start + 4));
  if (attribution.rule === "was-all-said") return opens && !isColouring(text, attribution);
  return (
    opens &&
    !/in-sentence|sentence-subject|same-sentence|sentence-end/.test(attribution.rule) &&
    (/[.?!…,]$/.test(text.slice(Math.max(start, end - 1), end)) || isParted(text, quotation, attribution))
  );
}

/** `“A fiction” is what Berg calls it`: a verb that does not take words said as its object. */
const isColouring = (text: string, { cue }: Attribution): boolean =>
  cue !== undefined && cueOf(text.slice(cue.start, cue.end).toLowerCase())?.strength === "stance";

/** `«Nous sommes prêts», said Berg.`: the comma stands outside; in `“The boats”, he said, would stay` it cuts a clause. */
function isParted(text: string, quotation: QuotationFinding, { rule, span, cue }: Attribution): boolean {
  if (!rule.startsWith("after-quotation") || text[quotation.end] !== ",") return false;
  const behind = Math.max(span.end, cue?.end ?? 0);
  return !/^,\s+\p{Ll}/u.test(text.slice(behind, behind + 4));
}
