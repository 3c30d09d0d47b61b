import type { Certainty } from "../../analysis/findings.ts";
import { escapeMarkdown } from "../markdown.ts";
import { reasonOf } from "../reasonOf.ts";

/** Why a finding is there, as a line of Markdown: how sure it is, its reason and its rule. */
export function certaintyLine(finding: {
  readonly certainty: Certainty;
  readonly rule: string;
  readonly reason?: string;
}): string {
  const reason = reasonOf(finding);
  const because = reason === undefined ? "" : ` – ${escapeMarkdown(reason)}`;
  return `*${certaintyWords[finding.certainty]}*${because} (rule \`${finding.rule.replace(/[`\s]+/g, "-")}\`)`;
}

export const certaintyWords: Record<Certainty, string> = {
  certain: "Certain",
  inferred: "Inferred from the context",
  candidate: "A guess, nothing known confirms it",
};
