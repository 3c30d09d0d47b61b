import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import { semanticTokensDelta } from "../features/semanticTokens.ts";

/** Remembers the last semantic tokens of each document, so that the next answer can be a difference. */
export class TokenResults {
  private readonly last = new Map<string, { readonly id: string; readonly data: number[] }>();
  private count = 0;

  full(uri: string, data: number[]): SemanticTokens {
    const id = String(++this.count);
    this.last.set(uri, { id, data });
    return { resultId: id, data };
  }

  /** The difference to an earlier answer; all tokens if that is not the last one. */
  delta(uri: string, previousId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.last.get(uri);
    const { resultId } = this.full(uri, data);
    if (before?.id !== previousId) return { resultId: resultId!, data };
    return { resultId: resultId!, edits: semanticTokensDelta(before.data, data) };
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}
