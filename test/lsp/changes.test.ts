import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type {
  Hover,
  Location,
  MarkupContent,
  SemanticTokens,
  WorkspaceEdit,
} from "vscode-languageserver-types";
import * as protocol from "../../src/protocol.ts";
import * as tagging from "../../src/protocol/tagging.ts";
import { edited } from "../support/corpus.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";

const registry = "people:\n  ada-park:\n    name: Ada Park\n";
const files = {
  "corpus.yaml": "name: Test\n",
  "registry/people.yaml": registry,
  "a.txt": "Ada Park met Zora.\n",
};

describe("changes", () => {
  let client: LanguageClient;
  beforeEach(async () => {
    client = await startLanguageClient(files);
  });
  afterEach(() => client.stop());

  const hover = async (path: string, character: number): Promise<string> => {
    const textDocument = { uri: client.uri(path) };
    const found = await client.request<Hover | null>("textDocument/hover", {
      textDocument,
      position: { line: 0, character },
    });
    return found ? (found.contents as MarkupContent).value : "none";
  };
  const watched = (path: string, type: 1 | 2 | 3): Promise<void> =>
    client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri(path), type }],
    });
  const mentions = async (entity: string): Promise<number> =>
    (await client.request<protocol.EntityInfo | null>(protocol.entityRequest, { entity }))?.mentions.length ??
    -1;
  const eventually = async (what: string, condition: () => Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 200; i++) {
      if (await condition()) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    assert.fail(`waited in vain for: ${what}`);
  };

  it("an unsaved edit of a document is seen by the very next request", async () => {
    await client.open("a.txt", files["a.txt"]);
    await client.change("a.txt", "Here comes Ada Park.\n");
    assert.match(await hover("a.txt", 13), /Ada Park/);
    assert.equal(await hover("a.txt", 1), "none");
  });
  it("incremental edits are applied, emoji and all", async () => {
    const uri = await client.open("a.txt", files["a.txt"]);
    const at = (character: number) => ({ line: 0, character });
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: at(0), end: at(0) }, text: "👍🏽 e\u0301 שלום " },
        { range: { start: at(4), end: at(5) }, text: "" },
      ],
    });
    const { data } = await client.request<SemanticTokens>("textDocument/semanticTokens/full", {
      textDocument: { uri },
    });
    assert.deepEqual(data.slice(0, 4), [0, 12, 8, 0]);
  });
  it("an unsaved edit of the registry lights up new names everywhere", async () => {
    await client.open("a.txt", files["a.txt"]);
    await client.open("registry/people.yaml", registry, "yaml");
    await client.change("registry/people.yaml", `${registry}  zora-quent:\n    name: Zora\n`);
    await eventually("the new name", async () => (await mentions("zora-quent")) === 1);
    assert.match(await hover("a.txt", 14), /\*\*Zora\*\* · person/);
    await client.until("a notice", () => client.changes.some(({ uris }) => uris === undefined));
  });
  it("a broken registry keeps its good entries and says what is wrong", async () => {
    const uri = await client.open("registry/people.yaml", registry, "yaml");
    await client.change("registry/people.yaml", `${registry}  bad:\n    nam: X\n    roles: [ {\n`);
    await client.until("diagnostics", () => (client.diagnostics.get(uri) ?? []).length > 0);
    assert.equal(await mentions("ada-park"), 1);
    await client.until("a status", () => client.statuses.at(-1)?.state === "problem");
    await client.change("registry/people.yaml", registry);
    await client.until("no diagnostics", () => client.diagnostics.get(uri)?.length === 0);
    await client.until("a status", () => client.statuses.at(-1)?.state === "ready");
  });
  it("a tag edit builds on the unsaved text of the registry", async () => {
    const uri = await client.open("a.txt", files["a.txt"]);
    await client.open("registry/people.yaml", registry, "yaml");
    const unsaved = `# unsaved\n${registry}`;
    await client.change("registry/people.yaml", unsaved);
    const { edit } = await client.request<tagging.TagEdit>(tagging.tagEditRequest, {
      uri,
      ranges: [{ start: { line: 0, character: 13 }, end: { line: 0, character: 17 } }],
      choice: { entity: "ada-park" },
    });
    const after = edited(unsaved, edit!.changes![client.uri("registry/people.yaml")]!);
    assert.equal(after, `${unsaved}    aliases: [Zora]\n`);
    await client.change("registry/people.yaml", after);
    await eventually("the alias", async () => (await mentions("ada-park")) === 2);
  });
  it("closing without saving goes back to the disk", async () => {
    const uri = await client.open("a.txt", files["a.txt"]);
    await client.change("a.txt", "Nobody.\n");
    await eventually("no mention", async () => (await mentions("ada-park")) === 0);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await eventually("the mention", async () => (await mentions("ada-park")) === 1);
  });
  it("a file that goes while it is open is read until it is closed, and leaves nothing behind", async () => {
    for (const [path, text] of [
      ["a.txt", files["a.txt"]],
      ["registry/people.yaml", registry],
    ] as const) {
      const uri = await client.open(path, text);
      rmSync(join(client.folder, path));
      await watched(path, 3);
      assert.equal(await mentions("ada-park"), path === "a.txt" ? 1 : 0);
      await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
      const left = path === "a.txt" ? "0 documents, 1 entry" : "0 documents, 0 entries";
      await client.until("a status", () => client.statuses.at(-1)?.message === left);
      assert.equal(client.statuses.at(-1)?.detail, undefined);
      assert.deepEqual(client.diagnostics.get(uri) ?? [], []);
    }
  });
  it("files that come, change and go on disk", async () => {
    client.write("sub/new.txt", "Ada Park and Ada Park.\n");
    await watched("sub/new.txt", 1);
    await eventually("three", async () => (await mentions("ada-park")) === 3);
    client.write("sub/new.txt", "Ada Park.\n");
    await watched("sub/new.txt", 2);
    await eventually("two", async () => (await mentions("ada-park")) === 2);
    rmSync(join(client.folder, "sub"), { recursive: true });
    await watched("sub", 3);
    await eventually("one", async () => (await mentions("ada-park")) === 1);
  });
  it("a folder that is moved in is read", async () => {
    client.write("node_modules/x/old.txt", "Ada Park.\n");
    mkdirSync(join(client.folder, "texts"));
    renameSync(join(client.folder, "node_modules/x"), join(client.folder, "texts/x"));
    await watched("texts/x", 1);
    await eventually("two", async () => (await mentions("ada-park")) === 2);
  });
  it("registry files that come and go", async () => {
    client.write("registry/more.yaml", "people:\n  zora: { name: Zora }\n");
    await watched("registry/more.yaml", 1);
    await eventually("zora", async () => (await mentions("zora")) === 1);
    rmSync(join(client.folder, "registry/more.yaml"));
    await watched("registry/more.yaml", 3);
    await eventually("no zora", async () => (await mentions("zora")) === -1);
  });
  it("a corpus made while the server runs, and unmade", async () => {
    rmSync(join(client.folder, "corpus.yaml"));
    await watched("corpus.yaml", 3);
    await client.until("no corpus", () => client.statuses.at(-1)?.corpora.length === 0);
    await client.open("a.txt", files["a.txt"]);
    assert.doesNotMatch(await hover("a.txt", 1), /Mentions: 1 here, 1 in/);
    client.write("corpus.yaml", "name: Again\n");
    await watched("corpus.yaml", 1);
    await eventually("the corpus", async () => (await mentions("ada-park")) === 1);
    await client.until("a status", () => client.statuses.at(-1)?.corpora[0]?.name === "Again");
  });
  it("a changed corpus.yaml is followed", async () => {
    client.write("corpus.yaml", 'name: Test\ndocuments: ["texts/**"]\n');
    await watched("corpus.yaml", 2);
    await eventually("nothing", async () => (await mentions("ada-park")) === 0);
  });
  it("a file that corpus.yaml takes for registry, and then for a document again", async () => {
    const uri = client.uri("a.txt");
    client.write("corpus.yaml", 'name: Test\nregistry: ["registry/*", "*.txt"]\n');
    await watched("corpus.yaml", 2);
    await client.until("a problem", () => (client.diagnostics.get(uri) ?? []).length > 0);
    client.write("corpus.yaml", files["corpus.yaml"]);
    await watched("corpus.yaml", 2);
    await client.until("no problem", () => client.diagnostics.get(uri)?.length === 0);
    await client.until("a status", () => client.statuses.at(-1)?.message === "1 document, 1 entry");
    assert.equal(client.statuses.at(-1)?.state, "ready");
    assert.equal(await mentions("ada-park"), 1);
  });
  it("references stay right while typing", async () => {
    const uri = await client.open("a.txt", files["a.txt"]);
    for (let i = 1; i <= 30; i++) {
      void client.change("a.txt", `${"x ".repeat(i)}Ada Park\n`);
      const found = await client.request<Location[]>("textDocument/references", {
        textDocument: { uri },
        position: { line: 0, character: 2 * i + 1 },
        context: { includeDeclaration: false },
      });
      assert.deepEqual(
        found.map(({ range }) => range.start.character),
        [2 * i],
      );
    }
  });
  it("an edit that makes a corpus applies to an empty folder", async () => {
    const folder = `${client.uri("").replace(/\/$/, "")}/fresh`;
    const { edit } = await client.request<tagging.TagEdit>(protocol.createCorpusRequest, {
      folder,
      name: "Fresh",
    });
    for (const change of (edit as WorkspaceEdit).documentChanges!)
      if ("edits" in change)
        client.write(
          change.textDocument.uri.slice(client.uri("").length),
          (change.edits[0] as { newText: string }).newText,
        );
    await watched("fresh/corpus.yaml", 1);
    await client.until("two corpora", () => client.statuses.at(-1)?.corpora.length === 2);
    assert.deepEqual([...client.diagnostics.values()].flat(), []);
  });
});
