import assert from "node:assert/strict";
import { annotationsRead } from "../../src/server/settled.ts";

/** A corpus whose documents are read one after the other, one each time that somebody waits for more. */
function corpusReading(...files: readonly string[]) {
  const behind = [...files];
  return {
    behind,
    isBehind: (uris: readonly string[]): boolean => uris.some((uri) => behind.includes(uri)),
    moreRead: async (): Promise<void> => void behind.shift(),
  };
}

const workspaceOf = (...states: readonly object[]): Parameters<typeof annotationsRead>[0] =>
  ({ loose: corpusReading(), corpora: new Map(states.entries()) }) as never;

describe("waiting for annotation files to be read", () => {
  it("waits for those that are asked for, in all corpora, and for no others", async () => {
    const one = corpusReading("file:///a", "file:///b", "file:///c");
    const two = corpusReading("file:///d", "file:///e");
    assert.equal(await annotationsRead(workspaceOf(one, two), ["file:///b", "file:///d"], 5000), true);
    assert.deepEqual([one.behind, two.behind], [["file:///c"], ["file:///e"]]);
  });

  it("does not wait where there is nothing to wait for", async () => {
    const one = corpusReading("file:///a");
    assert.equal(await annotationsRead(workspaceOf(one), ["file:///x"], 5000), false);
    assert.deepEqual(one.behind, ["file:///a"]);
  });

  it("gives up after a while", async () => {
    const never = { isBehind: () => true, moreRead: () => new Promise(() => {}) };
    assert.equal(await annotationsRead(workspaceOf(never), ["file:///a"], 20), true);
    assert.equal(await annotationsRead(workspaceOf(never), ["file:///a"], 0), false);
  });
});
