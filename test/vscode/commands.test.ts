import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GlossatorApi } from "../../src/vscode/api.ts";
import { activated, closeEditors, file, place, restore, select, show } from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("commands", () => {
  let api: GlossatorApi;
  let registry: string;
  before(async () => {
    api = await activated();
    // In a browser VS Code saves by itself.
    await vscode.workspace
      .getConfiguration("files")
      .update("autoSave", "off", vscode.ConfigurationTarget.Global);
    registry = (await vscode.workspace.openTextDocument(file("registry/all.yaml"))).getText();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await restore("registry/all.yaml", registry);
    await closeEditors();
  });

  const registryText = async (): Promise<string> =>
    (await vscode.workspace.openTextDocument(file("registry/all.yaml"))).getText();
  const savedText = async (): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(file("registry/all.yaml")));

  /** Accept quick picks and input boxes as they come, until something holds. */
  const acceptUntil = <T>(what: string, condition: () => T | PromiseLike<T>): Promise<unknown> =>
    until(what, async () => {
      if (await condition()) return true;
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return false;
    });

  it("are all registered, titled and in one category", async () => {
    const manifest = manifestOf();
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const { command, category, title } of manifest.contributes.commands) {
      assert.ok(registered.has(command), command);
      assert.ok(category && title, command);
    }
  });

  it("Tag Entity: links a name to an entry that is there", async () => {
    const { document } = await show("talks.txt");
    await vscode.commands.executeCommand("glossator.tagEntity", {
      uri: document.uri.toString(),
      range: plain(place(document, "Ilse Brandt")),
      entity: "tomas-hale",
    });
    await until("the alias", async () => /Ilse Brandt/.test(await registryText()));
    assert.match(await registryText(), /# chairs the board/);
    assert.match(api.noteText(), /Ilse Brandt|Tomas Hale/);
  });

  it("Tag Entity: saves the registry, and what was undone is undone on disk too", async () => {
    const { document } = await show("talks.txt");
    await vscode.commands.executeCommand("glossator.tagEntity", {
      uri: document.uri.toString(),
      range: plain(place(document, "Ilse Brandt")),
      entity: "tomas-hale",
    });
    await until("the alias on disk", async () => /Ilse Brandt/.test(await savedText()));
    await vscode.commands.executeCommand("glossator.noteAction");
    await until("the old text on disk", async () => (await savedText()) === registry);
  });

  it("Tag Entity: leaves a registry with unsaved changes to its editor", async () => {
    const editor = await vscode.window.showTextDocument(file("registry/all.yaml"));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "# not saved\n"));
    const { document } = await show("talks.txt");
    await vscode.commands.executeCommand("glossator.tagEntity", {
      uri: document.uri.toString(),
      range: plain(place(document, "Ilse Brandt")),
      entity: "tomas-hale",
    });
    await until("the alias", async () => /Ilse Brandt/.test(await registryText()));
    assert.equal(await savedText(), registry);
    assert.match(await registryText(), /^# not saved/);
  });

  it("Tag Entity: can be undone in the registry's editor", async () => {
    const { document } = await show("talks.txt");
    await vscode.window.showTextDocument(file("registry/all.yaml"), { viewColumn: vscode.ViewColumn.Two });
    await vscode.commands.executeCommand("glossator.tagEntity", {
      uri: document.uri.toString(),
      range: plain(place(document, "Ilse Brandt")),
      entity: "tomas-hale",
    });
    await until("the alias", async () => /Ilse Brandt/.test(await registryText()));
    await vscode.window.showTextDocument(file("registry/all.yaml"), { viewColumn: vscode.ViewColumn.Two });
    await vscode.commands.executeCommand("undo");
    await until("the old text", async () => (await registryText()) === registry);
  });

  it("Tag as Person: makes a new entry, and the name lights up", async () => {
    const editor = await show("talks.txt");
    select(editor, "Ilse Brandt");
    const done = vscode.commands.executeCommand("glossator.tagAsPerson");
    await acceptUntil("the entry", async () => /name: Ilse Brandt/.test(await registryText()));
    await done;
    await until("the entity", () =>
      api.server.request("glossator/entity", { entity: "ilse-brandt", uri: editor.document.uri.toString() }),
    );
    assert.match(await registryText(), /# chairs the board/);
  });

  for (const [command, words, entry] of [
    ["glossator.tagAsOrganization", "ferry company", /organizations:[\s\S]*name: ferry company/i],
    ["glossator.tagAsPlace", "third pier", /places:[\s\S]*name: third pier/i],
    ["glossator.tagAsMeeting", "both piers", /meetings:[\s\S]*name: both piers/i],
    ["glossator.tagAsWork", "bold and costly", /works:[\s\S]*name: bold and costly/i],
  ] as const)
    it(`${command}: makes an entry of its kind from a selection`, async () => {
      const editor = await show("talks.txt");
      const range = place(editor.document, words);
      editor.selection = new vscode.Selection(range.start, range.end);
      const done = vscode.commands.executeCommand(command);
      await acceptUntil("the entry", async () => entry.test(await registryText()));
      await done;
    });

  it("Tag Entity: takes several cursors at once", async () => {
    const editor = await show("talks.txt");
    editor.selections = ["Harbour Board", "ferry company"].map((words) => {
      const range = place(editor.document, words);
      return new vscode.Selection(range.start, range.end);
    });
    const answer = await api.server.request<{ surfaces: { text: string }[] }>("glossator/tagChoices", {
      uri: editor.document.uri.toString(),
      ranges: editor.selections.map(plain),
    });
    assert.deepEqual(
      answer.surfaces.map(({ text }) => text),
      ["Harbour Board", "ferry company"],
    );
    const done = vscode.commands.executeCommand("glossator.tagEntity");
    await acceptUntil("an entry for both", async () => /ferry company/.test(await registryText()));
    await done;
  });

  it("Go to Entry: opens the registry at the entry", async () => {
    select(await show("talks.txt"), "Tomas Hale");
    await vscode.commands.executeCommand("glossator.openEntry", {
      entity: "tomas-hale",
      uri: file("talks.txt").toString(),
    });
    const editor = await until("the registry", () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith("all.yaml") && active;
    });
    const { line } = place(editor.document, "tomas-hale:").start;
    assert.equal(editor.selection.start.line, line);
  });

  it("Go to Entry: from the cursor", async () => {
    select(await show("talks.txt"), "Tomas Hale");
    await vscode.commands.executeCommand("glossator.openEntry");
    await until("the registry", () => vscode.window.activeTextEditor?.document.uri.path.endsWith("all.yaml"));
  });

  it("Find Mentions: lists them beside the text", async () => {
    select(await show("talks.txt"), "Tomas Hale");
    await vscode.commands.executeCommand("glossator.findMentions", {
      entity: "tomas-hale",
      uri: file("talks.txt").toString(),
    });
    await vscode.commands.executeCommand("closeReferenceSearch");
    await vscode.commands.executeCommand("glossator.findMentions");
    await vscode.commands.executeCommand("closeReferenceSearch");
  });

  it("show place: selects the words", async () => {
    const { document } = await show("talks.txt");
    const range = place(document, "2021-05-04");
    await vscode.commands.executeCommand("glossator.showPlace", {
      uri: document.uri.toString(),
      range: plain(range),
    });
    assert.ok(vscode.window.activeTextEditor?.selection.isEqual(range));
  });

  it("open check: shows what is written about a problem", async () => {
    await vscode.commands.executeCommand("glossator.openCheck", "wrong-weekday");
    await until("the page", () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes("checks.md"))),
    );
    await closeEditors();
  });

  it("Open Registry: opens the corpus's registry file", async () => {
    await show("talks.txt");
    await vscode.commands.executeCommand("glossator.openRegistry");
    await until("the registry", () => vscode.window.activeTextEditor?.document.uri.path.endsWith("all.yaml"));
  });

  it("Create Corpus Here: sets one up in a folder and opens it", async () => {
    const folder = file("fresh");
    await vscode.workspace.fs.createDirectory(folder);
    const done = vscode.commands.executeCommand("glossator.createCorpusHere", folder);
    await acceptUntil("corpus.yaml", () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith("/fresh/corpus.yaml"),
    );
    await done;
    await until("the file", () => vscode.workspace.fs.stat(file("fresh/corpus.yaml")));
    await closeEditors();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it("Show Log: shows the log", async () => {
    await vscode.commands.executeCommand("glossator.showLog");
    await vscode.commands.executeCommand("workbench.action.closePanel");
  });

  it("Restart Language Server: answers again after", async () => {
    await vscode.commands.executeCommand("glossator.restartServer");
    await activated();
    assert.equal(api.server.state, "running");
  });

  it("bad arguments do no harm", async () => {
    for (const argument of [null, 1, "x", {}, { entity: 3 }, { range: {} }, { entity: "nobody-at-all" }]) {
      await vscode.commands.executeCommand("glossator.showPlace", argument);
      await vscode.commands.executeCommand("glossator.revealInMeetings", argument);
    }
    await vscode.commands.executeCommand("glossator.openEntry", { entity: "nobody-at-all" });
    assert.match(api.noteText(), /nobody-at-all/);
  });
});

const plain = ({ start, end }: vscode.Range): object => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

function manifestOf(): {
  contributes: { commands: { command: string; category?: string; title?: string }[] };
} {
  const extension = vscode.extensions.getExtension("glossator.glossator");
  if (!extension) throw new Error("the extension is not there");
  return extension.packageJSON as ReturnType<typeof manifestOf>;
}
