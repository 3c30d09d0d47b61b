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
  return filled.map(({ view: { corpus }, branches }) => {
    const label = corpus.root === "" ? "Documents outside a corpus" : corpus.config.name;
    return {
      key: `corpus:${corpus.root}`,
      node: { kind: "corpus", label, icon: "library", accessibilityLabel: `${label}, corpus` },
      children: () => branches,
    };
  });
}
