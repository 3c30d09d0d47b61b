import { l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import type { Occurrence, Occurrences, PlaceInFile } from "../../protocol/tagging.ts";

interface PlaceItem extends QuickPickItem {
  readonly place?: Occurrence;
}

/** What the user made of the places shown. */
export interface PickedPlaces {
  readonly chosen: readonly PlaceInFile[];
  /** Places that would have been reached and were left out. */
  readonly out: readonly PlaceInFile[];
  /** Places chosen though something else is read there now. */
  readonly special: readonly PlaceInFile[];
}

/**
 * Show places with the words around them, ticked where `isTicked` says so, and let the user change that. Undefined if
 * the user went away.
 */
export async function pickPlaces(
  title: string,
  { places, total, documents }: Occurrences,
  isTicked: (place: Occurrence) => boolean = isReached,
): Promise<PickedPlaces | undefined> {
  const picked = await window.showQuickPick(itemsOf(places, isTicked), {
    title: total === 1 ? title : `${title} — ${countedPlaces(total, documents)}`,
    placeHolder:
      places.length < total
        ? l10n.t("Untick what does not belong; {0} more places are not shown", total - places.length)
        : l10n.t("Untick what does not belong, then press Enter"),
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (!picked) return undefined;
  const chosen = new Set(picked.flatMap(({ place }) => place ?? []));
  return {
    chosen: [...chosen].map(placeOnly),
    out: places.filter((place) => isReached(place) && !chosen.has(place)).map(placeOnly),
    special: places.filter((place) => !isReached(place) && chosen.has(place)).map(placeOnly),
  };
}

/** Whether an alias reaches a place by itself. */
const isReached = ({ now }: Occurrence): boolean => now === "free" || now === "same";

const placeOnly = ({ uri, range }: Occurrence): PlaceInFile => ({ uri, range });

function itemsOf(places: readonly Occurrence[], isTicked: (place: Occurrence) => boolean): PlaceItem[] {
  let path = "";
  return places.flatMap((place): PlaceItem[] => {
    const item: PlaceItem = {
      label: `${place.before}${place.words}${place.after}`.replaceAll("$(", "$ ("),
      description: descriptionOf(place),
      picked: isTicked(place),
      place,
    };
    if (place.path === path) return [item];
    path = place.path;
    return [{ label: path, kind: QuickPickItemKind.Separator }, item];
  });
}

function descriptionOf({ range, now, name }: Occurrence): string {
  const line = l10n.t("line {0}", range.start.line + 1);
  if (now === "other") return `${line} · ${l10n.t("now {0}", name ?? "")}`;
  return now === "part" ? `${line} · ${l10n.t("part of {0}", name ?? "")}` : line;
}

export const countedPlaces = (places: number, documents: number): string =>
  documents === 1
    ? l10n.t("{0} places in 1 document", places)
    : l10n.t("{0} places in {1} documents", places, documents);
