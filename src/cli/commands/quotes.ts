import { quoteRecords } from "../../features/records/quoteRecords.ts";
import { UsageError } from "../command.ts";
import { entityNamed } from "../entityNamed.ts";
import { recordsCommand } from "../recordsCommand.ts";

export const quotes = recordsCommand({
  name: "quotes",
  summary: "List quotations, of a speaker or about somebody",
  about: "List the quotations in the documents of a corpus.",
  usage: " [--speaker ENTITY] [--about ENTITY]",
  details: `  --speaker ENTITY  only what this entry (id, name or alias) says; none: what nobody of the registry says
  --about ENTITY    only quotations that name this entry
`,
  examples: ['quotes --speaker "Ada Lund"', "quotes --about nato --format jsonl"],
  options: { speaker: { type: "string" }, about: { type: "string" } },
  ask(view, positionals, values) {
    if (positionals.length > 0)
      throw new UsageError(`Quotations are chosen with --speaker and --about, not "${positionals[0]}".`);
    const id = (given: unknown): string => entityNamed(view.corpus.registry, String(given));
    const { speaker, about } = values;
    return quoteRecords(view, {
      ...(speaker !== undefined && { speaker: speaker === "none" ? "none" : id(speaker) }),
      ...(about !== undefined && { about: id(about) }),
    });
  },
});
