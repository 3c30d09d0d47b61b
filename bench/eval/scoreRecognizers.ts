import { analyse } from "../../src/analysis/analyse.ts";
import { isHeldBack, percent } from "./measure.ts";
import type { ErrorLine, Report } from "./report.ts";

/** A case of Microsoft Recognizers-Text's DateTimeModel specification. `End` is inclusive. */
export interface RecognizersCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Start: number;
    readonly End: number;
    readonly TypeName: string;
    readonly Resolution?: { readonly values?: readonly { readonly timex?: string; readonly Mod?: string }[] };
  }[];
}

/**
 * Share of cases in which every expression is found with exact span and value and nothing else is. Cases whose timex
 * TIMEX3 cannot write are left out and counted by class.
 */
export function scoreRecognizers(name: string, cases: readonly RecognizersCase[]): Report {
  const errors: ErrorLine[] = [];
  const left = new Map<string, number>();
  const outcome: { readonly right: boolean; readonly heldBack: boolean }[] = [];
  for (const one of cases) {
    const reason = outOfReach(one);
    if (reason) {
      left.set(reason, (left.get(reason) ?? 0) + 1);
      continue;
    }
    const documentDate = one.Context?.ReferenceDateTime?.slice(0, 10);
    const found = analyse(one.Input, documentDate === undefined ? {} : { documentDate }).dates;
    const expected = one.Results.map(
      (r) => `${r.Start}-${r.End + 1}=${r.Resolution?.values?.[0]?.timex}`,
    ).sort();
    const own = found.map((f) => `${f.start}-${f.end}=${f.value}`).sort();
    const right = expected.join() === own.join();
    const heldBack = isHeldBack(one.Input);
    outcome.push({ right, heldBack });
    const shown = `${one.Input}  [${own.join(" ")}] for [${expected.join(" ")}] at ${documentDate}`;
    if (!right)
      errors.push({
        doc: one.Results[0]?.TypeName ?? "none",
        kind: "case",
        rule: found[0]?.rule ?? "–",
        words: shown,
        heldBack,
      });
  }
  const share = (part: typeof outcome): string =>
    percent(part.filter((o) => o.right).length / Math.max(1, part.length));
  const parts = [outcome, outcome.filter((o) => !o.heldBack), outcome.filter((o) => o.heldBack)] as const;
  return {
    name,
    rows: [
      ["cases right (span and value)", share(parts[0]), share(parts[1]), share(parts[2])],
      [
        "cases in TIMEX3's reach",
        ...parts.map((part) => String(part.length)),
      ] as unknown as Report["rows"][number],
      ...[...left].map(([reason, n]) => [`left out: ${reason}`, String(n), "", ""] as const),
    ],
    errors,
  };
}

/** Why a case cannot be written in TIMEX3, or undefined if it can. */
function outOfReach(one: RecognizersCase): string | undefined {
  for (const result of one.Results) {
    const value = result.Resolution?.values?.[0];
    const timex = value?.timex ?? "";
    if (/alt$/.test(result.TypeName)) return "alternatives";
    if (timex === "") return "no timex";
    if (timex.startsWith("(")) return "ranges written as (start,end,duration)";
    if (value?.Mod) return "before, after, since";
    if (/set$/.test(result.TypeName)) return "sets in its own notation";
    if (/timezone$/.test(result.TypeName)) return "time zones alone";
    if (/[<>]|[A-Z]{2,}T?\+|BD|FXX|S1|WXX-\d-#|\bTDT\b/.test(timex)) return "timex in its own notation";
  }
  return undefined;
}
