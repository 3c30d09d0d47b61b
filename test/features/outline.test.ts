import assert from "node:assert/strict";
import type { DocumentSymbol, Range } from "vscode-languageserver-types";
import { documentSymbols } from "../../src/features/documentSymbols.ts";
import { foldingRanges } from "../../src/features/foldingRanges.ts";
import { workspaceSymbols } from "../../src/features/workspaceSymbols.ts";
import { corpusOf, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";

const outlineOf = (text: string): DocumentSymbol[] =>
  documentSymbols(corpusOf({ "registry/r.yaml": registry, "a.md": text }), uriOf("a.md"));

const drawn = (symbols: readonly DocumentSymbol[], indent = ""): string[] =>
  symbols.flatMap(({ name, children }) => [`${indent}${name}`, ...drawn(children ?? [], `${indent}  `)]);

describe("outline", () => {
  const cases: readonly [string, string, readonly string[]][] = [
    [
      "has headings by their rank",
      "# One\n\nx\n\n### Deep\n\nx\n\n## Less deep\n\nx\n\n# Two\n\nx\n",
      ["One", "  Deep", "  Less deep", "Two"],
    ],
    [
      "has one speaker over the quotations in a row, and another for the next",
      "“We shall sail at once,” said Ada Park. “The wind is good,” she said.\n\n“I shall stay here,” said Bo Lindqvist.\n",
      [
        "Ada Park",
        "  “We shall sail at once,”",
        "  “The wind is good,”",
        "Bo Lindqvist",
        "  “I shall stay here,”",
      ],
    ],
    [
      "has a split quotation once",
      "“We shall sail,” said Ada Park, “as soon as the wind turns.”\n",
      ["Ada Park", "  “We shall sail,” … “as soon as the wind turns.”"],
    ],
    [
      "has the turns of a transcript, whose speaker is not named again",
      "The ships\n\nADA PARK: “We shall sail at once.”\n\nHARBOUR MASTER: Good luck then.\n\nBO LINDQVIST: I shall stay here.\n",
      ["The ships", "  Ada Park", "    “We shall sail at once.”", "  HARBOUR MASTER", "  Bo Lindqvist"],
    ],
    ["has nothing of words that only stand in quotation marks", "The exercise “Steady Gull” ended.\n", []],
  ];
  for (const [name, text, expected] of cases)
    it(name, () => assert.deepEqual(drawn(outlineOf(text)), expected));

  it("has meetings", () => {
    const text = "Storms\n\nAda Park came to the Tallow Summit on 11 October 2023 in Ostland.\n";
    assert.ok(
      JSON.stringify(outlineOf(text)).includes('"name":"Tallow Summit"'),
      drawn(outlineOf(text)).join(),
    );
  });

  it("nests its ranges, also where findings cross", () => {
    const text =
      "# Talks\n\nAda Park said at the Tallow Summit on 11 October 2023: “We shall sail. The wind is good.” Bo Lindqvist met Ada Park at the “Tallow Summit” in Ostland.\n\n## More\n\n“It is never closed, said Bo Lindqvist.\n\n## End\n\n“So it is,” he said.\n";
    const check = (symbols: readonly DocumentSymbol[], outer: Range | undefined): void => {
      let before: Range | undefined;
      for (const { name, range, selectionRange, children } of symbols) {
        assert.ok(within(range, selectionRange), name);
        assert.ok(!outer || within(outer, range), name);
        assert.ok(!before || !isBefore(range.start, before.end), `${name} overlaps what stands before it`);
        before = range;
        check(children ?? [], range);
      }
    };
    check(outlineOf(text), undefined);
    assert.ok(drawn(outlineOf(text)).length > 4);
  });
});

const isBefore = (a: Range["start"], b: Range["start"]): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
const within = (outer: Range, inner: Range): boolean =>
  !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);

describe("folding", () => {
  /** The first and last line of what can be folded, and how it is called. */
  const folds = (text: string): string[] => {
    const view = corpusOf({ "a.txt": text });
    const lines = text.split("\n");
    return foldingRanges(view, uriOf("a.txt"))!.map(
      ({ startLine, endLine, kind }) => `${kind ?? "plain"}: ${lines[startLine]} … ${lines[endLine]}`,
    );
  };
  const cases: readonly [string, string, readonly string[]][] = [
    ["front matter", "---\ntitle: T\n---\nOne line.\n", ["region: --- … ---"]],
    [
      "sections, without the empty lines behind them",
      "# One\n\nAlpha beta.\n\n## Two\n\nGamma delta.\n\n\n# Three\n\nEnd of it.\n\n",
      ["region: # One … Gamma delta.", "region: ## Two … Gamma delta.", "region: # Three … End of it."],
    ],
    [
      "quotations over lines, not those on one",
      "She said: “We shall sail.\nThe wind is good.” And he: “Fine.”\n",
      ["plain: She said: “We shall sail. … The wind is good.” And he: “Fine.”"],
    ],
    [
      "page chrome in a row, as a comment",
      "Skip to main content\n\nWe use cookies on this site to enhance your experience.\n\nThe ships sail today\n\nOne line of text about them.\n\nBack to Top\n",
      [
        "comment: Skip to main content … We use cookies on this site to enhance your experience.",
        "region: The ships sail today … Back to Top",
      ],
    ],
    ["nothing in a line", "One line.\n", []],
    ["nothing in an empty text", "", []],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(folds(text), expected));
  it("leaves YAML to the editor", () =>
    assert.equal(foldingRanges(corpusOf({ "registry/r.yaml": registry }), uriOf("registry/r.yaml")), null));
});

describe("workspace symbols", () => {
  const view = corpusOf({
    "registry/r.yaml": registry,
    "a.txt": "Harbour directors from nine countries met in Ostland on 4 May 2021.\n",
  });
  const found = (query: string): string[] =>
    workspaceSymbols([view], query).map(({ name, containerName }) => `${name} | ${containerName}`);
  const cases: readonly [string, string][] = [
    ["ada park", "Ada Park | person"],
    ["adpark", "Ada Park | person"],
    ["HL", "HL | Harbour League, organization"],
    ["minister", "Minister Park | Ada Park, person"],
    ["tallow-din", "tallow-dinner | Tallow Dinner, meeting"],
  ];
  for (const [query, expected] of cases) it(query, () => assert.equal(found(query)[0], expected));
  it("has meetings that the registry does not have", () =>
    assert.ok(
      found("harbour dir").some((line) => /harbour directors.*\| meeting not in the registry/.test(line)),
      found("").join("\n"),
    ));
  it("has all without words, each once", () => {
    const all = found("");
    assert.equal(new Set(all).size, all.length);
    assert.ok(all.includes("Ostland | place"));
  });
  it("has nothing for words that nothing resembles", () => assert.deepEqual(found("zzqqxx"), []));
});
