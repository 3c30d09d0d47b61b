import type { Decision } from "../../annotations/annotation.ts";
import type { Document } from "../../corpus/corpus.ts";
import { addNot } from "../../registry/addAlias.ts";
import type { DecideParams } from "../../protocol/tagging.ts";
import { applyEdits } from "../../text/edits.ts";
import { brokenEntry, editsTo, refuseEdit, type CorpusEdit } from "../corpusEdit.ts";
import { nameOf, type CorpusView } from "../view.ts";
import { rejectionOf } from "./decisionOf.ts";
import { readsAs, type Decidable } from "./foundAt.ts";
import { keep } from "./keep.ts";
import { shownWords } from "./shownWords.ts";

/**
 * Keep that findings are not what they were taken for.
 * @param where `any`: nothing at all stands here; else not this entity, in which reach
 */
export function reject(
  view: CorpusView,
  document: Document,
  findings: readonly Decidable[],
  where: "any" | "here" | "document" | "always",
  params: DecideParams,
  random: () => number,
): CorpusEdit {
  if (where === "always") return never(view, document, findings);
  const meant = where === "document" ? findings.flatMap((finding) => alike(document, finding)) : findings;
  const drafts = meant.map((finding) => {
    const { start, end } = finding;
    const decision = rejectionOf(finding);
    return { start, end, decision: where === "any" ? whatever(decision) : decision };
  });
  return keep(
    view,
    document,
    drafts,
    params,
    random,
    message(view, document, findings, where, drafts.length),
  );
}

/** A rejection of whatever stands there. */
const whatever = ({ kind, status }: Decision): Decision => ({ kind, status });

/** The findings of a document that are taken for the same by the same words. */
function alike(document: Document, finding: Decidable): Decidable[] {
  const { findings } = document;
  const words = document.text.slice(finding.start, finding.end).replace(/\s+/g, " ");
  const same: readonly Decidable[] =
    finding.kind === "name"
      ? findings.names.filter(({ entity }) => entity === finding.entity)
      : finding.kind === "role"
        ? findings.roles.filter(({ holder }) => holder === finding.holder)
        : finding.kind === "date"
          ? findings.dates.filter(({ value }) => value === finding.value)
          : [finding];
  return same.filter((each) => readsAs(document, each, words));
}

/** Write the rule that words never stand for an entity into its entry. */
function never(view: CorpusView, document: Document, findings: readonly Decidable[]): CorpusEdit {
  const texts = new Map<string, string>();
  let entity: string | undefined;
  for (const finding of findings) {
    const id = finding.kind === "name" ? finding.entity : finding.kind === "role" ? finding.holder : null;
    const entry = id === null ? undefined : view.corpus.registry.entities.get(id);
    if (!entry || finding.kind !== "name")
      return refuseEdit(
        "Only a name of the registry can be ruled out for good. Say so for this place or document.",
      );
    const phrase = document.text.slice(finding.start, finding.end).replace(/\s+/g, " ");
    const before = texts.get(entry.at.uri) ?? view.yaml.get(entry.at.uri)?.text ?? "";
    const after = applyEdits(before, addNot(before, entry, phrase));
    if (after === before && !entry.not.includes(phrase)) return refuseEdit(brokenEntry(entry));
    texts.set(entry.at.uri, after);
    entity = entry.id;
  }
  const what = `${shownWords(document, findings)} never means ${nameOf(view, entity ?? "")}`;
  return { edits: editsTo(view, texts), message: `${what} from now on.`, ...(entity && { entity }) };
}

function message(
  view: CorpusView,
  document: Document,
  findings: readonly Decidable[],
  where: "any" | "here" | "document",
  count: number,
): string {
  const words = shownWords(document, findings);
  if (where === "any") return `${words} is not tagged any more.`;
  const [first] = findings;
  const id = first?.kind === "name" ? first.entity : first?.kind === "role" ? first.holder : null;
  const speaker = first?.kind === "quotation" ? first.speaker : null;
  const what = speaker
    ? `not said by ${nameOf(view, speaker)}`
    : id
      ? `not ${nameOf(view, id)}`
      : nots[first?.kind ?? "name"];
  return where === "here" ? `${words} is ${what} here.` : `${words} is ${what} in this document (${count}×).`;
}

const nots: Readonly<Record<Decidable["kind"], string>> = {
  name: "no name",
  date: "not that date",
  role: "no title",
  quotation: "no quotation",
};
