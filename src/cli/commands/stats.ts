import { corpusStats } from "../../features/records/corpusStats.ts";
import { UsageError } from "../command.ts";
import { recordsCommand } from "../recordsCommand.ts";

export const stats = recordsCommand({
  name: "stats",
  summary: "Count what a corpus holds",
  about: "Count documents, words, findings by kind and certainty, and who is named and quoted most.",
  usage: "",
  examples: ["stats", "stats --corpus letters --format jsonl"],
  options: {},
  ask(view, positionals) {
    if (positionals.length > 0)
      throw new UsageError(`What is "${positionals[0]}"? Give the corpus with --corpus.`);
    return corpusStats(view);
  },
});
