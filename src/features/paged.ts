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

/** What a page is like, given the indices of its first branch and behind its last. */
interface Pages<Item> {
  readonly kind: TreeNode["kind"];
  /** Left out: the numbers from 1. */
  labelOf?(from: number, end: number): string;
  /** What all of it stands for; left out: nothing. */
  itemOf?(from: number, end: number): Item;
  /** What a click shows; left out: nothing. */
  locationOf?(from: number): TreeNode["location"];
}

/** A list of branches, each made when its page is opened. A filter looks into pages, not at what they are called. */
export function paged<Item>(
  count: number,
  branchAt: (index: number) => Branch<Item>,
  { kind, labelOf = numbers, itemOf, locationOf }: Pages<Item>,
): Branch<Item>[] {
  const branches = (from: number, end: number): Branch<Item>[] =>
    Array.from({ length: end - from }, (_, i) => branchAt(from + i));
  if (count <= page) return branches(0, count);
  return Array.from({ length: Math.ceil(count / page) }, (_, index): Branch<Item> => {
    const from = index * page;
    const end = Math.min(from + page, count);
    return {
      key: pageKey(index),
      isFound: () => false,
      children: () => branches(from, end),
      ...(itemOf && { item: itemOf(from, end) }),
      get node(): Branch["node"] {
        const label = labelOf(from, end);
        const location = locationOf?.(from);
        const looks = { kind, label, icon: "list-unordered", accessibilityLabel: `${label} of ${count}` };
        return { ...looks, ...(location && { location }) };
      },
    };
  });
}

const numbers = (from: number, end: number): string => `${from + 1}–${end}`;
