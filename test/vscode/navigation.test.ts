import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, closeEditors, file, place, restore, show, write } from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("navigation", () => {
  let document: vscode.TextDocument;
  let registry: vscode.TextDocument;
  before(async () => {
    await activated();
    ({ document } = await show("talks.txt"));
    registry = await vscode.workspace.openTextDocument(file("registry/all.yaml"));
    await write(
      "pilots.txt",
      "---\ndate: 2021-05-05\n---\nWhat the pilots say\n\n“Mira Voss is right about the piers,” Tomas Hale said.\n",
    );
    await write(
      "registry/coast.yaml",
      "organizations:\n  coast-office:\n    name: Coast Office\n    parentOrganization: harbour-board\n",
    );
    await until("the new entry", async () => (await symbols("coast office")).length > 0);
    await until("the new text", async () => {
      const named = await ask<vscode.Location[]>(
        "vscode.executeReferenceProvider",
        document.uri,
        at("Mira Voss"),
      );
      return named.some(({ uri }) => uri.path.endsWith("/pilots.txt"));
    });
  });
  after(async () => {
    for (const path of ["pilots.txt", "registry/coast.yaml"]) await vscode.workspace.fs.delete(file(path));
    await until("the entry gone", async () => (await symbols("coast office")).length === 0);
    await closeEditors();
  });

  const at = (words: string, nth = 1, text = document): vscode.Position =>
    place(text, words, nth).start.translate(0, 1);
  /** What a provider says of a place. */
  const ask = async <T>(command: string, ...args: readonly unknown[]): Promise<T> =>
    vscode.commands.executeCommand<T>(command, ...args);

  const symbols = async (words: string): Promise<vscode.SymbolInformation[]> =>
    ask("vscode.executeWorkspaceSymbolProvider", words);

  it("declaration: leads from a mention to its registry entry", async () => {
    const found = await ask<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDeclarationProvider",
      document.uri,
      at("Tomas Hale"),
    );
    const uris = found.map((link) => ("targetUri" in link ? link.targetUri : link.uri).toString());
    assert.ok(uris.includes(registry.uri.toString()), uris.join());
  });

  it("references: all mentions of a day, however written, and the registry's", async () => {
    const found = await ask<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      at("yesterday"),
    );
    const places = found.map(({ uri, range }) => `${uri.path.split("/").at(-1)}:${range.start.line}`);
    const line = (words: string, text: vscode.TextDocument): number => place(text, words).start.line;
    assert.ok(places.includes(`talks.txt:${line("3 May 2021", document)}`), places.join());
    assert.ok(places.includes(`talks.txt:${line("yesterday", document)}`), places.join());
    assert.ok(places.includes(`all.yaml:${line("startDate: 2021-05-03", registry)}`), places.join());
  });

  it("highlights: a day, however written", async () => {
    const found = await ask<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      at("yesterday"),
    );
    assert.deepEqual(found.map(({ range }) => document.getText(range)).sort(), ["3 May 2021", "yesterday"]);
  });

  it("symbols: quotations under their speakers, in the section", async () => {
    const found = await ask<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
    const drawn = (symbols: readonly vscode.DocumentSymbol[], indent = ""): string[] =>
      symbols.flatMap(({ name, children }) => [`${indent}${name}`, ...drawn(children, `${indent}  `)]);
    const lines = drawn(found);
    const speaker = lines.indexOf("  Mira Voss");
    assert.ok(speaker > lines.indexOf("Talks about the piers"), lines.join("\n"));
    assert.match(lines[speaker + 1] ?? "", /^ {4}“We will mend both piers/);
  });

  it("workspace symbols: an entity by its alias", async () => {
    const found = await symbols("the board");
    const board = found.find(({ name }) => name === "the Board");
    assert.match(board?.containerName ?? "", /Harbour Board/);
    assert.equal(board?.location.uri.toString(), registry.uri.toString());
  });

  it("folding: front matter and sections of a text; YAML as ever", async () => {
    const ranges = async (uri: vscode.Uri): Promise<string[]> => {
      const found = await ask<vscode.FoldingRange[] | undefined>("vscode.executeFoldingRangeProvider", uri);
      return (found ?? []).map(({ start, end }) => `${start}-${end}`);
    };
    const folds = await ranges(document.uri);
    assert.ok(folds.includes("0-3"), folds.join());
    const title = place(document, "Talks about the piers", 2).start.line;
    assert.ok(
      folds.some((fold) => fold.startsWith(`${title}-`)),
      folds.join(),
    );
    const yaml = await ranges(registry.uri);
    assert.ok(
      yaml.some((fold) => fold.startsWith(`${place(registry, "people:").start.line}-`)),
      `YAML folds: ${yaml.join()}`,
    );
  });

  it("call hierarchy: who speaks of whom", async () => {
    const [entry] = await ask<vscode.CallHierarchyItem[]>(
      "vscode.prepareCallHierarchy",
      registry.uri,
      at("tomas-hale", 1, registry),
    );
    assert.equal(entry?.name, "Tomas Hale");
    const outgoing = await ask<vscode.CallHierarchyOutgoingCall[]>("vscode.provideOutgoingCalls", entry);
    assert.deepEqual(
      outgoing.map(({ to }) => to.uri.toString()),
      [file("pilots.txt").toString(), document.uri.toString()],
    );
    const named = await ask<vscode.CallHierarchyOutgoingCall[]>(
      "vscode.provideOutgoingCalls",
      outgoing[0]!.to,
    );
    const pilots = await vscode.workspace.openTextDocument(file("pilots.txt"));
    assert.deepEqual(
      named.map(({ to, fromRanges }) => [to.name, fromRanges.map((range) => pilots.getText(range))]),
      [["Mira Voss", ["Mira Voss"]]],
    );
    const [voss] = await ask<vscode.CallHierarchyItem[]>(
      "vscode.prepareCallHierarchy",
      document.uri,
      at("Mira Voss"),
    );
    const incoming = await ask<vscode.CallHierarchyIncomingCall[]>("vscode.provideIncomingCalls", voss);
    assert.deepEqual(
      incoming.map(({ from, fromRanges }) => [from.name, fromRanges.map((range) => pilots.getText(range))]),
      [["Tomas Hale", ["Mira Voss"]]],
    );
  });

  it("type hierarchy: what an organization is a part of, and its parts", async () => {
    const [board] = await ask<vscode.TypeHierarchyItem[]>(
      "vscode.prepareTypeHierarchy",
      document.uri,
      at("Harbour Board"),
    );
    const below = await ask<vscode.TypeHierarchyItem[]>("vscode.provideSubtypes", board);
    assert.deepEqual(
      below.map(({ name }) => name),
      ["Coast Office"],
    );
    const above = await ask<vscode.TypeHierarchyItem[]>("vscode.provideSupertypes", below[0]);
    assert.deepEqual(
      above.map(({ name }) => name),
      ["Harbour Board"],
    );
  });

  it("completion: a name behind @ takes its place", async () => {
    const editor = await show("letter.md");
    const before = editor.document.getText();
    await editor.edit((edit) =>
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, "It was @hal"),
    );
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    const found = await until("items", async () => {
      const list = await ask<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        editor.document.uri,
        end,
        "@",
      );
      return list.items.find(
        ({ label }) => (typeof label === "string" ? label : label.label) === "Tomas Hale",
      );
    });
    assert.equal(found.insertText, "Tomas Hale");
    const range = found.range instanceof vscode.Range ? found.range : found.range?.replacing;
    assert.equal(editor.document.getText(range), "@hal");
    await restore("letter.md", before);
  });

  it("completion: ids in the registry, and nothing in prose", async () => {
    const editor = await vscode.window.showTextDocument(registry);
    const before = registry.getText();
    const line = place(registry, "location: port-ostra");
    await editor.edit((edit) => edit.replace(line, "location: "));
    const list = await ask<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      registry.uri,
      line.start.translate(0, "location: ".length),
      " ",
    );
    assert.ok(
      list.items.some(({ label }) => (typeof label === "string" ? label : label.label) === "port-ostra"),
    );
    await restore("registry/all.yaml", before);
    const prose = await ask<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      at("piers", 3),
      " ",
    );
    assert.deepEqual(prose.items, []);
  });

  it("inlay hints: only when asked for", async () => {
    const labels = async (): Promise<string[]> => {
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await ask<vscode.InlayHint[] | undefined>(
        "vscode.executeInlayHintProvider",
        document.uri,
        all,
      );
      return (hints ?? []).map(({ label }) =>
        typeof label === "string" ? label : label.map((part) => part.value).join(""),
      );
    };
    assert.deepEqual(await labels(), []);
    const configuration = vscode.workspace.getConfiguration("glossator");
    const set = async (value: boolean | undefined): Promise<void> => {
      await configuration.update("inlayHints.dates", value, vscode.ConfigurationTarget.Workspace);
      await configuration.update("inlayHints.speakers", value, vscode.ConfigurationTarget.Workspace);
    };
    await set(true);
    try {
      const shown = await until("hints", async () => {
        const found = await labels();
        return found.includes("2021-05-03") && found.includes("Mira Voss:") && found;
      });
      assert.ok(shown.length >= 3, shown.join());
    } finally {
      await set(undefined);
    }
    await until("no hints", async () => (await labels()).length === 0);
  });

  it("code lens: what the corpus has of an entry, with the command that lists the mentions", async () => {
    const titles = async (): Promise<vscode.CodeLens[]> =>
      (await ask<vscode.CodeLens[] | undefined>("vscode.executeCodeLensProvider", registry.uri, 100)) ?? [];
    const lens = await until("the lens", async () =>
      (await titles()).find(({ range }) => registry.lineAt(range.start.line).text.trim() === "mira-voss:"),
    );
    assert.match(
      lens.command?.title ?? "",
      /^\d+ mentions · \d+ quotations? · 1 meeting · 2021-05-04 – 2021-05-06$/,
    );
    assert.equal(lens.command?.command, "glossator.findMentions");
    assert.deepEqual(lens.command.arguments, [{ uri: registry.uri.toString(), entity: "mira-voss" }]);
    const configuration = vscode.workspace.getConfiguration("glossator");
    await configuration.update("codeLens", false, vscode.ConfigurationTarget.Workspace);
    try {
      await until("no lenses", async () => (await titles()).length === 0);
    } finally {
      await configuration.update("codeLens", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("rename: a name in the registry, from a mention; the edit asks first and is not made here", async () => {
    const position = at("Mira Voss");
    const prepared = await ask<{ range: vscode.Range; placeholder: string }>(
      "vscode.prepareRename",
      document.uri,
      position,
    );
    assert.equal(prepared.placeholder, "Mira Voss");
    assert.equal(document.getText(prepared.range), "Mira Voss");
    const edit = await ask<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      position,
      "Mira Q. Voss",
    );
    const [change] = edit.get(registry.uri);
    const [before, text] = [registry.getText(), change!.newText];
    const { start, end } = change!.range;
    const after = before.slice(0, registry.offsetAt(start)) + text + before.slice(registry.offsetAt(end));
    assert.match(after, /mira-voss:\s+name: Mira Q\. Voss #/);
    assert.equal(registry.isDirty, false);
  });

  it("selection ranges: from the word to the name, the sentence and the quotation", async () => {
    const [found] = await ask<vscode.SelectionRange[]>("vscode.executeSelectionRangeProvider", document.uri, [
      at("mend both piers"),
    ]);
    const texts: string[] = [];
    for (let range = found; range; range = range.parent as vscode.SelectionRange)
      texts.push(document.getText(range.range));
    assert.equal(texts[0], "mend");
    assert.ok(texts.includes("“We will mend both piers before winter,”"), texts.join("\n"));
  });
});
