import { unit } from "./lexicon.ts";
import { finer } from "./numbers.ts";

/** The TIMEX3 value of so many units; `X` for a count that is not known: `P2Y`, `PT30M`, `PXD`. */
export function durationValue(rank: number, count: number | undefined): string {
  const n = count;
  if (n === undefined) return prefix(rank) + `X${letter(rank)}`;
  if (rank === unit.decade) return `P${n * 10}Y`;
  if (rank === unit.century) return `P${n * 100}Y`;
  if (rank === unit.millennium) return `P${n * 1000}Y`;
  if (rank === unit.fortnight) return `P${n * 2}W`;
  const smaller = finer[rank];
  if (!Number.isInteger(n) && smaller && Number.isInteger((n % 1) * smaller.count)) {
    const whole = Math.floor(n);
    const rest = `${(n % 1) * smaller.count}${letter(smaller.unit)}`;
    if (rank === unit.day) return whole ? `P${whole}DT${rest}` : `PT${rest}`;
    return prefix(rank) + (whole ? `${whole}${letter(rank)}` : "") + rest;
  }
  return prefix(rank) + `${n}${letter(rank)}`;
}

/** Two durations said together: `3 hours 30 minutes` is `PT3H30M`. */
export function joinDurations(a: string, b: string): string {
  if (a.startsWith("PT") && b.startsWith("PT")) return a + b.slice(2);
  if (b.startsWith("PT")) return a + b.slice(1);
  return a + b.slice(1);
}

const letter = (rank: number): string =>
  rank === unit.weekend
    ? "WE"
    : rank === unit.decade
      ? "E"
      : rank === unit.century
        ? "C"
        : (letters[rank] ?? "X");

const letters: Readonly<Record<number, string>> = {
  [unit.second]: "S",
  [unit.minute]: "M",
  [unit.hour]: "H",
  [unit.day]: "D",
  [unit.week]: "W",
  [unit.fortnight]: "W",
  [unit.month]: "M",
  [unit.quarter]: "Q",
  [unit.year]: "Y",
  [unit.millennium]: "L",
};

const prefix = (rank: number): string => (rank <= unit.hour ? "PT" : "P");
