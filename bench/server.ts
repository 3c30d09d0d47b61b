import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { createProtocolConnection, type ProtocolConnection } from "vscode-languageserver-protocol/node";
import { statusNotification, type StatusParams } from "../src/protocol.ts";

/** A language server in a process of its own, spoken to over its streams. */
export interface RunningServer {
  readonly connection: ProtocolConnection;
  /** Resolves when it says that all corpora have been read. */
  readonly ready: Promise<void>;
  /** Resolves when so many documents are known, whatever is worked out of them later. */
  known(documents: number): Promise<void>;
  /** The most memory that it held at a time, in bytes; undefined where that cannot be told. */
  peakMemory(): number | undefined;
  /** Megabytes as the operating system counts them now. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

/**
 * @param command the server's script and its arguments
 * @param folder uri of the workspace
 * @param prepare what the server may ask of its editor, to be answered from the beginning
 */
export async function startServer(
  command: readonly string[],
  folder: string,
  initializationOptions: object = {},
  prepare?: (connection: ProtocolConnection) => void,
): Promise<RunningServer> {
  const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createProtocolConnection(child.stdout, child.stdin);
  let status: StatusParams | undefined;
  const told: (() => void)[] = [];
  connection.onNotification(statusNotification, (params: StatusParams) => {
    status = params;
    for (const tell of told) tell();
  });
  const toldThat = (holds: (status: StatusParams) => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (status && holds(status)) resolve();
      };
      told.push(look);
      look();
    });
  const ready = toldThat(({ state }) => state !== "loading");
  prepare?.(connection);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: "bench" }],
    capabilities: { textDocument: { semanticTokens: { requests: { full: { delta: true } } } } },
    initializationOptions,
  });
  await connection.sendNotification("initialized", {});
  const field = (name: string): number | undefined => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      return Number(new RegExp(`^${name}:\\s*(\\d+) kB`, "m").exec(status)?.[1]) * 1024;
    } catch {
      return undefined;
    }
  };
  return {
    connection,
    ready,
    known: (documents) =>
      toldThat(({ message }) => message.includes(`${documents.toLocaleString("en")} document`)),
    peakMemory: () => field("VmHWM"),
    memory: () => field("VmRSS"),
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await ended;
      connection.dispose();
    },
  };
}

/** Bundle a server of this checkout into a folder; its script. */
export async function bundled(entry: string, folder: string): Promise<string> {
  const outfile = path.join(folder, `${path.basename(entry, ".ts")}.cjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "error",
  });
  return outfile;
}
