import type { Branch } from "./tree.ts";
import type { CorpusView } from "./view.ts";

/** The roots of a view: of one corpus its branches, of several a node for each corpus that has any. */
export function corpusBranches<Item>(
  views: readonly CorpusView[],
  branchesOf: (view: CorpusView) => readonly Branch<Item>[],
): Branch<Item>[] {
  const all = views.map((view) => ({ view, branches: branchesOf(view) }));
  const filled = all.filter(({ branches }) => branches.length > 0);
  if (views.length < 2) return filled.flatMap(({ branches }) => [...branches]);
  return filled.map(({ view, branches }) => {
    const label = corpusLabel(view);
    return {
      key: corpusKey(view),
      node: { kind: "corpus", label, icon: "library", accessibilityLabel: `${label}, corpus` },
      children: () => branches,
    };
  });
}

export const corpusKey = ({ corpus }: CorpusView): string => `corpus:${corpus.root}`;

/** What a corpus is called where there are several. */
export const corpusLabel = ({ corpus }: CorpusView): string =>
  corpus.root === "" ? "Documents outside a corpus" : corpus.config.name;
