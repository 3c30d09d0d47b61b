import type { ReportedProblem } from "./reportedProblem.ts";

/** One line a problem, as compilers write them: `path:line:column: severity: message [code]`. */
export const problemsText = (problems: readonly ReportedProblem[]): string =>
  problems
    .map(
      ({ path, start, severity, message, code }) =>
        `${path}:${start.line + 1}:${start.character + 1}: ${severity}: ${oneLine(message)} [${code}]\n`,
    )
    .join("");

/** Control characters, which a terminal would obey, become spaces. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, " ");
