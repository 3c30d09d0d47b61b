import assert from "node:assert/strict";
import { addAnnotations } from "../../src/annotations/addAnnotations.ts";
import { livePlacements } from "../../src/annotations/livePlaces.ts";
import { parseAnnotations } from "../../src/annotations/parseAnnotations.ts";
import { placeAnnotations } from "../../src/annotations/placeAnnotations.ts";
import type { Document } from "../../src/corpus/corpus.ts";
import { LiveAnnotations } from "../../src/server/liveAnnotations.ts";
import { applyEdits, type TextEdit } from "../../src/text/edits.ts";
import { done, draftsOf } from "../annotations/annotationText.ts";
import { printMarked } from "../support/marked.ts";

describe("annotations of an open document", () => {
  const marked = "💬 ⟦a1 Ada⟧ sat, ⟦a2 Bo⟧ stood, and ⟦a3 Ada⟧ sang.";
  const { text: first, drafts } = draftsOf(marked);
  const { annotations } = parseAnnotations("f:///a", done("", addAnnotations("", "a.txt", drafts))).value;
  const uri = "f:///a.txt";

  /** The marked text after notifications of edits, each edit in the text that the one before left. */
  function after(...notifications: readonly (readonly TextEdit[])[]): string {
    const live = new LiveAnnotations();
    const placements = placeAnnotations(first, annotations);
    live.begin({ uri, text: first, annotations: { placements } } as unknown as Document, first);
    let text = first;
    for (const edits of notifications) {
      text = edits.reduce((before, edit) => applyEdits(before, [edit]), text);
      live.edited(uri, edits, text);
    }
    const placed = livePlacements(text, annotations, live.placesIn(uri, text));
    return printMarked(
      text,
      placed.flatMap(({ annotation, spans }) => spans.map((span) => ({ ...span, label: annotation.id }))),
    );
  }
  /** The same at several cursors, last first, as editors send it. */
  const atAll = (words: readonly string[], newText: string): TextEdit[] =>
    words
      .map((word) => first.indexOf(word))
      .sort((a, b) => b - a)
      .map((start) => ({ start, end: start, newText }));

  const typed = atAll(["Ada sat", "Bo", "Ada sang"], "old Ada ");
  it("follow what is typed at several cursors", () =>
    assert.equal(after(typed), "💬 old Ada ⟦a1 Ada⟧ sat, old Ada ⟦a2 Bo⟧ stood, and old Ada ⟦a3 Ada⟧ sang."));
  it("are back where they were when that is undone", () => {
    const undone = typed
      .map(({ start }) => ({ start, end: start + "old Ada ".length, newText: "" }))
      .reverse();
    assert.equal(after(typed, undone), marked);
    assert.equal(after(typed, undone, typed, undone), marked);
  });
  it("are found again where a client's edits do not lead to its text", () => {
    const live = new LiveAnnotations();
    const placements = placeAnnotations(first, annotations);
    live.begin({ uri, text: first, annotations: { placements } } as unknown as Document, first);
    live.edited(uri, [{ start: 0, end: 0, newText: "something else" }], `New. ${first}`);
    const placed = livePlacements(`New. ${first}`, annotations, live.placesIn(uri, `New. ${first}`));
    assert.deepEqual(
      placed.map(({ spans }) => spans[0]!.start),
      placements.map(({ spans }) => spans[0]!.start + 5),
    );
  });
});
