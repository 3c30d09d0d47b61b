import { changedMiddle, type TextEdit } from "../text/edits.ts";
import { followEdit, keyOf, livePlacesOf, type LivePlaces } from "../annotations/livePlaces.ts";
import type { Document } from "../corpus/corpus.ts";

interface Followed {
  readonly text: string;
  readonly places: LivePlaces;
}

/** Where the annotations of open documents are, followed through every edit. */
export class LiveAnnotations {
  private readonly documents = new Map<string, Followed>();

  /**
   * Follow the annotations of a document in a text of it. Those that are followed already stay where they were followed
   * to; the others begin where they were placed. No-op if the text has been edited since.
   */
  begin(document: Pick<Document, "uri" | "text" | "annotations">, currentText: string | undefined): void {
    const placements = document.annotations?.placements;
    if (!placements || currentText !== document.text) return;
    const known = this.documents.get(document.uri);
    const places = new Map(livePlacesOf(placements));
    const lost = known?.text === document.text ? known.places : none;
    for (const { annotation } of placements) {
      const place = lost.get(keyOf(annotation));
      if (place && !places.has(keyOf(annotation))) places.set(keyOf(annotation), place);
    }
    this.documents.set(document.uri, { text: document.text, places });
  }

  /** Follow edits, each of them in the text that the one before left. */
  edited(uri: string, edits: readonly TextEdit[], after: string): void {
    const followed = this.documents.get(uri);
    if (!followed || followed.text === after) return;
    let { text, places } = followed;
    for (const edit of edits) {
      const before = text;
      places = followEdit(places, () => before, edit);
      text = before.slice(0, edit.start) + edit.newText + before.slice(edit.end);
    }
    // A client that speaks of another text than the one known here is not followed but believed.
    if (text !== after)
      places = followEdit(followed.places, () => followed.text, changedMiddle(followed.text, after));
    this.documents.set(uri, { text: after, places });
  }

  /** Where the annotations of a text are; empty if it is not the one that is followed. */
  placesIn(uri: string, text: string): LivePlaces {
    const followed = this.documents.get(uri);
    return followed?.text === text ? followed.places : none;
  }

  forget(uri: string): void {
    this.documents.delete(uri);
  }
}

const none: LivePlaces = new Map();
