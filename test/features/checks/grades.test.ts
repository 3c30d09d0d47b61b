import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import schema from "../../../schemas/corpus.schema.json";
import { checks } from "../../../src/features/checks/checks.ts";
import { problemRules } from "../../../src/features/reportProblems.ts";
import { problemsOf } from "../../../src/features/problems.ts";
import { corpusOf, uriOf } from "../../support/corpus.ts";

const severities = (grades: string): string[] => {
  const view = corpusOf({ "corpus.yaml": `checks: {${grades}}\n`, "a.txt": "On Monday, 4 May 2023." });
  return problemsOf(view, uriOf("a.txt")).map(({ code, severity }) => `${code} ${severity}`);
};

describe("grades in corpus.yaml", () => {
  for (const [grades, expected] of [
    ["", ["wrong-weekday warning"]],
    ["wrong-weekday: error", ["wrong-weekday error"]],
    ["wrong-weekday: off", []],
    ["wrong-weekday: loud", ["wrong-weekday warning"]],
  ] as const)
    it(`{${grades}}`, () => assert.deepEqual(severities(` ${grades} `), expected));

  it("of unknown codes are reported with the one meant", () => {
    const view = corpusOf({ "corpus.yaml": "checks:\n  unknwon-name: off\n  wrong-weekday: loud\n" });
    const [unknown, value] = problemsOf(view, uriOf("corpus.yaml"));
    assert.match(unknown!.message, /Did you mean “unknown-name”/);
    assert.equal(value!.code, "invalid-value");
  });
});

describe("the list of checks", () => {
  const codes = problemRules.map(({ code }) => code).sort();
  it("has each code once", () => {
    assert.equal(new Set(checks.map(({ code }) => code)).size, checks.length);
    assert.equal(new Set(codes).size, codes.length);
  });
  it("is that of the schema", () =>
    assert.deepEqual(Object.keys(schema.properties.checks.properties).sort(), codes));
  it("is that of docs/checks.md, with its severities", () => {
    const sections = readFileSync("docs/checks.md", "utf8").split(/^### /m).slice(1);
    const told = sections.map((section) => {
      const severity = /\b(error|warning|information|hint)\b/.exec(section.split("\n")[2] ?? "")?.[1];
      return `${section.split("\n", 1)[0]} ${severity}`;
    });
    assert.deepEqual(told.sort(), problemRules.map(({ code, severity }) => `${code} ${severity}`).sort());
  });
});
