import { renameDisplayName, renameId } from "../../features/renameEntity.ts";
import { cacheHelp, cacheOptions, withCacheFolder } from "../cacheFolder.ts";
import { UsageError, type Command } from "../command.ts";
import { entityNamed } from "../entityNamed.ts";
import { corpusAt } from "../findCorpus.ts";
import { loadCorpus } from "../loadCorpus.ts";
import { parseOptions } from "../parseOptions.ts";
import { writeEdits } from "../writeEdits.ts";

const help = `Give an entry another id wherever it stands, or another name.

Usage: glossator rename ENTITY NEW-ID [--corpus FOLDER] [--write]
       glossator rename ENTITY --name NAME [--corpus FOLDER] [--write]

  ENTITY            an id, a name or an alias
  NEW-ID            small letters a–z, digits and hyphens; references in the registry, in front matter and in
                    annotations follow
  --name NAME       another name for showing; the old one becomes an alias if documents use it
  --corpus FOLDER   a corpus, or a file or folder within it; the folder you are in if left out
  --write           change the files; without it, only the difference is printed (as git apply takes it)
${cacheHelp}
Documents are not changed but for ids in their front matter.

Examples:
  glossator rename ada-lund ada-lund-berg
  glossator rename nato --name NATO --write

Exit codes: 0 done, 2 wrong arguments or refused (stderr says why).
`;

export const rename: Command = {
  name: "rename",
  summary: "Give an entry another id or name",
  help,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      name: { type: "string" },
      corpus: { type: "string", default: "." },
      ...cacheOptions,
      write: { type: "boolean", default: false },
    });
    const [entity, id, ...more] = positionals;
    if (entity === undefined || (id === undefined) === (values.name === undefined) || more.length > 0)
      throw new UsageError("Give the entry and either its new id or --name.");
    const view = await loadCorpus(
      await corpusAt(values.corpus, terminal.cwd),
      withCacheFolder(terminal, values),
    );
    const found = entityNamed(view.corpus.registry, entity);
    const change =
      values.name === undefined ? renameId(view, found, id!) : renameDisplayName(view, found, values.name);
    await writeEdits(view, change, values.write, terminal);
    return 0;
  },
};
