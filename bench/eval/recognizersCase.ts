import type { DateFinding } from "../../src/analysis/findings.ts";

/** A case of Microsoft Recognizers-Text's DateTimeModel specification, as far as it is compared. */
export interface DateTimeCase {
  readonly Input: string;
  readonly Results: readonly {
    readonly Text: string;
    readonly Start: number;
    readonly TypeName: string;
    readonly Resolution?: {
      readonly values?: readonly {
        readonly timex?: string;
        readonly value?: string;
        readonly Mod?: string;
      }[];
    };
  }[];
}

/**
 * Whether every expression of a case is found with its words and its value, and nothing else is. TIMEX3 leaves the
 * preposition and the article's choice outside (`on 22/04`), and resolves against the document's date where
 * Recognizers lists candidates (`XXXX-WXX-5`): any of these values is right, and so is the underspecified one that is
 * found without a document date.
 * @param dated found with the case's reference date as document date
 * @param undated found without one
 */
export function isCaseRight(
  one: DateTimeCase,
  dated: readonly DateFinding[],
  undated: readonly DateFinding[],
): boolean {
  if (dated.length !== one.Results.length) return false;
  return one.Results.every((result) => {
    const found = dated.find(
      (f) =>
        core(one.Input.slice(f.start, f.end)) === core(result.Text) && Math.abs(f.start - result.Start) <= 12,
    );
    if (!found) return false;
    const values = result.Resolution?.values ?? [];
    const expected = values.flatMap((v) => [v.timex, v.value]).flatMap((v) => (v ? [plain(v)] : []));
    const own = [found, undated.find((f) => f.start === found.start)].flatMap((f) =>
      f ? [plain(f.value)] : [],
    );
    return own.some((value) => expected.some((e) => isSame(e, value)));
  });
}

/** Why a case is left out: what TIMEX3 cannot write or writes by another convention. Undefined if it counts. */
export function leftOut(one: DateTimeCase): string | undefined {
  if (informal.test(one.Input)) return "chat abbreviations and glued forms (eod, 9a, noonish, Dec31)";
  for (const { Text, TypeName, Resolution } of one.Results) {
    const value = Resolution?.values?.[0];
    const timex = value?.timex ?? "";
    const words = Text.toLowerCase();
    if (timex === "") return "no timex";
    if (timex.startsWith("(")) return "ranges as one expression (TIMEX3: its two ends)";
    if (value?.Mod && !/^(approx|start|mid|end)/.test(value.Mod))
      return "before, after, since, until as part of it";
    if (/BD|WD|PXD|SY|FY/.test(timex)) return "business days, school and fiscal years";
    if (/TM[EL]/.test(timex)) return "meal times";
    if (/-W0[1-5]$|XXXX-\d\d-W/.test(timex)) return "weeks of a month";
    if (/(timezone|alt)$/.test(TypeName)) return "alternatives and time zones";
    if (/23:59:59/.test(timex)) return "the end of a day as its last second";
    if (/quarterly|semiannual|any weekend|all weekends|mornings|bi-monthly/.test(words))
      return "adjectives and plurals as sets";
    if (/\b(one|1|2|four|three) (morning|evening|afternoon|night)/.test(one.Input))
      return "parts of the day as counted nouns";
    if (/right now|at present|present time|at the minute/.test(words)) return "now with its adverb";
    if (
      dayExact.test(timex) &&
      /\b(weeks?|months?|years?)\b/.test(words) &&
      /\b(in|later|from|after|before|since)\b/.test(words)
    )
      return "weeks, months and years away counted to the day";
    if (/^the (day|hour|year)$|^another day$/.test(words)) return "the day or the hour alone";
    if (/\bweek (of|beginning|commencing)/.test(words) && !timex.includes("W"))
      return "the week of a day given as that day";
  }
  return undefined;
}

/** What keeps a case that is right by TIMEX3's conventions from being right to the letter: the first difference. */
export function difference(one: DateTimeCase, dated: readonly DateFinding[]): string {
  for (const { Start, Text, Resolution } of one.Results) {
    const found = dated.find((f) => f.start < Start + Text.length && Start < f.end);
    if (!found || found.start !== Start || found.end - found.start !== Text.length)
      return "a preposition or article more or less";
    const written = (Resolution?.values ?? []).flatMap((v) => [v.timex, v.value]);
    if (written.includes(found.value)) continue;
    if (found.type === "DURATION") return "vague and fractional lengths (P3D for PXD, P1.5Y for P1Y6M)";
    if (found.type === "SET") return "sets of times (T15 for XXXX-XX-XXT15:00)";
    if (!found.value.includes("T")) return "left open among several days, placed here";
    return written.some((value) => value?.startsWith("T"))
      ? "times without their day (T15:30 for 2018-11-30T15:30)"
      : "hours and seconds (T15 for T15:00)";
  }
  return "other";
}

const dayExact = /^\d{4}-\d\d-\d\d$/;

const informal =
  /\b(noonish|\d+ish|eo[dym]|otd|tmrw|\d+(:\d+)?[ap]|\d+ampm|everyday|w\/c|[cs]y\d+|[a-z]{3}\d{1,2}|\d+[dyw])\b|½/i;

/** The words without a preposition, an article or a final full stop. */
function core(words: string): string {
  const lower = words.toLowerCase().replace(/\.$/, "");
  const shorter = lower.replace(
    /^(in|on|at|by|from|for|during|within|around|about|between|before|after|since|until|the)\s+/,
    "",
  );
  return shorter === lower ? lower : core(shorter);
}

/** One way of writing: `2016-11-07 00:05:00` and `T07` as `2016-11-07T00:05` and `T07:00`. */
const plain = (value: string): string =>
  (equal[value] ?? value)
    .replace(" ", "T")
    .replace(/T(\d\d):(\d\d):00$/, "T$1:$2")
    .replace(/T(\d\d)$/, "T$1:00");

/** Vague counts are 3 there and X here; fractions are decimal there and in smaller units here. */
const equal: Readonly<Record<string, string>> = {
  "PT1.5H": "PT1H30M",
  "P3.5Y": "P3Y6M",
  "P1.25Y": "P1Y3M",
  "PT0.5H": "PT30M",
};

const vague: Readonly<Record<string, string>> = {
  PT3H: "PTXH",
  PT3M: "PTXM",
  P3W: "PXW",
  P3D: "PXD",
  P3M: "P1Q",
};

const isSame = (expected: string, own: string): boolean =>
  expected === own ||
  vague[expected] === own ||
  (/^\d{4}-\d\d-\d\dT|^XXXX-XX-XXT/.test(own) && own.slice(10) === expected);
