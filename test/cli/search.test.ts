import assert from "node:assert/strict";
import { folderOf, runIn } from "./runIn.ts";

describe("glossator search", () => {
  const folder = folderOf(() => ({
    "corpus.yaml": "name: Test\n",
    "a.txt": "---\ndate: 2021-03-05\n---\nThe old ferry sails. No =ferry, came\u001b[2J.\n",
    "b.txt": "A ferry sank.\n",
  }));
  const run = (...args: readonly string[]) => runIn(folder, ["search", ...args]);

  it("prints what is looked for below one another, without control characters", async () => {
    const { code, out } = await run("ferry", "--context", "12");
    assert.equal(
      out,
      [
        "   The old ferry sails. No   a.txt:4  2021-03-05",
        "sails. No =ferry, came [2J.  a.txt:4  2021-03-05",
        "         A ferry sank.       b.txt:1",
        "",
      ].join("\n"),
    );
    assert.equal(code, 0);
  });

  it("prints CSV and JSON Lines, sorted", async () => {
    const { out } = await run("ferry", "--format", "csv", "--sort", "right", "--context", "6");
    assert.deepEqual(out.split("\r\n"), [
      "path,line,column,before,text,after,speaker,date,title",
      'a.txt,4,26,No =,ferry,",",,2021-03-05,',
      "a.txt,4,9,old ,ferry, sails,,2021-03-05,",
      "b.txt,1,3,A ,ferry, sank.,,,",
      "",
    ]);
    const json = await run("ferry on:2021", "--format", "jsonl");
    assert.equal((JSON.parse(json.out.split("\n")[0]!) as { date: string }).date, "2021-03-05");
  });

  it("tells what it does not understand, and that nothing was found", async () => {
    const { code, out, err } = await run("ferry", "on:soon");
    assert.match(err, /“soon” is no date/);
    assert.match(out, /^ +The old ferry/);
    assert.equal(code, 0);
    assert.match((await run("nowhere")).err, /Nothing found/);
  });

  it("takes words to be left out as words, not as options", async () => {
    const { code, out } = await run("ferry", "-sails", "--context", "12");
    assert.deepEqual([code, out], [0, "A ferry sank.  b.txt:1\n"]);
    assert.match((await run("-sails")).err, /only what to leave out/);
    assert.match((await run("ferry", "--no")).err, /Unknown option '--no'/);
  });

  it("refuses what it cannot do", async () => {
    assert.equal((await run()).code, 2);
    assert.match((await run("x", "--sort", "size")).err, /--sort is path, date, left or right/);
    assert.match((await run("x", "--context", "many")).err, /--context is a number/);
    assert.match((await run("--help")).out, /glossator search cable/);
  });
});
