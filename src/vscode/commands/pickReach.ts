import { l10n, window, type QuickPickItem } from "vscode";
import type { CommandTarget } from "../../protocol.ts";
import {
  occurrencesRequest,
  type Occurrences,
  type OccurrencesParams,
  type TagChoices,
  type TagEditParams,
} from "../../protocol/tagging.ts";
import type { Shell } from "./command.ts";
import { countedPlaces, countedPlacesHere, pickPlaces } from "./pickPlaces.ts";

export type Reach = Pick<TagEditParams, "scope" | "leaveOut" | "decide">;

interface Tagging {
  readonly uri: string;
  readonly surfaces: TagChoices["surfaces"];
  readonly choice: TagEditParams["choice"];
}

/**
 * Ask how far a tag reaches, and show the places that it would reach. Words that stand nowhere else need no asking.
 * @param settled the reach, if it is no question any more
 */
export async function pickReach(
  shell: Shell,
  tagging: Tagging,
  settled: TagEditParams["scope"],
  target: CommandTarget,
): Promise<Reach | undefined> {
  if (settled === "mention" || (settled && target.entity)) return { scope: settled };
  const params = paramsOf(tagging);
  const everywhere = await shell.server.request<Occurrences | null>(occurrencesRequest, params);
  if (!everywhere || everywhere.total <= tagging.surfaces.length) return { scope: settled ?? "corpus" };
  const scope = settled ?? (await pickScope(tagging, everywhere));
  if (!scope || scope === "mention") return scope && { scope };
  const found =
    scope === "corpus"
      ? everywhere
      : await shell.server.request<Occurrences>(occurrencesRequest, { ...params, within: "document" });
  const places = await pickPlaces(l10n.t("Tag “{0}”", params.words[0] ?? ""), found);
  return places && { scope, leaveOut: places.out, decide: places.special };
}

function paramsOf({ uri, surfaces, choice }: Tagging): OccurrencesParams {
  const words = surfaces.map(({ text }) => text);
  if ("entity" in choice) return { uri, words: [...new Set(words)], entity: choice.entity };
  return { uri, words: [...new Set([...words, choice.create.name])] };
}

interface ScopeItem extends QuickPickItem {
  readonly scope: NonNullable<TagEditParams["scope"]>;
}

async function pickScope(
  { surfaces }: Tagging,
  { total, documents, here }: Occurrences,
): Promise<TagEditParams["scope"]> {
  const words = surfaces[0]?.text ?? "";
  const items: ScopeItem[] = [
    {
      scope: "corpus",
      label: `$(globe) ${l10n.t("Everywhere in the corpus")}`,
      description: countedPlaces(total, documents),
      detail: l10n.t("The registry learns the name: new documents have it too"),
    },
    {
      scope: "document",
      label: `$(file-text) ${l10n.t("Everywhere in this document")}`,
      description: countedPlacesHere(here),
      detail: l10n.t("Kept beside the document"),
    },
    {
      scope: "mention",
      label: `$(tag) ${surfaces.length > 1 ? l10n.t("These mentions only") : l10n.t("This mention only")}`,
      detail: l10n.t("Kept beside the document"),
    },
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t("Where does “{0}” mean this?", words),
    placeHolder: l10n.t("Places can be left out in the next step"),
  });
  return picked?.scope;
}
