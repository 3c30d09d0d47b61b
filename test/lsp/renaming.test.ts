import assert from "node:assert/strict";
import type { SelectionRange, WorkspaceEdit } from "vscode-languageserver-types";
import * as entities from "../../src/protocol/entities.ts";
import * as tagging from "../../src/protocol/tagging.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";
import { registry } from "../features/people.ts";

describe("renaming and getting about", () => {
  let client: LanguageClient;
  before(async () => {
    client = await startLanguageClient({
      "corpus.yaml": "name: Test\n",
      "registry/r.yaml": registry,
      "a.txt": "Ada Park spoke.\n",
      "b.txt": "---\nmeetings: [tallow-summit]\n---\nAda Park came.\n",
    });
  });
  after(() => client.stop());
  const at = (path: string, line: number, character: number) => ({
    textDocument: { uri: client.uri(path) },
    position: { line, character },
  });

  it("textDocument/prepareRename and rename: the name shown", async () => {
    const prepared = await client.request("textDocument/prepareRename", at("a.txt", 0, 5));
    assert.deepEqual(prepared, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } },
      placeholder: "Ada Park",
    });
    const params = { ...at("a.txt", 0, 5), newName: "Ada Q. Park" };
    const { changes } = await client.request<WorkspaceEdit>("textDocument/rename", params);
    assert.deepEqual(Object.keys(changes!), [client.uri("registry/r.yaml")]);
  });
  it("textDocument/rename: an id in several files, the registry not open", async () => {
    const params = { ...at("b.txt", 1, 14), newName: "summit" };
    const { changes } = await client.request<WorkspaceEdit>("textDocument/rename", params);
    assert.deepEqual(
      Object.entries(changes!).map(([uri, edits]) => [uri, edits.map(({ newText }) => newText)]),
      [
        [client.uri("b.txt"), ["summit"]],
        [client.uri("registry/r.yaml"), ["summit", "summit"]],
      ],
    );
  });
  it("textDocument/rename: refuses with a sentence", async () => {
    const params = { ...at("b.txt", 1, 14), newName: "ostland" };
    await assert.rejects(client.request("textDocument/rename", params), /taken by Ostland/);
  });
  it("textDocument/selectionRange", async () => {
    const [range] = await client.request<SelectionRange[]>("textDocument/selectionRange", {
      textDocument: { uri: client.uri("a.txt") },
      positions: [{ line: 0, character: 5 }],
    });
    assert.deepEqual(range!.parent!.range.end.character, 8);
  });
  it(tagging.nextMentionRequest, async () => {
    const found = await client.request<tagging.NextMention>(tagging.nextMentionRequest, {
      uri: client.uri("a.txt"),
      position: { line: 0, character: 3 },
      direction: "next",
    });
    assert.deepEqual([found.name, found.index, found.location?.uri], ["Ada Park", 2, client.uri("b.txt")]);
  });
  it(tagging.occurrencesRequest, async () => {
    const found = await client.request<tagging.Occurrences>(tagging.occurrencesRequest, {
      uri: client.uri("a.txt"),
      words: ["Park"],
    });
    assert.deepEqual([found.total, found.documents, found.here], [2, 2, 1]);
  });
});

describe("deciding", () => {
  let client: LanguageClient;
  before(async () => {
    client = await startLanguageClient({
      "corpus.yaml": "name: Test\n",
      "registry/r.yaml": registry,
      "a.txt": "12 October 2023 - On Monday Ada Park met Zora Quent.\n",
      "b.txt": "Ada Park spoke.\n",
      "c.txt": "Zora Quent spoke.\n",
    });
  });
  after(() => client.stop());

  it(tagging.nextSuggestionsRequest, async () => {
    const from = (uri: string, direction: "next" | "previous") =>
      client.request<tagging.NextSuggestions | null>(tagging.nextSuggestionsRequest, { uri, direction });
    const behind = await from(client.uri("a.txt"), "next");
    assert.deepEqual(
      [behind?.uri, behind?.found.map(({ uri, text }) => [uri, text])],
      [client.uri("c.txt"), [[client.uri("c.txt"), "Zora Quent"]]],
    );
    const round = await from(client.uri("c.txt"), "next");
    assert.deepEqual([round?.uri, round?.found.length], [client.uri("a.txt"), 2]);
    assert.equal((await from(client.uri("b.txt"), "previous"))?.uri, client.uri("a.txt"));
    assert.equal(await from("file:///x.txt", "next"), null);
  });
  const suggested = (): Promise<tagging.FoundAt[]> =>
    client.request(tagging.suggestionsRequest, { uri: client.uri("a.txt") });

  it("suggests, keeps a decision in a new file, and suggests no more", async () => {
    const [monday, ...others] = await suggested();
    assert.deepEqual([monday?.text, monday?.meaning, others.length], ["Monday", "2023-10-09", 1]);
    const params: tagging.DecideParams = {
      uri: client.uri("a.txt"),
      ranges: [monday!.range],
      decision: { do: "accept" },
      stamp: { by: "anna", at: "2026-11-21T21:40:00Z" },
    };
    const { edit, message } = await client.request<tagging.TagEdit>(tagging.decideRequest, params);
    assert.equal(message, "“Monday” is accepted.");
    const [create, write] = edit!.documentChanges!;
    assert.deepEqual(create, {
      kind: "create",
      uri: client.uri("a.annotations.yaml"),
      options: { ignoreIfExists: true },
    });
    assert.ok(write && "edits" in write);
    const text = write.edits.map((each) => ("newText" in each ? each.newText : "")).join("");
    assert.match(text, /value: 2023-10-09.*by: anna/);
    await client.open("a.annotations.yaml", text, "yaml");
    const left = await suggested();
    assert.deepEqual(
      left.map(({ text: words }) => words),
      ["Zora Quent"],
    );
  });
  it("refuses with a sentence, and is silent outside the corpus", async () => {
    const start = { line: 0, character: 17 };
    const params = {
      uri: client.uri("a.txt"),
      ranges: [{ start, end: start }],
      decision: { do: "accept" },
    };
    const { message, refused } = await client.request<tagging.TagEdit>(tagging.decideRequest, params);
    assert.deepEqual([refused, message], [true, "Nothing that could be accepted stands here."]);
    const outside = await client.request<tagging.TagEdit>(tagging.decideRequest, {
      ...params,
      uri: "file:///x.txt",
    });
    assert.equal(outside.refused, true);
  });
  it("splits, merges and tells who may speak", async () => {
    const uri = client.uri("a.txt");
    const merged = await client.request<tagging.TagEdit>(entities.mergeRequest, {
      uri,
      from: ["bo-lindqvist"],
      into: "ada-park",
    });
    assert.match(merged.message, /Bo Lindqvist is now Ada Park/);
    const mentions = await client.request<tagging.Occurrences>(entities.mentionsRequest, {
      uri,
      entity: "ada-park",
    });
    const split = await client.request<tagging.TagEdit>(entities.splitRequest, {
      uri,
      entity: "ada-park",
      create: { kind: "person", name: "Ada Q. Park", id: "" },
      places: mentions.places,
    });
    assert.equal(split.entity, "ada-q-park");
    const start = { line: 0, character: 0 };
    const nobody = await client.request(tagging.speakersRequest, { uri, range: { start, end: start } });
    assert.equal(nobody, null);
  });
});
