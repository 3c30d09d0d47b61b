import type { Decision } from "../../annotations/annotation.ts";
import type { Document } from "../../corpus/corpus.ts";
import type { DecideParams, DecisionAsked } from "../../protocol/tagging.ts";
import { editsTo, refuseEdit, type CorpusEdit } from "../corpusEdit.ts";
import { noCorpus, noDocument } from "../tagChoices.ts";
import { documentOf, nameOf, spanOf, type CorpusView } from "../view.ts";
import { decisionOf } from "./decisionOf.ts";
import { decidableAt, type Decidable } from "./foundAt.ts";
import { reject } from "./reject.ts";
import { keep } from "./keep.ts";
import { makeFinding } from "./makeFinding.ts";
import { shownWords } from "./shownWords.ts";
import { isTimex, notTimex } from "./timex.ts";
import { decisionsAt, withoutDecisions } from "./writeDecisions.ts";

/**
 * Keep what somebody decides about findings, or words that are to be one, in the document's annotation file.
 * @param random gives numbers from 0 to below 1, for the ids
 */
export function decide(view: CorpusView, params: DecideParams, random: () => number): CorpusEdit {
  const { uri, ranges, decision } = params;
  const document = documentOf(view, uri);
  if (!document) return refuseEdit(noDocument(view, uri));
  if (view.configUri === undefined) return refuseEdit(noCorpus);
  const places = ranges.map((range) => spanOf(document, range));
  if (decision.do === "quotation" || decision.do === "role")
    return makeFinding(view, document, params, random);
  const kind = decision.do === "speaker" ? "quotation" : decision.do === "date" ? "date" : decision.kind;
  const findings = places.flatMap((place) => decidableAt(document, place, kind).slice(0, 1));
  // A selection that is no date as it stands becomes one.
  const isAsFound = places.every(
    ({ start, end }) => start === end || findings.some((f) => f.start === start && f.end === end),
  );
  if (decision.do === "date" && (findings.length === 0 || !isAsFound))
    return makeFinding(view, document, params, random);
  if (findings.length === 0) {
    return refuseEdit(nothing[decision.do] ?? "");
  }
  if (decision.do === "reject") return reject(view, document, findings, decision.where, params, random);
  if (decision.do === "forget" || decision.do === "untag") {
    const forgotten = forget(view, document, findings, decision.do);
    if (forgotten) return forgotten;
  }
  if (decision.do === "untag") return reject(view, document, findings, "any", params, random);
  const decided = findings.map((finding) => decidedAs(document, finding, decision));
  const refused = decided.find((each) => typeof each === "string");
  if (typeof refused === "string") return refuseEdit(refused);
  const drafts = findings.map(({ start, end }, i) => ({ start, end, decision: decided[i] as Decision }));
  return keep(view, document, drafts, params, random, messageOf(view, document, findings, decision));
}

const nothing: Readonly<Record<string, string>> = {
  accept: "Nothing that could be accepted stands here.",
  reject: "Nothing that could be rejected stands here.",
  untag: "Nothing is tagged here.",
  forget: "Nothing was decided here.",
  speaker: "No quotation stands here.",
  note: "Nothing that a note could be about stands here. Tag the words first.",
};

/** The decision about a finding; a sentence if it cannot be. */
function decidedAs(document: Document, finding: Decidable, asked: DecisionAsked): Decision | string {
  const found = decisionOf(document, finding);
  switch (asked.do) {
    case "date":
      return isTimex(asked.value) ? dateDecision(asked.value, found) : notTimex(asked.value);
    case "speaker":
      return { kind: "quotation", status: "changed", ...speakerFields(asked, found.form) };
    case "note": {
      const [before] = decisionsAt(document, finding, (kind) => kind === found.kind);
      return { ...found, ...(before && { status: before.status }), note: asked.note };
    }
    default:
      return found;
  }
}

function dateDecision(value: string, found: Decision): Decision {
  const isSame = found.value === value;
  return isSame ? found : { kind: "date", status: "changed", value, ...(found.type && { type: found.type }) };
}

/** Words that somebody said are not in quotation marks for another reason. */
function speakerFields(
  asked: Extract<DecisionAsked, { readonly do: "speaker" }>,
  found: Decision["form"],
): Pick<Decision, "speaker" | "speakerName" | "form"> {
  const form = found === "scare" ? "direct" : found;
  if (asked.speaker !== null) return { speaker: asked.speaker, ...(form && { form }) };
  if (!asked.unregistered) return { speaker: "none", ...(found && { form: found }) };
  return { speaker: "unregistered", speakerName: asked.unregistered, ...(form && { form }) };
}

/** Take back what was decided; of words to untag only what somebody tagged. Undefined if nothing was. */
function forget(
  view: CorpusView,
  document: Document,
  findings: readonly Decidable[],
  asked: "forget" | "untag",
): CorpusEdit | undefined {
  const ids = findings.flatMap((finding) =>
    decisionsAt(document, finding, () => true)
      .filter(({ status }) => asked === "forget" || (status === "accepted" && finding.rule === "decision"))
      .map(({ id }) => id),
  );
  if (ids.length === 0) return asked === "forget" ? refuseEdit(nothing["forget"]!) : undefined;
  const written = withoutDecisions(view, document, ids);
  if ("refused" in written) return refuseEdit(written.refused);
  const message = `The decision about ${shownWords(document, findings)} is taken back.`;
  return { edits: editsTo(view, new Map([[written.uri, written.text]])), message };
}

function messageOf(
  view: CorpusView,
  document: Document,
  findings: readonly Decidable[],
  asked: DecisionAsked,
): string {
  const words = shownWords(document, findings);
  switch (asked.do) {
    case "speaker":
      if (asked.speaker !== null) return `${words} is said by ${nameOf(view, asked.speaker)}.`;
      return asked.unregistered
        ? `${words} is said by “${asked.unregistered}”.`
        : `${words} is said by nobody.`;
    case "date":
      return `${words} is ${asked.value}.`;
    case "note":
      return `The note about ${words} is kept.`;
    default:
      return `${words} is accepted.`;
  }
}
