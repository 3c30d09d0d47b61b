import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { folderOf, runIn, write } from "./runIn.ts";

const registry = "places:\n  oslo: { name: Oslo }\n  lund: { name: Lund, containedInPlace: gone }\n";
const files = {
  "c/corpus.yaml": "name: C\n",
  "c/registry/r.yaml": registry,
  "c/texts/a.txt": "On Monday, 4 May 2023, Zoltan Querfurt came to Oslo and Lund.\n",
  "c/texts/b.txt": "They met in Oslo.\n",
  "d/corpus.yaml": "checks: { wrong-weekday: off }\n",
  "d/a.txt": "On Monday, 4 May 2023, they left.\n",
  "e/corpus.yaml": "",
  "e/blob.txt": new Uint8Array([1, 0, 2]),
  "empty/x.md": "No corpus.\n",
};

describe("glossator check", () => {
  const folder = folderOf(() => files);
  const run = (...args: readonly string[]) => runIn(folder, ["check", ...args]);
  const codes = (out: string): string[] => [...out.matchAll(/\[([a-z-]+)\]$/gm)].map((match) => match[1]!);

  it("tells what is wrong, with paths from where it runs, and fails", async () => {
    const { code, out, err } = await run("c");
    assert.equal(code, 1);
    assert.equal(
      out,
      "c/registry/r.yaml:3:41: error: No entry has the id “gone”. [unknown-reference]\n" +
        "c/texts/a.txt:1:4: warning: 4 May 2023 is a Thursday, not a Monday. [wrong-weekday]\n",
    );
    assert.equal(err, "1 error, 1 warning, 1 hint in 4 files (1 not shown: --severity hint).\n");
  });
  it("only of the files and folders that are named, in the corpus around them", async () => {
    assert.deepEqual(codes((await run("c/texts")).out), ["wrong-weekday"]);
    assert.deepEqual(codes((await run("c/registry/r.yaml")).out), ["unknown-reference"]);
    const { code, err } = await run("c/texts/b.txt");
    assert.deepEqual([code, err], [0, "No problems in 1 file.\n"]);
  });
  it("tells what is named and no part of a corpus", async () => {
    write(folder, { "c/notes.pdf": "", "f/corpus.yaml": "documents: [none/*]\n" });
    const { code, err } = await run("c/notes.pdf", "c/texts/b.txt");
    assert.equal(code, 0);
    assert.equal(
      err,
      "glossator: c/notes.pdf: nothing of it is part of the corpus, so it was not checked.\nNo problems in 1 file.\n",
    );
    assert.match((await run("f")).err, /^glossator: No file is a document by the patterns in corpus\.yaml/);
    rmSync(join(folder, "f"), { recursive: true });
  });
  it("of all corpora below a folder", async () => {
    const { out } = await run();
    assert.deepEqual(codes(out), ["unknown-reference", "wrong-weekday", "document-skipped"]);
  });
  it("as corpus.yaml grades it", async () => {
    const { code, out, err } = await run("d");
    assert.deepEqual([code, out, err], [0, "", "No problems in 2 files.\n"]);
  });
  it("hints, and more, when asked for", async () => {
    assert.deepEqual(codes((await run("c", "--severity", "hint")).out), [
      "unknown-reference",
      "wrong-weekday",
      "unknown-name",
    ]);
    assert.deepEqual(codes((await run("c", "--severity", "error")).out), [
      "unknown-reference",
      "wrong-weekday",
    ]);
  });
  it("fails as --fail-on says", async () => {
    assert.equal((await run("c", "--fail-on", "error")).code, 1);
    assert.equal((await run("c/texts", "--fail-on", "error")).code, 0);
    assert.equal((await run("c", "--fail-on", "never")).code, 0);
    const { code, out } = await run("c/texts", "--fail-on", "hint");
    assert.deepEqual([code, codes(out)], [1, ["wrong-weekday", "unknown-name"]]);
  });
  it("in other formats", async () => {
    assert.equal((JSON.parse((await run("c", "--format", "json")).out) as unknown[]).length, 2);
    assert.equal((await run("c", "--format", "github")).out.split("\n").length, 3);
    const sarif = JSON.parse((await run("c", "--format", "sarif")).out) as { runs: { results: unknown[] }[] };
    assert.equal(sarif.runs[0]!.results.length, 2);
    assert.deepEqual(JSON.parse((await run("d", "--format", "json")).out), []);
  });
  it("of more problems than a call takes arguments", async function () {
    this.timeout(20_000);
    const fields = Array.from({ length: 130_000 }, (_, i) => `    x${i}: y\n`).join("");
    write(folder, {
      "many/corpus.yaml": "",
      "many/a.txt": "Ann came.\n",
      "many/registry/r.yaml": `people:\n  ann:\n    name: Ann\n${fields}`,
    });
    const { err } = await run("many", "--severity", "error", "--fail-on", "never");
    assert.match(err, /^130000 warnings in 3 files/m);
    rmSync(join(folder, "many"), { recursive: true });
  });
  it("gives the same twice", async () => assert.deepEqual(await run("."), await run(".")));
  it("says when there is nothing to check or the arguments are wrong", async () => {
    for (const [args, message] of [
      [["empty"], /There is no corpus\.yaml in empty/],
      [["nowhere"], /There is no file or folder nowhere/],
      [["c", "--format", "xml"], /--format is text, json, sarif or github, not "xml"/],
      [["c", "--fail-on", "x"], /--fail-on is error, warning, information, hint or never/],
      [["c", "--nonsense"], /nonsense/],
    ] as const) {
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, out], [2, ""]);
      assert.match(err, message);
    }
  });
  it("reads the decisions beside a document", async () => {
    write(folder, {
      "f/corpus.yaml": "",
      "f/a.txt": "They met in Oslo.\n",
      "f/a.annotations.yaml":
        'document: a.txt\nannotations:\n  k1: { kind: place, status: accepted, quote: Bergen, start: 12, end: 18, prefix: "They met in ", suffix: "." }\n',
    });
    assert.ok(codes((await run("f")).out).includes("annotation-orphan"));
  });
});
