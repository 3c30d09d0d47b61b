import assert from "node:assert/strict";
import type { Hover, MarkupContent, SemanticTokens } from "vscode-languageserver-types";
import * as protocol from "../../src/protocol.ts";
import * as tagging from "../../src/protocol/tagging.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";

const registry = "people:\n  ada-park:\n    name: Ada Park\n";

describe("workspaces", () => {
  let client: LanguageClient;
  afterEach(() => client.stop());
  const hover = async (path: string, character = 1): Promise<string> => {
    const textDocument = { uri: client.uri(path) };
    const found = await client.request<Hover | null>("textDocument/hover", {
      textDocument,
      position: { line: 0, character },
    });
    return found ? (found.contents as MarkupContent).value : "none";
  };

  it("a loose document borrows the registry of the only corpus", async () => {
    client = await startLanguageClient({
      "c/corpus.yaml": "name: C\n",
      "c/registry/p.yaml": registry,
      "loose/a.txt": "Ada Park.\n",
    });
    await client.open("loose/a.txt", "Ada Park.\n", "plaintext");
    assert.match(await hover("loose/a.txt"), /\*\*Ada Park\*\* · person/);
    const choice = { entity: "ada-park" };
    const ranges = [{ start: { line: 0, character: 4 }, end: { line: 0, character: 8 } }];
    const edit = await client.request<tagging.TagEdit>(tagging.tagEditRequest, {
      uri: client.uri("loose/a.txt"),
      ranges,
      choice,
    });
    assert.equal(edit.refused, undefined);
    await client.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: client.uri("loose/a.txt") },
    });
    assert.equal(await hover("loose/a.txt"), "none");
  });
  it("texts in a folder beside the only corpus are read with it, open or not", async () => {
    client = await startLanguageClient(
      {
        "c/corpus.yaml": "name: C\n",
        "c/registry/p.yaml": registry,
        "beside/a.txt": "Ada Park.\n",
        "beside/sub/a.txt": "Ada Park.\n",
        "beside/readme.md": "Ada Park.\n",
      },
      {},
      ["c", "beside"],
    );
    const mentions = async (): Promise<number> =>
      (await client.request<protocol.EntityInfo>(protocol.entityRequest, { entity: "ada-park" })).mentions
        .length;
    const eventually = async (count: number): Promise<void> => {
      for (let i = 0; i < 200 && (await mentions()) !== count; i++)
        await new Promise((done) => setTimeout(done, 20));
      assert.equal(await mentions(), count);
    };
    await eventually(2);
    const nodes = await client.request<protocol.TreeNode[]>(protocol.treeRequest, {
      view: "entities",
      parent: "person/ada-park",
    });
    assert.deepEqual(
      nodes.map(({ description }) => description),
      ["a.txt:1", "a.txt:1"],
    );
    assert.equal(new Set(nodes.map(({ id }) => id)).size, 2);
    const uri = await client.open("beside/a.txt", "Ada Park, Ada Park.\n");
    await hover("beside/a.txt");
    assert.equal(await mentions(), 3);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await eventually(2);
    client.write("c/other/corpus.yaml", "name: Other\n");
    const changes = [{ uri: client.uri("c/other/corpus.yaml"), type: 1 }];
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
    await client.until("two corpora", () => client.statuses.at(-1)?.corpora.length === 2);
    await eventually(0);
  });
  it("without a corpus rules alone work, and tagging says what to do", async () => {
    client = await startLanguageClient({});
    const uri = await client.open("a.txt", "It was on 12 October 2023.\n", "plaintext");
    const { data } = await client.request<SemanticTokens>("textDocument/semanticTokens/full", {
      textDocument: { uri },
    });
    assert.deepEqual(data.slice(0, 4), [0, 10, 15, protocol.tokenTypes.indexOf("date")]);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } };
    const choices = await client.request<tagging.TagChoices>(tagging.tagChoicesRequest, {
      uri,
      ranges: [range],
    });
    assert.match(choices.refused!, /Create a corpus/);
  });
  it("loose documents can be turned off", async () => {
    client = await startLanguageClient({}, { looseDocuments: false });
    const uri = await client.open("a.txt", "It was on 12 October 2023.\n", "plaintext");
    assert.equal(await client.request("textDocument/semanticTokens/full", { textDocument: { uri } }), null);
  });
  it("of nested corpora the nearest one has the file", async () => {
    client = await startLanguageClient({
      "corpus.yaml": "name: Outer\n",
      "registry/p.yaml": registry,
      "a.txt": "Ada Park.\n",
      "inner/corpus.yaml": "name: Inner\n",
      "inner/registry/p.yaml": "people:\n  other-ada:\n    name: Ada Park\n    description: Another one\n",
      "inner/a.txt": "Ada Park.\n",
    });
    await client.until("both", () => client.statuses.at(-1)?.message === "2 documents, 2 entries");
    assert.doesNotMatch(await hover("a.txt"), /Another one/);
    assert.match(await hover("inner/a.txt"), /Another one/);
    assert.match(await hover("a.txt"), /Mentions: 1 here, 1 in 1 document/);
    assert.deepEqual([...client.diagnostics.values()].flat(), []);
    const roots = await client.request<protocol.TreeNode[]>(protocol.treeRequest, { view: "entities" });
    assert.deepEqual(roots.map(({ label }) => label).sort(), ["Inner", "Outer"]);
  });
  it("folders can be added and removed", async () => {
    client = await startLanguageClient({ "corpus.yaml": "name: C\n", "registry/p.yaml": registry });
    const folder = { uri: client.uri("").replace(/\/$/, ""), name: "x" };
    const send = (added: object[], removed: object[]): Promise<void> =>
      client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
        event: { added, removed },
      });
    await send([], [folder]);
    await client.until("none", () => client.statuses.at(-1)?.corpora.length === 0);
    await send([folder], []);
    await client.until("one", () => client.statuses.at(-1)?.message === "0 documents, 1 entry");
  });

  it("bad files are said once and skipped, the rest works", async () => {
    client = await startLanguageClient({
      "corpus.yaml": "name: C\n",
      "registry/p.yaml": registry,
      "empty.txt": "",
      "good.txt": "Ada Park.\n",
      "bom.txt": "\uFEFFAda Park.\n",
      "binary.txt": new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2]),
      "latin1.txt": Buffer.from("caf\xe9 Ada Park", "latin1"),
      "utf16.txt": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Ada Park.", "utf16le")]),
      "huge.txt": Buffer.alloc(60_000_000, "Ada Park. "),
    });
    const status = client.statuses.at(-1)!;
    assert.equal(status.message, "4 documents, 1 entry");
    assert.equal(status.detail, "3 files were skipped");
    await client.until("diagnostics", () => client.diagnostics.size === 4);
    const said = [...client.diagnostics].map(
      ([uri, [first]]) => `${uri.slice(uri.lastIndexOf("/") + 1)}: ${first?.message}`,
    );
    assert.deepEqual(said.sort(), [
      "binary.txt: The file is not text (it contains NUL bytes).",
      "empty.txt: The document is empty: there is nothing to read.",
      "huge.txt: The file is too large to analyse (60 MB; the limit is 20 MB).",
      "latin1.txt: The file is not valid UTF-8; save it as UTF-8 to have it analysed.",
    ]);
    await client.open("bom.txt", "Ada Park.\n");
    assert.match(await hover("bom.txt"), /Mentions: 1 here, 3 in 3 documents/);
    const info = await client.request<protocol.DocumentInfo>(protocol.documentInfoRequest, {
      uri: client.uri("latin1.txt"),
    });
    assert.match(info.skipped!, /not valid UTF-8/);
    // The editor opens it with replacement characters; read with its true encoding it is as good as any.
    await client.open("latin1.txt", "caf\uFFFD Ada Park");
    assert.equal(await hover("latin1.txt", 6), "none");
    await client.change("latin1.txt", "café Ada Park");
    assert.match(await hover("latin1.txt", 6), /Ada Park/);
    await client.open("empty.txt", "");
    assert.equal(await hover("empty.txt", 0), "none");
  });
  it("a large document is read without holding up others", async () => {
    const large = "Ada Park spoke on 12 October 2023 in Brighton. “Yes,” she said.\n".repeat(4000);
    client = await startLanguageClient({
      "corpus.yaml": "name: C\n",
      "registry/p.yaml": registry,
      "a.txt": "Ada Park.\n",
    });
    const uri = await client.open("large.txt", large);
    await client.open("a.txt", "Ada Park.\n");
    const start = Date.now();
    assert.match(await hover("a.txt"), /Ada Park/);
    assert.ok(Date.now() - start < 4000, `${Date.now() - start} ms`);
    assert.equal(await hover("large.txt"), "none");
    await client.until("the large one", () => client.changes.some(({ uris }) => uris?.includes(uri)));
    assert.match(await hover("large.txt"), /Mentions: 4000 here/);
    // What is typed is read at once, before the whole has been read again.
    await client.change("large.txt", large.replace("Brighton.", "Brighton, said Ada Park."));
    assert.match(await hover("large.txt", 57), /Mentions: 4001 here/);
    await client.change("large.txt", `${large}Ada Park.`);
    await client.change("large.txt", "Short. Ada Park.");
    assert.equal(await hover("large.txt"), "none");
    assert.match(await hover("large.txt", 8), /Mentions: 1 here/);
  });
  it("answers while a corpus is loading", async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [
        `t/${i}.txt`,
        `Ada Park spoke on 12 October 2023 in Brighton. “Yes,” she said.\n`.repeat(20),
      ]),
    );
    client = await startLanguageClient({ "corpus.yaml": "name: C\n", "registry/p.yaml": registry, ...texts });
    await client.open("registry/p.yaml", registry, "yaml");
    await client.change("registry/p.yaml", `${registry}    aliases: [Brighton]\n`);
    await new Promise((done) => setTimeout(done, 150));
    await client.open("t/299.txt", texts["t/299.txt"]!);
    const start = Date.now();
    assert.match(await hover("t/299.txt"), /Ada Park/);
    assert.ok(Date.now() - start < 4000, `${Date.now() - start} ms`);
  });
});
