import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, closeEditors, file, place, remove, restore, show } from "./support/editor.ts";
import { until } from "./support/until.ts";

/** The keys themselves are pressed in test/ui; here what they do is done in both extension hosts. */
describe("quick tagging", () => {
  let registry: string;
  const read = async (path: string): Promise<string> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));
    } catch {
      return "";
    }
  };
  const decisions = (): Promise<string> => read("talks.annotations.yaml");
  const press = (key: string): Thenable<unknown> => vscode.commands.executeCommand(`glossator.quick${key}`);
  const selected = (): string => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText(editor.selection) ?? "";
  };
  /** Answer the boxes that come up as they propose, until something holds. */
  const acceptUntil = (what: string, condition: () => Promise<boolean>): Promise<unknown> =>
    until(what, async () => {
      if (await condition()) return true;
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return false;
    });
  const choose = async (words: string): Promise<void> => {
    // The mode begins with a suggestion, wherever that stands.
    const editor = await show("talks.txt");
    const { start, end } = place(editor.document, words);
    editor.selection = new vscode.Selection(start, end);
  };

  before(async () => {
    await activated();
    registry = await read("registry/all.yaml");
  });
  beforeEach(async () => {
    // Where the cursor was left, the next suggestion but one may stand in another document.
    const editor = await show("talks.txt");
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await press("Tagging");
  });
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await press("Leave");
    await closeEditors();
    await restore("registry/all.yaml", registry);
    await remove("talks.annotations.yaml");
  });

  it("goes from one suggestion to the next and back, and to any finding", async () => {
    const first = selected();
    assert.notEqual(first, "");
    await press("Next");
    await until("another suggestion", () => selected() !== first);
    await press("Previous");
    await until("the first again", () => selected() === first);
    await choose("Mira Voss");
    await press("NextMention");
    assert.equal(selected(), "Tomas Hale");
    await press("PreviousMention");
    assert.equal(selected(), "Mira Voss");
  });

  it("widens and narrows what is meant", async () => {
    await choose("Voss");
    await press("Widen");
    await until("the name", () => selected() === "Mira Voss");
    await press("Widen");
    await until("the sentence", () => selected().startsWith("Mira Voss chaired"));
    await press("Narrow");
    await until("the name again", () => selected() === "Mira Voss");
  });

  it("accepts, rejects, and takes back", async () => {
    const first = selected();
    await press("Accept");
    const accepted = await decisions();
    assert.match(accepted, /status: accepted/);
    assert.notEqual(selected(), first);
    await press("Reject");
    assert.match(await decisions(), /status: rejected/);
    await press("Undo");
    assert.equal(await decisions(), accepted);
    await press("Undo");
    assert.equal(await decisions(), "");
  });

  const kinds = [
    ["Person", "people"],
    ["Organization", "organizations"],
    ["Place", "places"],
    ["Meeting", "meetings"],
    ["Work", "works"],
  ] as const;
  for (const [key, section] of kinds)
    it(`tags as ${key.toLowerCase()}`, async () => {
      await choose("third pier");
      const tagged = press(key);
      await acceptUntil("the entry", async () =>
        new RegExp(`^${section}:[^]*third pier`, "m").test(await read("registry/all.yaml")),
      );
      await tagged;
    });

  it("tags as quotation, date and role", async () => {
    await choose("asked for a third pier");
    await press("Quotation");
    assert.match(await decisions(), /kind: quotation, status: (?:accepted|changed), quote: asked for/);
    await choose("before winter");
    const dated = press("Date");
    await until("a box", async () => {
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      return Promise.race([Promise.resolve(dated).then(() => true), new Promise((r) => setTimeout(r, 50))]);
    });
    await choose("Captain");
    const titled = press("Role");
    await acceptUntil("the title", async () => /kind: role/.test(await decisions()));
    await titled;
  });

  it("sets a speaker, and shows its keys", async () => {
    await choose("bold");
    const said = press("Speaker");
    await acceptUntil("the speaker", async () => /speaker:/.test(await decisions()));
    await said;
    const help = press("Help");
    await until("the list to close", async () => {
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      return Promise.race([Promise.resolve(help).then(() => true), new Promise((r) => setTimeout(r, 50))]);
    });
  });
});
