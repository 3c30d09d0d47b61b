import { TextDocumentSyncKind, type InitializeResult } from "vscode-languageserver";
import { tokenModifiers, tokenTypes } from "../protocol.ts";

/** Any file can be a document, by what corpus.yaml says; a folder can hold some. */
const anyFile = { filters: [{ pattern: { glob: "**/*" } }] };

/** What the server can do, as told to every client. */
export const capabilities: InitializeResult = {
  serverInfo: { name: "Glossator" },
  capabilities: {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: "Glossator" },
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    // Blanks, hyphens and brackets begin or continue ids in YAML; in prose nothing is offered there.
    completionProvider: { triggerCharacters: ["@", " ", "-", "["], resolveProvider: true },
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    callHierarchyProvider: true,
    typeHierarchyProvider: true,
    codeActionProvider: { codeActionKinds: ["quickfix", "refactor.rewrite"] },
    renameProvider: { prepareProvider: true },
    selectionRangeProvider: true,
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: anyFile, didCreate: anyFile, didRename: anyFile, didDelete: anyFile },
    },
  },
};
