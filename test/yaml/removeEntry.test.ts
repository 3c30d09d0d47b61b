import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../src/text/edits.ts";
import { parseYaml } from "../../src/yaml/parseYaml.ts";
import { removeEntry, removeItem } from "../../src/yaml/removeEntry.ts";
import { nodeAt, plainOf, type PlainYaml, type YamlNode } from "../../src/yaml/yamlNode.ts";
import { yamlText } from "./yamlText.ts";

/** The text without what stands at a path. */
function without(text: string, path: readonly (string | number)[]): string {
  const parent = nodeAt(parseYaml(text).value, path.slice(0, -1))!;
  const last = path.at(-1)!;
  if (parent.kind === "list") return applyEdits(text, [removeItem(text, parent, Number(last))]);
  assert.ok(parent.kind === "map");
  const entry = parent.entries.find(({ key }) => key === last)!;
  return applyEdits(text, [removeEntry(text, parent, entry)]);
}

describe("removing from YAML", function () {
  this.timeout(20_000); // generated cases, on a busy machine
  for (const [what, before, path, after] of [
    ["an entry with what lies under it", "a:\n  x: 1\n  y: 2\nb: 3\n", ["a"], "b: 3\n"],
    ["the last entry", "a: 1\nb:\n  - x\n", ["b"], "a: 1\n"],
    ["CRLF", "a: 1\r\nb: 2\r\nc: 3\r\n", ["b"], "a: 1\r\nc: 3\r\n"],
    ["no final line break", "a: 1\nb: 2", ["b"], "a: 1\n"],
    [
      "comments above it, none below",
      "# all\n\n# one\na: 1 # x\n# two\nb: 2\n",
      ["a"],
      "# all\n\n# two\nb: 2\n",
    ],
    ["one of entries parted by blank lines", "a: 1\n\nb: 2\n\nc: 3\n", ["b"], "a: 1\n\nc: 3\n"],
    ["the first field of an item", "- a: 1\n  b: 2\n", [0, "a"], "- b: 2\n"],
    ["a field in braces", "x: { a: 1, b: 2, c: 3 }\n", ["x", "b"], "x: { a: 1, c: 3 }\n"],
    ["the last field in braces", "x: { a: 1, b: 2 }\n", ["x", "b"], "x: { a: 1 }\n"],
    ["the only field in braces, a comma behind it", "x: { a: 1, }\n", ["x", "a"], "x: {  }\n"],
    ["the only item in brackets, a comma behind it", "x: [a,]\n", ["x", 0], "x: []\n"],
    ["a key with a question mark", "? a\n: x: 1\nb: 2\n", ["a"], "b: 2\n"],
    ["an item", "x:\n  - a\n  - b # c\n  - d\n", ["x", 1], "x:\n  - a\n  - d\n"],
    ["an item in brackets", "x: [a, b]\n", ["x", 0], "x: [b]\n"],
    ["a block of text", "a: |\n  x\n\n  y\nb: 1\n", ["a"], "b: 1\n"],
    ["an empty value", "a:\nb: 1\n", ["a"], "b: 1\n"],
  ] as const)
    it(what, () => assert.equal(without(before, path), after));

  it("takes out that and nothing else", () => {
    fc.assert(
      fc.property(yamlText, fc.nat(), ({ text }, pick) => {
        const root = parseYaml(text).value;
        const places = crowded(root);
        if (places.length === 0) return;
        const path = places[pick % places.length]!;
        const edited = without(text, path);
        const again = parseYaml(edited);
        assert.deepEqual(again.problems, [], edited);
        assert.deepEqual(plainOf(again.value), taken(plainOf(root), path), `${text}\n→\n${edited}`);
      }),
      { numRuns: 250 },
    );
  });
});

/** The paths of all entries and items that have a neighbour. */
function crowded(node: YamlNode, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (node.kind === "scalar") return [];
  const below: [string | number, YamlNode][] =
    node.kind === "map"
      ? node.entries.map(({ key, value }) => [key, value])
      : node.items.map((item, i) => [i, item]);
  return below.flatMap(([step, value]) => [
    ...(below.length > 1 ? [[...path, step]] : []),
    ...crowded(value, [...path, step]),
  ]);
}

function taken(value: PlainYaml, [step, ...rest]: readonly (string | number)[]): PlainYaml {
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_, i) => i !== step)
      : value.map((item: PlainYaml, i) => (i === step ? taken(item, rest) : item));
  const map = value as { readonly [key: string]: PlainYaml };
  const { [String(step)]: gone, ...others } = map;
  return rest.length === 0 ? others : { ...map, [String(step)]: taken(gone!, rest) };
}
