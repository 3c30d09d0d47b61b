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
export const withYaml = (view: CorpusView, uri: string, text: string): CorpusView =>
  withYamlFiles(view, [[uri, text]]);

/** The same for many, at the cost of one. */
export function withYamlFiles(
  view: CorpusView,
  texts: Iterable<readonly [uri: string, text: string]>,
): CorpusView {
  const changed = [...texts].filter(([uri, text]) => view.yaml.get(uri)?.text !== text);
  if (changed.length === 0) return view;
  const yaml = new Map(view.yaml);
  for (const [uri, text] of changed) yaml.set(uri, { text, lines: new LineIndex(text) });
  return { ...view, yaml };
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

/** The view in which none of some documents is skipped. */
export const withRead = (view: CorpusView, documents: readonly { readonly uri: string }[]): CorpusView =>
  view.skipped.size === 0
    ? view
    : documents.reduce((next, { uri }) => withSkipped(next, uri, undefined), view);

/** The view without a file of whatever kind; the same view if it has none of that uri. */
export function withoutFile(view: CorpusView, uri: string): CorpusView {
  const rest = withSkipped(withoutYaml(view, uri), uri, undefined);
  const corpus = withoutDocument(rest.corpus, uri);
  return corpus === rest.corpus ? rest : { ...rest, corpus };
}
