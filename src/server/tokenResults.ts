import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import type { Document } from "../corpus/corpus.ts";
import { editedTokens, type TokensEdit, type TokensOf } from "../features/editedTokens.ts";
import { allTokens, semanticTokensDelta } from "../features/semanticTokens.ts";
import { LineIndex } from "../text/lineIndex.ts";
import { resultInSlices, type Cancellation } from "./inSlices.ts";

/**
 * Remembers the last semantic tokens of each document, so that the next answer can be a difference. Of an edited document
 * only the lines are looked at in which something else was found.
 */
export class TokenResults {
  private readonly last = new Map<string, Result>();
  private readonly isOpen: (uri: string) => boolean;
  private count = 0;

  /** @param isOpen whether an editor may ask for a difference some day */
  constructor(isOpen: (uri: string) => boolean) {
    this.isOpen = isOpen;
  }

  /** @throws Cancelled */
  async full(
    uri: string,
    document: Document | undefined,
    cancellation: Cancellation,
  ): Promise<SemanticTokens> {
    const data = document ? await resultInSlices(allTokens(document), cancellation) : [];
    return { resultId: this.keep(uri, document, data), data };
  }

  /**
   * The difference to an earlier answer; all tokens if that is not the last one.
   * @throws Cancelled
   */
  async delta(
    uri: string,
    previousId: string,
    document: Document | undefined,
    cancellation: Cancellation,
  ): Promise<SemanticTokens | SemanticTokensDelta> {
    const before = this.last.get(uri);
    if (before?.id !== previousId) return this.full(uri, document, cancellation);
    const edit = document && editedTokens(before, document);
    if (edit) {
      const { start, deleteCount } = edit;
      const data = before.data.slice(0, start).concat(edit.data, before.data.slice(start + deleteCount));
      return { resultId: this.keep(uri, document, data), edits: isNothing(edit) ? [] : [edit] };
    }
    const data = document ? await resultInSlices(allTokens(document), cancellation) : [];
    return { resultId: this.keep(uri, document, data), edits: semanticTokensDelta(before.data, data) };
  }

  private keep(uri: string, document: Document | undefined, data: number[]): string {
    const id = String(++this.count);
    for (const other of this.last.keys()) if (!this.isOpen(other)) this.last.delete(other);
    this.last.set(uri, { id, data, findings: document?.findings, lines: document?.lines ?? noLines });
    return id;
  }
}

const noLines = new LineIndex("");

interface Result extends TokensOf {
  readonly id: string;
}

const isNothing = ({ deleteCount, data }: TokensEdit): boolean => deleteCount === 0 && data.length === 0;
