import type { Findings } from "../analysis/findings.ts";
import { changedSince } from "../analysis/piecedFindings.ts";
import type { Document } from "../corpus/corpus.ts";
import { semanticTokensDelta, tokensOfLines } from "./semanticTokens.ts";

/** The semantic tokens of a state of a document. */
export interface TokensOf {
  readonly data: number[];
  readonly findings: Findings | undefined;
  readonly lineCount: number;
}

/** Some numbers of a list of tokens, and what comes in their place. */
export interface TokensEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: number[];
}

/**
 * What became of a document's tokens by edits that left most lines as they were: only the lines are looked at in which
 * something else was found. Undefined if there is more to it.
 */
export function editedTokens(before: TokensOf, document: Document): TokensEdit | undefined {
  const changed = before.findings && changedSince(document.findings, before.findings);
  if (!changed) return undefined;
  const { lines } = document;
  const first = lines.positionAt(changed.start).line;
  const last = lines.positionAt(changed.end).line;
  const from = tokenAtLine(before.data, 0, 0, first);
  const to = tokenAtLine(before.data, from.index, from.line, last + 1 - (lines.lineCount - before.lineCount));
  if (to.index - from.index > mostNumbers) return undefined;
  const fresh = tokensOfLines(document, first, last, from.line);
  // The first token behind is counted from the last one in front of it.
  if (to.index < before.data.length) {
    let line = from.line;
    for (let i = 0; i < fresh.length; i += 5) line += fresh[i]!;
    const next = to.line + before.data[to.index]! + lines.lineCount - before.lineCount;
    fresh.push(next - line, ...before.data.slice(to.index + 1, to.index + 5));
  }
  const old = before.data.slice(from.index, Math.min(to.index + 5, before.data.length));
  const [edit] = semanticTokensDelta(old, fresh);
  return edit ? { ...edit, start: edit.start + from.index } : { start: from.index, deleteCount: 0, data: [] };
}

/** Where more of them may have changed, all are made anew. */
const mostNumbers = 20_000;

/**
 * The first token on a line or behind it.
 * @param index of a token to begin with @param line of the token in front of it; 0 if there is none
 * @returns `index` of it, and `line` of the token in front of it
 */
function tokenAtLine(
  data: readonly number[],
  index: number,
  line: number,
  wanted: number,
): { readonly index: number; readonly line: number } {
  while (index < data.length && line + data[index]! < wanted) {
    line += data[index]!;
    index += 5;
  }
  return { index, line };
}
