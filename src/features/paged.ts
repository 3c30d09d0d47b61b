import type { TreeNode } from "../protocol.ts";
import type { Branch } from "./tree.ts";

/** Lists that are longer come in pages, so that an editor never draws thousands of rows at once. */
const page = 500;

/** The key of the page on which a branch of a list stands; undefined if all stand on one. */
export const pageOf = (count: number, index: number): string | undefined =>
  count <= page ? undefined : pageKey(Math.floor(index / page));

const pageKey = (index: number): string => `page:${index}`;

/** Whether a branch with this key is a page. */
export const isPage = (key: string): boolean => key.startsWith("page:");

/**
 * A list of branches, each made when its page is opened.
 * @param labelOf what a page from one index up to another is called; left out: by their numbers
 */
export function paged<Item>(
  count: number,
  branchAt: (index: number) => Branch<Item>,
  kind: TreeNode["kind"],
  labelOf = (from: number, to: number): string => `${from + 1}–${to + 1}`,
): Branch<Item>[] {
  const branches = (from: number, end: number): Branch<Item>[] =>
    Array.from({ length: end - from }, (_, i) => branchAt(from + i));
  if (count <= page) return branches(0, count);
  return Array.from({ length: Math.ceil(count / page) }, (_, index): Branch<Item> => {
    const from = index * page;
    const end = Math.min(from + page, count);
    return {
      key: pageKey(index),
      children: () => branches(from, end),
      get node(): Branch["node"] {
        const label = labelOf(from, end - 1);
        return { kind, label, icon: "list-unordered", accessibilityLabel: `${label} of ${count}` };
      },
    };
  });
}
