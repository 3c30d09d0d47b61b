import { l10n, QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from "vscode";
import type { EntityKindName } from "../../protocol.ts";
import type { NewEntity, TagChoice, TagChoices } from "../../protocol/tagging.ts";

type Picked = { readonly entity: string } | { readonly create: NewEntity };
interface TagItem extends QuickPickItem {
  readonly choice?: Picked;
}

/**
 * Let the user pick an entity of the registry, or a kind of new one. The server ranks, so every item is shown as it
 * comes and the list is replaced while typing. Undefined if the user went away.
 * @param isChange whether the words are to stand for something else at this place only
 */
export function pickTag(
  first: TagChoices,
  search: (query: string) => Promise<TagChoices>,
  isChange: boolean,
): Promise<Picked | undefined> {
  const pick = window.createQuickPick<TagItem>();
  pick.title = isChange ? changeTitleOf(first) : titleOf(first);
  pick.placeholder = l10n.t("Type to search the registry, or create a new entry");
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = itemsOf(first);
  let latest = 0;
  pick.onDidChangeValue(async (query) => {
    const turn = ++latest;
    pick.busy = true;
    const choices = query.trim() === "" ? first : await search(query.trim()).catch(() => first);
    if (turn !== latest) return; // the user typed on
    pick.items = itemsOf(choices);
    pick.busy = false;
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (!item?.choice) return;
      resolve(item.choice);
      pick.hide();
    });
    pick.onDidHide(() => {
      latest++;
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function titleOf({ surfaces }: TagChoices): string {
  const [first, ...more] = [...new Set(surfaces.map(({ text }) => text))];
  if (first === undefined) return l10n.t("Tag Entity");
  return more.length === 0
    ? l10n.t("Tag “{0}”", first)
    : l10n.t("Tag “{0}” and {1} more", first, more.length);
}

function changeTitleOf({ surfaces: [first] }: TagChoices): string {
  return l10n.t("What does “{0}” mean here?", first?.text ?? "");
}

/** What resembles the words, then new entries, then what was tagged lately. */
function itemsOf({ choices, alike = choices.length, proposals }: TagChoices): TagItem[] {
  return [
    ...group(l10n.t("In the registry"), choices.slice(0, alike).map(choiceItem)),
    ...group(l10n.t("New entry"), proposals.map(proposalItem)),
    ...group(l10n.t("Recent, or in this text"), choices.slice(alike).map(choiceItem)),
  ];
}

const group = (label: string, items: readonly TagItem[]): TagItem[] =>
  items.length > 0 ? [separator(label), ...items] : [];

const separator = (label: string): TagItem => ({ label, kind: QuickPickItemKind.Separator });

const choiceItem = (choice: TagChoice): TagItem => ({
  label: choice.label,
  iconPath: kindIcon(choice.kind),
  alwaysShow: true,
  choice: { entity: choice.entity },
  ...(choice.description && { description: choice.description }),
  ...(choice.detail && { detail: choice.detail }),
});

const proposalItem = (proposal: NewEntity): TagItem => ({
  label: createLabel(proposal),
  iconPath: new ThemeIcon("add"),
  alwaysShow: true,
  choice: { create: proposal },
  ...(proposal.titles?.length && { description: proposal.titles.join(", ") }),
});

function createLabel({ kind, name }: NewEntity): string {
  const labels: Record<EntityKindName, string> = {
    person: l10n.t("Create new person “{0}”…", name),
    organization: l10n.t("Create new organization “{0}”…", name),
    place: l10n.t("Create new place “{0}”…", name),
    meeting: l10n.t("Create new meeting “{0}”…", name),
    work: l10n.t("Create new work “{0}”…", name),
  };
  return labels[kind];
}

export function kindIcon(kind: EntityKindName): ThemeIcon {
  const icons: Record<EntityKindName, string> = {
    person: "person",
    organization: "organization",
    place: "location",
    meeting: "calendar",
    work: "book",
  };
  return new ThemeIcon(icons[kind]);
}
