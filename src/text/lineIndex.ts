/** A place in a text as editors count it: both zero-based, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Translates between offsets and line/character positions. Lines end at `\n`, `\r\n` or a lone `\r`, as in LSP.
 * Built once for a text in O(length); each look-up is O(log lines).
 */
export class LineIndex {
  readonly length: number;
  private readonly starts: readonly number[];
  /** For each line the offset where its text ends, before the line break. */
  private readonly ends: readonly number[];

  constructor(text: string) {
    const starts = [0];
    const ends: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== 10 && code !== 13) continue;
      ends.push(i);
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
      starts.push(i + 1);
    }
    ends.push(text.length);
    this.starts = starts;
    this.ends = ends;
    this.length = text.length;
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The position of an offset; an offset outside the text is moved to its nearer end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return { line: low, character: Math.min(at, this.ends[low]!) - this.starts[low]! };
  }

  /** The offset of a position; a character beyond the line's end means the line's end. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.starts.length) return this.length;
    const start = this.starts[position.line]!;
    return Math.min(start + Math.max(0, position.character), this.ends[position.line]!);
  }

  /** The text of one line without its line break, as a span. */
  lineSpan(line: number): { readonly start: number; readonly end: number } {
    return { start: this.starts[line] ?? this.length, end: this.ends[line] ?? this.length };
  }
}
