import type { ParseArgsConfig } from "node:util";
import type { CorpusView } from "../features/view.ts";
import type { Records } from "../features/records/records.ts";
import { recordFormats, writeRecords } from "../formats/records.ts";
import { cacheHelp, cacheOptions, withCacheFolder } from "./cacheFolder.ts";
import { reportUnread } from "./reportUnread.ts";
import { corpusAt } from "./findCorpus.ts";
import { loadCorpus } from "./loadCorpus.ts";
import { choice, parseOptions } from "./parseOptions.ts";
import type { Command } from "./command.ts";

/** What a command that asks one corpus for records adds to what all of them do. */
export interface RecordsQuestion<T extends NonNullable<ParseArgsConfig["options"]>> {
  readonly name: string;
  readonly summary: string;
  /** The first line of `--help`, how it is called, and what its own options mean. */
  readonly about: string;
  readonly usage: string;
  readonly details?: string;
  readonly examples: readonly string[];
  readonly options: T;
  /**
   * The records, and what else is to be said, as sentences.
   * @throws UsageError for arguments that do not fit, Failure for an entity that is not there
   */
  ask(
    view: CorpusView,
    positionals: readonly string[],
    values: Readonly<Partial<Record<keyof T, unknown>>>,
  ): Records & { readonly notes?: readonly string[] };
  /** How records look as a table; left out: as a plain one. */
  readonly table?: (records: Records) => string;
}

/** A command that loads the corpus, asks it, and prints what comes out as a table, JSON Lines or CSV. */
export const recordsCommand = <T extends NonNullable<ParseArgsConfig["options"]>>(
  question: RecordsQuestion<T>,
): Command => ({
  name: question.name,
  summary: question.summary,
  help: `${question.about}

Usage: glossator ${question.name}${question.usage} [--corpus FOLDER] [--format table|jsonl|csv]

${question.details ?? ""}  --corpus FOLDER   a corpus, or a file or folder within it; the folder you are in if left out
  --format FORMAT   table (for reading, the default; long texts are shortened), jsonl (a JSON object a line) or csv
${cacheHelp}
The columns are described in docs/cli.md.

Examples:
${question.examples.map((example) => `  glossator ${example}`).join("\n")}

Exit codes: 0 done, 1 a file was not read (see stderr), 2 wrong arguments or no corpus.
`,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      ...question.options,
      ...cacheOptions,
      corpus: { type: "string", default: "." },
      format: { type: "string", default: "table" },
    });
    const given = values as Record<string, unknown>;
    const format = choice("format", String(given["format"]), recordFormats);
    const caching = withCacheFolder(terminal, values);
    const view = await loadCorpus(await corpusAt(String(given["corpus"]), terminal.cwd), caching);
    const unread = reportUnread(view, terminal);
    const records = question.ask(view, positionals, given as Partial<Record<keyof T, unknown>>);
    await view.keep();
    for (const note of records.notes ?? []) terminal.err(`glossator: ${note}\n`);
    await terminal.out(
      format === "table" && question.table ? question.table(records) : writeRecords(records, format),
    );
    if (format === "table" && records.rows.length === 0) terminal.err("Nothing found.\n");
    return unread > 0 ? 1 : 0;
  },
});
