import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import type { Diagnostic } from "vscode-languageserver-types";
import {
  createProtocolConnection,
  WorkDoneProgress,
  type ProtocolConnection,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from "vscode-languageserver-protocol/node";
import { engineVersion } from "../../scripts/lib/engine.mjs";
import { uriOfPath } from "../../src/files/uris.ts";
import {
  changedNotification,
  statusNotification,
  type ChangedParams,
  type StatusParams,
} from "../../src/protocol.ts";

/** A real server process over a folder made for the test, and a client that speaks to it over its streams. */
export interface LanguageClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly folder: string;
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly statuses: readonly StatusParams[];
  readonly changes: readonly ChangedParams[];
  readonly logs: readonly string[];
  /** What the server had the client ask for again: `codeLens`, `inlayHint`, `semanticTokens`. */
  readonly refreshed: readonly string[];
  /** The progress that the server showed. */
  readonly progress: { readonly tokens: string[]; readonly reports: WorkDoneProgressValue[] };
  /** Change what the user has set below `glossator`. */
  configure(settings: Readonly<Record<string, unknown>>): Promise<void>;
  uri(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  /** Open a file in the editor: with this text, or with that on disk given as `text`. */
  open(path: string, text: string, languageId?: string): Promise<string>;
  /** Replace the whole text of an open file, unsaved. */
  change(path: string, text: string): Promise<void>;
  request<R>(method: string, params: unknown): Promise<R>;
  /** Resolves as soon as the condition holds; fails after some seconds. */
  until(what: string, condition: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

type WorkDoneProgressValue = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

let bundle: Promise<string> | undefined;

/** The server bundled as it ships, once for all tests. */
export function serverBundle(): Promise<string> {
  bundle ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), "glossator-server-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    const outfile = join(folder, "server.cjs");
    await build({
      entryPoints: ["src/server/main.node.ts"],
      bundle: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      outfile,
      logLevel: "error",
      plugins: [engineVersion],
    });
    return outfile;
  })();
  return bundle;
}

/**
 * Start a server on a new folder with these files; resolves when it has loaded all corpora.
 * @param initializationOptions over those of a client that has our commands
 * @param workspaceFolders relative to the new folder; left out: that folder
 * @param options.fill writes more files into the folder
 * @param options.wait left out: until all is loaded; false: not at all
 * @param options.settings what the client answers when asked for its settings; left out: it cannot be asked
 * @param options.folder a folder to work in, which the caller removes; left out: a new one
 * @param options.prepare what else is to be done to the folder; the server then runs without the rights of root
 */
export async function startLanguageClient(
  files: Readonly<Record<string, string | Uint8Array>>,
  initializationOptions: object = {},
  workspaceFolders: readonly string[] = ["."],
  {
    prepare,
    settings,
    fill,
    wait = true,
    folder: given,
  }: {
    readonly fill?: (folder: string) => void;
    readonly wait?: boolean;
    readonly prepare?: (folder: string) => void;
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly folder?: string;
  } = {},
): Promise<LanguageClient> {
  const folder = given ?? mkdtempSync(join(tmpdir(), "glossator-lsp-"));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  fill?.(folder);
  prepare?.(folder);
  const bundled = await serverBundle();
  const nobody = 65534;
  if (prepare && process.getuid?.() === 0) chmodSync(dirname(bundled), 0o755);
  const server = spawn(process.execPath, [bundled, "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
    // Nothing is read-only to root.
    ...(prepare && process.getuid?.() === 0 && { uid: nobody, gid: nobody, cwd: folder }),
  });
  const connection = createProtocolConnection(server.stdout, server.stdin);
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  const statuses: StatusParams[] = [];
  const changes: ChangedParams[] = [];
  const logs: string[] = [];
  connection.onNotification("textDocument/publishDiagnostics", (params) => {
    diagnostics.set(params.uri, params.diagnostics);
  });
  connection.onNotification("window/logMessage", ({ message }) => void logs.push(message));
  connection.onNotification(statusNotification, (params: StatusParams) => void statuses.push(params));
  connection.onNotification(changedNotification, (params: ChangedParams) => void changes.push(params));
  connection.onRequest("client/registerCapability", () => null);
  const progress: LanguageClient["progress"] = { tokens: [], reports: [] };
  connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string }) => {
    progress.tokens.push(token);
    connection.onProgress(WorkDoneProgress.type, token, (value) => void progress.reports.push(value));
    return null;
  });
  const refreshed: string[] = [];
  for (const drawn of ["semanticTokens", "codeLens", "inlayHint"])
    connection.onRequest(`workspace/${drawn}/refresh`, () => {
      refreshed.push(drawn);
      return null;
    });
  let set = settings ?? {};
  connection.onRequest("workspace/configuration", ({ items }: { items: readonly unknown[] }) =>
    items.map(() => set),
  );
  connection.listen();
  const versions = new Map<string, number>();
  const uri = (path: string): string => uriOfPath(join(folder, path));
  const client: LanguageClient = {
    connection,
    process: server,
    folder,
    diagnostics,
    statuses,
    changes,
    logs,
    uri,
    write,
    async open(path, text, languageId = "corpus-text") {
      versions.set(path, 1);
      const textDocument = { uri: uri(path), languageId, version: 1, text };
      await connection.sendNotification("textDocument/didOpen", { textDocument });
      return uri(path);
    },
    async change(path, text) {
      const version = (versions.get(path) ?? 0) + 1;
      versions.set(path, version);
      await connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ text }],
      });
    },
    refreshed,
    progress,
    async configure(changed) {
      set = changed;
      await connection.sendNotification("workspace/didChangeConfiguration", {
        settings: { glossator: changed },
      });
    },
    request: (method, params) => connection.sendRequest(method, params),
    async until(what, condition) {
      const deadline = Date.now() + 18_000;
      while (!condition()) {
        if (Date.now() > deadline) throw new Error(`waited in vain for: ${what}\n${logs.join("\n")}`);
        await new Promise((done) => setTimeout(done, 10));
      }
    },
    async stop() {
      try {
        if (server.exitCode === null) {
          await connection.sendRequest("shutdown");
          await connection.sendNotification("exit");
          if (given !== undefined) await new Promise((ended) => server.once("exit", ended));
        }
      } finally {
        connection.dispose();
        server.kill();
        if (given === undefined) rmSync(folder, { recursive: true, force: true });
      }
    },
  };
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: workspaceFolders.map((name) => ({ uri: uriOfPath(join(folder, name)), name })),
    capabilities: {
      window: { workDoneProgress: true },
      workspace: {
        didChangeWatchedFiles: { dynamicRegistration: true },
        semanticTokens: { refreshSupport: true },
        codeLens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
        ...(settings && { configuration: true }),
        workspaceFolders: true,
      },
    },
    initializationOptions: { commands: true, ...initializationOptions },
  });
  await connection.sendNotification("initialized", {});
  if (wait) await client.until("ready", () => statuses.length > 0 && statuses.at(-1)!.state !== "loading");
  return client;
}
