import { mergeEntities } from "../../features/mergeEntities.ts";
import { cacheHelp, cacheOptions, withCacheFolder } from "../cacheFolder.ts";
import { UsageError, type Command } from "../command.ts";
import { entityNamed } from "../entityNamed.ts";
import { corpusAt } from "../findCorpus.ts";
import { loadCorpus } from "../loadCorpus.ts";
import { parseOptions } from "../parseOptions.ts";
import { writeEdits } from "../writeEdits.ts";

const help = `Make several entries one: names become aliases, missing fields are taken over, references follow.

Usage: glossator merge ENTITY… --into ENTITY [--corpus FOLDER] [--write]

  ENTITY            an id, a name or an alias; these entries go
  --into ENTITY     the entry that stays
  --corpus FOLDER   a corpus, or a file or folder within it; the folder you are in if left out
  --write           change the files; without it, only the difference is printed (as git apply takes it)
${cacheHelp}
Examples:
  glossator merge a-lund lund-ada --into ada-lund
  glossator merge "Port Authority" --into port-of-lund --write

Exit codes: 0 done, 2 wrong arguments or refused (stderr says why).
`;

export const merge: Command = {
  name: "merge",
  summary: "Make several entries one",
  help,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      into: { type: "string" },
      corpus: { type: "string", default: "." },
      ...cacheOptions,
      write: { type: "boolean", default: false },
    });
    if (values.into === undefined || positionals.length === 0)
      throw new UsageError("Give the entries to merge, and the one that stays with --into.");
    const view = await loadCorpus(
      await corpusAt(values.corpus, terminal.cwd),
      withCacheFolder(terminal, values),
    );
    const { registry } = view.corpus;
    const from = positionals.map((entity) => entityNamed(registry, entity));
    await writeEdits(
      view,
      mergeEntities(view, from, entityNamed(registry, values.into)),
      values.write,
      terminal,
    );
    return 0;
  },
};
