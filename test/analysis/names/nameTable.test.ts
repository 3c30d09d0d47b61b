import assert from "node:assert/strict";
import fc from "fast-check";
import { formKinds } from "../../../src/analysis/names/nameForms.ts";
import { matchNames, type NameMatch } from "../../../src/analysis/names/matchNames.ts";
import { nameTableOf } from "../../../src/analysis/names/nameTable.ts";
import { splitWords } from "../../../src/text/words.ts";
import { registryOf, type TerseEntity } from "../../support/registry.ts";

function matchesOf(names: readonly string[], text: string): NameMatch[] {
  const place: Record<string, TerseEntity> = {};
  names.forEach((name, i) => (place[`e${i}`] = { name }));
  const table = nameTableOf(registryOf({ place }));
  const words = splitWords(text);
  const found: NameMatch[] = [];
  matchNames(table, text, words, 0, words.count, (match) => found.push(match));
  return found;
}

/** Any UTF-16 code units, lone surrogates too, among what names are made of. */
const anyUnits = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(" ", "-", ".", "'", "Oslo", "U.S.", "é", "e\u0301", "G7", "&", "al", "👍"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("name tables", () => {
  it("find every name at each word, the longer first", () => {
    const found = matchesOf(
      ["Rio", "Rio Grande", "Grande do Sul", "Rio Grande do Sul"],
      "In Rio Grande do Sul.",
    );
    assert.deepEqual(
      found.map(({ start, end }) => "In Rio Grande do Sul.".slice(start, end)),
      ["Rio Grande do Sul", "Rio Grande", "Rio", "Grande do Sul"],
    );
  });

  it("keep two entities of one name apart", () => {
    const table = nameTableOf(registryOf({ place: { a: "Georgia", b: "Georgia" } }));
    const words = splitWords("Georgia");
    matchNames(table, "Georgia", words, 0, words.count, (match) =>
      assert.deepEqual(
        match.forms.map((form) => [
          table.entities[table.formEntity[form]!]!.id,
          formKinds[table.formKind[form]!],
        ]),
        [
          ["a", "name"],
          ["b", "name"],
        ],
      ),
    );
  });

  it("are made once for a registry", () => {
    const registry = registryOf({ place: { a: "Oslo" } });
    assert.equal(nameTableOf(registry), nameTableOf(registry));
  });

  it("hold ten thousand names and find each of them", () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `Name${i % 100} Part${Math.floor(i / 100)}`);
    const found = matchesOf(names, names.join(", "));
    assert.equal(found.length, names.length);
    assert.deepEqual(
      found.map((match) => match.forms.length),
      names.map(() => 1),
    );
  });

  it("find whatever is written as it stands in the registry", () => {
    fc.assert(
      fc.property(anyUnits, (name) => {
        const clean = name.trim();
        fc.pre(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[ '-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u.test(clean));
        const found = matchesOf([clean], `x; ${clean} ;x`);
        assert.ok(
          found.some((match) => match.start === 3 && match.end >= 3 + clean.length - 1),
          clean,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("never throw, and give spans inside the text in order", () => {
    fc.assert(
      fc.property(fc.array(anyUnits, { maxLength: 8 }), anyUnits, (names, text) => {
        let last = 0;
        for (const { start, end, forms } of matchesOf(names, text + names.join(" ") + text)) {
          assert.ok(start >= last && end > start && forms.length > 0);
          last = start;
        }
      }),
      { numRuns: 60 },
    );
  });
});
