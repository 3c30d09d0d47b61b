import type { Problem } from "../../text/problem.ts";
import type { CorpusView } from "../view.ts";

/** What the parsers said of a registry file or of `corpus.yaml`, and what is wrong between entries. */
export function registryProblems(view: CorpusView, uri: string): readonly Problem[] {
  if (uri === view.configUri) return view.configProblems;
  const { files, problems } = view.corpus.registry;
  return [...(files.find((file) => file.uri === uri)?.problems ?? []), ...(problems.get(uri) ?? [])];
}
