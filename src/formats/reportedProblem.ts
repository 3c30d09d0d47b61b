import type { Severity } from "../text/problem.ts";
import type { Position } from "../text/lineIndex.ts";

/** A problem with all that a report says of it. Lines and characters are counted from 0, as in LSP. */
export interface ReportedProblem {
  /** For people: relative to where the command runs, with `/`. */
  readonly path: string;
  readonly uri: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
  /** UTF-16 code units into the file, end exclusive. */
  readonly span: { readonly start: number; readonly end: number };
  readonly related: readonly ReportedPlace[];
}

export type ReportedPlace = Pick<ReportedProblem, "path" | "uri" | "message" | "start" | "end">;

/** What a code stands for. */
export interface ReportedRule {
  readonly code: string;
  readonly severity: Severity;
  readonly summary: string;
}
