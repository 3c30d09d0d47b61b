import { l10n, window, type QuickPickItem } from "vscode";
import {
  entityChoicesRequest,
  type EntityChoices,
  type EntityChoicesParams,
} from "../../protocol/entities.ts";
import type { TagChoice } from "../../protocol/tagging.ts";
import type { CommandTarget } from "../../protocol.ts";
import type { Shell } from "./command.ts";
import { kindIcon } from "./pickTag.ts";
import { placeOf } from "./tag.ts";

interface EntityItem extends QuickPickItem {
  readonly choice: TagChoice | "none";
}

interface PickOptions extends Pick<EntityChoicesParams, "kind" | "near"> {
  /** What picking nobody is called. */
  readonly none?: string;
  /** An entity that is left out. */
  readonly not?: string;
}

/** Let the user pick an entity of the registry. The server ranks what is typed. Undefined if the user went away. */
export function pickEntity(
  shell: Shell,
  uri: string,
  title: string,
  options: PickOptions = {},
): Promise<TagChoice | "none" | undefined> {
  const pick = window.createQuickPick<EntityItem>();
  pick.title = title;
  pick.placeholder = l10n.t("Type to search the registry");
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  let latest = 0;
  const search = async (query: string): Promise<void> => {
    const turn = ++latest;
    pick.busy = true;
    const { kind, near } = options;
    const params: EntityChoicesParams = { uri, query, ...(kind && { kind }), ...(near && { near }) };
    const found = await shell.server.request<EntityChoices | null>(entityChoicesRequest, params);
    if (turn !== latest) return; // the user typed on
    const none: EntityItem[] =
      options.none && query === ""
        ? [{ label: `$(circle-slash) ${options.none}`, alwaysShow: true, choice: "none" }]
        : [];
    const others = (found?.choices ?? []).filter(({ entity }) => entity !== options.not);
    const items = others.map(itemOf);
    pick.items = [...none, ...items];
    // Whoever is named beside the words is meant more often than nobody.
    if (none.length > 0 && found?.near && items[0]) pick.activeItems = [items[0]];
    pick.busy = false;
  };
  pick.onDidChangeValue((query) => void search(query.trim()).catch(() => pick.hide()));
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item) resolve(item.choice);
      pick.hide();
    });
    pick.onDidHide(() => {
      latest++;
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    void search("").catch(() => pick.hide());
  });
}

const itemOf = (choice: TagChoice): EntityItem => ({
  label: choice.label,
  iconPath: kindIcon(choice.kind),
  alwaysShow: true,
  choice,
  ...(choice.description && { description: choice.description }),
  ...(choice.detail && { detail: choice.detail }),
});

/** The entity that a command is asked about: of a view's node, at the cursor, or picked. */
export async function entityOf(
  shell: Shell,
  target: CommandTarget,
  title: string,
): Promise<{ readonly uri: string; readonly choice: TagChoice } | undefined> {
  const place = placeOf(target) ?? placeOf({});
  const [root] = shell.corpora.roots;
  const uri = place?.uri ?? (root && `${root}/corpus.yaml`);
  if (uri === undefined) return undefined;
  const [range] = target.entity === undefined ? (place?.ranges ?? []) : [];
  const asked: EntityChoicesParams = {
    uri,
    ...(range && { range }),
    ...(target.entity !== undefined && { query: target.entity }),
  };
  const found = await shell.server.request<EntityChoices | null>(entityChoicesRequest, asked);
  const known =
    target.entity === undefined ? found?.at : found?.choices.find(({ entity }) => entity === target.entity);
  const choice = known ?? (await pickEntity(shell, uri, title));
  return choice && choice !== "none" ? { uri, choice } : undefined;
}
