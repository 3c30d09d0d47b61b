import type { ReportedProblem } from "./reportedProblem.ts";

/**
 * Problems as workflow commands that GitHub Actions shows beside the lines of a pull request. Its levels are error,
 * warning and notice. The escaping is that of the toolkit (`@actions/core`).
 */
export const problemsGithub = (problems: readonly ReportedProblem[]): string =>
  problems.map((problem) => `${command(problem)}\n`).join("");

function command({ path, severity, start, end, code, message }: ReportedProblem): string {
  const properties: Record<string, string | number> = {
    file: path,
    line: start.line + 1,
    endLine: end.line + 1,
    // Columns of a problem over several lines would be of different lines.
    ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
    title: `glossator ${code}`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${levels[severity]} ${written.join(",")}::${data(message)}`;
}

const levels = { error: "error", warning: "warning", information: "notice", hint: "notice" } as const;

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
