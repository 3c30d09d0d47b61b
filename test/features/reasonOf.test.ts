import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { parseCases } from "../../bench/eval/goldenCases.ts";
import { analyse } from "../../src/analysis/analyse.ts";
import { reasonOf } from "../../src/features/reasonOf.ts";
import { parseMarked } from "../support/marked.ts";

describe("reasons", () => {
  it("are known, in words, of everything that is inferred or guessed in the sample corpus and the golden cases", () => {
    const sample = readdirSync("corpus/documents").map((name) =>
      readFileSync(`corpus/documents/${name}`, "utf8"),
    );
    const golden = ["names", "dates", "quotations", "speakers", "meetings"].flatMap((layer) =>
      parseCases(readFileSync(`bench/golden/${layer}.txt`, "utf8")).map(
        ({ lead, marked }) => lead + parseMarked(marked).text,
      ),
    );
    const silent = new Set<string>();
    for (const text of [...sample, ...golden]) {
      const { names, dates, roles, quotations } = analyse(text);
      for (const finding of [...names, ...dates, ...roles, ...quotations])
        if (finding.certainty !== "certain" && !reasonOf(finding)) silent.add(finding.rule);
    }
    assert.deepEqual([...silent], []);
  });
  it("are left out where a finding is certain without one", () =>
    assert.equal(reasonOf({ certainty: "certain", rule: "title-name" }), undefined));
});
