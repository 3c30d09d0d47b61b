import { emptyCorpus, withoutDocument } from "../corpus/corpus.ts";
import type { CorpusView } from "../features/view.ts";
import { corpusFileName } from "../files/corpusFiles.ts";
import { baseName } from "../files/uris.ts";
import { defaultConfig } from "../registry/corpusConfig.ts";
import { LineIndex } from "../text/lineIndex.ts";

/**
 * The view of a corpus of which nothing has been read.
 * @param root uri of the folder with `corpus.yaml`; empty for loose documents
 */
export const emptyView = (root: string): CorpusView => ({
  corpus: emptyCorpus(root, { ...defaultConfig, name: baseName(root) }),
  ...(root !== "" && { configUri: `${root}/${corpusFileName}` }),
  configProblems: [],
  yaml: new Map(),
  skipped: new Map(),
});

/** The view with the text of a YAML file added or replaced. */
export function withYaml(view: CorpusView, uri: string, text: string): CorpusView {
  if (view.yaml.get(uri)?.text === text) return view;
  return { ...view, yaml: new Map(view.yaml).set(uri, { text, lines: new LineIndex(text) }) };
}

export function withoutYaml(view: CorpusView, uri: string): CorpusView {
  if (!view.yaml.has(uri)) return view;
  const yaml = new Map(view.yaml);
  yaml.delete(uri);
  return { ...view, yaml };
}

/** The view in which a document is skipped for a reason, or is not (any more). */
export function withSkipped(view: CorpusView, uri: string, reason: string | undefined): CorpusView {
  if (view.skipped.get(uri) === reason) return view;
  const skipped = new Map(view.skipped);
  if (reason === undefined) skipped.delete(uri);
  else skipped.set(uri, reason);
  const corpus = reason === undefined ? view.corpus : withoutDocument(view.corpus, uri);
  return { ...view, corpus, skipped };
}

/** The view without a file of whatever kind; the same view if it has none of that uri. */
export function withoutFile(view: CorpusView, uri: string): CorpusView {
  const rest = withSkipped(withoutYaml(view, uri), uri, undefined);
  const corpus = withoutDocument(rest.corpus, uri);
  return corpus === rest.corpus ? rest : { ...rest, corpus };
}
