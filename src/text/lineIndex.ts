import type { TextEdit } from "./edits.ts";
import type { TextPieces } from "./textPieces.ts";

/** A place in a text as editors count it: both zero-based, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Translates between offsets and line/character positions. Lines end at `\n`, `\r\n` or a lone `\r`, as in LSP.
 * Built once for a text in O(length), and after an edit from the one before; each look-up is O(log lines).
 */
export class LineIndex {
  readonly length: number;
  private readonly starts: Uint32Array;
  /** For each line the offset where its text ends, before the line break. */
  private readonly ends: Uint32Array;

  /** @param known the lines of this very text, if they have been found */
  constructor(text: string, known: Lines = linesIn(text, 0)) {
    this.starts = known.starts;
    this.ends = known.ends;
    this.length = text.length;
  }

  /**
   * The lines of the text after an edit, of which only those around it are looked for.
   * @param after the whole text
   */
  edited(edit: TextEdit, after: TextPieces): LineIndex {
    const { starts, ends } = this;
    const { length } = after.text;
    const by = length - this.length;
    // One line more on either side: a line break of two characters may be parted or made there.
    const first = Math.max(0, this.positionAt(edit.start).line - 1);
    const behind = this.positionAt(edit.end).line + 2;
    const isLast = behind >= starts.length;
    const from = starts[first]!;
    const read = linesIn(after.slice({ start: from, end: isLast ? length : starts[behind]! + by }), from);
    // Where more lines follow, the last one found is the empty one in front of them.
    const found = isLast ? read.starts.length : read.starts.length - 1;
    const join = (old: Uint32Array, fresh: Uint32Array): Uint32Array => {
      const rest = isLast ? 0 : old.length - behind;
      const joined = new Uint32Array(first + found + rest);
      joined.set(old.subarray(0, first));
      joined.set(fresh.subarray(0, found), first);
      for (let i = 0; i < rest; i++) joined[first + found + i] = old[behind + i]! + by;
      return joined;
    };
    return new LineIndex(after.text, { starts: join(starts, read.starts), ends: join(ends, read.ends) });
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

interface Lines {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * The lines of a stretch of a text that begins and ends where lines do.
 * @param from where it begins
 */
function linesIn(text: string, from: number): Lines {
  const starts = [from];
  const ends: number[] = [];
  // Engines look for one character many times faster than a loop does.
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed >= 0 || carriage >= 0) {
    const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
    const start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    ends.push(from + end);
    starts.push(from + start);
    if (feed >= 0 && feed < start) feed = text.indexOf("\n", start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf("\r", start);
  }
  ends.push(from + text.length);
  return { starts: new Uint32Array(starts), ends: new Uint32Array(ends) };
}
