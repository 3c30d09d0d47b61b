import assert from "node:assert/strict";
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  SemanticTokens,
  SymbolInformation,
  TypeHierarchyItem,
} from "vscode-languageserver-types";
import * as protocol from "../../src/protocol.ts";
import * as tagging from "../../src/protocol/tagging.ts";
import { LineIndex } from "../../src/text/lineIndex.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";
import { registry } from "../features/people.ts";

const text = "BRIGHTON, 12 Oct. 2023 - Ada Park spoke.\r\n👍🏽 “We stand with Ostland,” Ada Park said.\r\n";

describe("requests", () => {
  let client: LanguageClient;
  let uri: string;
  const lines = new LineIndex(text);
  /** Parameters for the place of some words, the first or a later time they occur. */
  const at = (words: string, from = 0) => ({
    textDocument: { uri },
    position: lines.positionAt(text.indexOf(words, from) + 1),
  });
  const rangeAt = (words: string) => {
    const start = text.indexOf(words);
    return { start: lines.positionAt(start), end: lines.positionAt(start + words.length) };
  };

  before(async () => {
    client = await startLanguageClient({
      "corpus.yaml": "name: Test\n",
      "registry/people.yaml": registry,
      "a.txt": text,
      "c.md": "---\ntitle: C\n---\n# C\nOne line.\n",
      "b.txt": "Ada Park came to the Tallow Summit.\n",
    });
    uri = await client.open("a.txt", text);
  });
  after(() => client.stop());

  it("status", () => {
    const status = client.statuses.at(-1)!;
    assert.equal(status.message, "3 documents, 6 entries");
    assert.deepEqual(
      status.corpora.map(({ root, name }) => [root, name]),
      [[client.uri("").replace(/\/$/, ""), "Test"]],
    );
  });
  it("textDocument/hover", async () => {
    const hover = await client.request<Hover>("textDocument/hover", at("Ada Park", 60));
    assert.match((hover.contents as MarkupContent).value, /Defence Minister, Ostland \*on 12 October 2023\*/);
    assert.equal(
      text.split("\r\n")[1]!.slice(hover.range!.start.character, hover.range!.end.character),
      "Ada Park",
    );
    assert.equal(await client.request("textDocument/hover", at("spoke")), null);
  });
  it("textDocument/definition", async () => {
    const [link] = await client.request<LocationLink[]>("textDocument/definition", at("Ostland"));
    assert.equal(link?.targetUri, client.uri("registry/people.yaml"));
    assert.equal(registry.split("\n")[link!.targetSelectionRange.start.line], "  ostland:");
  });
  it("textDocument/references", async () => {
    const params = { ...at("Ada Park"), context: { includeDeclaration: true } };
    const found = await client.request<Location[]>("textDocument/references", params);
    assert.equal(found.filter((location) => location.uri === uri).length, 2);
    assert.ok(found.some((location) => location.uri === client.uri("b.txt")));
  });
  it("textDocument/references from the registry, which is not open", async () => {
    const line = registry.split("\n").indexOf("  ada-park:");
    const found = await client.request<Location[]>("textDocument/references", {
      textDocument: { uri: client.uri("registry/people.yaml") },
      position: { line, character: 4 },
      context: { includeDeclaration: false },
    });
    assert.equal(found.filter((location) => location.uri.endsWith(".txt")).length, 3);
  });
  it("textDocument/documentHighlight", async () =>
    assert.equal(
      (await client.request<DocumentHighlight[]>("textDocument/documentHighlight", at("Ada"))).length,
      2,
    ));
  it("textDocument/documentSymbol", async () => {
    const symbols = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri },
    });
    assert.match(JSON.stringify(symbols), /“We stand with Ostland,”/);
  });
  it("textDocument/declaration", async () => {
    const [link] = await client.request<LocationLink[]>("textDocument/declaration", at("Ostland"));
    assert.equal(link?.targetUri, client.uri("registry/people.yaml"));
  });
  it("textDocument/references of a date", async () => {
    const found = await client.request<Location[]>("textDocument/references", at("12 Oct"));
    assert.deepEqual(
      found.map((location) => location.uri),
      [uri, client.uri("registry/people.yaml")],
    );
  });
  it("workspace/symbol", async () => {
    const found = await client.request<SymbolInformation[]>("workspace/symbol", { query: "HL" });
    assert.deepEqual([found[0]?.name, found[0]?.containerName], ["HL", "Harbour League, organization"]);
    assert.equal(found[0]?.location.uri, client.uri("registry/people.yaml"));
  });
  it("textDocument/foldingRange", async () => {
    const ranges = (path: string) =>
      client.request<FoldingRange[] | null>("textDocument/foldingRange", {
        textDocument: { uri: client.uri(path) },
      });
    assert.deepEqual(await ranges("c.md"), [
      { startLine: 0, endLine: 2, kind: "region" },
      { startLine: 3, endLine: 4, kind: "region" },
    ]);
    assert.equal(await ranges("registry/people.yaml"), null);
  });
  it("textDocument/prepareCallHierarchy, callHierarchy/incomingCalls and outgoingCalls", async () => {
    const [item] = await client.request<CallHierarchyItem[]>(
      "textDocument/prepareCallHierarchy",
      at("Ada Park", 60),
    );
    assert.equal(item?.name, "Ada Park");
    const outgoing = await client.request<CallHierarchyOutgoingCall[]>("callHierarchy/outgoingCalls", {
      item,
    });
    assert.deepEqual(
      outgoing.map(({ to, fromRanges }) => [to.name, fromRanges]),
      [["Ostland", [rangeAt("Ostland")]]],
    );
    const incoming = await client.request<CallHierarchyIncomingCall[]>("callHierarchy/incomingCalls", {
      item: outgoing[0]!.to,
    });
    assert.deepEqual(
      incoming.map(({ from, fromRanges }) => [from.name, from.uri, fromRanges]),
      [["Ada Park", uri, [rangeAt("Ostland")]]],
    );
  });
  it("textDocument/prepareTypeHierarchy, typeHierarchy/supertypes and subtypes", async () => {
    const [item] = await client.request<TypeHierarchyItem[]>("textDocument/prepareTypeHierarchy", {
      textDocument: { uri: client.uri("b.txt") },
      position: { line: 0, character: 25 },
    });
    assert.equal(item?.name, "Tallow Summit");
    const parts = await client.request<TypeHierarchyItem[]>("typeHierarchy/subtypes", { item });
    assert.deepEqual(
      parts.map(({ name }) => name),
      ["Tallow Dinner"],
    );
    const whole = await client.request<TypeHierarchyItem[]>("typeHierarchy/supertypes", { item: parts[0] });
    assert.deepEqual(
      whole.map(({ name }) => name),
      ["Tallow Summit"],
    );
  });
  it("textDocument/completion and completionItem/resolve", async () => {
    const typed = await client.open("d.txt", "It was @minister");
    const ask = (path: string, line: number, character: number) =>
      client.request<CompletionList | null>("textDocument/completion", {
        textDocument: { uri: path },
        position: { line, character },
      });
    const [item] = (await ask(typed, 0, 16))!.items;
    assert.deepEqual(item!.textEdit, {
      range: { start: { line: 0, character: 7 }, end: { line: 0, character: 16 } },
      newText: "Minister Park",
    });
    const resolved = await client.request<CompletionItem>("completionItem/resolve", item);
    assert.match((resolved.documentation as MarkupContent).value, /\*\*Ada Park\*\*/);
    assert.equal(await ask(typed, 0, 3), null);
    // The id of an entry that is just being written, in a registry that is no good YAML yet.
    const yaml = await client.open("registry/more.yaml", "meetings:\n  talks:\n    location: ost", "yaml");
    assert.deepEqual(
      (await ask(yaml, 2, 17))!.items.map(({ label }) => label),
      ["ostland"],
    );
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: typed } });
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: yaml } });
  });
  it("textDocument/codeAction", async () => {
    const params = { textDocument: { uri }, range: rangeAt("spoke"), context: { diagnostics: [] } };
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", params);
    assert.equal(actions[0]?.title, "Tag “spoke” as Person…");
    const [target] = actions[0]!.command!.arguments as protocol.CommandTarget[];
    assert.deepEqual([target!.uri, target!.kind, target!.range], [uri, "person", rangeAt("spoke")]);
  });
  it("textDocument/semanticTokens: full, range, delta", async () => {
    const full = await client.request<SemanticTokens>("textDocument/semanticTokens/full", {
      textDocument: { uri },
    });
    assert.equal(full.data.length % 5, 0);
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    const part = await client.request<SemanticTokens>("textDocument/semanticTokens/range", {
      textDocument: { uri },
      range,
    });
    // `👍🏽 “We stand with Ostland`: the emoji counts four code units.
    assert.deepEqual(part.data, [
      1,
      20,
      7,
      2,
      1,
      0,
      10,
      8,
      0,
      1 << protocol.tokenModifiers.indexOf("speaker"),
    ]);
    const delta = await client.request<object>("textDocument/semanticTokens/full/delta", {
      textDocument: { uri },
      previousResultId: full.resultId,
    });
    assert.deepEqual("edits" in delta && delta.edits, []);
  });
  it(protocol.quotationsRequest, async () => {
    const [quotation] = await client.request<protocol.QuotationDecoration[]>(protocol.quotationsRequest, {
      uri,
    });
    assert.deepEqual(
      [quotation?.form, quotation?.speaker, quotation?.range],
      ["direct", "Ada Park", rangeAt("“We stand with Ostland,”")],
    );
  });
  it(protocol.documentInfoRequest, async () => {
    const info = await client.request<protocol.DocumentInfo>(protocol.documentInfoRequest, { uri });
    assert.deepEqual(
      [info.corpus, info.date, info.dateRange],
      ["Test", "2023-10-12", rangeAt("12 Oct. 2023")],
    );
    assert.equal(
      await client.request(protocol.documentInfoRequest, { uri: "file:///elsewhere/x.txt" }),
      null,
    );
  });
  it(protocol.registryFilesRequest, async () =>
    assert.deepEqual(await client.request(protocol.registryFilesRequest, {}), [
      { uri: client.uri("registry/people.yaml"), corpus: "Test", entries: 6, problems: 1 },
    ]),
  );
  it(protocol.entityRequest, async () => {
    const info = await client.request<protocol.EntityInfo>(protocol.entityRequest, {
      entity: "ada-park",
      uri,
    });
    assert.deepEqual([info.name, info.mentions.length], ["Ada Park", 3]);
    assert.equal(await client.request(protocol.entityRequest, { entity: "nobody" }), null);
  });
  it(protocol.treeRequest, async () => {
    const [summit] = await client.request<protocol.TreeNode[]>(protocol.treeRequest, { view: "meetings" });
    assert.equal(summit?.label, "Tallow Summit");
    const below = await client.request<protocol.TreeNode[]>(protocol.treeRequest, {
      view: "meetings",
      parent: summit?.id,
    });
    assert.ok(below.some(({ label }) => label === "Participants"));
    const gone = await client.request(protocol.treeRequest, { view: "entities", parent: "no/such/node" });
    assert.deepEqual(gone, []);
  });
  it(protocol.treePathRequest, async () => {
    const params = { view: "entities", uri, range: rangeAt("Ostland") };
    assert.deepEqual(await client.request(protocol.treePathRequest, params), ["place", "place/ostland"]);
  });
  it(`${tagging.tagChoicesRequest} and ${tagging.tagEditRequest}`, async () => {
    const ranges = [rangeAt("spoke")];
    const choices = await client.request<tagging.TagChoices>(tagging.tagChoicesRequest, {
      uri,
      ranges,
      query: "lindq",
    });
    assert.equal(choices.choices[0]?.entity, "bo-lindqvist");
    const choice = { entity: "bo-lindqvist" };
    const edit = await client.request<tagging.TagEdit>(tagging.tagEditRequest, { uri, ranges, choice });
    assert.equal(edit.message, "“spoke” is now Bo Lindqvist.");
    assert.deepEqual(Object.keys(edit.edit!.changes!), [client.uri("registry/people.yaml")]);
    const outside = await client.request<tagging.TagEdit>(tagging.tagEditRequest, {
      uri: "file:///x.bin",
      ranges,
      choice,
    });
    assert.equal(outside.refused, true);
  });
  it(protocol.createCorpusRequest, async () => {
    const folder = client.uri("").replace(/\/$/, "");
    const taken = await client.request<tagging.TagEdit>(protocol.createCorpusRequest, { folder });
    assert.match(taken.message, /already/);
    const made = await client.request<tagging.TagEdit>(protocol.createCorpusRequest, {
      folder: `${folder}/new`,
      name: "New",
    });
    assert.equal(made.refused, undefined);
    client.write("known/.gitattributes", "*.txt text\n");
    const { edit } = await client.request<tagging.TagEdit>(protocol.createCorpusRequest, {
      folder: `${folder}/known`,
    });
    assert.doesNotMatch(JSON.stringify(edit), /gitattributes/);
    const outside = await client.request<tagging.TagEdit>(protocol.createCorpusRequest, {
      folder: "file:///usr/share",
    });
    assert.match(outside.message, /cannot be changed/);
  });

  describe("that are bad", () => {
    const bad: readonly [string, unknown][] = [
      ["textDocument/hover", {}],
      ["textDocument/hover", null],
      ["textDocument/hover", { textDocument: { uri: 7 }, position: "x" }],
      ["textDocument/hover", { textDocument: { uri: "%%%" }, position: { line: -1, character: -5 } }],
      ["textDocument/definition", { textDocument: { uri: "file:///a.txt" } }],
      ["textDocument/semanticTokens/full/delta", {}],
      ["textDocument/codeAction", { textDocument: {} }],
      ["workspace/symbol", {}],
      ["textDocument/completion", { textDocument: { uri: "x" } }],
      ["completionItem/resolve", {}],
      ["callHierarchy/incomingCalls", { item: null }],
      ["callHierarchy/outgoingCalls", { item: { uri: "file:///a.txt", data: 7 } }],
      ["typeHierarchy/subtypes", {}],
      [protocol.treeRequest, { view: "no such view" }],
      [protocol.treeRequest, { view: "meetings", parent: "%/%%/" }],
      [tagging.tagEditRequest, { uri: "x" }],
      [tagging.tagChoicesRequest, { uri: 1, ranges: null }],
      [protocol.createCorpusRequest, { folder: null }],
      ["no/such/request", {}],
    ];
    for (const [method, params] of bad)
      it(`${method} ${JSON.stringify(params)}`, async () => {
        await client.request(method, params).catch((error: Error) => assert.notEqual(error.message, ""));
        assert.equal(client.process.exitCode, null);
      });
    it("places far outside the text", async () => {
      for (const position of [
        { line: 1e9, character: 0 },
        { line: 0, character: 1e9 },
      ])
        await client.request("textDocument/hover", { textDocument: { uri }, position });
    });
    it("notifications, too", async () => {
      for (const method of ["didOpen", "didChange", "didClose"])
        await client.connection.sendNotification(`textDocument/${method}`, { textDocument: {} });
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: "nonsense", type: 9 }],
      });
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", {});
      assert.notEqual(await client.request("textDocument/hover", at("Ada")), null);
    });
  });
});
