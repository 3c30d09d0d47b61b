import assert from "node:assert/strict";
import fc from "fast-check";
import { byKind, inOneList } from "../../../../src/analysis/byKind.ts";
import { prepare } from "../../../../src/analysis/analyse.ts";
import { flatNames } from "../../../../src/analysis/en/names/flatNames.ts";
import { registryNames } from "../../../../src/analysis/en/names/registryNames.ts";
import { roles } from "../../../../src/analysis/en/names/roles.ts";
import type { Finding } from "../../../../src/analysis/findings.ts";
import { bySpan } from "../../../../src/text/span.ts";
import { registryOf } from "../../../support/registry.ts";

const registry = registryOf({
  person: {
    berg: { name: "Anna Berg", roles: ["President @ nato : 2020-01-01 /"] },
    lavigne: { name: "Philippe Lavigne", roles: ["President"] },
  },
  organization: { nato: { name: "NATO", description: "alliance" }, kfor: "KFOR", nordic: "Nordic Council" },
  meeting: { summit: { name: "NATO Vilnius Summit 2023", startDate: "2023-07-11" } },
  place: { us: { name: "U.S.", demonyms: ["American"] }, nordic2: "Nordic" },
});

function read(text: string): readonly Finding[] {
  const source = prepare(text, { registry, documentDate: "2023-10-12" });
  const names = registryNames.detect(source).toSorted(bySpan);
  return inOneList(roles.refine(source, flatNames.refine(source, byKind(names))));
}

const pieces = [
  "Anna", "Berg", "Lavigne", "Livigne", "Philippe", "NATO", "KFOR", "Nordic", "Council", "the", "The", "Alliance", "Summit", "U.S.", "U", ".",
  ",", "’s", "(", ")", "[", "]", "-", "President", "president", "Secretary", "General", "of", "for", "deputy", "American", "2023", "in", "\n", "\n\n",
  "“", "”", "é", "👍", "\ud800", "שלום", "Jr.", "III", "J.", "",
]; // prettier-ignore

describe("registry names and roles on any text", () => {
  it("have spans inside the text, sorted, names not overlapping", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
        fc.constantFrom("", " "),
        (parts, space) => {
          const text = parts.join(space);
          const findings = read(text);
          let last = 0;
          for (const finding of findings) {
            assert.ok(0 <= finding.start && finding.start < finding.end && finding.end <= text.length);
            if (finding.kind !== "name") continue;
            assert.ok(finding.start >= last, JSON.stringify(text));
            last = finding.end;
            assert.ok(registry.entities.has(finding.entity!));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("take time that grows with the text", function () {
    this.timeout(20_000);
    const cost = (text: string): number => {
      const before = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    for (const piece of [
      "U.S.",
      "NATO (",
      "the president ",
      "Livigne ",
      "[Kosovo ",
      "NATO-",
      "A. ",
      "secretary of the ",
    ]) {
      const small = piece.repeat(Math.ceil(8_000 / piece.length));
      const large = piece.repeat(Math.ceil(64_000 / piece.length));
      cost(small);
      const once = Math.max(2, cost(small));
      const eight = Math.min(cost(large), cost(large));
      assert.ok(
        eight < once * 8 * 5,
        `${JSON.stringify(piece)}: ${once} ms, eight times as much ${eight} ms`,
      );
    }
  });
});
