import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import path from "node:path";
import {
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
} from "vscode-languageserver-protocol/node";
import { builtCommandLine } from "../support/commandLine.ts";

describe("glossator lsp", () => {
  let folder: string;
  const started: ChildProcess[] = [];
  before(async function () {
    this.timeout(60_000);
    folder = await builtCommandLine();
  });
  afterEach(() => {
    for (const child of started.splice(0)) child.kill("SIGKILL");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const start = (...args: readonly string[]) => {
    const child = spawn(process.execPath, [path.join(folder, "bin/glossator.js"), "lsp", ...args], {
      stdio: "pipe",
    });
    started.push(child);
    let err = "";
    child.stderr.on("data", (data: Buffer) => (err += data.toString()));
    const ended = once(child, "close").then(([code]) => ({ code: code as number, err }));
    return { child, ended };
  };
  /** A server that has been greeted by a client that is some process. */
  async function greeted(processId: number, ...args: readonly string[]) {
    const { child, ended } = start(...args);
    const connection: ProtocolConnection = createProtocolConnection(child.stdout, child.stdin);
    connection.onClose(() => connection.dispose());
    connection.listen();
    const result: InitializeResult = await connection.sendRequest("initialize", {
      processId,
      rootUri: null,
      capabilities: {},
      workspaceFolders: null,
    });
    await connection.sendNotification("initialized", {});
    return { child, ended, connection, result };
  }

  it("answers over its streams, and ends when told so", async () => {
    const { connection, result, ended } = await greeted(process.pid, "--stdio");
    assert.equal(result.serverInfo?.name, "Glossator");
    assert.equal(result.capabilities.hoverProvider, true);
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    assert.deepEqual(await ended, { code: 0, err: "" });
  });

  it("ends when its input does", async () => {
    const { child, ended } = await greeted(process.pid);
    child.stdin.end();
    assert.deepEqual(await ended, { code: 1, err: "" });
  });

  it("ends when the process of the editor is gone", async () => {
    const editor = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    started.push(editor);
    const byParams = await greeted(editor.pid!, "--stdio");
    const byOption = await greeted(process.pid, "--stdio", `--clientProcessId=${editor.pid}`);
    editor.kill("SIGKILL");
    assert.equal((await byParams.ended).code, 1);
    assert.equal((await byOption.ended).code, 1);
  });

  const wrong: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [["--soket=7"], /^glossator: Unknown option '--soket'.*\nTry "glossator lsp --help"\.\n$/],
    [["--stdio", "corpus"], /^glossator: What is "corpus"\? The editor says which folders it has open\./],
    [["--clientProcessId", "me"], /^glossator: --clientProcessId is a number, not "me"\./],
  ];
  for (const [args, message] of wrong)
    it(`refuses ${args.join(" ")}`, async () => {
      const { code, err } = await start(...args).ended;
      assert.equal(code, 2);
      assert.match(err, message);
    });

  it("has help with an example", async () => {
    const { child, ended } = start("--help");
    let out = "";
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    assert.deepEqual(await ended, { code: 0, err: "" });
    assert.match(out, /Usage: glossator lsp \[--stdio\]/);
    assert.match(out, /cmd = \{ "glossator", "lsp", "--stdio" \}/);
  });
});
