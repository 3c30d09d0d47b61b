import assert from "node:assert/strict";
import type { CodeAction, TextEdit } from "vscode-languageserver-types";
import { codeActions } from "../../src/features/codeActions.ts";
import { decisionActions } from "../../src/features/decisions/decisionActions.ts";
import { editActions } from "../../src/features/editActions.ts";
import { corpusAt } from "../support/corpus.ts";
import { registry } from "./people.ts";

describe("code actions for an editor without our commands", () => {
  const offered = (marked: string): CodeAction[] => {
    const { view, uri, position, ranges } = corpusAt({ "registry/r.yaml": registry, "a.txt": marked });
    const range = ranges[0] ?? { start: position, end: position };
    const all = [...codeActions(view, uri, range), ...decisionActions(view, uri, range)];
    return editActions(view, all, { at: "2024-01-02T03:04:05Z" }, () => 0.5);
  };
  const titles = (marked: string): string[] => offered(marked).map(({ title }) => title);
  /** All that an action would write, of whatever file. */
  const written = (marked: string, title: string): string => {
    const edit = offered(marked).find((action) => action.title === title)?.edit;
    assert.ok(edit, `no action ${title}`);
    const changes = edit.documentChanges?.flatMap((change) => ("edits" in change ? change.edits : []));
    const edits = (changes ?? Object.values(edit.changes ?? {}).flat()) as TextEdit[];
    return edits.map(({ newText }) => newText).join("\n");
  };

  it("leave out what has to ask something", () =>
    assert.deepEqual(titles("the ⟦s boats⟧"), [
      "Tag “boats” as Person",
      "Tag “boats” as Organization",
      "Tag “boats” as Place",
      "Tag “boats” as Meeting",
      "Tag “boats” as Work",
    ]));
  it("are none in plain prose", () => assert.deepEqual(titles("nothing he‸re"), []));
  it("make an entry of the kind asked for", () =>
    assert.match(
      written("the ⟦s Tallow Institute⟧ met", "Tag “Tallow Institute” as Organization"),
      /tallow-institute:\s+name: Tallow Institute/,
    ));
  it("keep decisions beside the document", () => {
    const text = "---\ndate: 2023-10-12\n---\nOn Mon‸day they met.";
    assert.deepEqual(titles(text), ["Accept “Monday”: 2023-10-09"]);
    assert.match(written(text, "Accept “Monday”: 2023-10-09"), /quote: Monday/);
    assert.match(written("In Ost‸land.", "Not Ostland"), /quote: Ostland/);
  });
  it("run no command", () => {
    for (const marked of ["the ⟦s boats⟧", "In Ost‸land."])
      assert.ok(offered(marked).every(({ command, edit }) => command === undefined && edit));
  });
});
