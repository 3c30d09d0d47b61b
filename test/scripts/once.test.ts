import assert from "node:assert/strict";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { once, withLock } from "../../scripts/lib/once.mjs";
import { temporaryFolder } from "../../scripts/lib/serve.mjs";

describe("filling a folder once", () => {
  let home: string;
  let folder: string;
  beforeEach(() => {
    home = temporaryFolder("glossator-once-");
    folder = path.join(home, "filled");
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const fill = (counter: { filled: number }) => async (): Promise<void> => {
    counter.filled += 1;
    writeFileSync(path.join(folder, "content"), "");
  };

  it("does it the first time only", async () => {
    const counter = { filled: 0 };
    await once(folder, "1", fill(counter));
    await once(folder, "1", fill(counter));
    assert.equal(counter.filled, 1);
  });

  it("does it anew for another version, from an empty folder", async () => {
    const counter = { filled: 0 };
    await once(folder, "1", fill(counter));
    writeFileSync(path.join(folder, "stale"), "");
    await once(folder, "2", fill(counter));
    assert.equal(counter.filled, 2);
    assert.equal(existsSync(path.join(folder, "stale")), false);
  });

  it("does it anew after an interruption", async () => {
    const counter = { filled: 0 };
    await assert.rejects(
      once(folder, "1", async () => {
        writeFileSync(path.join(folder, "half"), "");
        throw new Error("the network went");
      }),
    );
    await once(folder, "1", fill(counter));
    assert.equal(counter.filled, 1);
    assert.equal(existsSync(path.join(folder, "half")), false);
  });

  it("lets the second of two wait for the first", async () => {
    const counter = { filled: 0 };
    await Promise.all([once(folder, "1", fill(counter)), once(folder, "1", fill(counter))]);
    assert.equal(counter.filled, 1);
  }).timeout(10_000);

  it("takes over the lock of a process that has gone", async () => {
    const lock = path.join(home, "lock");
    mkdirSync(lock);
    // Larger than any process id that systems give out.
    writeFileSync(path.join(lock, "pid"), "2147483646");
    assert.equal(await withLock(lock, async () => "mine"), "mine");
    assert.equal(existsSync(lock), false);
  }).timeout(10_000);
});
