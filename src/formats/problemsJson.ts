import type { ReportedProblem } from "./reportedProblem.ts";

/** All problems as one JSON array, a problem a line. Lines and columns are counted from 1; a documented contract (docs/cli.md). */
export function problemsJson(problems: readonly ReportedProblem[]): string {
  if (problems.length === 0) return "[]\n";
  return `[\n${problems.map((problem) => JSON.stringify(record(problem))).join(",\n")}\n]\n`;
}

const record = ({ path, code, severity, message, span, start, end, related }: ReportedProblem): object => ({
  path,
  line: start.line + 1,
  column: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
  start: span.start,
  end: span.end,
  severity,
  code,
  message,
  ...(related.length > 0 && {
    related: related.map((place) => ({
      path: place.path,
      line: place.start.line + 1,
      column: place.start.character + 1,
      message: place.message,
    })),
  }),
});
