import {
  commands,
  l10n,
  Uri,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type Webview,
  type WebviewView,
} from "vscode";
import {
  searchExportRequest,
  searchRequest,
  type SearchExport,
  type SearchLine,
  type SearchParams,
  type SearchResult,
} from "../../protocol/searching.ts";
import type { Server } from "../client.ts";
import { toRange } from "../convert.ts";
import { debounced } from "../debounced.ts";
import { searchPage } from "./searchPage.ts";
import { searchStrings } from "./searchStrings.ts";

/** The concordance in the side bar. */
export interface SearchView extends Disposable {
  /** Show the view and put the cursor into its box; with a query, search for that. */
  search(query?: string): Promise<void>;
  /** What was answered last. */
  readonly shown: { readonly query: string; readonly total: number } | undefined;
}

/** What the page tells. */
type FromPage =
  | { readonly type: "ready" }
  | { readonly type: "search"; readonly number: number; readonly params: SearchParams }
  | { readonly type: "remember"; readonly query: string }
  | { readonly type: "open"; readonly line: SearchLine; readonly focus: boolean }
  | { readonly type: "export"; readonly params: SearchParams };

const viewId = "glossator.search";
const historyKey = "glossator.searchHistory";
const longestHistory = 50;

export function createSearchView(
  { extensionUri, workspaceState }: ExtensionContext,
  server: Server,
): SearchView {
  const media = Uri.joinPath(extensionUri, "media", "search");
  let view: WebviewView | undefined;
  let isReady = false;
  let asked: string | undefined;
  let shown: SearchView["shown"];
  const history = (): readonly string[] => workspaceState.get<readonly string[]>(historyKey) ?? [];
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a webview's message has none
  const post = (message: object): void => void view?.webview.postMessage(message);
  const focus = (): void => {
    if (!isReady) return;
    post({ type: "focus", ...(asked !== undefined && { query: asked }) });
    asked = undefined;
  };

  const answers: { readonly [T in FromPage["type"]]: (message: FromPage & { type: T }) => unknown } = {
    ready: () => {
      isReady = true;
      post({ type: "start", strings: searchStrings(), history: history() });
      if (asked !== undefined) focus();
    },
    search: async ({ number, params }) => {
      try {
        const result = await server.request<SearchResult>(searchRequest, params);
        shown = { query: params.query, total: result.total };
        post({ type: "result", number, result });
      } catch (error) {
        post({ type: "failed", number, message: error instanceof Error ? error.message : String(error) });
      }
    },
    remember: ({ query }) =>
      workspaceState.update(
        historyKey,
        [query, ...history().filter((old) => old !== query)].slice(0, longestHistory),
      ),
    open: ({ line, focus: takeFocus }) =>
      commands.executeCommand("vscode.open", Uri.parse(line.uri), {
        selection: toRange(line.range),
        preserveFocus: !takeFocus,
        preview: true,
      }),
    export: ({ params }) => exportCsv(server, params),
  };

  const provider = window.registerWebviewViewProvider(viewId, {
    resolveWebviewView: (resolved) => {
      view = resolved;
      isReady = false;
      resolved.webview.options = { enableScripts: true, localResourceRoots: [media] };
      resolved.webview.onDidReceiveMessage(async (message: FromPage) => {
        try {
          await (answers[message.type] as (message: FromPage) => unknown)(message);
        } catch (error) {
          void window.showErrorMessage(error instanceof Error ? error.message : String(error));
        }
      });
      resolved.onDidDispose(() => (view = undefined));
      resolved.onDidChangeVisibility(() => {
        if (!resolved.visible) isReady = false;
      });
      resolved.webview.html = pageOf(resolved.webview, media);
    },
  });
  const renew = debounced(() => post({ type: "changed" }), 500);
  const subscriptions = [provider, renew, server.onDidChange(renew.call)];
  return {
    search: async (query) => {
      asked = query ?? asked ?? "";
      await commands.executeCommand(`${viewId}.focus`);
      focus();
    },
    get shown() {
      return shown;
    },
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
}

/** Only the view's own style sheet and script run, and nothing is fetched from anywhere. */
function pageOf(webview: Webview, media: Uri): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(24))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return searchPage({
    nonce,
    source: webview.cspSource,
    style: webview.asWebviewUri(Uri.joinPath(media, "search.css")).toString(),
    script: webview.asWebviewUri(Uri.joinPath(media, "search.js")).toString(),
  });
}

async function exportCsv(server: Server, params: SearchParams): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name =
    params.query
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "search";
  const target = await window.showSaveDialog({
    filters: { CSV: ["csv"] },
    saveLabel: l10n.t("Export as CSV"),
    ...(folder && { defaultUri: Uri.joinPath(folder, `${name}.csv`) }),
  });
  if (!target) return;
  const { csv, total } = await server.request<SearchExport>(searchExportRequest, params);
  // Spreadsheets take a file for UTF-8 by its byte-order mark.
  await workspace.fs.writeFile(target, new TextEncoder().encode(`\uFEFF${csv}`));
  void window.showInformationMessage(
    total === 1
      ? l10n.t("1 line written to {0}", target.path)
      : l10n.t("{0} lines written to {1}", total, target.path),
  );
}
