import { basename } from "node:path";
import { parseArgs } from "node:util";
import { analyse } from "../../analysis/analyse.ts";
import type { Findings } from "../../analysis/findings.ts";
import { analysisLine } from "../../formats/analysisLine.ts";
import { analysisTable } from "../../formats/analysisTable.ts";
import { emptyRegistry, type Registry } from "../../registry/registry.ts";
import { Failure, UsageError, type Command, type Terminal } from "../command.ts";
import { readInputs } from "../readInputs.ts";
import { readRegistry, reportProblems } from "../readRegistry.ts";

const help = `Find names, dates, quotations, roles and meetings in texts.

Usage: glossator analyze PATH… [--registry PATH]… [--date YYYY-MM-DD] [--format jsonl|table]
       glossator analyze --stdin [--registry PATH]… [--format jsonl|table]

  PATH              a .txt or .md file, or a folder: a corpus (then its own registry is used), or any folder of texts
  --registry PATH   a registry file, a folder of them, or a corpus folder; may be given several times
  --date DATE       the documents' date, for those that do not tell their own: YYYY-MM-DD
  --format FORMAT   jsonl (one JSON object a document, the default) or table (for reading)
  --stdin           read JSON Lines {"id", "text", "dct"} from standard input; dct (a date) may be left out

Offsets are UTF-16 code units into the text, end exclusive; a byte-order mark is not counted. The fields of a line are
described in docs/cli.md.

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
    const print = (doc: string, text: string, findings: Findings): Promise<void> =>
      terminal.out(
        options.format === "table"
          ? analysisTable(doc, text, findings)
          : `${JSON.stringify(analysisLine(doc, findings))}\n`,
      );
    const registry = options.registry.length > 0 ? await readGiven(options.registry, terminal) : undefined;
    return options.stdin
      ? analyseStream(terminal, registry ?? emptyRegistry, options.date, print)
      : analyseFiles(options.paths, terminal, registry, options.date, print);
  },
};

type Print = (doc: string, text: string, findings: Findings) => Promise<void>;

function readOptions(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const { format = "jsonl", date, stdin = false, registry = [] } = values;
  if (format !== "jsonl" && format !== "table")
    throw new UsageError(`--format is jsonl or table, not "${format}".`);
  if (date !== undefined && !isDate(date))
    throw new UsageError(`--date takes a day as YYYY-MM-DD, not "${date}".`);
  if (stdin && positionals.length > 0) throw new UsageError("--stdin and paths do not go together.");
  if (!stdin && positionals.length === 0)
    throw new UsageError("Which texts? Give files or folders, or --stdin.");
  return { format, date, stdin, registry, paths: positionals };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        registry: { type: "string", multiple: true },
        date: { type: "string" },
        format: { type: "string" },
        stdin: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const isDate = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};

async function readGiven(paths: readonly string[], terminal: Terminal): Promise<Registry> {
  const registry = await readRegistry(paths, terminal.cwd);
  reportProblems(registry, terminal);
  return registry;
}

async function analyseFiles(
  paths: readonly string[],
  terminal: Terminal,
  given: Registry | undefined,
  date: string | undefined,
  print: Print,
): Promise<number> {
  let skipped = 0;
  let read = 0;
  for (const path of paths) {
    const input = await readInputs(path, terminal.cwd);
    const registry = given ?? input.registry;
    if (!given) reportProblems(registry, terminal);
    for await (const file of input.files()) {
      if ("refused" in file) {
        terminal.err(`glossator: ${file.name}: ${file.refused}\n`);
        skipped++;
        continue;
      }
      read++;
      await print(basename(file.name), file.text, analyseOne(file, registry, input.doubledApostrophes, date));
    }
  }
  if (read === 0 && skipped === 0) throw new Failure(`No .txt or .md file in ${paths.join(", ")}.`);
  return skipped > 0 ? 1 : 0;
}

/** The date given on the command line is for documents that do not tell their own. */
function analyseOne(
  { text, name }: { readonly text: string; readonly name: string },
  registry: Registry,
  doubledApostrophes: boolean,
  date: string | undefined,
): Findings {
  const options = { registry, path: name, doubledApostrophes };
  const findings = analyse(text, { ...options, fileName: basename(name) });
  if (date === undefined || (findings.documentDate && findings.documentDate.source !== "text"))
    return findings;
  return analyse(text, { ...options, documentDate: date });
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
    if (typeof input === "string") {
      terminal.err(`glossator: line ${number}: ${input}\n`);
      skipped++;
      continue;
    }
    const documentDate = input.dct ?? date;
    const options = { registry, ...(documentDate !== undefined && { documentDate }) };
    await print(input.id ?? String(number), input.text, analyse(input.text, options));
  }
  return skipped > 0 ? 1 : 0;
}

/** One line of input, or what is wrong with it. */
function readLine(
  line: string,
): { readonly id?: string; readonly text: string; readonly dct?: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "not JSON; skipped.";
  }
  if (typeof value !== "object" || value === null || !("text" in value) || typeof value.text !== "string")
    return 'no "text"; skipped.';
  const id =
    "id" in value && (typeof value.id === "string" || typeof value.id === "number")
      ? String(value.id)
      : undefined;
  const dct = "dct" in value && typeof value.dct === "string" && value.dct !== "" ? value.dct : undefined;
  return { text: value.text, ...(id !== undefined && { id }), ...(dct !== undefined && { dct }) };
}

/** Lines of a stream of UTF-8; a character cut by a chunk's end is put together again. */
async function* linesOf(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const lines = (
      rest + (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }))
    ).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
