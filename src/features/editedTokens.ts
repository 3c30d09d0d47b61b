import type { Findings } from "../analysis/findings.ts";
import { changedSince } from "../analysis/piecedFindings.ts";
import type { Document } from "../corpus/corpus.ts";
import type { LineIndex, Position } from "../text/lineIndex.ts";
import { lastPosition, semanticTokensDelta, tokensBetween } from "./semanticTokens.ts";

/** The semantic tokens of a state of a document. */
export interface TokensOf {
  readonly data: number[];
  readonly findings: Findings | undefined;
  readonly lines: LineIndex;
}

/** Some numbers of a list of tokens, and what comes in their place. */
export interface TokensEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: number[];
}

/**
 * What became of a document's tokens by edits that left most of them as they were: only those are looked at that lie where
 * something else was found. Undefined if there is more to it.
 */
export function editedTokens(before: TokensOf, document: Document): TokensEdit | undefined {
  const changed = before.findings && changedSince(document.findings, before.findings);
  if (!changed) return undefined;
  const { lines } = document;
  const by = lines.length - before.lines.length;
  const { data } = before;
  const from = tokenAt(data, beginning, lines.positionAt(changed.start));
  const to = tokenAt(data, from, before.lines.positionAt(changed.end - by));
  if (to.index - from.index > mostNumbers) return undefined;
  const fresh = tokensBetween(document, changed, from);
  // The first token behind is counted from the last one in front of it.
  const isLast = to.index >= data.length;
  if (!isLast) {
    const old = lastPosition(data.slice(to.index, to.index + 2), to);
    const now = lines.positionAt(before.lines.offsetAt(old) + by);
    const last = lastPosition(fresh, from);
    const character = now.line === last.line ? now.character - last.character : now.character;
    fresh.push(now.line - last.line, character, ...data.slice(to.index + 2, to.index + 5));
  }
  const old = data.slice(from.index, isLast ? to.index : to.index + 5);
  const [edit] = semanticTokensDelta(old, fresh);
  return edit ? { ...edit, start: edit.start + from.index } : { start: from.index, deleteCount: 0, data: [] };
}

/** Where more of them may have changed, all are made anew. */
const mostNumbers = 20_000;

/** The index of a token, and where the one in front of it begins. */
interface TokenAt extends Position {
  readonly index: number;
}

const beginning: TokenAt = { index: 0, line: 0, character: 0 };

/** The first token at a position or behind it. */
function tokenAt(data: readonly number[], from: TokenAt, wanted: Position): TokenAt {
  let { index, line, character } = from;
  while (index < data.length) {
    const nextLine = line + data[index]!;
    const nextCharacter = data[index] === 0 ? character + data[index + 1]! : data[index + 1]!;
    const isBefore = nextLine < wanted.line || (nextLine === wanted.line && nextCharacter < wanted.character);
    if (!isBefore) break;
    line = nextLine;
    character = nextCharacter;
    index += 5;
  }
  return { index, line, character };
}
