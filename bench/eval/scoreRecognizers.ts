import { analyse } from "../../src/analysis/analyse.ts";
import type { DateFinding } from "../../src/analysis/findings.ts";
import { isHeldBack, percent } from "./measure.ts";
import { difference, isCaseRight, leftOut, type DateTimeCase } from "./recognizersCase.ts";
import type { ErrorLine, Report } from "./report.ts";

export interface RecognizersCase extends DateTimeCase {
  readonly Context?: { readonly ReferenceDateTime?: string };
}

/**
 * Share of Recognizers-Text cases in which every expression is found and nothing else is: with span and value to the
 * letter, and by TIMEX3's conventions (see `isCaseRight`). What TIMEX3 cannot write is left out, counted by class.
 */
export function scoreRecognizers(name: string, cases: readonly RecognizersCase[]): Report {
  const errors: ErrorLine[] = [];
  const left = new Map<string, number>();
  const differences = new Map<string, number>();
  const outcome: { readonly exact: boolean; readonly right: boolean; readonly heldBack: boolean }[] = [];
  for (const one of cases) {
    const reason = leftOut(one);
    if (reason) {
      left.set(reason, (left.get(reason) ?? 0) + 1);
      continue;
    }
    const documentDate = one.Context?.ReferenceDateTime;
    const undated = analyse(one.Input).dates;
    const dated = documentDate === undefined ? undated : analyse(one.Input, { documentDate }).dates;
    const right = isCaseRight(one, dated, undated);
    const heldBack = isHeldBack(one.Input);
    const exact = isExact(one, dated);
    outcome.push({ exact, right, heldBack });
    if (right && !exact) {
      const why = difference(one, dated);
      differences.set(why, (differences.get(why) ?? 0) + 1);
    }
    const own = dated.map((f) => `${one.Input.slice(f.start, f.end)}=${f.value}`).join(", ");
    const expected = one.Results.map((r) => `${r.Text}=${r.Resolution?.values?.[0]?.timex}`).join(", ");
    if (!right)
      errors.push({
        doc: one.Results[0]?.TypeName ?? "none",
        kind: "case",
        rule: dated[0]?.rule ?? "–",
        words: `${one.Input}  [${own}] for [${expected}] at ${documentDate}`,
        heldBack,
      });
  }
  const parts = [outcome, outcome.filter((o) => !o.heldBack), outcome.filter((o) => o.heldBack)] as const;
  const row = (label: string, figure: (part: typeof outcome) => string): Report["rows"][number] => [
    label,
    figure(parts[0]),
    figure(parts[1]),
    figure(parts[2]),
  ];
  const share = (key: "exact" | "right") => (part: typeof outcome) =>
    percent(part.filter((o) => o[key]).length / Math.max(1, part.length));
  return {
    name,
    rows: [
      row("cases right by TIMEX3's conventions", share("right")),
      row("cases right to the letter", share("exact")),
      row("cases in TIMEX3's reach", (part) => String(part.length)),
      ...[...differences].map(([reason, n]) => [`not to the letter: ${reason}`, String(n), "", ""] as const),
      ...[...left].map(([reason, n]) => [`left out: ${reason}`, String(n), "", ""] as const),
    ],
    errors,
  };
}

/** Every expression with the very span, and a value that is the case's timex or one of its resolutions. */
const isExact = (one: RecognizersCase, found: readonly DateFinding[]): boolean =>
  found.length === one.Results.length &&
  one.Results.every((result) =>
    found.some(
      (f) =>
        f.start === result.Start &&
        f.end - f.start === result.Text.length &&
        (result.Resolution?.values ?? []).some((v) => v.timex === f.value || v.value === f.value),
    ),
  );
