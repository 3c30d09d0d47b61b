import assert from "node:assert/strict";
import type { SelectionRange, WorkspaceEdit } from "vscode-languageserver-types";
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
