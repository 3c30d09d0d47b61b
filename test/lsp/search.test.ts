import assert from "node:assert/strict";
import { searchRequest, type SearchParams, type SearchResult } from "../../src/protocol/searching.ts";
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
});
