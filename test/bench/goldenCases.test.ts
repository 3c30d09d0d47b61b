import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { layers, parseCases, readCase, type GoldenCase } from "../../bench/eval/goldenCases.ts";
import { combineRegistry } from "../../src/registry/combineRegistry.ts";
import { parseRegistryFile } from "../../src/registry/parseRegistryFile.ts";
import { emptyRegistry } from "../../src/registry/registry.ts";
import { parseMarked, printMarked } from "../support/marked.ts";

const casesOf = (layer: string): readonly GoldenCase[] =>
  parseCases(readFileSync(`bench/golden/${layer}.txt`, "utf8"));

const known = combineRegistry([
  parseRegistryFile("registry.yaml", readFileSync("bench/golden/registry.yaml", "utf8")),
]);

describe("golden cases", () => {
  for (const layer of Object.keys(layers))
    it(`of ${layer} are written as marked text, each once`, () => {
      const cases = casesOf(layer);
      for (const { marked } of cases) {
        const { text, marks } = parseMarked(marked);
        assert.equal(printMarked(text, marks), marked);
      }
      const written = cases.map(({ lead, marked }) => lead + marked);
      assert.deepEqual(
        written.filter((each, i) => written.indexOf(each) !== i),
        [],
      );
    });

  /** Quotations and their speakers are one layer in two files. */
  for (const files of [["names"], ["dates"], ["quotations", "speakers"], ["meetings"]])
    it(`of ${files.join(" and ")} are at least 300, half of which must find nothing`, () => {
      const cases = files.flatMap(casesOf);
      const empty = cases.filter(({ marked }) => !marked.includes("⟦")).length;
      assert.ok(cases.length >= 300, `${cases.length} cases`);
      assert.ok(empty / cases.length > 0.45, `${empty} of ${cases.length} must find nothing`);
    });

  /** What rules for one kind of text do to others shows here. Lower a number when a case comes right. */
  const otherwise = { names: 5, dates: 1, quotations: 0, speakers: 0, meetings: 1 };
  for (const [layer, most] of Object.entries(otherwise))
    it(`of ${layer} are read as marked, but for ${most}`, () => {
      const wrong = casesOf(layer).filter((one) => readCase(layer, one, known) !== one.marked);
      assert.ok(wrong.length <= most, wrong.map(({ marked }) => marked).join("\n"));
    });

  it("are judged by exact spans and labels, and not by what stands before them", () => {
    const [plain, behind, dated] = parseCases(
      "It rained ⟦DATE=2023-10-11 yesterday⟧.\n## + It rained today.\nIt may rain.\n" +
        "## @ 1989-11-02\nIt rained ⟦DATE=1989-11-01 yesterday⟧.",
    );
    assert.equal(readCase("dates", plain!, emptyRegistry), plain!.marked);
    assert.equal(
      readCase("dates", { ...plain!, marked: "It ⟦DATE=2020 rained⟧." }, emptyRegistry),
      "It rained.",
    );
    assert.deepEqual(behind, {
      lead: "It rained today. ",
      marked: "It may rain.",
      documentDate: "2023-10-12",
    });
    assert.equal(readCase("dates", dated!, emptyRegistry), dated!.marked);
    assert.equal(readCase("dates", behind!, emptyRegistry), "It may rain.");
  });
});
