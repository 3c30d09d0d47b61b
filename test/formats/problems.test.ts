import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { problemsGithub } from "../../src/formats/problemsGithub.ts";
import { problemsJson } from "../../src/formats/problemsJson.ts";
import { problemsSarif } from "../../src/formats/problemsSarif.ts";
import { problemsText } from "../../src/formats/problemsText.ts";
import type { ReportedProblem } from "../../src/formats/reportedProblem.ts";

const problem: ReportedProblem = {
  path: "letters/a b.txt",
  uri: "file:///c/letters/a%20b.txt",
  code: "wrong-weekday",
  severity: "warning",
  message: "4 May 2023 is a Thursday,\nnot: 100% a Monday.",
  start: { line: 2, character: 3 },
  end: { line: 2, character: 9 },
  span: { start: 30, end: 36 },
  related: [
    {
      path: "../other/r.yaml",
      uri: "file:///other/r.yaml",
      message: "Here.",
      start: { line: 0, character: 0 },
      end: { line: 1, character: 0 },
    },
  ],
};
const hint: ReportedProblem = { ...problem, code: "unknown-name", severity: "hint", related: [] };
const rules = [
  { code: "unused-entry", severity: "hint" as const, summary: "Not found here." },
  { code: "wrong-weekday", severity: "warning" as const, summary: "A weekday that does not fit." },
];

describe("problems", () => {
  it("as text", () =>
    assert.equal(
      problemsText([problem]),
      "letters/a b.txt:3:4: warning: 4 May 2023 is a Thursday, not: 100% a Monday. [wrong-weekday]\n",
    ));
  it("as text have no characters that a terminal obeys", () =>
    assert.ok(!problemsText([{ ...problem, message: "\u001b[31mred" }]).includes("\u001b")));
  it("as annotations of GitHub", () =>
    assert.equal(
      problemsGithub([problem, hint]),
      `::warning file=letters/a b.txt,line=3,endLine=3,col=4,endColumn=10,title=glossator wrong-weekday::4 May 2023 is a Thursday,%0Anot: 100%25 a Monday.\n` +
        `::notice file=letters/a b.txt,line=3,endLine=3,col=4,endColumn=10,title=glossator unknown-name::4 May 2023 is a Thursday,%0Anot: 100%25 a Monday.\n`,
    ));
  it("as JSON", () => {
    assert.deepEqual(JSON.parse(problemsJson([])), []);
    const [first, second] = JSON.parse(problemsJson([problem, hint])) as Record<string, unknown>[];
    assert.deepEqual(
      [first!["line"], first!["column"], first!["start"], first!["code"]],
      [3, 4, 30, "wrong-weekday"],
    );
    assert.deepEqual(first!["related"], [{ path: "../other/r.yaml", line: 1, column: 1, message: "Here." }]);
    assert.equal(second!["severity"], "hint");
    assert.equal(problemsJson([problem, hint]).trimEnd().split("\n").length, 4);
  });

  describe("as SARIF", () => {
    const {
      id: _id,
      $schema: _schema,
      ...schema
    } = JSON.parse(readFileSync("test/formats/sarif/sarif-2.1.0.schema.json", "utf8")) as Record<
      string,
      unknown
    >;
    const validate = new Ajv({
      strict: false,
      unicodeRegExp: false,
      validateFormats: false,
      allErrors: true,
    }).compile(schema);
    for (const [name, problems] of [
      ["none", []],
      ["one", [problem]],
      ["several", [problem, hint, problem]],
    ] as const)
      it(`fit its schema: ${name}`, () => {
        assert.ok(
          validate(JSON.parse(problemsSarif(problems, rules, "1.2.3"))),
          JSON.stringify(validate.errors),
        );
      });
    it("do not fit it with a broken level: the schema says something", () =>
      assert.equal(
        validate(JSON.parse(problemsSarif([problem], rules, "1").replaceAll('"warning"', '"grave"'))),
        false,
      ));
    it("name their rule, place and version", () => {
      const { runs } = JSON.parse(problemsSarif([problem, hint], rules, "1.2.3")) as {
        runs: {
          tool: { driver: { version: string; rules: { id: string }[] } };
          results: Record<string, unknown>[];
        }[];
      };
      const { tool, results } = runs[0]!;
      assert.deepEqual(
        [tool.driver.version, tool.driver.rules.map(({ id }) => id)],
        ["1.2.3", ["wrong-weekday"]],
      );
      assert.deepEqual(
        [results[0]!["ruleIndex"], results[0]!["level"], results[1]!["level"]],
        [0, "warning", "note"],
      );
      assert.deepEqual((results[0]!["locations"] as unknown[])[0], {
        physicalLocation: {
          artifactLocation: { uri: "letters/a%20b.txt", uriBaseId: "%SRCROOT%" },
          region: { startLine: 3, startColumn: 4, endLine: 3, endColumn: 10, charOffset: 30, charLength: 6 },
        },
      });
      assert.match(JSON.stringify(results[0]!["relatedLocations"]), /"uri":"file:\/\/\/other\/r.yaml"/);
    });
  });
});
