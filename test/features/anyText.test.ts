import assert from "node:assert/strict";
import fc from "fast-check";
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import { codeActions } from "../../src/features/codeActions.ts";
import { definition } from "../../src/features/definition.ts";
import { diagnostics } from "../../src/features/diagnostics.ts";
import { documentHighlight } from "../../src/features/documentHighlight.ts";
import { documentInfo } from "../../src/features/documentInfo.ts";
import { documentSymbols } from "../../src/features/documentSymbols.ts";
import { entityTree } from "../../src/features/entityTree.ts";
import { hover } from "../../src/features/hover.ts";
import { meetingTree } from "../../src/features/meetingTree.ts";
import { quotationDecorations } from "../../src/features/quotationDecorations.ts";
import { references } from "../../src/features/references.ts";
import { semanticTokens } from "../../src/features/semanticTokens.ts";
import { tagChoices } from "../../src/features/tagChoices.ts";
import { tagEdit } from "../../src/features/tagEdit.ts";
import { treeChildren } from "../../src/features/tree.ts";
import { sourceOf, type CorpusView } from "../../src/features/view.ts";
import { corpusOf, edited, editsOf, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";
import { resultOf } from "../../src/text/resultOf.ts";

const words = [
  ...[
    "Ada Park",
    "Minister Park",
    "Ostland",
    "the HL",
    "Tallow Summit",
    "Mr. Zoltan Querfurt",
    "he said",
    "said",
  ],
  ...[
    "“",
    "”",
    '"',
    "'",
    "’s",
    "–",
    ",",
    ".",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "---\n",
    "# ",
    "- ",
    "\t",
    "\u00a0",
  ],
  ...[
    "yesterday",
    "on 12 October 2023",
    "12 Oct. 2023 - ",
    "👍🏽",
    "e\u0301",
    "שלום",
    "\ud83d",
    "\u200b",
    "\ufeff",
    "[x](y)",
  ],
  ...["meetings: [tallow-summit, gone]", "date: 2023-10-12", "attended", "chaired", "the ministers met"],
];
const anyText = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(" "));

/** A registry that somebody is typing in: a sound one cut off, or with something struck into it. */
const anyRegistry = fc
  .tuple(
    fc.nat(registry.length),
    fc.constantFrom("", "\n", "  - [", ": {", "\t", "'", "&a *a", "ada-park:\n", "👍"),
    fc.boolean(),
  )
  .map(([at, typed, cut]) => registry.slice(0, at) + typed + (cut ? "" : registry.slice(at)));

/** Ask everything at a place; ranges that come back must lie in their files. */
function askAll(view: CorpusView, path: string, offset: number): void {
  const uri = uriOf(path);
  const source = sourceOf(view, uri)!;
  const position = source.lines.positionAt(offset);
  const range = { start: position, end: source.lines.positionAt(offset + 9) };
  const answers = [
    hover(view, uri, position, true),
    definition(view, uri, position),
    resultOf(references(view, uri, position, true)),
    documentHighlight(view, uri, position),
    documentSymbols(view, uri),
    diagnostics(view, uri),
    quotationDecorations(view, uri),
    documentInfo(view, uri),
    codeActions(view, uri, range),
    tagChoices(view, { uri, ranges: [range, { start: position, end: position }] }),
  ];
  JSON.stringify(answers, (key, value: { line: number; character: number }) => {
    if ((key === "start" || key === "end") && typeof value?.line === "number")
      assert.ok(value.line >= 0 && value.character >= 0 && Number.isInteger(value.line));
    return value;
  });
}

describe("features on any text", () => {
  it("is answered without an error, and its tokens are in order", () =>
    fc.assert(
      fc.property(anyText, fc.nat(200), (text, at) => {
        const view = corpusOf({ "registry/r.yaml": registry, "a.txt": text, "b.md": "Ada Park." });
        askAll(view, "a.txt", Math.min(at, text.length));
        const data = semanticTokens(view, uriOf("a.txt"));
        const lines = sourceOf(view, uriOf("a.txt"))!.lines;
        let line = 0;
        let end = 0;
        let start = 0;
        for (let i = 0; i < data.length; i += 5) {
          if (data[i]! > 0) end = start = 0;
          line += data[i]!;
          start += data[i + 1]!;
          assert.ok(start >= end, "tokens overlap");
          end = start + data[i + 2]!;
          const span = lines.lineSpan(line);
          assert.ok(data[i + 2]! > 0 && end <= span.end - span.start, "a token leaves its line");
        }
      }),
      { numRuns: 150 },
    )).timeout(120_000);

  it("of a registry being typed is answered, and trees are drawn", () =>
    fc.assert(
      fc.property(anyRegistry, fc.nat(1000), (yaml, at) => {
        const view = corpusOf({
          "registry/r.yaml": yaml,
          "a.txt": "Ada Park came to the Tallow Summit in Ostland.",
        });
        askAll(view, "registry/r.yaml", Math.min(at, yaml.length));
        askAll(view, "a.txt", 3);
        for (const tree of [meetingTree, entityTree])
          for (const { id } of treeChildren(tree([view]), undefined, "a"))
            treeChildren(tree([view]), id, "a");
      }),
      { numRuns: 150 },
    )).timeout(120_000);

  it("of a sound registry stays sound after tagging", () =>
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.constantFrom("ada-park", "ostland", "new"), (text, at, entity) => {
        const view = corpusOf({ "registry/r.yaml": registry, "a.txt": text });
        const errors = (of: CorpusView): Diagnostic[] =>
          diagnostics(of, uriOf("registry/r.yaml")).filter(
            ({ severity }) => severity === DiagnosticSeverity.Error,
          );
        const before = errors(view).length;
        const position = sourceOf(view, uriOf("a.txt"))!.lines.positionAt(Math.min(at, text.length));
        const choice =
          entity === "new"
            ? { create: { kind: "place", name: text.slice(0, 20), id: "" } as const }
            : { entity };
        const { edit } = tagEdit(
          view,
          {
            uri: uriOf("a.txt"),
            ranges: [{ start: position, end: position }],
            choice,
          },
          () => 0.5,
        );
        if (!edit) return;
        const after = edited(registry, editsOf(edit, uriOf("registry/r.yaml")));
        const again = corpusOf({ "registry/r.yaml": after });
        const problems = errors(again);
        assert.equal(
          problems.length,
          before,
          `${after}\n${problems.map(({ message }) => message).join("\n")}`,
        );
        assert.equal(
          again.corpus.registry.entities.size,
          view.corpus.registry.entities.size + (entity === "new" ? 1 : 0),
        );
      }),
      { numRuns: 150 },
    )).timeout(120_000);
});
