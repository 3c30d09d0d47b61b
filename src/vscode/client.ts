import {
  EventEmitter,
  l10n,
  workspace,
  type CancellationToken,
  type Event,
  type LogOutputChannel,
  type Uri,
  type WorkspaceEdit,
} from "vscode";
import {
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from "vscode-languageclient";
import type { WorkspaceEdit as LspWorkspaceEdit } from "vscode-languageserver-types";
import {
  changedNotification,
  clientCommands,
  statusNotification,
  type ChangedParams,
  type StatusParams,
} from "../protocol.ts";
import type { InitializationOptions } from "../protocol/initializationOptions.ts";
import { corpusLanguage } from "./documentLanguage.ts";
import { createRestartPolicy } from "./restartPolicy.ts";
import { serveFiles } from "./serveFiles.ts";
import { settings } from "./settings.ts";
import { ticked } from "./ticked.ts";

/** What the rest of the extension knows of the language server. */
export interface Server {
  readonly state: ServerState;
  /** The process id of the running server. */
  readonly process: number | undefined;
  readonly onDidChangeState: Event<ServerState>;
  /** Documents or views are out of date. */
  readonly onDidChange: Event<ChangedParams>;
  readonly onDidReport: Event<StatusParams>;
  /** What the running server said last of itself. */
  readonly report: StatusParams | undefined;
  /** Start the server unless it runs; resolves when it answers. */
  start(): Promise<void>;
  /** @param between is done while no server runs */
  restart(between?: () => Promise<void>): Promise<void>;
  /**
   * Ask; starts the server if need be.
   * @throws Error if the server failed too often or does not know the answer
   */
  request<Result>(method: string, params: object, token?: CancellationToken): Promise<Result>;
  toWorkspaceEdit(edit: LspWorkspaceEdit): Promise<WorkspaceEdit>;
  /** Be given the edit of every rename before the editor is, which waits for the answer and makes the edit by itself. */
  beforeRename(look: LookAtRename): void;
  dispose(): Promise<void>;
}

export type LookAtRename = (edit: WorkspaceEdit, name: string) => Promise<unknown>;

/** `failed`: it crashed too often and is not started again by itself. */
export type ServerState = "stopped" | "starting" | "running" | "restarting" | "failed";

/** Makes a client with a way to its server: a process in Node, a worker in a browser. */
export type MakeLanguageClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * A client for the language server. Does not start it.
 * @param cacheFolder where the server may keep what it finds, if it can reach that
 */
export function createServer(
  makeClient: MakeLanguageClient,
  log: LogOutputChannel,
  cacheFolder: Uri,
): Server {
  const states = new EventEmitter<ServerState>();
  const changes = new EventEmitter<ChangedParams>();
  const reports = new EventEmitter<StatusParams>();
  let state: ServerState = "stopped";
  let report: StatusParams | undefined;
  const setState = (next: ServerState): void => {
    if (next === state) return;
    state = next;
    if (next !== "running") report = undefined;
    states.fire(next);
  };
  const policy = createRestartPolicy(log, setState);
  let lookAtRename: LookAtRename | undefined;
  const client = makeClient({
    ...clientOptions,
    middleware: {
      ...clientOptions.middleware,
      provideRenameEdits: async (document, position, name, token, next) => {
        const edit = await next(document, position, name, token);
        if (edit) await lookAtRename?.(edit, name);
        return edit;
      },
    },
    outputChannel: log,
    traceOutputChannel: log,
    initializationOptions: () => initializationOptions(cacheFolder),
    errorHandler: policy.errorHandler,
    initializationFailedHandler: (error) => {
      log.error(error);
      setState("failed");
      return false;
    },
  });
  serveFiles(client);
  client.onNotification(changedNotification, (params: ChangedParams) => changes.fire(params));
  client.onNotification(statusNotification, (params: StatusParams) => {
    report = params;
    reports.fire(params);
  });
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) setState("running");
    else if (newState === State.Starting && state !== "restarting") setState("starting");
    else if (newState === State.Stopped && state !== "failed" && state !== "restarting") setState("stopped");
    else if (newState === State.StartFailed) setState("failed");
  });

  const start = async (): Promise<void> => {
    if (client.state !== State.Running) await client.start();
  };
  return {
    get state() {
      return state;
    },
    get process() {
      // The client keeps its child process to itself.
      return (client as unknown as { readonly _serverProcess?: { readonly pid?: number } })._serverProcess
        ?.pid;
    },
    onDidChangeState: states.event,
    onDidChange: changes.event,
    onDidReport: reports.event,
    get report() {
      return report;
    },
    start,
    restart: async (between) => {
      policy.forget();
      setState("restarting");
      if (client.state === State.Running)
        await client.stop().catch((error: unknown) => log.warn(String(error)));
      try {
        await between?.();
      } finally {
        await client.start();
      }
    },
    request: async (method, params, token) => {
      if (state === "failed")
        throw new Error(
          l10n.t("The language server has stopped. “Restart Language Server” starts it again."),
        );
      await start();
      return client.sendRequest(method, params, token);
    },
    toWorkspaceEdit: async (edit) => client.protocol2CodeConverter.asWorkspaceEdit(ticked(edit)),
    beforeRename: (look) => {
      lookAtRename = look;
    },
    dispose: async () => {
      for (const emitter of [states, changes, reports]) emitter.dispose();
      await client.dispose().catch(() => undefined);
    },
  };
}

/** YAML goes to the server because registry files are checked as they are typed; it ignores all others. */
const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: corpusLanguage }, { language: "markdown" }, { language: "yaml" }],
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  markdown: { isTrusted: { enabledCommands: Object.values(clientCommands) }, supportHtml: false },
  middleware: {
    sendRequest: async (type, params, token, next) => {
      const answer = await next(type, params, token);
      const method = typeof type === "string" ? type : type.method;
      return method === renameMethod && answer
        ? (ticked(answer as LspWorkspaceEdit) as typeof answer)
        : answer;
    },
    // Without an answer VS Code highlights every other place of an ordinary word: too restless in prose.
    provideDocumentHighlights: async (document, position, token, next) =>
      (await next(document, position, token)) ?? (document.languageId === corpusLanguage ? [] : null),
  },
};

const renameMethod = "textDocument/rename";

function initializationOptions(cacheFolder: Uri): InitializationOptions {
  const { looseDocuments, maximumDocumentSize } = settings(workspace.getConfiguration("glossator"));
  return {
    looseDocuments,
    maximumDocumentSize,
    checkCommand: clientCommands.openCheck,
    commands: true,
    cacheFolder: cacheFolder.toString(),
  };
}
