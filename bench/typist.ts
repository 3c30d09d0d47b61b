import { setTimeout as wait } from "node:timers/promises";
import type { ProtocolConnection } from "vscode-languageserver-protocol/node";
import { LineIndex } from "../src/text/lineIndex.ts";
import { seeded } from "./prose.ts";
import { startServer } from "./server.ts";

/** A language server that is typed at. */
export interface TypedAt {
  readonly name: string;
  /** Its script and the arguments with which it speaks over its streams. */
  readonly command: readonly string[];
  readonly languageId: string;
  /** Answer what the server asks of its editor. */
  prepare?(connection: ProtocolConnection, text: string): void;
  /** Resolves once the server has read the document: before, it answers quickly that there is nothing. */
  read?(connection: ProtocolConnection, uri: string): Promise<void>;
  /** What the editor asks for after each key. */
  ask(connection: ProtocolConnection, uri: string): Promise<unknown>;
}

/** Milliseconds between two keys, as quick typists need. */
const pause = 60;

/**
 * Type letters into a document here and there, and tell for each how many milliseconds went by until the server had
 * answered what the editor asks for after it.
 * @param folder uri of the workspace @param uri of the document, which lies in it
 */
export async function typeInto(
  server: TypedAt,
  folder: string,
  uri: string,
  text: string,
  keys: number,
): Promise<number[]> {
  const running = await startServer(server.command, folder, {}, (connection) =>
    server.prepare?.(connection, text),
  );
  const { connection } = running;
  const textDocument = { uri, languageId: server.languageId, version: 1 };
  await connection.sendNotification("textDocument/didOpen", { textDocument: { ...textDocument, text } });
  await server.read?.(connection, uri);
  await server.ask(connection, uri);
  await wait(2000);
  const random = seeded(5);
  const lines = new LineIndex(text);
  const spent: number[] = [];
  let at = lines.positionAt(text.length >> 1);
  for (let key = 0; key < keys + warmUp; key++) {
    if (key % 10 === 0) at = lines.positionAt(Math.floor(random() * text.length));
    const start = performance.now();
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: key + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: "x" }],
    });
    await server.ask(connection, uri);
    const took = performance.now() - start;
    if (key >= warmUp) spent.push(took);
    await wait(Math.max(0, pause - took));
  }
  await running.stop();
  return spent.sort((a, b) => a - b);
}

/** Keys until compilers have done most of their work. */
const warmUp = 60;
