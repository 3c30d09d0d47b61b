import assert from "node:assert/strict";
import { combineRegistry } from "../../src/registry/combineRegistry.ts";
import { parseRegistryFile } from "../../src/registry/parseRegistryFile.ts";
import { parseMarked, printMarked } from "../support/marked.ts";

/** Combine marked files and expect the problems between entries where the marks are. */
function combine(...marked: string[]) {
  const files = marked.map((text, i) => parseRegistryFile(`${i}.yaml`, parseMarked(text).text));
  const registry = combineRegistry(files);
  marked.forEach((text, i) => {
    const found = (registry.problems.get(`${i}.yaml`) ?? []).map((p) => ({ ...p.span, label: p.code }));
    assert.deepEqual(files[i]!.problems, []);
    assert.equal(printMarked(parseMarked(text).text, found), text);
  });
  return registry;
}

describe("combineRegistry", () => {
  for (const files of [
    ["people:\n  a: { name: A, nationality: p }\n", "places:\n  p: { name: P }\n"],
    ["people:\n  a: { name: A }\n  ⟦duplicate-id a⟧: { name: B 😀 }\n"],
    ["people:\r\n  x: { name: A }\r\n", "places:\r\n  ⟦duplicate-id x⟧: { name: P }\r\n"],
    ["people:\n  a: { name: A, nationality: ⟦unknown-reference norwy⟧ }\n"],
    ["people:\n  a: { name: A, roles: [{ title: t, organization: ⟦unknown-reference o⟧ }] }\n"],
    ["people:\n  a: { name: A, nationality: ⟦wrong-kind o⟧ }\norganizations:\n  o: { name: O }\n"],
    [
      "meetings:\n  m:\n    name: M\n    participants: [⟦unknown-reference a⟧, { entity: ⟦wrong-kind p⟧ }]\nworks:\n  p: { name: P }\n",
    ],
    ["meetings:\n  m: { name: M, superEvent: ⟦self-reference m⟧ }\n"],
    ["people:\n  a: { name: Ann, aliases: [Bo] }\n  b: { name: ⟦shared-name Bo⟧ }\n"],
    [
      "people:\n  a: { name: Ann, aliases: [Ém, Em] }\n",
      "places:\n  b: { name: Bergen, aliases: [X, ⟦shared-name 'EM'⟧] }\n",
    ],
    ["people:\n  a: { name: Ann, aliases: [Ann, ANN] }\n"],
  ])
    it(files.join(" | ").replace(/\r?\n/g, "⏎"), () => void combine(...files));

  it("of two entries with one id the first stands", () => {
    const registry = combine(
      "people:\n  a: { name: First }\n",
      "people:\n  ⟦duplicate-id a⟧: { name: Second }\n",
    );
    assert.equal(registry.entities.get("a")!.name, "First");
    const [problem] = registry.problems.get("1.yaml")!;
    assert.equal(problem!.related![0]!.uri, "0.yaml");
  });

  it("suggests the id that was meant", () => {
    const places =
      "places:\n  norway: { name: Norway, aliases: [Norge] }\n  north-sea: { name: North Sea }\n";
    const message = (id: string): string =>
      combineRegistry([
        parseRegistryFile("p", `${places}people:\n  a: { name: A, nationality: ${id} }\n`),
      ]).problems.get("p")![0]!.message;
    assert.equal(message("norge"), "No entry has the id “norge”. Did you mean “norway”?");
    assert.equal(message("Norway"), "No entry has the id “Norway”. Did you mean “norway”?");
    assert.equal(message("sea"), "No entry has the id “sea”. Did you mean “north-sea”?");
    assert.equal(message("x"), "No entry has the id “x”.");
  });
});
