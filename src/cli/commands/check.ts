import { resolve } from "node:path";
import { problemRules, reportProblems, type PlacedProblem } from "../../features/reportProblems.ts";
import { uriOfPath } from "../../files/uris.ts";
import { problemsGithub } from "../../formats/problemsGithub.ts";
import { problemsJson } from "../../formats/problemsJson.ts";
import { problemsSarif } from "../../formats/problemsSarif.ts";
import { problemsText } from "../../formats/problemsText.ts";
import type { ReportedProblem } from "../../formats/reportedProblem.ts";
import type { Severity } from "../../text/problem.ts";
import { cacheHelp, cacheOptions, withCacheFolder } from "../cacheFolder.ts";
import type { Command, Terminal } from "../command.ts";
import { corporaAt } from "../findCorpus.ts";
import { loadCorpus } from "../loadCorpus.ts";
import { choice, parseOptions } from "../parseOptions.ts";
import { shownPath } from "../shownPath.ts";

const help = `Check a corpus: its registry, its documents and what stands between them.

Usage: glossator check [PATH]… [--format text|json|sarif|github] [--fail-on LEVEL] [--severity LEVEL]

  PATH               a corpus, or files and folders within one; the folder you are in if left out
  --format FORMAT    text (a line a problem, the default), json (an array, a problem a line), sarif (2.1.0), github
                     (annotations of a workflow run)
  --fail-on LEVEL    exit with 1 if there is a problem of this level or a worse one: error, warning (the default),
                     information, hint or never
  --severity LEVEL   report problems of this level and worse ones: information if left out, so that hints
                     (names without an entry, entries without a mention …) are not told
${cacheHelp}
docs/checks.md lists all checks; corpus.yaml grades them or switches them off.

Examples:
  glossator check
  glossator check letters/ --severity hint
  glossator check --format sarif > glossator.sarif
  glossator check --format github --fail-on error

Exit codes: 0 nothing at or above --fail-on, 1 there is, 2 wrong arguments or no corpus.
`;

export const check: Command = {
  name: "check",
  summary: "Check a corpus and its registry for problems",
  help,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      format: { type: "string", default: "text" },
      "fail-on": { type: "string", default: "warning" },
      ...cacheOptions,
      severity: { type: "string", default: "information" },
    });
    const format = choice("format", values.format, ["text", "json", "sarif", "github"]);
    const failOn = choice("fail-on", values["fail-on"], [...levels, "never"]);
    const least = choice("severity", values.severity, levels);
    const { found, files } = await findProblems(positionals, withCacheFolder(terminal, values));
    const failing = found.filter(({ severity }) => failOn !== "never" && isAtLeast(severity, failOn));
    const told = found.filter((problem) => isAtLeast(problem.severity, least) || failing.includes(problem));
    const problems = told.map((problem) => reported(problem, terminal.cwd));
    await terminal.out(
      format === "json"
        ? problemsJson(problems)
        : format === "github"
          ? problemsGithub(problems)
          : format === "sarif"
            ? problemsSarif(problems, problemRules, terminal.version ?? "0")
            : problemsText(problems),
    );
    if (format === "text") terminal.err(`${summary(found, told.length, files)}\n`);
    return failing.length > 0 ? 1 : 0;
  },
};

/** From the worst on. */
const levels = ["error", "warning", "information", "hint"] as const;

const isAtLeast = (severity: Severity, level: Severity): boolean =>
  levels.indexOf(severity) <= levels.indexOf(level);

/** The problems of all corpora that the paths mean, of the files named or in the folders named only. */
async function findProblems(
  paths: readonly string[],
  terminal: Terminal,
): Promise<{ readonly found: readonly PlacedProblem[]; readonly files: number }> {
  const given = paths.length > 0 ? paths : ["."];
  const named = given.map((path) => uriOfPath(resolve(terminal.cwd, path)));
  const roots = new Set<string>();
  for (const path of given) for (const root of await corporaAt(path, terminal.cwd)) roots.add(root);
  const found: PlacedProblem[] = [];
  const checked = new Set<string>();
  for (const root of roots) {
    const view = await loadCorpus(root, terminal);
    const isMeant = (uri: string): boolean => named.some((name) => isIn(uri, name));
    for (const problem of reportProblems(view, isMeant)) found.push(problem);
    const all = [...view.corpus.documents.keys(), ...view.yaml.keys(), ...view.skipped.keys()];
    for (const uri of all.filter(isMeant)) checked.add(uri);
  }
  // A check of nothing must not pass for a clean one.
  for (const [i, path] of given.entries())
    if (![...checked].some((uri) => isIn(uri, named[i]!)))
      terminal.err(`glossator: ${path}: nothing of it is part of the corpus, so it was not checked.\n`);
  return { found, files: checked.size };
}

const isIn = (uri: string, place: string): boolean =>
  uri === place || uri.startsWith(`${place.replace(/\/+$/, "")}/`);

const reported = ({ places, ...problem }: PlacedProblem, cwd: string): ReportedProblem => ({
  ...problem,
  path: shownPath(problem.uri, cwd),
  related: places.map((place) => ({ ...place, path: shownPath(place.uri, cwd) })),
});

function summary(found: readonly PlacedProblem[], told: number, files: number): string {
  const counts = levels.flatMap((level) => {
    const count = found.filter(({ severity }) => severity === level).length;
    return count === 0 ? [] : [`${count} ${level}${count === 1 || level === "information" ? "" : "s"}`];
  });
  const among = `in ${files} file${files === 1 ? "" : "s"}`;
  if (counts.length === 0) return `No problems ${among}.`;
  const hidden = found.length - told;
  return `${counts.join(", ")} ${among}${hidden > 0 ? ` (${hidden} not shown: --severity hint)` : ""}.`;
}
