import type { Source } from "../../source.ts";

/** Whether a word stands for who speaks in a turn of an examination or an interview (`Q.`, `A.`, `RH:`), and is no name. */
export function isTurnLabel(source: Source, start: number, end: number): boolean {
  let labels = read.get(source);
  if (!labels) read.set(source, (labels = labelsOf(source)));
  return labels.get(start) === end;
}

const read = new WeakMap<Source, ReadonlyMap<number, number>>();

/** Where the labels of a source end, by where they begin; initials are labels if they have several turns. */
function labelsOf({ text, regions }: Source): ReadonlyMap<number, number> {
  const labels = new Map<number, number>();
  const first = new Map<string, number>();
  const surnames = new Map<string, boolean>();
  for (const { kind, start, end } of regions) {
    if (kind === "question" || kind === "answer") {
      if (text[start + 1] === ".") labels.set(start, start + 2);
    } else if (kind === "speaker-line" && end - start <= 6) {
      const label = text.slice(start, end);
      if (!/^(?:\p{Lu}\.?){2,3}$/u.test(label)) continue;
      if (!surnames.has(label)) surnames.set(label, isSurname(text, label));
      if (surnames.get(label)) continue;
      const before = first.get(label);
      if (before === undefined) first.set(label, start);
      else labels.set(before, before + label.length).set(start, end);
    }
  }
  return labels;
}

/** `HAN:` where the text has `Han` as well. */
const isSurname = (text: string, label: string): boolean =>
  /^\p{Lu}+$/u.test(label) &&
  new RegExp(`(?<!\\p{L})${label[0]}${label.slice(1).toLowerCase()}(?!\\p{L})`, "u").test(text);
