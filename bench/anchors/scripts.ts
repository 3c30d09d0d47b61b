import type { Span } from "../../src/text/span.ts";
import { textOf, type Cell } from "./cells.ts";

/** One kind of edit, as people and programs make them outside an editor that could follow. */
export interface EditKind {
  readonly name: string;
  apply(cells: Cell[], random: () => number): Cell[];
}

const pick = (random: () => number, below: number): number => Math.floor(random() * below);
const added = (text: string): Cell[] => text.split("").map((s) => ({ s, id: -1 }));
const isLetter = (cell: Cell): boolean => /^\p{L}/u.test(cell.s);

/** The sentences of a text, roughly: cut behind a stop and white space, and at line breaks. */
function sentences(cells: readonly Cell[]): Span[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 1; i < cells.length; i++) {
    const isBreak =
      /\n$/.test(cells[i - 1]!.s) || (/\s/.test(cells[i - 1]!.s) && /[.!?”"]$/.test(cells[i - 2]?.s ?? ""));
    if (!isBreak) continue;
    if (i - start > 12) found.push({ start, end: i });
    start = i;
  }
  if (cells.length - start > 12) found.push({ start, end: cells.length });
  return found;
}

/** Whether a sentence would come to stand beside another one of the same words: then nobody could tell which is which. */
function isBesideItsLike(cells: readonly Cell[], { start, end }: Span, at: number): boolean {
  const words = textOf(cells.slice(start, end)).trim().slice(-30);
  const reach = end - start + 16;
  return [cells.slice(Math.max(0, at - reach), at), cells.slice(at, at + reach)].some(
    (beside) => textOf(beside).includes(words) && (at <= start || at >= end + reach),
  );
}

const newSentences = [
  "Nobody had expected the talks to end so early. ",
  "A spokesman declined to give further details. ",
  "The delegations will meet again before the end of the month. ",
  "“It was a long night,” one official said. ",
  "Earlier drafts had put it differently. ",
  "The room fell silent for a moment.\n",
  "Correction: an earlier version of this text gave another day.\n",
];

export const editKinds: readonly EditKind[] = [
  {
    name: "a typo fixed",
    apply(cells, random) {
      const at = pick(random, cells.length);
      const result = [...cells];
      const letter = "abcdefghijklmnopqrstuvwxyz"[pick(random, 26)]!;
      const what = pick(random, 3);
      if (!isLetter(cells[at]!) || cells[at]!.s === letter) return cells;
      if (what === 0) result.splice(at, 1, ...added(letter));
      else if (what === 1) result.splice(at, 1);
      else result.splice(at, 0, ...added(letter));
      return result;
    },
  },
  {
    name: "a word replaced",
    apply(cells, random) {
      let start = pick(random, cells.length);
      while (start > 0 && isLetter(cells[start - 1]!)) start--;
      let end = start;
      while (end < cells.length && isLetter(cells[end]!)) end++;
      if (end - start < 3) return cells;
      const word = ["several", "recent", "perhaps", "plan", "officials", "today"][pick(random, 6)]!;
      return [...cells.slice(0, start), ...added(word), ...cells.slice(end)];
    },
  },
  {
    name: "a sentence added",
    apply(cells, random) {
      const all = sentences(cells);
      const at = all[pick(random, all.length)]?.start ?? 0;
      return [
        ...cells.slice(0, at),
        ...added(newSentences[pick(random, newSentences.length)]!),
        ...cells.slice(at),
      ];
    },
  },
  {
    name: "a sentence removed",
    apply(cells, random) {
      const all = sentences(cells);
      const gone = all[pick(random, all.length)];
      return gone ? [...cells.slice(0, gone.start), ...cells.slice(gone.end)] : cells;
    },
  },
  {
    name: "a sentence moved",
    apply(cells, random) {
      const all = sentences(cells);
      const moved = all[pick(random, all.length)];
      const to = all[pick(random, all.length)];
      if (!moved || !to || (to.start >= moved.start && to.start < moved.end)) return cells;
      if (isBesideItsLike(cells, moved, to.start)) return cells;
      const taken = cells.slice(moved.start, moved.end);
      if (to.start < moved.start)
        return [
          ...cells.slice(0, to.start),
          ...taken,
          ...cells.slice(to.start, moved.start),
          ...cells.slice(moved.end),
        ];
      return [
        ...cells.slice(0, moved.start),
        ...cells.slice(moved.end, to.start),
        ...taken,
        ...cells.slice(to.start),
      ];
    },
  },
  {
    name: "a sentence duplicated",
    apply(cells, random) {
      const all = sentences(cells);
      const from = all[pick(random, all.length)];
      const to = all[pick(random, all.length)];
      if (!from || !to) return cells;
      const copy = cells.slice(from.start, from.end).map(({ s, id, copyOf }): Cell => {
        const original = id >= 0 ? id : copyOf;
        return { s, id: -1, ...(original !== undefined && { copyOf: original }) };
      });
      // Right before or behind the first one comes to the same text; it counts as behind.
      const at = to.start === from.start ? from.end : to.start;
      if (at !== from.end && isBesideItsLike(cells, from, at)) return cells;
      return [...cells.slice(0, at), ...copy, ...cells.slice(at)];
    },
  },
  {
    name: "lines wrapped anew",
    apply(cells, random) {
      const width = 40 + pick(random, 80);
      let column = 0;
      return cells.map((cell, i): Cell => {
        const next = cells[i + 1]?.s ?? "\n";
        const previous = cells[i - 1]?.s ?? "\n";
        const single = /^\s$/.test(cell.s) && /\S/.test(next) && /\S/.test(previous);
        column = /\n/.test(cell.s) ? 0 : column + 1;
        if (!single) return cell;
        if (column >= width) {
          column = 0;
          return { ...cell, s: "\n" };
        }
        return cell.s === "\n" && random() < 0.5 ? { ...cell, s: " " } : cell;
      });
    },
  },
  {
    name: "CRLF to LF and back",
    apply(cells) {
      const toLf = cells.some(({ s }) => s === "\r\n" || s === "\r");
      if (!toLf) return cells.map((cell) => (cell.s === "\n" ? { ...cell, s: "\r\n" } : cell));
      return cells.flatMap((cell): Cell[] =>
        cell.s === "\r" ? [] : [cell.s === "\r\n" ? { ...cell, s: "\n" } : cell],
      );
    },
  },
  {
    name: "quotation marks curled or straightened",
    apply(cells) {
      const curled = cells.some(({ s }) => /[“”‘’]/.test(s));
      return cells.map((cell, i): Cell => {
        const opens = i === 0 || /[\s([]/.test(cells[i - 1]!.s);
        if (curled && /[“”‘’]/.test(cell.s)) return { ...cell, s: /[“”]/.test(cell.s) ? '"' : "'" };
        if (!curled && cell.s === '"') return { ...cell, s: opens ? "“" : "”" };
        if (!curled && cell.s === "'") return { ...cell, s: opens ? "‘" : "’" };
        return cell;
      });
    },
  },
  {
    name: "NFC to NFD and back",
    apply(cells) {
      const decomposed = cells.some(({ s }) => s.length > 1 && s.normalize("NFC") !== s);
      return cells.map((cell): Cell => {
        // Halves of surrogate pairs have no other form.
        const s = decomposed ? cell.s.normalize("NFC") : cell.s.normalize("NFD");
        return s === cell.s ? cell : { ...cell, s };
      });
    },
  },
];
