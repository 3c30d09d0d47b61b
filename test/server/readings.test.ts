import assert from "node:assert/strict";
import { Readings } from "../../src/server/readings.ts";

describe("readings of a file", () => {
  /** A reading that goes on when it is told to, and notes what it read if that still counts. */
  const reading = (readings: Readings, uri: string, read: string[], what: string) => {
    let goOn = (): void => {};
    const told = new Promise<void>((resolve) => (goOn = resolve));
    let isOver = false;
    const over = readings
      .begin(uri, async (counts) => {
        await told;
        if (counts()) read.push(what);
      })
      .then(() => (isOver = true));
    return { goOn, over, isOver: () => isOver };
  };
  const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it("end with the later of two, which alone counts", async () => {
    const readings = new Readings();
    const read: string[] = [];
    const first = reading(readings, "a", read, "old");
    const second = reading(readings, "a", read, "new");
    const other = reading(readings, "b", read, "other");
    first.goOn();
    other.goOn();
    await other.over;
    await later();
    assert.equal(first.isOver(), false);
    second.goOn();
    await Promise.all([first.over, second.over]);
    assert.deepEqual(read, ["other", "new"]);
  });
  it("of a file that is gone meanwhile count no more, and fail where they failed", async () => {
    const readings = new Readings();
    const read: string[] = [];
    const gone = reading(readings, "a", read, "gone");
    readings.forget((uri) => uri === "a");
    gone.goOn();
    await gone.over;
    assert.equal(read.join(), "");
    await assert.rejects(
      readings.begin("a", () => Promise.reject(new Error("unreadable"))),
      /unreadable/,
    );
    const again = reading(readings, "a", read, "again");
    again.goOn();
    await again.over;
    assert.equal(read.join(), "again");
  });
});
