import { certaintyLine } from "../cards/certaintyWords.ts";
import { counted } from "../counted.ts";
import { meaningOf } from "../decisions/foundAt.ts";
import { kindIcons } from "../entityTree.ts";
import { escapeMarkdown } from "../markdown.ts";
import { fileName, snippetAround } from "../mentionBranches.ts";
import { reasonOf } from "../reasonOf.ts";
import type { Branch } from "../tree.ts";
import { rangeOf, type CorpusView } from "../view.ts";
import { alikeGroups, type ReviewGroup, type ToReview } from "./toReview.ts";

/** Lists that are longer come in pages, so that an editor never draws thousands of rows at once. */
const page = 500;

/** Suggestions with a node for each that has others alike. */
export const alikeBranches = (view: CorpusView, items: readonly ToReview[]): Branch<ToReview>[] =>
  paged(
    alikeGroups(items).map((group) =>
      group.items.length === 1
        ? suggestionBranch(view, group.items[0]!, { meaning: true, place: true })
        : alikeBranch(view, group),
    ),
  );

/**
 * A suggestion as a leaf: the words, what they are taken for, their line, and why.
 * @param says what the nodes above do not say: what it is taken for, and where it stands
 */
export function suggestionBranch(
  view: CorpusView,
  item: ToReview,
  says: { readonly meaning: boolean; readonly place: boolean },
): Branch<ToReview> {
  const { document, finding } = item;
  return {
    key: `${document.path}@${finding.start}-${finding.end}:${finding.kind}`,
    item,
    // What is not asked for costs nothing. A filter means the words themselves and not those around them.
    get said() {
      return snippetAround(document, finding).words;
    },
    get words() {
      return [meaningOf(view, document, finding), reasonOf(finding) ?? "", document.path];
    },
    get node(): Branch["node"] {
      const { before, words, after } = snippetAround(document, finding);
      const lead = before.trimStart();
      const context = `${lead}${words}${after.trimEnd()}`;
      const line = document.lines.positionAt(finding.start).line + 1;
      const where = says.place ? `${fileName(document.path)}:${line}` : `line ${line}`;
      const meaning = meaningOf(view, document, finding);
      const because = [reasonOf(finding) ?? []].flat();
      const looks: Pick<Branch["node"], "label" | "highlight" | "description"> = says.meaning
        ? { label: cut(words), description: [meaning, context, ...because, where].join(" · ") }
        : {
            label: context,
            highlight: [lead.length, lead.length + words.length],
            description: [...because, where].join(" · "),
          };
      return {
        kind: "suggestion",
        ...looks,
        tooltip: tooltipOf(view, item),
        icon: iconOf(item),
        location: { uri: document.uri, range: rangeOf(document, finding) },
        accessibilityLabel: [words, meaning, ...because, context, where].join(", "),
      };
    },
  };
}

function alikeBranch(view: CorpusView, { key, items }: ReviewGroup): Branch<ToReview> {
  const first = items[0]!;
  const { document, finding } = first;
  const { words } = snippetAround(document, finding);
  const meaning = meaningOf(view, document, finding);
  return {
    key,
    words: [meaning],
    children: () => paged(items.map((item) => suggestionBranch(view, item, { meaning: false, place: true }))),
    node: {
      kind: "suggestions",
      label: cut(words),
      description: `${items.length} · ${meaning}`,
      tooltip: tooltipOf(view, first),
      icon: iconOf(first),
      location: { uri: document.uri, range: rangeOf(document, finding) },
      accessibilityLabel: `${words}, ${meaning}, ${counted(items.length, "suggestion")} alike`,
    },
  };
}

/** So much of a quotation that who is said to speak has room beside it in a side bar. */
const cut = (words: string): string =>
  words.length <= 32 ? words : `${words.slice(0, 31).replace(/[\uD800-\uDBFF]$/, "")}…`;

function tooltipOf(view: CorpusView, { document, finding }: ToReview): string {
  const { before, words, after } = snippetAround(document, finding);
  const line = document.lines.positionAt(finding.start).line + 1;
  return [
    `**${escapeMarkdown(words)}** – ${escapeMarkdown(meaningOf(view, document, finding))}`,
    certaintyLine(finding),
    `${escapeMarkdown(before)} **${escapeMarkdown(words)}** ${escapeMarkdown(after)}`,
    escapeMarkdown(`${document.path}, line ${line}`),
  ].join("\n\n");
}

const iconOf = ({ finding }: ToReview): string =>
  finding.kind === "name" ? kindIcons[finding.type] : icons[finding.kind];

const icons = { date: "watch", role: "briefcase", quotation: "quote" } as const;

/** A long list as nodes for its pages. */
function paged(branches: readonly Branch<ToReview>[]): Branch<ToReview>[] {
  if (branches.length <= page) return [...branches];
  return Array.from({ length: Math.ceil(branches.length / page) }, (_, index): Branch<ToReview> => {
    const from = index * page;
    const children = branches.slice(from, from + page);
    const label = `${from + 1}–${from + children.length}`;
    return {
      key: `page:${index}`,
      children: () => children,
      get node(): Branch["node"] {
        const { location } = children[0]!.node;
        return {
          kind: "suggestions",
          label,
          icon: "list-unordered",
          ...(location && { location }),
          accessibilityLabel: `${label} of ${branches.length}`,
        };
      },
    };
  });
}
