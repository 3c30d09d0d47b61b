import type { ReportedPlace, ReportedProblem, ReportedRule } from "./reportedProblem.ts";

/**
 * Problems as a SARIF 2.1.0 log, which code hosts and editors import. Source: OASIS, “Static Analysis Results Interchange
 * Format (SARIF) Version 2.1.0”, 2020. Files below the place where the command runs are relative to it (`%SRCROOT%`).
 */
export function problemsSarif(
  problems: readonly ReportedProblem[],
  rules: readonly ReportedRule[],
  version: string,
): string {
  const used = rules.filter(({ code }) => problems.some((problem) => problem.code === code));
  const index = new Map(used.map(({ code }, i) => [code, i]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Glossator",
            version,
            rules: used.map(({ code, summary, severity }) => ({
              id: code,
              shortDescription: { text: summary },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: problems.map((problem) => ({
          ruleId: problem.code,
          ...(index.has(problem.code) && { ruleIndex: index.get(problem.code) }),
          level: levels[problem.severity],
          message: { text: problem.message },
          locations: [
            place(problem, {
              charOffset: problem.span.start,
              charLength: problem.span.end - problem.span.start,
            }),
          ],
          ...(problem.related.length > 0 && {
            relatedLocations: problem.related.map((related, id) => ({
              id,
              ...place(related),
              message: { text: related.message },
            })),
          }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels = { error: "error", warning: "warning", information: "note", hint: "note" } as const;

function place({ path, uri, start, end }: Omit<ReportedPlace, "message">, more: object = {}): object {
  const outside = path.startsWith("../") || /^(?:\/|[A-Za-z]:)/.test(path);
  return {
    physicalLocation: {
      artifactLocation: outside ? { uri } : { uri: encoded(path), uriBaseId: "%SRCROOT%" },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        ...more,
      },
    },
  };
}

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");
