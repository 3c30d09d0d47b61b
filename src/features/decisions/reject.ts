import type { Decision } from "../../annotations/annotation.ts";
import type { Document } from "../../corpus/corpus.ts";
import { addNot } from "../../registry/addAlias.ts";
import type { DecideParams, FoundAt } from "../../protocol/tagging.ts";
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
  const meant =
    where === "document" ? [...new Set(findings.flatMap((finding) => alike(document, finding)))] : findings;
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

/**
 * The findings of a document that are taken for the same by the same words; of a quotation whose speaker is known, all
 * that this speaker is taken to have said.
 */
function alike(document: Document, finding: Decidable): readonly Decidable[] {
  const { names, roles, dates, quotations } = document.findings;
  if (finding.kind === "quotation" && finding.speaker !== null)
    return quotations.filter(({ speaker }) => speaker === finding.speaker);
  const words = document.text.slice(finding.start, finding.end).replace(/\s+/g, " ");
  const same: readonly Decidable[] =
    finding.kind === "name"
      ? names.filter(({ entity }) => entity === finding.entity)
      : finding.kind === "role"
        ? roles.filter(({ holder }) => holder === finding.holder)
        : finding.kind === "date"
          ? dates.filter(({ value }) => value === finding.value)
          : quotations.filter(({ speaker }) => speaker === null);
  return same.filter((each) => readsAs(document, each, words));
}

/** What rejecting a finding says, and in how many places of the document. */
export const rejectionAt = (
  view: CorpusView,
  document: Document,
  finding: Decidable,
): NonNullable<FoundAt["rejection"]> => ({
  what: whatNot(view, finding),
  places: alike(document, finding).length,
});

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
  const what = first ? whatNot(view, first) : "";
  if (where === "here") return `${words} is ${what} here.`;
  return first?.kind === "quotation" && first.speaker !== null
    ? `Nothing in this document is said by ${nameOf(view, first.speaker)} (${count}×).`
    : `${words} is ${what} in this document (${count}×).`;
}

/** What a rejected finding is not, as a rest of a sentence. */
export function whatNot(view: CorpusView, finding: Decidable): string {
  switch (finding.kind) {
    case "name":
      return finding.entity === null ? "no name" : `not ${nameOf(view, finding.entity)}`;
    case "date":
      return `not ${finding.value}`;
    case "role":
      return finding.holder === null ? "no title" : `not a title of ${nameOf(view, finding.holder)}`;
    case "quotation":
      return finding.speaker === null ? "no quotation" : `not said by ${nameOf(view, finding.speaker)}`;
  }
}
