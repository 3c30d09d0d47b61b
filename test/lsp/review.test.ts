import assert from "node:assert/strict";
import type { TreeNode } from "../../src/protocol.ts";
import { treePathRequest, treeRequest } from "../../src/protocol.ts";
import {
  lostAnnotationsRequest,
  mendAnnotationRequest,
  reviewProgressRequest,
  reviewRequest,
  type LostAnnotation,
  type ReviewEdit,
  type ReviewProgress,
} from "../../src/protocol/review.ts";
import type { TagEdit } from "../../src/protocol/tagging.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";

const text = "12 October 2023 – Mr. Zoltan Querfurt came on Monday.\n";
const lost =
  'document: a.txt\nannotations:\n  k1: { kind: person, status: accepted, quote: Ilse Brandt, start: 5, end: 16, prefix: "before ", suffix: " spoke" }\n';

describe("reviewing over the protocol", () => {
  let client: LanguageClient;
  before(async () => {
    client = await startLanguageClient({
      "one/corpus.yaml": "name: One\n",
      "one/a.txt": text,
      "one/a.annotations.yaml": lost,
      "two/corpus.yaml": "name: Two\n",
      "two/b.txt": text,
    });
  });
  after(() => client.stop());

  it("shows a node for each corpus, and the way to a suggestion", async () => {
    const roots = await client.request<readonly TreeNode[]>(treeRequest, { view: "review" });
    assert.deepEqual(roots.map(({ label }) => label).sort(), ["One", "Two"]);
    const answer = await client.request<ReviewEdit>(reviewRequest, {
      do: "accept",
      grouping: "document",
      filter: "monday",
      nodes: [roots[0]!.id],
    });
    assert.match(answer.message, /^“Monday” is accepted/);
    const path = await client.request<readonly string[]>(treePathRequest, {
      view: "review",
      grouping: "document",
      ...answer.next?.[0],
    });
    assert.equal(path.length, 3, "corpus, document, suggestion");
  });

  it("decides about several corpora in one edit, and asks first", async () => {
    const answer = await client.request<ReviewEdit>(reviewRequest, { do: "reject", grouping: "certainty" });
    assert.equal(answer.question, "Reject 4 suggestions in 2 documents?");
    const files = answer.edit?.documentChanges?.flatMap((each) =>
      "textDocument" in each ? each.textDocument.uri : [],
    );
    assert.deepEqual(files?.map((uri) => uri.replace(/.*\//, "")).sort(), [
      "a.annotations.yaml",
      "b.annotations.yaml",
    ]);
  });

  it("counts one corpus, and tells what is to be reviewed in some of its documents", async () => {
    const progress = (uri: string, documents: readonly string[]) =>
      client.request<ReviewProgress>(reviewProgressRequest, { uri, documents });
    const two = client.uri("two/b.txt");
    const { suggestions, ...counted } = await progress(two, [two, client.uri("one/a.txt")]);
    assert.deepEqual(counted, { decided: 0, open: 2, lost: 0 });
    assert.deepEqual(
      suggestions?.map(({ uri, text: words }) => [uri, words]),
      [
        [two, "Zoltan Querfurt"],
        [two, "Monday"],
      ],
    );
    assert.deepEqual(await progress("file:///x.txt", [two]), { decided: 0, open: 0, lost: 0 });
  });

  it("counts, and mends what lost its place", async () => {
    assert.deepEqual(await client.request<ReviewProgress>(reviewProgressRequest, {}), {
      decided: 1,
      open: 4,
      lost: 1,
    });
    const uri = client.uri("one/a.txt");
    const list = await client.request<readonly LostAnnotation[]>(lostAnnotationsRequest, { uri });
    assert.deepEqual(
      list.map(({ words, state }) => [words, state]),
      [["Ilse Brandt", "gone from the text"]],
    );
    const place = { start: { line: 0, character: 22 }, end: { line: 0, character: 37 } };
    const answer = await client.request<TagEdit>(mendAnnotationRequest, {
      uri,
      id: "k1",
      mend: { do: "place", range: place },
    });
    assert.match(JSON.stringify(answer.edit), /Zoltan Querfurt/);
  });
});
