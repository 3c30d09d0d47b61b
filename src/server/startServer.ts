import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Connection,
  type FileEvent,
  type InitializeParams,
} from "vscode-languageserver";
import type { AnalysisCache } from "../files/cache/analysisCache.ts";
import type { Files } from "../files/files.ts";
import { canonicalUri } from "../files/uris.ts";
import type { InitializationOptions } from "../protocol/initializationOptions.ts";
import { capabilities } from "./capabilities.ts";
import { Changes } from "./changes.ts";
import { followSettings } from "./followSettings.ts";
import { registerHandlers } from "./handlers.ts";
import { OpenTexts } from "./openTexts.ts";
import { ReadingProgress } from "./readingProgress.ts";
import { refresh } from "./refresh.ts";
import { stackOf } from "../text/stackOf.ts";
import type { Resources } from "./surroundings.ts";
import { Workspace } from "./workspace.ts";
import type { WorkspaceEvents } from "./workspaceEvents.ts";

/**
 * Serve one client over a connection.
 * @param makeFiles makes the file system, given the folders it may read
 * @param makeCache where to keep what was found, given what the client says of it; left out: nothing is kept
 */
export function startServer(
  connection: Connection,
  makeFiles: (folders: () => readonly string[]) => Files,
  resources: Resources = {},
  makeCache?: (folder: string | undefined, log: (message: string) => void) => AnalysisCache | undefined,
): void {
  const open = new OpenTexts();
  const log = (message: string): void => connection.console.error(message);
  const changes = new Changes(connection, open, () => workspace);
  const files = makeFiles(() => workspace.folders);
  const events: WorkspaceEvents = {
    changed(state, uris) {
      changes.add(state, uris);
      progress.update();
    },
    statusChanged() {
      changes.sendStatus();
      progress.update();
    },
    failed: log,
    log: (message) => connection.console.info(message),
  };
  const workspace: Workspace = new Workspace(files, open, events, { ...resources, cache: () => cache });
  const progress = new ReadingProgress(connection, workspace, changes);
  const settings = followSettings(connection, () => refresh(connection, changes.client, ["lenses", "hints"]));
  let cache: AnalysisCache | undefined;
  let initialized: InitializeParams | undefined;

  connection.onInitialize((params) => {
    initialized = params;
    workspace.options = initializationOptions(params.initializationOptions);
    cache = makeCache?.(workspace.options.cacheFolder, events.log);
    changes.client = params.capabilities;
    return capabilities;
  });
  connection.onInitialized(() => {
    guard(log, async () => {
      if (initialized?.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration)
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: "**/*.{txt,md,yaml,yml}" }, { globPattern: "**/*", kind: 1 | 4 }],
        });
    });
    guard(log, () => settings.start(changes.client));
    guard(log, () => workspace.setFolders(foldersOf(initialized)));
    if (initialized?.capabilities.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => canonicalUri(uri)));
        const kept = workspace.folders.filter((folder) => !gone.has(folder));
        guard(log, () => workspace.setFolders([...kept, ...added.map(({ uri }) => uri)]));
      });
  });

  const tellAgain = (uri: string): void => {
    const state = workspace.stateFor(uri);
    if (state) changes.publish(state, uri);
  };
  connection.onDidOpenTextDocument((params) =>
    guard(log, () => {
      const uri = open.open(params);
      workspace.textOpened(uri);
      tellAgain(uri);
    }),
  );
  connection.onDidChangeTextDocument((params) =>
    guard(log, () => {
      const changed = open.change(params);
      if (changed) workspace.textChanged(changed.uri, changed.edits);
    }),
  );
  connection.onDidCloseTextDocument((params) =>
    guard(log, () => {
      const uri = open.close(params);
      workspace.textClosed(uri);
      tellAgain(uri);
    }),
  );
  const filesChanged = (files: readonly FileEvent[]): void =>
    guard(log, () =>
      workspace.filesChanged(files.map(({ uri, type }) => ({ uri: canonicalUri(uri), type }))),
    );
  connection.onDidChangeWatchedFiles(({ changes: files }) => filesChanged(files));
  // What the editor does to files itself it tells at once; the watchers of files come later, in a browser seconds later.
  const eventsOf = (type: FileChangeType, files: readonly { readonly uri: string }[]): FileEvent[] =>
    files.map(({ uri }) => ({ uri, type }));
  const { Created, Deleted } = FileChangeType;
  connection.workspace.onDidCreateFiles(({ files }) => filesChanged(eventsOf(Created, files)));
  connection.workspace.onDidDeleteFiles(({ files }) => filesChanged(eventsOf(Deleted, files)));
  connection.workspace.onDidRenameFiles(({ files }) =>
    filesChanged(
      files.flatMap(({ oldUri, newUri }) => [
        { uri: oldUri, type: Deleted },
        { uri: newUri, type: Created },
      ]),
    ),
  );
  registerHandlers(
    connection,
    workspace,
    files,
    () => settings.current,
    () => changes.client,
  );
  connection.onShutdown(() => {
    changes.dispose();
    progress.dispose();
    return workspace.dispose();
  });
  connection.listen();
}

/** Run a notification's work; a failure is logged. */
function guard(log: (message: string) => void, work: () => void | Promise<void>): void {
  const failed = (error: unknown): void => log(stackOf(error));
  try {
    Promise.resolve(work()).catch(failed);
  } catch (error) {
    failed(error);
  }
}

function foldersOf(params: InitializeParams | undefined): string[] {
  if (params?.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  return params?.rootUri ? [params.rootUri] : [];
}

/** Options as the client gives them; those of a wrong type are ignored. */
function initializationOptions(given: unknown): InitializationOptions {
  const { looseDocuments, maximumDocumentSize, checkCommand, commands, cacheFolder } = (given ??
    {}) as Record<string, unknown>;
  return {
    ...(typeof looseDocuments === "boolean" && { looseDocuments }),
    ...(typeof maximumDocumentSize === "number" && maximumDocumentSize > 0 && { maximumDocumentSize }),
    ...(typeof checkCommand === "string" && /^[\w.]+$/.test(checkCommand) && { checkCommand }),
    ...(typeof commands === "boolean" && { commands }),
    ...(typeof cacheFolder === "string" && { cacheFolder }),
  };
}
