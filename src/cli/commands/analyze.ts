import { basename } from "node:path";
import { analyse, type AnalyseOptions } from "../../analysis/analyse.ts";
import type { Findings } from "../../analysis/findings.ts";
import { annotationsOf, type DocumentAnnotations } from "../../corpus/corpus.ts";
import { counted } from "../../features/counted.ts";
import { baseName } from "../../files/uris.ts";
import { analysisLine } from "../../formats/analysisLine.ts";
import { analysisTable } from "../../formats/analysisTable.ts";
import { parseFrontMatter } from "../../registry/frontMatter.ts";
import { emptyRegistry, type Registry } from "../../registry/registry.ts";
import { Failure, UsageError, type Command, type Terminal } from "../command.ts";
import { linesOf } from "../linesOf.ts";
import { choice, parseOptions } from "../parseOptions.ts";
import { inputReader } from "../readInputs.ts";
import { readLine } from "../readLine.ts";
import { readRegistry, reportProblems, sayProblems, type LoadedRegistry } from "../readRegistry.ts";

const help = `Find names, dates, quotations, roles and meetings in texts.

Usage: glossator analyze PATH… [--registry PATH]… [--date YYYY-MM-DD] [--format jsonl|table]
       glossator analyze --stdin [--registry PATH]… [--date YYYY-MM-DD] [--format jsonl|table]

  PATH              a .txt or .md file, or a folder: a corpus, or any folder of texts; the registry of the corpus that
                    it is or lies in is used, and so are the decisions saved beside a text
  --registry PATH   a registry file, a folder of them, or a corpus folder; may be given several times
  --date DATE       the documents' date, for those that do not tell their own: YYYY-MM-DD
  --format FORMAT   jsonl (one JSON object a document, the default) or table (for reading)
  --stdin           read JSON Lines {"id", "text", "dct"} from standard input; dct (a date) may be left out

Offsets are UTF-16 code units into the text, end exclusive; a byte-order mark is not counted. The fields of a line
are described in docs/cli.md.

Examples:
  glossator analyze corpus
  glossator analyze press/ --registry corpus/registry --format table
  echo '{"id":"1","text":"They met on Monday.","dct":"2023-10-12"}' | glossator analyze --stdin

Exit codes: 0 all read, 1 some input was skipped (stderr says which and why), 2 nothing could be done.
`;

export const analyze: Command = {
  name: "analyze",
  summary: "Find names, dates, quotations, roles and meetings",
  help,
  async run(args, terminal) {
    const options = readOptions(args);
    const print: Print = (doc, text, findings, path) =>
      terminal.out(
        options.format === "table"
          ? analysisTable(path ?? doc, text, findings)
          : `${JSON.stringify(analysisLine(doc, findings, path))}\n`,
      );
    const registry =
      options.registry.length > 0 ? await readRegistry(options.registry, terminal.cwd) : undefined;
    const skipped = registry ? reportProblems(registry, terminal) : 0;
    const code = options.stdin
      ? await analyseStream(terminal, registry ?? emptyRegistry, options.date, print)
      : await analyseFiles(options.paths, terminal, registry, options.date, print);
    return skipped > 0 ? Math.max(code, 1) : code;
  },
};

type Print = (doc: string, text: string, findings: Findings, path?: string) => Promise<void>;

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseOptions(args, {
    registry: { type: "string", multiple: true },
    date: { type: "string" },
    format: { type: "string", default: "jsonl" },
    stdin: { type: "boolean" },
  });
  const { date, stdin = false, registry = [] } = values;
  const format = choice("format", values.format, ["jsonl", "table"]);
  if (date !== undefined && !isDate(date))
    throw new UsageError(`--date takes a day as YYYY-MM-DD, not "${date}".`);
  if (stdin && positionals.length > 0) throw new UsageError("--stdin and paths do not go together.");
  if (!stdin && positionals.length === 0)
    throw new UsageError("Which texts? Give files or folders, or --stdin.");
  return { format, date, stdin, registry, paths: positionals };
}

const isDate = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};

async function analyseFiles(
  paths: readonly string[],
  terminal: Terminal,
  given: LoadedRegistry | undefined,
  date: string | undefined,
  print: Print,
): Promise<number> {
  let skipped = 0;
  let read = 0;
  let found = 0;
  const skip = (message: string): void => {
    terminal.err(`glossator: ${message}\n`);
    skipped++;
  };
  const inputsAt = inputReader(terminal.cwd);
  const told = new Set<LoadedRegistry>();
  for (const path of paths) {
    const input = await inputsAt(path);
    if (typeof input === "string") {
      skip(input);
      continue;
    }
    found++;
    const registry = given ?? input.registry;
    if (!told.has(registry) && !given) skipped += reportProblems(registry, terminal);
    told.add(registry);
    for (const { name, refused } of input.unread) skip(`${name}: ${refused}`);
    for await (const file of input.files()) {
      if ("refused" in file) {
        skip(`${file.name}: ${file.refused}`);
        continue;
      }
      const fileName = basename(file.name);
      const path = file.corpusPath ?? file.name;
      const annotations = annotationsOf(file);
      const options = {
        registry,
        fileName,
        path,
        doubledApostrophes: input.doubledApostrophes,
        decisions: annotations?.decisions ?? [],
      };
      const findings = attempt(() => analyseOne(file.text, options, date));
      if (typeof findings === "string") {
        skip(`${file.name}: ${findings}`);
        continue;
      }
      read++;
      if (file.text.trim() === "") terminal.err(`glossator: ${file.name}: The file is empty.\n`);
      sayProblems(file.name, file.text, parseFrontMatter(file.text).problems, terminal);
      if (annotations) sayAnnotations(annotations, terminal);
      await print(fileName, file.text, findings, file.name);
    }
  }
  if (found === 0) return 2;
  if (read === 0 && skipped === 0) throw new Failure(`No .txt or .md file in ${paths.join(", ")}.`);
  return skipped > 0 ? 1 : 0;
}

/** Say what is wrong with a text's annotation file, and how many of its decisions find no place in the text. */
function sayAnnotations({ uri, text, problems, placements }: DocumentAnnotations, terminal: Terminal): void {
  const name = baseName(uri);
  sayProblems(name, text, problems, terminal);
  const lost = placements.filter(({ spans }) => spans.length === 0).length;
  if (lost > 0)
    terminal.err(
      `glossator: ${name}: ${counted(lost, "decision")} without a place in the text; see “glossator check”.\n`,
    );
}

/** The date given on the command line is for documents that do not tell their own. */
function analyseOne(text: string, options: AnalyseOptions, date: string | undefined): Findings {
  const findings = analyse(text, options);
  if (date === undefined || (findings.documentDate && findings.documentDate.source !== "text"))
    return findings;
  return analyse(text, { ...options, documentDate: date });
}

/** The findings, or a sentence if the analysis failed: one text must not cost the others. */
function attempt(analysis: () => Findings): Findings | string {
  try {
    return analysis();
  } catch (error) {
    return `The analysis failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function analyseStream(
  terminal: Terminal,
  registry: Registry,
  date: string | undefined,
  print: Print,
): Promise<number> {
  let number = 0;
  let skipped = 0;
  for await (const line of linesOf(terminal.stdin)) {
    number++;
    if (line.trim() === "") continue;
    const input = readLine(line);
    const problem = typeof input === "string" ? input : input.problem;
    if (problem !== undefined) {
      terminal.err(`glossator: line ${number}: ${problem}\n`);
      skipped++;
    }
    if (typeof input === "string") continue;
    const { id = String(number), text, dct } = input;
    const findings = attempt(() =>
      dct === undefined
        ? analyseOne(text, { registry }, date)
        : analyse(text, { registry, documentDate: dct }),
    );
    if (typeof findings !== "string") await print(id, text, findings);
    else {
      terminal.err(`glossator: line ${number}: ${findings}\n`);
      skipped++;
    }
  }
  return skipped > 0 ? 1 : 0;
}
