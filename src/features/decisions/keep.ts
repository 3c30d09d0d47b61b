import type { Document } from "../../corpus/corpus.ts";
import type { DecideParams } from "../../protocol/tagging.ts";
import { editsTo, refuseEdit, type CorpusEdit } from "../corpusEdit.ts";
import type { CorpusView } from "../view.ts";
import { writeDecisions, type DecisionDraft } from "./writeDecisions.ts";

/** Write decisions; the message says what for. */
export function keep(
  view: CorpusView,
  document: Document,
  drafts: readonly DecisionDraft[],
  { stamp }: Pick<DecideParams, "stamp">,
  random: () => number,
  message: string,
): CorpusEdit {
  const stamped = drafts.map((draft) => ({ ...draft, decision: { ...draft.decision, ...stamp } }));
  const written = writeDecisions(view, document, stamped, random);
  if ("refused" in written) return refuseEdit(written.refused);
  return { edits: editsTo(view, new Map([[written.uri, written.text]])), message };
}
