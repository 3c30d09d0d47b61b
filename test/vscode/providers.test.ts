import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, closeEditors, file, hoverText, place, restore, show, write } from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("providers", () => {
  let document: vscode.TextDocument;
  before(async () => {
    await activated();
    ({ document } = await show("talks.txt"));
  });
  after(closeEditors);

  const at = (words: string, nth = 1): vscode.Position => place(document, words, nth).start.translate(0, 1);

  it("hover: a person with the role at the document's date, not today's", async () => {
    const text = await hoverText(document, "Mira Voss", 1);
    assert.match(text, /Mira Voss/);
    assert.match(text, /Chair/);
  });

  it("hover: a date with its ISO value", async () => {
    assert.match(await hoverText(document, "3 May 2021"), /2021\S*05\S*03/);
  });

  it("hover: a relative date with what it was counted from", async () => {
    assert.match(await hoverText(document, "yesterday"), /2021\S*05\S*03/);
  });

  it("hover: a quotation with its speaker", async () => {
    const text = await hoverText(document, "mend both piers");
    assert.match(text, /Mira Voss/);
  });

  it("hover: a meeting with its dates and participants", async () => {
    const text = await hoverText(document, "Ostra Talks");
    assert.match(text, /Tomas Hale/);
  });

  it("hover: links run only the commands that are meant for it", async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at("Mira Voss"),
    );
    const trusted = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content as vscode.MarkdownString).isTrusted);
    for (const trust of trusted) {
      assert.ok(typeof trust === "object");
      assert.ok(trust.enabledCommands.every((command) => command.startsWith("glossator.")));
    }
    assert.ok(trusted.length > 0);
  });

  it("definition: leads from a mention to its registry entry", async () => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      at("Tomas Hale"),
    );
    const uris = found.map((place) => ("targetUri" in place ? place.targetUri : place.uri).toString());
    assert.ok(uris.includes(file("registry/all.yaml").toString()), uris.join());
  });

  it("references: finds mentions in all documents", async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      at("Mira Voss"),
    );
    const uris = new Set(found.map(({ uri }) => uri.toString()));
    assert.ok(uris.has(file("letter.md").toString()), [...uris].join());
    assert.ok(uris.has(document.uri.toString()));
  });

  it("references: finds mentions from the registry", async () => {
    const registry = await vscode.workspace.openTextDocument(file("registry/all.yaml"));
    const found = await until("references", () =>
      vscode.commands.executeCommand<vscode.Location[]>(
        "vscode.executeReferenceProvider",
        registry.uri,
        place(registry, "tomas-hale").start.translate(0, 1),
      ),
    );
    assert.ok(found.some(({ uri }) => uri.toString() === document.uri.toString()));
  });

  it("highlights: all mentions of the same entity in a document", async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      at("Mira Voss"),
    );
    assert.equal(found.length, 2);
  });

  it("highlights: none of ordinary words", async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      at("piers"),
    );
    assert.deepEqual(found ?? [], []);
  });

  it("symbols: an outline of the document", async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.ok(found.length > 0);
  });

  it("semantic tokens: kinds from the registry", async () => {
    const tokens = await tokensOf(document.uri);
    assert.equal(tokens.get(key(place(document, "Mira Voss").start)), "person");
    assert.equal(tokens.get(key(place(document, "Port Ostra").start)), "place");
    assert.equal(tokens.get(key(place(document, "Harbour Board").start)), "organization");
    assert.equal(tokens.get(key(place(document, "3 May 2021").start)), "date");
  });

  it("semantic tokens: a name that the registry does not know is a candidate", async () => {
    const tokens = await tokensOf(document.uri);
    assert.match(
      tokens.get(key(place(document, "Ilse Brandt").start)) ?? "",
      /^person.*(candidate|inferred)/,
    );
  });

  it("semantic tokens: for a part of a document", async () => {
    const [legend, tokens] = await Promise.all([
      vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        "vscode.provideDocumentRangeSemanticTokensLegend",
        document.uri,
      ),
      vscode.commands.executeCommand<vscode.SemanticTokens>(
        "vscode.provideDocumentRangeSemanticTokens",
        document.uri,
        document.lineAt(place(document, "Port Ostra").start.line).range,
      ),
    ]);
    assert.ok(legend.tokenTypes.includes("person"));
    assert.ok(tokens.data.length > 0);
  });

  it("semantic tokens: stand right after emoji, in lines that end with CRLF", async () => {
    await write(
      "waves.txt",
      "Waves\r\n\r\n🌊🌊 Yesterday 👩‍🚀 e\u0301 Mira Voss came.\r\nשלום Tomas Hale left.\r\n",
    );
    const editor = await show("waves.txt");
    await until("tokens", async () => {
      const tokens = await tokensOf(editor.document.uri);
      return (
        tokens.get(key(place(editor.document, "Mira Voss").start))?.startsWith("person") &&
        tokens.get(key(place(editor.document, "Tomas Hale").start))?.startsWith("person")
      );
    });
    await vscode.workspace.fs.delete(file("waves.txt"));
  });

  it("semantic tokens: follow edits that are not saved", async () => {
    await write("edited.txt", "Nobody came to the harbour that day.\n");
    const editor = await show("edited.txt");
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "Tomas Hale waited. "));
    await until("the new name", async () =>
      (await tokensOf(editor.document.uri)).get(key(new vscode.Position(0, 0)))?.startsWith("person"),
    );
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await vscode.workspace.fs.delete(file("edited.txt"));
  });

  it("diagnostics: stand in a registry that is not saved, and go again", async () => {
    const registry = await vscode.workspace.openTextDocument(file("registry/all.yaml"));
    const before = registry.getText();
    const editor = await vscode.window.showTextDocument(registry);
    await editor.edit((edit) =>
      edit.replace(place(registry, "organizer: harbour-board"), "organizer: nobody-at-all"),
    );
    const found = await until("a diagnostic", () => {
      const all = vscode.languages.getDiagnostics(registry.uri);
      return all.find(
        ({ message, range }) => /nobody-at-all/.test(message) || registry.getText(range) === "nobody-at-all",
      );
    });
    assert.equal(registry.getText(found.range), "nobody-at-all");
    await restore("registry/all.yaml", before);
    // Hints about entries that nothing names may stay.
    await until("no diagnostics", () =>
      vscode.languages
        .getDiagnostics(registry.uri)
        .every(({ severity }) => severity === vscode.DiagnosticSeverity.Hint),
    );
  });

  it("code actions: a name that the registry does not know can be tagged", async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      place(document, "Ilse Brandt"),
    );
    assert.ok(
      actions.some(({ command }) => command?.command.startsWith("glossator.tag")),
      actions.map(({ title }) => title).join(),
    );
  });
});

const key = ({ line, character }: vscode.Position): string => `${line}:${character}`;

/** `line:character` → type and modifiers. */
async function tokensOf(uri: vscode.Uri): Promise<Map<string, string>> {
  const [legend, tokens] = await Promise.all([
    vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      uri,
    ),
    vscode.commands.executeCommand<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", uri),
  ]);
  const found = new Map<string, string>();
  let [line, character] = [0, 0];
  for (let i = 0; i + 4 < tokens.data.length; i += 5) {
    const [deltaLine, deltaCharacter, , type, modifiers] = tokens.data.subarray(
      i,
      i + 5,
    ) as unknown as number[];
    line += deltaLine!;
    character = deltaLine === 0 ? character + deltaCharacter! : deltaCharacter!;
    const names = legend.tokenModifiers.filter((_, bit) => modifiers! & (1 << bit));
    found.set(`${line}:${character}`, [legend.tokenTypes[type!], ...names].join("."));
  }
  return found;
}
