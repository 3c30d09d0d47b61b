import assert from "node:assert/strict";
import { problemsOf } from "../../../src/features/problems.ts";
import { quickFixes } from "../../../src/features/quickFixes.ts";
import { sourceOf } from "../../../src/features/view.ts";
import { corpusOf, uriOf } from "../../support/corpus.ts";

const text = "On Monday, 4 May 2023, they met. On Monday, 4 May 2023, they left.\n";
const stamp = { at: "2026-11-21T21:40:00Z", random: () => 0.5 };

/** What the silencing fix for the first problem makes of the annotation file. */
function silenceFirst(files: Readonly<Record<string, string>>): string | undefined {
  const view = corpusOf(files);
  const uri = uriOf("a.txt");
  const [first] = problemsOf(view, uri);
  if (!first) return undefined;
  const { lines } = sourceOf(view, uri)!;
  const range = { start: lines.positionAt(first.span.start), end: lines.positionAt(first.span.start) };
  const action = quickFixes(view, uri, range, stamp).find(({ title }) => title.startsWith("Do not report"));
  assert.equal(action?.title, `Do not report ${first.code} here`);
  const edits =
    action?.edit?.documentChanges?.flatMap((change) => ("edits" in change ? change.edits : [])) ??
    Object.values(action?.edit?.changes ?? {}).flat();
  return edits?.map((edit) => ("newText" in edit ? edit.newText : "")).join("");
}

const codes = (files: Readonly<Record<string, string>>): string[] =>
  problemsOf(corpusOf(files), uriOf("a.txt")).map(({ code }) => code);

describe("silencing a problem", () => {
  it("stores a decision beside the document, which silences it there and only there", () => {
    const written = silenceFirst({ "a.txt": text });
    assert.match(
      written!,
      /^document: a\.txt\nannotations:\n {2}\w+: \{ kind: check, code: wrong-weekday, status: rejected, quote: Monday, start: 3, end: 9, /,
    );
    assert.match(written!, /at: 2026-11-21T21:40:00Z/);
    assert.deepEqual(codes({ "a.txt": text }), ["wrong-weekday", "wrong-weekday"]);
    assert.deepEqual(codes({ "a.txt": text, "a.annotations.yaml": written! }), ["wrong-weekday"]);
  });
  it("follows the words when the text changes", () => {
    const written = silenceFirst({ "a.txt": text })!;
    assert.deepEqual(codes({ "a.txt": `A line before.\n${text}`, "a.annotations.yaml": written }), [
      "wrong-weekday",
    ]);
  });
  it("leaves other problems of the place, and the findings, as they are", () => {
    const files = { "a.txt": "On Monday, 4 May 2023, Zoltan Querfurt met Ada Berg.\n" };
    const written = silenceFirst(files)!;
    const names = (all: Readonly<Record<string, string>>) =>
      corpusOf(all).corpus.documents.get(uriOf("a.txt"))!.findings.names;
    assert.deepEqual(names({ ...files, "a.annotations.yaml": written }), names(files));
    assert.deepEqual(codes({ ...files, "a.annotations.yaml": written }), codes(files).slice(1));
  });
  it("is not offered without who and when, in registry files, or for a whole file", () => {
    const view = corpusOf({ "a.txt": text, "b.txt": "", "registry/r.yaml": "places:\n  x: { nme: X }\n" });
    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    assert.deepEqual(quickFixes(view, uriOf("registry/r.yaml"), whole, stamp), []);
    assert.deepEqual(quickFixes(view, uriOf("b.txt"), whole, stamp), []);
    assert.ok(
      quickFixes(view, uriOf("a.txt"), whole).every(({ title }) => !title.startsWith("Do not report")),
    );
  });
});
