import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, type TextEdit } from "../../src/text/edits.ts";
import { appendEntry } from "../../src/yaml/appendEntry.ts";
import { appendItem } from "../../src/yaml/appendItem.ts";
import { parseYaml } from "../../src/yaml/parseYaml.ts";
import { setScalar } from "../../src/yaml/setScalar.ts";
import type { YamlData } from "../../src/yaml/writeValue.ts";
import { nodeAt, plainOf, type PlainYaml, type YamlEntry, type YamlNode } from "../../src/yaml/yamlNode.ts";
import { data, yamlText } from "./yamlText.ts";

describe("YAML edits", function () {
  this.timeout(20_000); // generated cases, on a busy machine
  it("any text reads as the data it was written from", () => {
    fc.assert(
      fc.property(yamlText, ({ text, data }) => {
        const { value, problems } = parseYaml(text);
        assert.deepEqual(problems, []);
        assert.deepEqual(plainOf(value), data);
      }),
      { numRuns: 100 },
    );
  });

  it("appending an entry, an item or setting a scalar changes nothing else", () => {
    fc.assert(
      fc.property(yamlText, fc.nat(), data.map(withoutNull), ({ text }, pick, added) => {
        const root = parseYaml(text).value;
        const places = allPlaces(root);
        const place = places[pick % places.length]!;
        const { edits, expected } = editAt(text, root, place, added);
        const edited = applyEdits(text, edits);
        assert.equal(untouchedAfter(edited, edits), untouched(text, edits));
        if (edits.length > 0 && place.length === 0) assert.ok(edits.every((edit) => edit.start === edit.end));
        const again = parseYaml(edited);
        assert.deepEqual(again.problems, [], edited);
        assert.deepEqual(plainOf(again.value), expected, edited);
      }),
      { numRuns: 250 },
    );
  });

  for (const [what, before, key, value, after] of [
    ["no final line break", "a: 1", "b", "q", "a: 1\nb: q"],
    ["CRLF", "a: 1\r\n", "b", ["x", "z"], "a: 1\r\nb: [x, z]\r\n"],
    ["an empty file", "", "b", { c: "s" }, "b:\n  c: s\n"],
    ["a comment only", "# people\n", "b", "q", "# people\n\nb: q\n"],
    [
      "comment and blank lines behind",
      "a: 1 # one\n# two\n\n# three\n",
      "b",
      "q",
      "a: 1 # one\n# two\nb: q\n\n# three\n",
    ],
    ["entries parted by blank lines", "a: 1\n\nb: 2\n", "c", "r", "a: 1\n\nb: 2\n\nc: r\n"],
    ["a block of text that keeps its line breaks", "a: |+\n  x\n\n", "b", "q", "a: |+\n  x\n\nb: q\n"],
    ["dashes not indented", "a:\n- x\n", "b", [{ c: "s" }], "a:\n- x\nb:\n- c: s\n"],
    ["four columns", "a:\n    x: 1\n", "b", { c: { d: "s" } }, "a:\n    x: 1\nb:\n    c:\n        d: s\n"],
    ["braces", "{ a: 1, # one, two\n}\n", "b", "q", "{ a: 1, b: q # one, two\n}\n"],
    ["empty braces", "{}", "b", "2, 3", '{ b: "2, 3" }'],
  ] as const)
    it(`adds an entry: ${what}`, () => {
      const edits = appendEntry(before, parseYaml(before).value, undefined, key, value);
      assert.equal(applyEdits(before, edits), after);
    });
});

type Path = readonly (string | number)[];

/** Every node but the values of aliases, with the empty ones. */
function allPlaces(root: YamlNode, path: Path = []): Path[] {
  const below =
    root.kind === "map"
      ? root.entries.flatMap((entry) => allPlaces(entry.value, [...path, entry.key]))
      : root.kind === "list"
        ? root.items.flatMap((item, i) => allPlaces(item, [...path, i]))
        : [];
  return [path, ...below];
}

function editAt(
  text: string,
  root: YamlNode,
  path: Path,
  added: YamlData,
): { edits: TextEdit[]; expected: PlainYaml } {
  const node = nodeAt(root, path)!;
  const last = path.at(-1);
  if (node.kind === "map" || (path.length === 0 && node.kind === "scalar")) {
    const owner = ownerOf(root, path);
    const edits = appendEntry(text, node, owner, "new", added);
    return {
      edits,
      expected: replaced(root, path, { ...(plainOf(node) as object), new: added as PlainYaml }),
    };
  }
  if (node.kind === "list")
    return {
      edits: [appendItem(text, node, added)],
      expected: replaced(root, path, [...(plainOf(node) as PlainYaml[]), added as PlainYaml]),
    };
  const inFlow = path.some((_, i) => {
    const above = nodeAt(root, path.slice(0, i))!;
    return above.kind !== "scalar" && above.flow;
  });
  const owner = ownerOf(root, path);
  if (node.value === null && owner && !inFlow && typeof last === "string") {
    const edits = appendEntry(text, node, owner, "new", added);
    return { edits, expected: replaced(root, path, { new: added as PlainYaml }) };
  }
  const value = typeof added === "string" ? added : "Élodie: “x”, y";
  return { edits: [setScalar(text, node, value, inFlow)], expected: replaced(root, path, value) };
}

function ownerOf(root: YamlNode, path: Path): YamlEntry | undefined {
  const parent = path.length > 0 ? nodeAt(root, path.slice(0, -1)) : undefined;
  return parent?.kind === "map" ? parent.entries.find((entry) => entry.key === path.at(-1)) : undefined;
}

function replaced(root: YamlNode, path: Path, value: PlainYaml): PlainYaml {
  const set = (node: PlainYaml, rest: Path): PlainYaml => {
    const [step, ...more] = rest;
    if (step === undefined) return value;
    if (typeof step === "number")
      return (node as PlainYaml[]).map((item, i) => (i === step ? set(item, more) : item));
    const map = node as { readonly [key: string]: PlainYaml };
    return { ...map, [step]: set(map[step]!, more) };
  };
  return set(plainOf(root), path);
}

/** The stretches of a text that no edit covers, joined by a mark. */
function untouched(text: string, edits: readonly TextEdit[]): string {
  return applyEdits(
    text,
    edits.map((edit) => ({ ...edit, newText: "\0" })),
  );
}

/** The same stretches, read from the edited text. */
function untouchedAfter(edited: string, edits: readonly TextEdit[]): string {
  let shift = 0;
  const added = edits
    .toSorted((a, b) => a.start - b.start)
    .map((edit) => {
      const start = edit.start + shift;
      shift += edit.newText.length - (edit.end - edit.start);
      return { start, end: start + edit.newText.length, newText: "\0" };
    });
  return applyEdits(edited, added);
}

function withoutNull(node: PlainYaml): YamlData {
  if (node === null) return "nothing";
  if (typeof node === "string") return node;
  if (Array.isArray(node)) return node.map(withoutNull);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutNull(value)]));
}
