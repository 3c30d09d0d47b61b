import { l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import type { Occurrence, Occurrences, PlaceInFile } from "../../protocol/tagging.ts";

interface PlaceItem extends QuickPickItem {
  readonly place?: Occurrence;
}

/** What the user made of the places shown. */
export interface PickedPlaces {
  readonly chosen: readonly Occurrence[];
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
  { isTicked, hint }: Ticking = ticking(places),
): Promise<PickedPlaces | undefined> {
  const picked = await window.showQuickPick(itemsOf(places, isTicked), {
    title: total === 1 ? title : `${title} — ${countedPlaces(total, documents)}`,
    placeHolder:
      places.length < total
        ? l10n.t("{0}; {1} more places are not shown", hint, total - places.length)
        : hint,
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  if (!picked) return undefined;
  const chosen = new Set(picked.flatMap(({ place }) => place ?? []));
  return {
    chosen: [...chosen],
    out: places.filter((place) => isReached(place) && !chosen.has(place)).map(placeOnly),
    special: places.filter((place) => !isReached(place) && chosen.has(place)).map(placeOnly),
  };
}

/** Which places are ticked at first, and what to do about that. */
export interface Ticking {
  isTicked(place: Occurrence): boolean;
  readonly hint: string;
}

const ticking = (places: readonly Occurrence[]): Ticking => ({
  isTicked: isReached,
  hint: places.some(isReached)
    ? l10n.t("Untick what does not belong, then press Enter")
    : l10n.t("Something else is read there now: tick what belongs, then press Enter"),
});

/** Whether an alias reaches a place by itself. */
const isReached = ({ now }: Occurrence): boolean => now === "free" || now === "same";

export const placeOnly = ({ uri, range }: Occurrence): PlaceInFile => ({ uri, range });

function itemsOf(places: readonly Occurrence[], isTicked: (place: Occurrence) => boolean): PlaceItem[] {
  let path = "";
  return places.flatMap((place): PlaceItem[] => {
    const reading = readingOf(place);
    const item: PlaceItem = {
      label: lineOf(place).replaceAll("$(", "$ ("),
      ...(reading !== undefined && { detail: reading }),
      picked: isTicked(place),
      place,
    };
    if (place.path === path) return [item];
    path = place.path;
    return [{ label: path, kind: QuickPickItemKind.Separator }, item];
  });
}

/** The number of the line and the words in it, so early that they are seen however long the file's name is. */
function lineOf({ range, before, words, after }: Occurrence): string {
  const near =
    before.length > mostBefore ? `…${before.slice(1 - mostBefore).replace(/^\S*\s+/, "")}` : before;
  return `${range.start.line + 1}: ${near}${words}${after}`;
}

const mostBefore = 24;

/** What is read there now, if a name alone would not reach the place. */
function readingOf({ now, name }: Occurrence): string | undefined {
  if (now === "other") return l10n.t("now {0}", name ?? "");
  return now === "part" ? l10n.t("part of {0}", name ?? "") : undefined;
}

export const countedMentions = (mentions: number, documents: number): string =>
  mentions === 1
    ? l10n.t("1 mention")
    : documents === 1
      ? l10n.t("{0} mentions in 1 document", mentions)
      : l10n.t("{0} mentions in {1} documents", mentions, documents);

export const countedPlacesHere = (places: number): string =>
  places === 1 ? l10n.t("1 place") : l10n.t("{0} places", places);

export const countedPlaces = (places: number, documents: number): string =>
  documents === 1
    ? l10n.t("{0} places in 1 document", places)
    : l10n.t("{0} places in {1} documents", places, documents);
