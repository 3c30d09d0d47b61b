import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uriOfPath } from "../../src/files/uris.ts";
import { treeRequest, type TreeNode } from "../../src/protocol.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";

describe("the cache of the language server", () => {
  let top: string;
  let folder: string;
  let client: LanguageClient | undefined;
  const stop = async (): Promise<void> => {
    await client?.stop();
    client = undefined;
  };
  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), "glossator-cache-"));
    folder = mkdtempSync(join(tmpdir(), "glossator-lsp-"));
  });
  afterEach(async () => {
    await stop();
    for (const each of [top, folder]) rmSync(each, { recursive: true });
  });

  const files: Readonly<Record<string, string>> = {
    "corpus.yaml": "name: Letters\n",
    "registry/people.yaml": "people:\n  ada-lund:\n    name: Ada Lund\n  bo-holm:\n    name: Bo Holm\n",
    "one.txt": "Ada Lund wrote on 12 October 2023: “The ferry is late.”\n",
    "two.txt": "Ada Lund met Bo Holm in Oslo.\n",
    "three.txt": "Bo Holm stayed at home.\n",
  };
  const start = async (written: Readonly<Record<string, string>> = {}): Promise<LanguageClient> => {
    client = await startLanguageClient(written, { cacheFolder: uriOfPath(top) }, ["."], { folder });
    return client;
  };
  /** A first run, long enough after the files were written for their stamps to be trusted. */
  const firstRun = async (): Promise<void> => {
    mkdirSync(join(folder, "registry"));
    for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
    await new Promise((resolve) => setTimeout(resolve, 2600));
    await start();
    await stop();
  };
  /** What the last load said of the documents. */
  const said = ({ logs }: LanguageClient): string =>
    logs.findLast((line) => line.includes(" documents")) ?? "";
  const mentions = async (running: LanguageClient): Promise<string> => {
    const [people] = await running.request<TreeNode[]>(treeRequest, { view: "entities" });
    const entries = await running.request<TreeNode[]>(treeRequest, { view: "entities", parent: people!.id });
    return entries.map(({ label, description }) => `${label} ${description}`).join(", ");
  };

  it("lets a window start with what another found, without reading a text again", async () => {
    await firstRun();
    const running = await start();
    assert.match(said(running), /^Letters: 3 documents, 3 of them kept from before .* reading 0\.00 s/);
    assert.equal(await mentions(running), "Ada Lund 2, Bo Holm 2");
  });

  it("reads what changed while no window was open, and finds what only was touched", async () => {
    await firstRun();
    writeFileSync(join(folder, "two.txt"), "Ada Lund was in Oslo, and Ada Lund was in Bergen.\n");
    utimesSync(join(folder, "three.txt"), new Date(), new Date());
    rmSync(join(folder, "one.txt"));
    const running = await start();
    assert.equal(await mentions(running), "Ada Lund 2, Bo Holm 1");
  });

  it("is not used when the registry changed while no window was open", async () => {
    await firstRun();
    writeFileSync(
      join(folder, "registry/people.yaml"),
      "people:\n  bo-holm:\n    name: Bo Holm\n    aliases: [Ada Lund]\n",
    );
    assert.equal(await mentions(await start()), "Bo Holm 4");
  });

  it("holds after the registry was edited in a window", async () => {
    await firstRun();
    const running = await start();
    const registry = "people:\n  bo-holm:\n    name: Bo Holm\n    aliases: [Ada Lund]\n";
    running.write("registry/people.yaml", registry);
    await running.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: running.uri("registry/people.yaml"), type: 2 }],
    });
    while ((await mentions(running)) !== "Bo Holm 4");
    await stop();
    assert.equal(await mentions(await start()), "Bo Holm 4");
  });

  it("keeps what is on the disk, not what is in an editor", async () => {
    await firstRun();
    const running = await start();
    await running.open("three.txt", "Ada Lund stayed at home.\n");
    const text =
      "people:\n  ada-lund:\n    name: Ada Lund\n  bo-holm:\n    name: Bo Berg\n    aliases: [Bo Holm]\n";
    running.write("registry/people.yaml", text);
    await running.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: running.uri("registry/people.yaml"), type: 2 }],
    });
    while (!(await mentions(running)).includes("Bo Berg"));
    await stop();
    assert.equal(await mentions(await start()), "Ada Lund 2, Bo Berg 2");
  });

  it("is used for a text that is open as it is on the disk, and for no other", async () => {
    await firstRun();
    const typed = "Ada Lund met Ada Lund.\n";
    for (const [text, found] of [
      [files["three.txt"]!, "Ada Lund 2, Bo Holm 2"],
      [typed, "Ada Lund 4, Bo Holm 1"],
    ] as const) {
      const options = { folder, wait: false };
      const running = await startLanguageClient({}, { cacheFolder: uriOfPath(top) }, ["."], options);
      client = running;
      await running.open("three.txt", text);
      await running.until("all is read", () => running.statuses.at(-1)?.state === "ready");
      assert.equal(await mentions(running), found);
      await stop();
    }
  });

  it("survives damage", async () => {
    await firstRun();
    const [corpus = ""] = readdirSync(top);
    for (const name of readdirSync(join(top, corpus))) {
      const path = join(top, corpus, name);
      writeFileSync(path, readFileSync(path).subarray(16));
    }
    const running = await start();
    assert.equal(await mentions(running), "Ada Lund 2, Bo Holm 2");
    assert.ok(running.logs.some((line) => /The cache file .* is damaged and thrown away/.test(line)));
  });

  it("is left out where the client wants none", async () => {
    client = await startLanguageClient(files, { cacheFolder: "" }, ["."], { folder });
    await stop();
    assert.deepEqual(readdirSync(top), []);
    assert.equal(existsSync(join(folder, ".cache")), false);
  });
});
