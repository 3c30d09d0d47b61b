import {
  ErrorCodes,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type CodeLens,
  type ClientCapabilities,
  type CompletionItem,
  type Connection,
  type Position,
  type Range,
  type RenameFilesParams,
} from "vscode-languageserver";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "../features/callHierarchy.ts";
import { codeActions } from "../features/codeActions.ts";
import { codeLenses, resolveCodeLens } from "../features/codeLenses.ts";
import { completion, resolveCompletion } from "../features/completion.ts";
import { decisionActions } from "../features/decisions/decisionActions.ts";
import { definition } from "../features/definition.ts";
import { documentHighlight } from "../features/documentHighlight.ts";
import { documentInfo } from "../features/documentInfo.ts";
import { documentSymbols } from "../features/documentSymbols.ts";
import { editActions } from "../features/editActions.ts";
import { entityInfo } from "../features/entityInfo.ts";
import { foldingRanges } from "../features/foldingRanges.ts";
import { hover } from "../features/hover.ts";
import { inlayHints } from "../features/inlayHints.ts";
import { quickFixes } from "../features/quickFixes.ts";
import { quotationDecorations } from "../features/quotationDecorations.ts";
import { references } from "../features/references.ts";
import { registryFiles } from "../features/registryFiles.ts";
import { prepareRename } from "../features/rename.ts";
import { selectionRanges } from "../features/selectionRanges.ts";
import { isInPassage, isInQuotation } from "../features/sameWords.ts";
import { semanticTokens } from "../features/semanticTokens.ts";
import { prepareTypeHierarchy, subtypes, supertypes } from "../features/typeHierarchy.ts";
import { documentOf, sourceOf, spanOf, type CorpusView } from "../features/view.ts";
import { workspaceSymbols } from "../features/workspaceSymbols.ts";
import { canonicalUri } from "../files/uris.ts";
import type { Files } from "../files/files.ts";
import * as protocol from "../protocol.ts";
import { LineIndex } from "../text/lineIndex.ts";
import type { ClientSettings } from "./clientSettings.ts";
import { createCorpusIn } from "./createCorpusIn.ts";
import { Cancelled, resultInSlices } from "./inSlices.ts";
import { inView } from "./inView.ts";
import type { On } from "./on.ts";
import { renameAt } from "./renameAt.ts";
import { renameFiles } from "./renameFiles.ts";
import { addGitAttributes } from "./gitAttributes.ts";
import { registerReviewHandlers } from "./reviewHandlers.ts";
import { fingerprinted, registerSearchHandlers } from "./searchHandlers.ts";
import { registerTaggingHandlers } from "./taggingHandlers.ts";
import { TokenResults } from "./tokenResults.ts";
import { registerTreeHandlers } from "./treeHandlers.ts";
import { stackOf } from "../text/stackOf.ts";
import { viewsFor } from "./views.ts";
import { whenKnown } from "./whenKnown.ts";
import type { Workspace } from "./workspace.ts";

/** Everything that can be asked of the server: request → feature. */
export function registerHandlers(
  connection: Connection,
  workspace: Workspace,
  files: Files,
  settings: () => ClientSettings,
  client: () => ClientCapabilities,
): void {
  const tokens = new TokenResults((uri) => workspace.opened(uri) !== undefined);
  const hasCommands = (): boolean => workspace.options.commands ?? false;
  const at =
    <P extends PlaceParams, R>(
      feature: (view: CorpusView, uri: string, position: Position, params: P) => R,
    ) =>
    (params: P): R | null =>
      inView(workspace, params.textDocument.uri, (view, uri) => feature(view, uri, params.position, params));
  /** Of an item of a hierarchy, which comes back from the client as the server made it. */
  const ofItem =
    <I extends { readonly uri: string }, R>(feature: (view: CorpusView, item: I) => R) =>
    ({ item }: { readonly item: I }): R | null =>
      inView(workspace, item.uri, (view, uri) => feature(view, { ...item, uri }));
  const on: On = (method, answer) => {
    connection.onRequest<unknown, void>(method, (params: never, token) => {
      const known = whenKnown(workspace, uriIn(params));
      const answered = (): unknown => answer(params, token);
      return guarded(connection, method, known ? () => known.then(answered) : answered);
    });
  };

  on("textDocument/semanticTokens/full", ({ textDocument }: FileParams, token) =>
    inView(workspace, textDocument.uri, (view, uri) => tokens.full(uri, documentOf(view, uri), token)),
  );
  on("textDocument/semanticTokens/full/delta", (params: FileParams & { previousResultId: string }, token) =>
    inView(workspace, params.textDocument.uri, (view, uri) =>
      tokens.delta(uri, params.previousResultId, documentOf(view, uri), token),
    ),
  );
  on("textDocument/semanticTokens/range", ({ textDocument, range }: FileParams & { range: Range }) =>
    inView(workspace, textDocument.uri, (view, uri) => {
      const source = sourceOf(view, uri);
      return { data: source ? semanticTokens(view, uri, spanOf(source, range)) : [] };
    }),
  );
  on("textDocument/hover", async (params: PlaceParams, token) => {
    if (at(isInQuotation)(params)) await fingerprinted(workspace, params.textDocument.uri, token);
    return at((view, uri, position) => hover(view, uri, position, hasCommands()))(params);
  });
  on("textDocument/definition", at(definition));
  on("textDocument/declaration", at(definition));
  on(
    "textDocument/references",
    async (params: PlaceParams & { context?: { includeDeclaration?: boolean } }, token) => {
      if (at(isInPassage)(params)) await fingerprinted(workspace, params.textDocument.uri, token);
      const includeDeclaration = params.context?.includeDeclaration ?? false;
      const found = at((view, uri, position) => references(view, uri, position, includeDeclaration))(params);
      return found && resultInSlices(found, token);
    },
  );
  on("textDocument/documentHighlight", at(documentHighlight));
  on("textDocument/documentSymbol", ({ textDocument }: FileParams) =>
    inView(workspace, textDocument.uri, documentSymbols),
  );
  on("workspace/symbol", ({ query }: { query: string }) =>
    workspaceSymbols(viewsFor(workspace, undefined), query),
  );
  on("textDocument/foldingRange", ({ textDocument }: FileParams) =>
    inView(workspace, textDocument.uri, foldingRanges),
  );
  on("textDocument/completion", ({ textDocument, position }: PlaceParams) => {
    const uri = canonicalUri(textDocument.uri);
    const view = workspace.stateFor(uri)?.view;
    // Asked at every word: the text alone has to be the newest, and nothing is analysed for it.
    const text = workspace.opened(uri)?.text;
    if (!view || text === undefined) return null;
    return completion(view, uri, { text, lines: new LineIndex(text) }, position);
  });
  on("completionItem/resolve", (item: CompletionItem) => {
    const { uri } = item.data as { readonly uri: string };
    return inView(workspace, uri, (view) => resolveCompletion(view, item)) ?? item;
  });
  on("textDocument/codeLens", ({ textDocument }: FileParams) =>
    settings().codeLens ? inView(workspace, textDocument.uri, codeLenses) : null,
  );
  on("codeLens/resolve", (lens: CodeLens) => {
    const { uri } = lens.data as { readonly uri: string };
    return inView(workspace, uri, (view) => resolveCodeLens(view, lens, hasCommands())) ?? lens;
  });
  on("textDocument/inlayHint", ({ textDocument, range }: FileParams & { range: Range }) =>
    inView(workspace, textDocument.uri, (view, uri) =>
      inlayHints(view, uri, range, settings().inlayHints, hasCommands()),
    ),
  );
  on("textDocument/prepareCallHierarchy", at(prepareCallHierarchy));
  on("callHierarchy/incomingCalls", ofItem(incomingCalls));
  on("callHierarchy/outgoingCalls", ofItem(outgoingCalls));
  on("textDocument/prepareTypeHierarchy", at(prepareTypeHierarchy));
  on("typeHierarchy/supertypes", ofItem(supertypes));
  on("typeHierarchy/subtypes", ofItem(subtypes));

  on("textDocument/selectionRange", (params: FileParams & { positions: readonly Position[] }) =>
    inView(workspace, params.textDocument.uri, (view, uri) => selectionRanges(view, uri, params.positions)),
  );
  on("textDocument/prepareRename", at(prepareRename));
  on("textDocument/rename", (params: PlaceParams & { newName: string }, token) =>
    renameAt(workspace, files, client(), params, token),
  );

  on("workspace/willRenameFiles", (params: RenameFilesParams) =>
    renameFiles(workspace, files, params, (message) => {
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }),
  );

  on("textDocument/codeAction", ({ textDocument, range }: FileParams & { range: Range }) =>
    inView(workspace, textDocument.uri, (view, uri) => {
      const stamp = { at: new Date().toISOString() };
      const fixes = quickFixes(view, uri, range, { ...stamp, random: Math.random });
      const others = [...codeActions(view, uri, range), ...decisionActions(view, uri, range)];
      return [...fixes, ...(hasCommands() ? others : editActions(view, others, stamp, Math.random))];
    }),
  );

  on(protocol.quotationsRequest, ({ uri, range }: protocol.QuotationsParams) =>
    inView(workspace, uri, (view, canonical) => quotationDecorations(view, canonical, range)),
  );
  on(protocol.documentInfoRequest, ({ uri }: protocol.DocumentInfoParams) =>
    inView(workspace, uri, (view, canonical) =>
      documentInfo(view, canonical, workspace.stateFor(canonical)?.milliseconds.get(canonical)),
    ),
  );
  on(protocol.registryFilesRequest, ({ uri }: protocol.RegistryFilesParams) =>
    viewsFor(workspace, uri && canonicalUri(uri)).flatMap(registryFiles),
  );
  on(protocol.entityRequest, async ({ uri, entity }: protocol.EntityParams, token) => {
    for (const view of viewsFor(workspace, uri && canonicalUri(uri))) {
      const info = await resultInSlices(entityInfo(view, entity), token);
      if (info) return info;
    }
    return null;
  });
  registerTreeHandlers(on, workspace);
  registerSearchHandlers(on, workspace);
  const withGit = addGitAttributes(files);
  registerTaggingHandlers(on, workspace, files, withGit);
  registerReviewHandlers(on, workspace, files, withGit);
  on(protocol.createCorpusRequest, (params: protocol.CreateCorpusParams) => createCorpusIn(files, params));
}

/** What a request is about, if it is a text; clients send all sorts of things. */
function uriIn(params: AboutText | null | undefined): string | undefined {
  const uri: unknown = params?.textDocument?.uri ?? params?.item?.uri ?? params?.uri;
  return typeof uri === "string" ? uri : undefined;
}

/** Where the standard and our own requests have the text that they are about. */
interface AboutText {
  readonly textDocument?: { readonly uri?: unknown };
  readonly item?: { readonly uri?: unknown };
  readonly uri?: unknown;
}

interface FileParams {
  readonly textDocument: { readonly uri: string };
}

interface PlaceParams extends FileParams {
  readonly position: Position;
}

/** A request that fails is logged and answered with an error; it never ends the server. */
export async function guarded<R>(
  connection: Connection,
  method: string,
  answer: () => R | Promise<R>,
): Promise<R | ResponseError<void>> {
  try {
    return await answer();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Cancelled) return new ResponseError<void>(LSPErrorCodes.RequestCancelled, message);
    connection.console.error(`${method}: ${stackOf(error)}`);
    return new ResponseError<void>(ErrorCodes.InternalError, `${method} failed: ${message}`);
  }
}
