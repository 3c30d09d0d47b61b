import assert from "node:assert/strict";
import type { Document, DocumentFile } from "../../src/corpus/corpus.ts";
import { AnalysisQueue, largeText, type QueueOwner } from "../../src/server/analysisQueue.ts";

const file = (uri: string, text = uri): DocumentFile => ({ uri, path: uri, text });
const large = (uri: string): DocumentFile => file(uri, uri.repeat(largeText + 1));

/** A queue that notes what it does; a text `bad` fails. */
function queueOf(owner: Partial<QueueOwner> = {}) {
  const done: string[] = [];
  const queue = new AnalysisQueue({
    analyse: (each) => (each.text === "bad" ? undefined : (each as Document)),
    done: (documents) => void done.push(...documents.map(({ text }) => text.slice(0, 8))),
    goesFirst: (uri) => uri === "open",
    ...owner,
  });
  return { queue, done };
}

describe("analysis queue", () => {
  it("works off everything, open documents first", async () => {
    const { queue, done } = queueOf();
    for (const uri of ["a", "b", "open"]) queue.add(file(uri));
    await queue.settled();
    assert.deepEqual(done, ["open", "a", "b"]);
  });
  it("analyses one at once when asked to, and only once", async () => {
    const { queue, done } = queueOf();
    queue.add(file("a"));
    queue.add(file("b"));
    queue.flush("b");
    assert.deepEqual(done, ["b"]);
    await queue.settled();
    assert.deepEqual(done, ["b", "a"]);
  });
  it("takes the newest text", async () => {
    const { queue, done } = queueOf();
    queue.add(file("a", "old"));
    queue.add(file("a", "new"));
    await queue.settled();
    assert.deepEqual(done, ["new"]);
  });
  it("goes on after a failure", async () => {
    const { queue, done } = queueOf();
    queue.add(file("a", "bad"));
    queue.add(file("b"));
    await queue.settled();
    assert.deepEqual(done, ["b"]);
  });
  it("settles when nothing waits, or what waited is deleted", async () => {
    const { queue } = queueOf({ analyseLarge: () => new Promise(() => {}) });
    await queue.settled();
    queue.add(large("a"));
    const settled = queue.settled();
    queue.delete("a");
    await settled;
  });
  it("has large texts analysed elsewhere, again if the registry changed meanwhile", async () => {
    const answers: ("stale" | "fresh")[] = ["stale", "fresh"];
    const { queue, done } = queueOf({
      analyseLarge: async (each) => (answers.shift() === "stale" ? "stale" : (each as Document)),
    });
    queue.add(large("x"));
    queue.flush("x");
    assert.deepEqual(done, []);
    await queue.settled();
    assert.deepEqual([done, answers], [["xxxxxxxx"], []]);
  });
  it("tells at once, and once, what an edit of a large text shows", async () => {
    const { queue, done } = queueOf({
      analyseEdit: (each) => ({ ...each, text: "edit" }) as Document,
      analyseLarge: async (each) => each as Document,
    });
    queue.add(large("x"));
    queue.flush("x");
    queue.flush("x");
    assert.deepEqual(done, ["edit"]);
    await queue.settled();
    assert.deepEqual(done, ["edit", "xxxxxxxx"]);
  });
  it("has a large text that changed meanwhile analysed again", async () => {
    let asked = 0;
    const { queue, done } = queueOf({
      async analyseLarge(each) {
        if (++asked === 1) queue.add({ ...large("y"), uri: "x" });
        return each as Document;
      },
    });
    queue.add(large("x"));
    await queue.settled();
    assert.deepEqual([done, asked], [["yyyyyyyy"], 2]);
  });
});
