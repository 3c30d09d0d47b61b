import assert from "node:assert/strict";
import { quickFixes } from "../../../src/features/quickFixes.ts";
import { problemsOf } from "../../../src/features/problems.ts";
import { sourceOf, type CorpusView } from "../../../src/features/view.ts";
import { corpusOf, edited, uriOf } from "../../support/corpus.ts";
import { parseMarked, printMarked } from "../../support/marked.ts";

export type Files = Readonly<Record<string, string>>;

/** Marked files without their marks, as a corpus. */
export const corpusOfMarked = (files: Files): CorpusView =>
  corpusOf(
    Object.fromEntries(Object.entries(files).map(([path, marked]) => [path, parseMarked(marked).text])),
  );

/** Hold that one check finds just what is marked `⟦! words⟧` in the files of a corpus, and nothing else anywhere. */
export function fires(code: string, files: Files): void {
  const view = corpusOfMarked(files);
  const found = Object.keys(files).map((path) => {
    const { text } = sourceOf(view, uriOf(path)) ?? { text: "" };
    const problems = problemsOf(view, uriOf(path)).filter((problem) => problem.code === code);
    return [
      path,
      printMarked(
        text,
        problems.map(({ span }) => ({ ...span, label: "!" })),
      ),
    ];
  });
  assert.deepEqual(Object.fromEntries(found), files);
}

/** The quick fixes of one check in a file: each title, and what becomes of the file it changes. */
export function fixesOf(code: string, files: Files, path: string): readonly [string, string][] {
  const view = corpusOfMarked(files);
  const source = sourceOf(view, uriOf(path))!;
  const whole = { start: source.lines.positionAt(0), end: source.lines.positionAt(source.text.length) };
  return quickFixes(view, uriOf(path), whole)
    .filter(({ diagnostics }) => diagnostics?.[0]?.code === code)
    .map(({ title, edit }) => {
      const [uri, edits] = Object.entries(edit!.changes!)[0]!;
      return [title, edited(sourceOf(view, uri)!.text, edits)];
    });
}
