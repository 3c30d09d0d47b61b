import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { capabilities } from "../../src/server/capabilities.ts";

/** By provider that the server has: how LSP clients ask it, and how VS Code does. */
const asked: Readonly<Record<string, readonly [methods: string, commands: string]>> = {
  semanticTokensProvider: [
    "textDocument/semanticTokens/full textDocument/semanticTokens/full/delta textDocument/semanticTokens/range",
    "vscode.provideDocumentSemanticTokens vscode.provideDocumentRangeSemanticTokens",
  ],
  hoverProvider: ["textDocument/hover", "vscode.executeHoverProvider"],
  definitionProvider: ["textDocument/definition", "vscode.executeDefinitionProvider"],
  declarationProvider: ["textDocument/declaration", "vscode.executeDeclarationProvider"],
  referencesProvider: ["textDocument/references", "vscode.executeReferenceProvider"],
  documentHighlightProvider: ["textDocument/documentHighlight", "vscode.executeDocumentHighlights"],
  documentSymbolProvider: ["textDocument/documentSymbol", "vscode.executeDocumentSymbolProvider"],
  workspaceSymbolProvider: ["workspace/symbol", "vscode.executeWorkspaceSymbolProvider"],
  foldingRangeProvider: ["textDocument/foldingRange", "vscode.executeFoldingRangeProvider"],
  completionProvider: [
    "textDocument/completion completionItem/resolve",
    "vscode.executeCompletionItemProvider",
  ],
  codeLensProvider: ["textDocument/codeLens codeLens/resolve", "vscode.executeCodeLensProvider"],
  inlayHintProvider: ["textDocument/inlayHint", "vscode.executeInlayHintProvider"],
  callHierarchyProvider: [
    "textDocument/prepareCallHierarchy callHierarchy/incomingCalls callHierarchy/outgoingCalls",
    "vscode.prepareCallHierarchy vscode.provideIncomingCalls vscode.provideOutgoingCalls",
  ],
  typeHierarchyProvider: [
    "textDocument/prepareTypeHierarchy typeHierarchy/supertypes typeHierarchy/subtypes",
    "vscode.prepareTypeHierarchy vscode.provideSupertypes vscode.provideSubtypes",
  ],
  codeActionProvider: ["textDocument/codeAction", "vscode.executeCodeActionProvider"],
  renameProvider: [
    "textDocument/prepareRename textDocument/rename",
    "vscode.prepareRename vscode.executeDocumentRenameProvider",
  ],
  selectionRangeProvider: ["textDocument/selectionRange", "vscode.executeSelectionRangeProvider"],
};

describe("what the server says it can do", () => {
  it("is all in the table of this test", () => {
    const provided = Object.keys(capabilities.capabilities).filter((name) => name.endsWith("Provider"));
    assert.deepEqual(provided.sort(), Object.keys(asked).sort());
  });
  it("is asked for over LSP, each request in some test of test/lsp", () =>
    assert.deepEqual(notNamed("test/lsp", 0), []));
  it("is asked for through VS Code, each command in some test of test/vscode", () =>
    assert.deepEqual(notNamed("test/vscode", 1), []));
});

/** Requests of the table that no test in a folder sends. */
function notNamed(folder: string, column: 0 | 1): string[] {
  const tests = readdirSync(folder)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  return Object.values(asked)
    .flatMap((row) => row[column].split(" "))
    .filter((name) => !tests.some((test) => test.includes(`"${name}"`)));
}
