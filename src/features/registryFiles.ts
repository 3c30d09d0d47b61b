import type { RegistryFileInfo } from "../protocol.ts";
import { problemsOf } from "./problems.ts";
import type { CorpusView } from "./view.ts";

/** The registry files of a corpus in the order they are read. */
export const registryFiles = (view: CorpusView): RegistryFileInfo[] =>
  view.corpus.registry.files.map(({ uri, entities }) => ({
    uri,
    corpus: view.corpus.config.name,
    entries: entities.length,
    problems: problemsOf(view, uri, (severity) => severity !== "hint").length,
  }));
