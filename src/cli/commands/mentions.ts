import { mentionRecords } from "../../features/records/mentionRecords.ts";
import { UsageError } from "../command.ts";
import { entityNamed } from "../entityNamed.ts";
import { recordsCommand } from "../recordsCommand.ts";

export const mentions = recordsCommand({
  name: "mentions",
  summary: "List where an entry is named",
  about: "List all places where the documents of a corpus name an entry of the registry.",
  usage: " ENTITY",
  details: "  ENTITY            an id, a name or an alias\n",
  examples: ["mentions nato", 'mentions "Ada Lund" --corpus letters --format csv > lund.csv'],
  options: {},
  ask(view, positionals) {
    const [entity, ...more] = positionals;
    if (entity === undefined || more.length > 0) throw new UsageError("Which entry? Give one id or name.");
    return mentionRecords(view, entityNamed(view.corpus.registry, entity));
  },
});
