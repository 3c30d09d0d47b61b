import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AnalysisLine } from "../../src/formats/analysisLine.ts";
import { folderOf, runIn, write } from "./runIn.ts";

const registry = "places:\n  oslo:\n    name: Oslo\n";
const files: Readonly<Record<string, string | Uint8Array>> = {
  "a.txt": "They met in Oslo on Monday.\n",
  "b.txt": "They met in Oslo.\n",
  "dated.txt": "---\ndate: 2023-10-12\n---\nThey met on Monday.\n",
  "latin.txt": Buffer.from("caf\xe9", "latin1"),
  "corpus/corpus.yaml": "name: Test\ndocumetns: [x]\n",
  "corpus/registry/a.yaml": registry,
  "corpus/registry/latin.yaml": Buffer.from("places: # \xe9\n", "latin1"),
  "corpus/text.txt": "They met in Oslo.\n",
  "corpus/inner/corpus.yaml": "name: Inner\n",
  "corpus/inner/other.txt": "They met in Bergen.\n",
};

describe("glossator analyze", () => {
  const folder = folderOf(() => files);
  const run = async (args: readonly string[], stdin: readonly (string | Uint8Array)[] = []) => {
    const { code, out, err } = await runIn(folder, args, stdin);
    const lines = out.startsWith("{")
      ? out
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line) as AnalysisLine)
      : [];
    return { code, out, err, lines, docs: lines.map(({ doc }) => doc) };
  };
  const entities = (line: AnalysisLine | undefined) =>
    line?.names.map((name) => (name as { entity: string | null }).entity);

  it("tells where a text lies, that one is empty, and what is wrong with front matter", async () => {
    mkdirSync(join(folder, "more/deep"), { recursive: true });
    writeFileSync(join(folder, "more/deep/A.TXT"), "---\ndate: 2023-02-31\n---\nThey met.\n");
    writeFileSync(join(folder, "more/empty.txt"), "");
    const { lines, err, code } = await run(["analyze", "more"]);
    assert.deepEqual(lines.map((line) => line.path).sort(), ["deep/A.TXT", "empty.txt"]);
    assert.match(err, /empty\.txt: The file is empty/);
    assert.match(err, /deep\/A\.TXT:2:7: error: .*February/);
    assert.equal(code, 0);
  });

  it("prints a line for each text", async () => {
    const { code, err, docs } = await run(["analyze", "a.txt", "b.txt"]);
    assert.deepEqual([code, err, docs], [0, "", ["a.txt", "b.txt"]]);
  });
  it("reads a corpus once, however many of its texts are named, and says once what is wrong with it", async () => {
    const { err, lines } = await run(["analyze", "corpus/text.txt", "corpus/text.txt", "corpus"]);
    assert.deepEqual(lines.map(entities), [["oslo"], ["oslo"], ["oslo"]]);
    assert.equal(err.match(/Unknown field “documetns”/g)?.length, 1);
    assert.equal(err.match(/latin\.yaml/g)?.length, 1);
  });
  it("tells whose name a pronoun or a role stands for", async () => {
    const text =
      "Foreign Minister Ana Reyes met Tomas Holm. “We agree,” she said. The foreign minister smiled.";
    const { lines } = await run(["analyze", "--stdin"], [JSON.stringify({ id: "1", text })]);
    const named = (found: readonly object[], field: string): readonly (string | undefined)[] =>
      found.map((each) => {
        const span = (each as Readonly<Record<string, { start: number; end: number } | undefined>>)[field];
        return span && text.slice(span.start, span.end);
      });
    assert.deepEqual(named(lines[0]!.quotes, "speakerSpan"), ["she"]);
    assert.deepEqual(named(lines[0]!.quotes, "speakerName"), ["Ana Reyes"]);
    assert.deepEqual(named(lines[0]!.roles, "holderName"), ["Ana Reyes", "Ana Reyes"]);
  });
  it("a path that is not there costs no other path", async () => {
    const { code, err, docs } = await run(["analyze", "a.txt", "nowhere", "b.txt"]);
    assert.deepEqual([code, docs], [1, ["a.txt", "b.txt"]]);
    assert.equal(err, "glossator: There is no file or folder nowhere.\n");
  });
  it("nothing there at all, and a path that a script left empty", async () => {
    assert.equal((await run(["analyze", "nowhere"])).code, 2);
    const { code, out, err } = await run(["analyze", ""]);
    assert.deepEqual([code, out, err], [2, "", 'glossator: There is no file or folder "".\n']);
    assert.equal((await run(["analyze", "a.txt", "--registry", ""])).code, 2);
  });
  it("a link that is named is followed wherever it leads", async function () {
    mkdirSync(join(folder, "links"));
    try {
      symlinkSync(join(folder, "a.txt"), join(folder, "links/a.txt"));
    } catch {
      this.skip();
    }
    const { code, docs } = await run(["analyze", "links/a.txt"]);
    assert.deepEqual([code, docs], [0, ["a.txt"]]);
  });
  it("a corpus: its registry, what is wrong with it, and not the corpus within it", async () => {
    const { code, err, docs, lines } = await run(["analyze", "corpus"]);
    assert.deepEqual([code, docs], [1, ["text.txt"]]);
    assert.deepEqual(entities(lines[0]), ["oslo"]);
    assert.match(err, /^corpus\.yaml:2:1: warning: .*documents.* \[unknown-field\]$/m);
    assert.match(err, /^glossator: latin\.yaml: The file is not valid UTF-8/m);
  });
  it("a file or folder within a corpus: its registry", async () => {
    for (const path of ["corpus/text.txt", "corpus/notes"]) {
      mkdirSync(join(folder, "corpus/notes"), { recursive: true });
      writeFileSync(join(folder, "corpus/notes/n.txt"), "They met in Oslo.\n");
      const { lines } = await run(["analyze", path]);
      assert.deepEqual(lines.map(entities), [["oslo"]]);
    }
    rmSync(join(folder, "corpus/notes"), { recursive: true });
  });
  it("heeds what was decided beside a text, of a file, a corpus and any folder", async () => {
    const line = (quote: string, start: number): string =>
      `annotations:\n  a1: { kind: place, status: rejected, quote: ${quote}, start: ${start}, end: ${start + quote.length}, prefix: "They met in ", suffix: "." }\n`;
    write(folder, {
      "decided/corpus.yaml": "name: D\n",
      "decided/registry/a.yaml": registry,
      "decided/text.txt": "They met in Oslo.\n",
      "decided/text.annotations.yaml": line("Oslo", 12),
      "decided/text.md": "They met in Oslo.\n",
      "decided/lost.txt": "Nobody met.\n",
      "decided/lost.txt.annotations.yaml": `document: lost.txt\n${line("Paris", 12)}  a2: { kind: per\n`,
      "decided/latin.annotations.yaml": Buffer.from("annotations: # \xe9\n", "latin1"),
    });
    // `text.md` is the first by name, so that `text.annotations.yaml` is its own.
    for (const path of ["decided/text.md", "decided/text.txt"]) {
      const { lines, code, err } = await run(["analyze", path]);
      assert.deepEqual([code, err], [0, ""]);
      assert.deepEqual(entities(lines[0]), path.endsWith(".md") ? [] : ["oslo"]);
    }
    const all = await run(["analyze", "decided"]);
    assert.deepEqual(all.lines.map(entities), [[], [], ["oslo"]]);
    assert.equal(all.code, 1);
    assert.match(all.err, /^lost\.txt\.annotations\.yaml:4:.*error: .*yaml-syntax/m);
    assert.match(
      all.err,
      /^glossator: lost\.txt\.annotations\.yaml: 1 decision without a place in the text/m,
    );
    assert.match(all.err, /^glossator: latin\.annotations\.yaml: The file is not valid UTF-8/m);
    rmSync(join(folder, "decided/corpus.yaml"));
    const loose = await run(["analyze", "decided", "--registry", "decided/registry"]);
    assert.deepEqual(loose.lines.map(entities), [[], [], ["oslo"]]);
  });
  it("--registry: one unreadable file among others; the same file named twice", async () => {
    const { code, err, lines } = await run([
      ...["analyze", "a.txt", "--registry", "corpus", "--registry", "corpus/registry/a.yaml"],
    ]);
    assert.equal(code, 1);
    assert.deepEqual(entities(lines[0]), ["oslo"]);
    assert.doesNotMatch(err, /duplicate-id/);
    assert.equal((await run(["analyze", "a.txt", "--registry", "corpus/registry/latin.yaml"])).code, 2);
  });
  it("a text that cannot be read is skipped", async () => {
    const { code, err, docs } = await run(["analyze", "latin.txt", "a.txt"]);
    assert.deepEqual([code, docs], [1, ["a.txt"]]);
    assert.match(err, /^glossator: latin\.txt: The file is not valid UTF-8/);
  });
  it("--date is for texts that do not tell theirs, from a file or a stream", async () => {
    const dates = (lines: readonly AnalysisLine[]) => lines.map(({ docDate }) => docDate);
    const date = ["--date", "2020-01-01"];
    assert.deepEqual(dates((await run(["analyze", "a.txt", "dated.txt", ...date])).lines), [
      "2020-01-01",
      "2023-10-12",
    ]);
    const texts = [files["a.txt"], files["dated.txt"]].map((text) => `${JSON.stringify({ text })}\n`);
    assert.deepEqual(dates((await run(["analyze", "--stdin", ...date], texts)).lines), [
      "2020-01-01",
      "2023-10-12",
    ]);
  });
  it("lines that cannot be used are named by their number", async () => {
    const stdin = ["nonsense\n\n", '{"id":7,"text":"On Monday."}\r\n[1]\n{"text":5}\n{"te', 'xt":"last"}'];
    const { code, err, docs } = await run(["analyze", "--stdin"], stdin);
    assert.deepEqual([code, docs], [1, ["7", "6"]]);
    assert.equal(
      err,
      'glossator: line 1: not JSON; skipped.\nglossator: line 4: no "text"; skipped.\nglossator: line 5: no "text"; skipped.\n',
    );
  });
  it("a dct that is no date is left out and said", async () => {
    const dcts = ["2023-10-12", "2023-10-12T09:30:00.00", "2023", "", "2023-02-30", "20231012", 5, "today"];
    const stdin = dcts.map((dct) => `${JSON.stringify({ text: "x", dct })}\n`);
    const { code, err, lines } = await run(["analyze", "--stdin"], stdin);
    assert.equal(code, 1);
    assert.deepEqual(
      lines.map(({ docDate }) => docDate),
      ["2023-10-12", "2023-10-12", "2023", null, null, null, null, null],
    );
    assert.match(err, /^glossator: line 5: "dct" is no date as 2023-10-12, but "2023-02-30"; left out\.$/m);
    assert.equal(err.trimEnd().split("\n").length, 4);
  });
  it("a line of many megabytes takes no longer than its length", async () => {
    const text = "x".repeat(65_536);
    const chunks = Array.from({ length: 800 }, () => Buffer.from(text));
    const start = performance.now();
    assert.equal((await run(["analyze", "--stdin"], chunks)).code, 1);
    assert.ok(performance.now() - start < 5000);
  });
  it("characters that chunks cut in two", async () => {
    const bytes = Buffer.from('{"id":"😀é","text":"x"}\n');
    const { docs } = await run(
      ["analyze", "--stdin"],
      [...bytes].map((byte) => Uint8Array.of(byte)),
    );
    assert.deepEqual(docs, ["😀é"]);
  });
  it("wrong arguments point to the help that is there", async () => {
    for (const [args, help] of [
      [["nonsense"], 'Try "glossator --help".'],
      [["analyze"], 'Try "glossator analyze --help".'],
      [["analyze", "--format", "xml", "a.txt"], 'Try "glossator analyze --help".'],
      [["analyze", "--date", "2023-02-30", "a.txt"], 'Try "glossator analyze --help".'],
      [["analyze", "--stdin", "a.txt"], 'Try "glossator analyze --help".'],
    ] as const) {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, out], [2, ""]);
      assert.ok(err.endsWith(`${help}\n`), err);
    }
  });
});
