import type { Span } from "../../src/text/span.ts";

/**
 * A text as a list of cells, each of which keeps its number through all edits, so that it is known by construction where
 * every stretch of the first text stands in the last one.
 */
export interface Cell {
  /** What stands there now: one character, or several after `\n` became `\r\n` or `é` two code points. */
  readonly s: string;
  /** Its index in the first text; -1 for what was added. */
  readonly id: number;
  /** Of a cell in a duplicated stretch the index of the cell it is a copy of. */
  readonly copyOf?: number;
}

export const cellsOf = (text: string): Cell[] => text.split("").map((s, id) => ({ s, id }));

export const textOf = (cells: readonly Cell[]): string => cells.map(({ s }) => s).join("");

/** What became of a stretch: `kept` if its words are the same but for white space, marks' and letters' forms. */
export type Fate =
  | ({ readonly kind: "kept"; readonly copies: readonly Span[] } & Span)
  | { readonly kind: "edited"; readonly copies: readonly Span[] }
  | { readonly kind: "gone"; readonly copies: readonly Span[] };

/** Where cells stand in the text they make. */
export class Places {
  private readonly offsets: number[] = [];
  private readonly byId = new Map<number, number>();
  private readonly copies = new Map<number, number[]>();
  private readonly cells: readonly Cell[];

  constructor(cells: readonly Cell[]) {
    this.cells = cells;
    let at = 0;
    cells.forEach((cell, i) => {
      this.offsets.push(at);
      at += cell.s.length;
      if (cell.id >= 0) this.byId.set(cell.id, i);
      if (cell.copyOf !== undefined) {
        const known = this.copies.get(cell.copyOf);
        if (known) known.push(i);
        else this.copies.set(cell.copyOf, [i]);
      }
    });
    this.offsets.push(at);
  }

  /** @param words the stretch's words in the first text, which begin at `start` there and neither begin nor end in white space */
  fateOf(words: string, start: number): Fate {
    const first = this.byId.get(start);
    const kept = first !== undefined && this.whole(words, start, first, (cell) => cell.id);
    const copies = [...(first === undefined ? [] : [first]), ...(this.copies.get(start) ?? [])].flatMap(
      (at) => this.whole(words, start, at, numberOf) || [],
    );
    if (kept) return { kind: "kept", copies, ...kept };
    const ids = [...words].filter((letter) => /\S/.test(letter)).length;
    const left = words.split("").filter((letter, i) => /\S/.test(letter) && this.byId.has(start + i)).length;
    if (left > ids * 0.3) return { kind: "edited", copies };
    return { kind: "gone", copies };
  }

  /** The stretch from a cell on, if all cells of the words follow one another with nothing but white space between. */
  private whole(words: string, start: number, at: number, number: (cell: Cell) => number | undefined) {
    let i = at;
    let last = at;
    for (let j = 0; j < words.length; j++) {
      if (/\s/.test(words[j]!)) continue;
      while (i < this.cells.length && /^\s*$/.test(this.cells[i]!.s) && number(this.cells[i]!) !== start + j)
        i++;
      const cell = this.cells[i];
      if (!cell || number(cell) !== start + j || plain(cell.s) !== plain(words[j]!)) return false as const;
      last = i++;
    }
    if (spaced(textOf(this.cells.slice(at, last + 1))) !== spaced(words)) return false as const;
    return { start: this.offsets[at]!, end: this.offsets[last + 1]! };
  }
}

/** The number of the first text's cell that a cell is, or is a copy of. */
const numberOf = ({ id, copyOf }: Cell): number | undefined => (id >= 0 ? id : copyOf);

const plain = (text: string): string => text.normalize("NFD").replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
const spaced = (text: string): string => plain(text).replace(/\s+/g, " ");
