import type { Fate } from "./cells.ts";
import type { Verdict } from "./judge.ts";

export const methods = ["Glossator", "Hypothesis", "offsets only"] as const;
export type Method = (typeof methods)[number];

/** How many spans came out how, and the processor time that took. */
export type Score = Record<Verdict | "spans" | "milliseconds", number>;

/** By method, and by what became of the spans. */
export type Scores = Readonly<Record<Method, Readonly<Record<Fate["kind"], Score>>>>;

export const emptyScores = (): Scores => ({
  Glossator: byFate(),
  Hypothesis: byFate(),
  "offsets only": byFate(),
});

const byFate = (): Record<Fate["kind"], Score> => ({ kept: fresh(), edited: fresh(), gone: fresh() });
const fresh = (): Score => ({ right: 0, asked: 0, orphaned: 0, wrong: 0, milliseconds: 0, spans: 0 });

/** Processor time a span, in microseconds; 0 for a method that did not run. */
export function microsecondsEach(scores: Scores, method: Method): number {
  const all = Object.values(scores[method]);
  const spans = all.reduce((sum, score) => sum + score.spans, 0);
  return spans === 0 ? 0 : (1000 * all.reduce((sum, score) => sum + score.milliseconds, 0)) / spans;
}

/** What is not as it must be of ours: a wrong place, or fewer than 99 % of the spans that still exist placed right. */
export function shortcomings({ Glossator: { kept, edited, gone } }: Scores): readonly string[] {
  const wrong = kept.wrong + edited.wrong + gone.wrong;
  const share = kept.right / kept.spans;
  return [
    ...(wrong > 0 ? [`${wrong} spans were placed wrongly without a word.`] : []),
    ...(share >= 0.99
      ? []
      : [`only ${(100 * share).toFixed(2)} % of the spans that still exist were placed right.`]),
  ];
}
