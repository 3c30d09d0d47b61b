import type { Document } from "../../corpus/corpus.ts";
import type { Problem } from "../../text/problem.ts";
import { editsTo } from "../corpusEdit.ts";
import { writeDecisions } from "../decisions/writeDecisions.ts";
import type { CorpusView } from "../view.ts";
import type { Fix } from "./check.ts";

/** What a stored decision needs from outside. */
export interface Stamp {
  /** ISO 8601. */
  readonly at: string;
  /** Gives numbers from 0 to below 1, for ids. */
  readonly random: () => number;
}

/** The fix that stores the decision that a problem of a document is not to be told at its place; none where there is none. */
export function silence(view: CorpusView, document: Document, problem: Problem, stamp: Stamp): Fix[] {
  const { code, span } = problem;
  if (span.start === span.end || view.configUri === undefined) return [];
  const { at, random } = stamp;
  const decision = { kind: "check", status: "rejected", code, at } as const;
  const written = writeDecisions(view, document, [{ ...span, decision }], random);
  if ("refused" in written) return [];
  return [
    { title: `Do not report ${code} here`, edits: editsTo(view, new Map([[written.uri, written.text]])) },
  ];
}
