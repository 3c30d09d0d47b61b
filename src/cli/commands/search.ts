import { hitOrders } from "../../corpus/search/sortHits.ts";
import { allLines, concordance } from "../../features/concordance.ts";
import { concordanceRecords } from "../../features/records/concordanceRecords.ts";
import { concordanceTable } from "../../formats/concordanceTable.ts";
import { UsageError, type Command } from "../command.ts";
import { choice } from "../parseOptions.ts";
import { recordsCommand } from "../recordsCommand.ts";

const asking = recordsCommand({
  name: "search",
  summary: "Find words, phrases, names and dates, each in its context",
  about:
    "Search a corpus: a concordance of words, phrases, names and dates, each with what stands beside it.",
  usage: " WORDS… [--sort ORDER] [--context N]",
  details: `  WORDS             words that stand in one paragraph, in any case, with or without accents; also
                      "a phrase"     secur*  *ation     ship OR vessel     -without
                      @entity        speaker:NAME       meeting:NAME       kind:person|place|date|quotation|…
                      on:2023-10     (the document's date)    mentions:2023-10-11..2023-10-13  (dates in the text)
                      in:PATH        within:sentence|paragraph|document
                    Your shell takes quotation marks away, so put others around the whole; docs/search.md tells more
  --sort ORDER      path (the default), date, left or right (by the words to that side)
  --context N       characters of context to each side, 40 if left out, at most 500
`,
  examples: [
    "search cable",
    "search '\"cable survey\" -power' --sort right",
    "search '@ada-lund speaker:bo-holm on:2023' --format csv > said.csv",
  ],
  options: { sort: { type: "string" }, context: { type: "string" } },
  ask(view, positionals, values) {
    const query = positionals.join(" ");
    if (query.trim() === "") throw new UsageError("What is to be searched for?");
    const sort = choice("sort", String(values.sort ?? "path"), hitOrders);
    const context = Number(values.context ?? 40);
    if (!Number.isInteger(context) || context < 0 || context > 500)
      throw new UsageError(`--context is a number from 0 to 500, not "${String(values.context)}".`);
    const params = { query, sort, context };
    const { problems } = concordance([view], { ...params, limit: 0 });
    return { ...concordanceRecords(allLines([view], params)), notes: problems.map(({ message }) => message) };
  },
  table: concordanceTable,
});

/** `-power` leaves a word out. A space before it keeps it from being read as the options -p, -o, -w, …; there are none. */
export const search: Command = {
  ...asking,
  run: (args, terminal) =>
    asking.run(
      args.map((arg) => (/^-[^-]/.test(arg) ? ` ${arg}` : arg)),
      terminal,
    ),
};
