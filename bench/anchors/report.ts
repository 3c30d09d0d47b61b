import { covered, type Span } from "../../src/text/span.ts";
import type { Told } from "./measure.ts";
import { methods, microsecondsEach, type Scores } from "./score.ts";

const titles = {
  kept: "spans that still exist",
  edited: "spans edited themselves",
  gone: "spans that are gone",
} as const;

/** A table for each fate of spans, and the processor time. */
export function report(scores: Scores, scripts: number, hypothesisEvery: number | undefined): string {
  const lines: string[] = [];
  const ran = methods.filter((method) => method !== "Hypothesis" || hypothesisEvery !== undefined);
  const besides = hypothesisEvery === undefined ? "" : ` (Hypothesis: every ${hypothesisEvery}th)`;
  for (const kind of ["kept", "edited", "gone"] as const) {
    lines.push("", `${titles[kind]}, ${scripts.toLocaleString("en")} scripts${besides}`);
    lines.push("                      spans   placed right     asked  orphaned  silently wrong");
    for (const method of ran) {
      const { spans, right, asked, orphaned, wrong } = scores[method][kind];
      const share = (n: number): string => `${((100 * n) / Math.max(1, spans)).toFixed(2)} %`;
      lines.push(
        `  ${method.padEnd(14)} ${String(spans).padStart(10)} ${share(right).padStart(14)} ${share(asked).padStart(9)} ${share(orphaned).padStart(9)} ${String(wrong).padStart(8)} ${share(wrong).padStart(9)}`,
      );
    }
  }
  const times = ran
    .filter((method) => method !== "offsets only")
    .map((method) => {
      return `${method} ${microsecondsEach(scores, method).toFixed(1)} µs`;
    });
  return [...lines, "", `processor time a span: ${times.join(", ")}`].join("\n");
}

/** One stretch in full: the edits, where it was, where it belongs and where it was placed. */
export function described({ script, document, edits, stretch, fate, answer, text }: Told): string {
  const around = (span: Span): string =>
    JSON.stringify(
      `${text.slice(Math.max(0, span.start - 70), span.start)}[${covered(text, span)}]${text.slice(span.end, span.end + 70)}`,
    );
  const { prefix, quote, suffix } = stretch.anchor;
  return [
    `script ${script} (${document}): ${edits.join(", ")}`,
    `  was   ${JSON.stringify(`${prefix}[${quote}]${suffix}`)}`,
    `  truth ${fate.kind === "kept" ? around(fate) : fate.kind}`,
    `  said  ${typeof answer === "string" ? answer : around(answer)}`,
  ].join("\n");
}
