import assert from "node:assert/strict";
import type { Document, DocumentFile } from "../../src/corpus/corpus.ts";
import { AnalysisQueue, largeText } from "../../src/server/analysisQueue.ts";
import type { Elsewhere, Outcome, QueueOwner } from "../../src/server/queueOwner.ts";
import type { WaitingFile } from "../../src/server/waitingFiles.ts";

const file = (uri: string, text = uri): DocumentFile => ({ uri, path: uri, text });
const large = (uri: string): DocumentFile => file(uri, uri.repeat(largeText + 1));

/** A queue that notes what it does; a text `bad` fails, documents whose name has `open` in it are open. */
function queueOf(
  analyse: Elsewhere["analyse"] = async (files) => files.map(asRead),
  owner: Partial<QueueOwner> = {},
) {
  const done: string[] = [];
  const queue = new AnalysisQueue({
    analyse: asRead,
    readNow: (uri) => `now ${uri}`,
    elsewhere: { batches: 1, analyse },
    done: (documents) => void done.push(...documents.map(({ text }) => text.slice(0, 8))),
    failed: (uri, reason) => void done.push(`${uri}: ${reason}`),
    gone: (uri) => void done.push(`${uri} is gone`),
    rank: (uri) => (uri.includes("open") ? uri.length : 0),
    ...owner,
  });
  return { queue, done };
}

const asRead = (each: WaitingFile): Outcome =>
  each.text === "bad"
    ? { refused: "It is bad." }
    : each.text === "gone"
      ? "gone"
      : { document: { text: `read ${each.uri}`, ...each } as Document };

/** What a test lets go on when it likes. */
function gate(): { readonly opened: Promise<void>; open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe("analysis queue", () => {
  it("works off everything, open documents at once, the one used last first", async () => {
    const { queue, done } = queueOf();
    for (const uri of ["a", "b", "open", "open 2"]) queue.add(file(uri));
    queue.add({ uri: "c", path: "c" });
    await queue.settled();
    assert.deepEqual(done.slice().sort(), ["a", "b", "open", "open 2", "read c"]);
    assert.ok(done.indexOf("open 2") < done.indexOf("open"));
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
  it("leaves open documents waiting as long as more is about to be known", async () => {
    let isEarly = true;
    const { queue, done } = queueOf(undefined, { isEarly: () => isEarly });
    queue.add(file("open"));
    queue.add(file("b"));
    queue.run();
    queue.flush("open");
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(done, ["b"]);
    isEarly = false;
    await queue.settled();
    assert.deepEqual(done, ["b", "open"]);
  });
  it("reads one that is to be analysed at once and was never read", () => {
    const { queue, done } = queueOf();
    queue.add({ uri: "a", path: "a" });
    queue.flush("a");
    assert.deepEqual(done, ["now a"]);
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
    for (const uri of ["a", "open"]) queue.add(file(uri, "bad"));
    queue.add(file("b"));
    queue.add(file("c", "gone"));
    await queue.settled();
    assert.deepEqual(done.sort(), ["a: It is bad.", "b", "c is gone", "open: It is bad."]);
  });
  it("settles when nothing waits, or what waited is deleted", async () => {
    const { queue } = queueOf(() => new Promise(() => {}));
    await queue.settled();
    queue.add(large("a"));
    const settled = queue.settled();
    queue.delete("a");
    await settled;
  });
  it("gives out again what was not come to", async () => {
    const asked: number[] = [];
    const { queue, done } = queueOf(async (files) => {
      asked.push(files.length);
      return files.slice(0, 2).map(asRead);
    });
    for (const uri of ["a", "b", "c", "d", "e"]) queue.add(file(uri));
    await queue.settled();
    assert.deepEqual(
      [done, asked],
      [
        ["a", "b", "c", "d", "e"],
        [5, 3, 1],
      ],
    );
  });
  it("has a document that was opened meanwhile read as the editor has it", async () => {
    const reading = gate();
    const { queue, done } = queueOf(
      async (files) => {
        await reading.opened;
        return files.map(asRead);
      },
      { rank: () => 1 },
    );
    queue.add({ uri: "a", path: "a" });
    queue.run();
    queue.add(file("a", "edited"));
    queue.flush("a");
    reading.open();
    await queue.settled();
    assert.deepEqual(done, ["edited"]);
  });
  it("tells at once, and once, what an edit of a large text shows", async () => {
    const told: string[] = [];
    const { queue, done } = queueOf(undefined, {
      analyseEdit: (each) => ({ ...each, text: "edit" }) as Document,
      edited: ({ text }) => void told.push(text),
    });
    queue.add({ ...large("x"), uri: "open" });
    queue.flush("open");
    queue.flush("open");
    assert.deepEqual([told, done], [["edit"], []]);
    await queue.settled();
    assert.deepEqual([told, done], [["edit"], ["xxxxxxxx"]]);
  });
  it("reads all of a text at once, unless it is very long, if an edit tells nothing by itself", () => {
    const { queue, done } = queueOf(undefined, { isKnown: () => true, analyseEdit: () => undefined });
    queue.add(file("open", "z".repeat(10_000)));
    queue.add({ ...large("x"), uri: "open too" });
    queue.flush("open");
    queue.flush("open too");
    assert.deepEqual(done, ["zzzzzzzz"]);
  });
  it("has a large text read when nobody types into it any more", async () => {
    let isTyped = true;
    const { queue, done } = queueOf(undefined, { isTyped: () => isTyped });
    queue.add({ ...large("x"), uri: "open" });
    queue.run();
    await new Promise(setImmediate);
    assert.deepEqual(done, []);
    isTyped = false;
    await queue.settled();
    assert.deepEqual(done, ["xxxxxxxx"]);
  });
  it("takes over what was found while a large text was edited, and reads it again", async () => {
    const { queue, done } = queueOf(
      async (files) => {
        if (done.length === 0) queue.add({ ...large("y"), uri: "open" });
        return files.map(asRead);
      },
      {
        analyseEdit: (now, before) => ({ ...now, text: `${before?.text[0]} in ${now.text[0]}` }) as Document,
      },
    );
    queue.add({ ...large("x"), uri: "open" });
    await queue.settled();
    assert.deepEqual(done, ["x in y", "yyyyyyyy"]);
  });
  it("has a large text that changed meanwhile analysed again", async () => {
    let asked = 0;
    const { queue, done } = queueOf(async (files) => {
      if (++asked === 1) queue.add({ ...large("y"), uri: "open" });
      return files.map(asRead);
    });
    queue.add({ ...large("x"), uri: "open" });
    await queue.settled();
    assert.deepEqual([done, asked], [["yyyyyyyy"], 2]);
  });
  it("is paused for all but open documents, and resumed", async () => {
    const { queue, done } = queueOf();
    queue.pause();
    for (const uri of ["a", "b", "open"]) queue.add(file(uri));
    await queue.settled();
    assert.deepEqual([done, queue.paused, queue.progress], [["open"], true, { done: 0, total: 2 }]);
    queue.resume();
    await queue.settled();
    assert.deepEqual([done, queue.paused, queue.progress], [["open", "a", "b"], false, undefined]);
  });
  it("says how far it has come, and when it has caught up", async () => {
    const heard: unknown[] = [];
    const { queue } = queueOf(async (files) => files.slice(0, 1).map(asRead), {
      done: () => void heard.push(queue.progress),
      caughtUp: () => void heard.push("caught up"),
    });
    for (const uri of ["a", "b", "c"]) queue.add(file(uri));
    await queue.settled();
    assert.deepEqual(heard, [{ done: 1, total: 3 }, { done: 2, total: 3 }, undefined, "caught up"]);
    queue.delete("d");
    assert.equal(heard.length, 4);
  });
});
