import type { TextEdit } from "./edits.ts";
import type { Span } from "./span.ts";

/** Some letters of a text, and where they begin in it. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
}

/**
 * A text that is edited often, in pieces: an edit copies one piece, and the engine puts the whole together when somebody
 * reads it. Immutable.
 */
export class TextPieces {
  /** The whole text. Whoever reads a letter of it has all of it copied, once. */
  readonly text: string;
  private readonly pieces: readonly string[];

  constructor(text: string, pieces: readonly string[] = cut(text)) {
    this.text = text;
    this.pieces = pieces;
  }

  edited({ start, end, newText }: TextEdit): TextPieces {
    const { pieces } = this;
    const first = this.pieceAt(start);
    const last = this.pieceAt(end);
    const head = (pieces[first.index] ?? "").slice(0, start - first.from);
    const tail = (pieces[last.index] ?? "").slice(end - last.from);
    const next = [
      ...pieces.slice(0, first.index),
      ...cut(head + newText + tail),
      ...pieces.slice(last.index + 1),
    ];
    let text = "";
    for (const piece of next) text += piece;
    return new TextPieces(text, next);
  }

  /** The letters of a stretch, without reading the whole. */
  slice({ start, end }: Span): string {
    const first = this.pieceAt(start);
    const last = this.pieceAt(end);
    return this.pieces
      .slice(first.index, last.index + 1)
      .join("")
      .slice(start - first.from, end - first.from);
  }

  /** The letters around a stretch, so many on either side as far as there are any. */
  around({ start, end }: Span, letters: number): Excerpt {
    const from = Math.max(0, start - letters);
    return { text: this.slice({ start: from, end: Math.min(this.text.length, end + letters) }), start: from };
  }

  /** The piece in which an offset lies, the last one for the end, and where it begins. */
  private pieceAt(offset: number): { readonly index: number; readonly from: number } {
    let from = 0;
    let index = 0;
    while (index < this.pieces.length - 1 && from + this.pieces[index]!.length <= offset)
      from += this.pieces[index++]!.length;
    return { index, from };
  }
}

/** The letters of a stretch that lies in an excerpt. */
export const lettersOf = ({ text, start }: Excerpt, span: Span): string =>
  text.slice(span.start - start, span.end - start);

/** Code units in a piece, about. */
const pieceLength = 16_384;

function cut(text: string): readonly string[] {
  if (text.length <= 2 * pieceLength) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += pieceLength)
    pieces.push(text.slice(from, from + pieceLength));
  return pieces;
}
