import assert from "node:assert/strict";
import type { Hover, Location, MarkupContent } from "vscode-languageserver-types";
import {
  sameWordsRequest,
  searchExportRequest,
  searchRequest,
  type SameWordsResult,
  type SearchExport,
  type SearchParams,
  type SearchResult,
} from "../../src/protocol/searching.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";

describe("searching over LSP", () => {
  let client: LanguageClient;
  before(async () => {
    client = await startLanguageClient({
      "a/corpus.yaml": "name: First\n",
      "a/one.txt": "The ferry sails. A ferry does not wait.\n",
      "b/corpus.yaml": "name: Second\n",
      "b/two.txt": "No ferry came.\n",
    });
  });
  after(() => client.stop());
  const search = (params: SearchParams) => client.request<SearchResult>(searchRequest, params);

  it("glossator/search finds in all corpora, and in one", async () => {
    const { lines, total, documents, corpora } = await search({ query: "ferry" });
    assert.deepEqual(
      lines.map(({ corpus, path, left, hit, right, range }) => [
        corpus,
        path,
        left,
        hit,
        right,
        range.start.character,
      ]),
      [
        ["First", "one.txt", "The ", "ferry", " sails. A ferry does not wait.", 4],
        ["First", "one.txt", "The ferry sails. A ", "ferry", " does not wait.", 19],
        ["Second", "two.txt", "No ", "ferry", " came.", 3],
      ],
    );
    assert.deepEqual([total, documents, corpora.map(({ name }) => name)], [3, 2, ["First", "Second"]]);
    const second = await search({ query: "ferry", corpus: corpora[1]!.root });
    assert.deepEqual([second.total, second.corpora.length], [1, 2]);
  });

  it("glossator/search sees what is typed and not saved", async () => {
    await client.open("b/two.txt", "No ferry came.\n");
    await client.change("b/two.txt", "No ferry came, no ferry left.\n");
    assert.equal((await search({ query: "ferry", sort: "right" })).total, 4);
  });

  it("glossator/search tells what it does not understand", async () => {
    const { problems, total } = await search({ query: "on:soon" });
    assert.deepEqual([problems.map(({ code }) => code), total], [["bad-date"], 0]);
  });

  it("glossator/searchExport gives all lines as CSV", async () => {
    const { csv, total } = await client.request<SearchExport>(searchExportRequest, { query: "came" });
    assert.equal(total, 1);
    assert.match(csv, /^path,line,column,before,text,after,|^corpus,/);
  });

  it("glossator/sameWords, hover and references tell of other documents", async () => {
    const words = "The council will sell every second ferry before summer tourists fill our narrow quays";
    client.write("a/three.txt", `“${words},” Ada Holm said.\n`);
    const uri = await client.open("a/three.txt", `“${words},” Ada Holm said.\n`);
    await client.open("a/four.txt", `“${words.replace("sell", "keep")},” she said.\n`);
    const position = { line: 0, character: 20 };
    const range = { start: position, end: position };
    const { places } = await client.request<SameWordsResult>(sameWordsRequest, { uri, range });
    assert.deepEqual(
      places.map(({ path, exact, difference }) => [path, exact, difference]),
      [["four.txt", false, "altered – “sell” is “keep”"]],
    );
    const hover = await client.request<Hover>("textDocument/hover", { textDocument: { uri }, position });
    assert.match((hover.contents as MarkupContent).value, /Also in\n- four/);
    const references = await client.request<Location[]>("textDocument/references", {
      textDocument: { uri },
      position,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      references.map((place) => [place.uri, place.range.start.character]),
      [[client.uri("a/four.txt"), 1]],
    );
  });
});
