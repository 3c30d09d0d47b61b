import assert from "node:assert/strict";
import fc from "fast-check";
import { addAlias } from "../../src/registry/addAlias.ts";
import { addEntity, type EntityDraft } from "../../src/registry/addEntity.ts";
import { chooseRegistryFile } from "../../src/registry/chooseRegistryFile.ts";
import { combineRegistry } from "../../src/registry/combineRegistry.ts";
import { parseCorpusConfig } from "../../src/registry/corpusConfig.ts";
import { createCorpusFiles } from "../../src/registry/createCorpusFiles.ts";
import { parseRegistryFile } from "../../src/registry/parseRegistryFile.ts";
import { suggestId } from "../../src/registry/suggestId.ts";
import { applyEdits } from "../../src/text/edits.ts";

describe("addAlias", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      "brackets",
      "people:\n  a:\n    name: A\n    aliases: [B, C] # two\n",
      "people:\n  a:\n    name: A\n    aliases: [B, C, New] # two\n",
    ],
    [
      "dashes",
      "people:\n  a:\n    aliases:\n      - B # b\n      # more\n    name: A\n",
      "people:\n  a:\n    aliases:\n      - B # b\n      # more\n      - New\n    name: A\n",
    ],
    [
      "dashes not indented, CRLF",
      "people:\r\n  a:\r\n    name: A\r\n    aliases:\r\n    - B\r\n",
      "people:\r\n  a:\r\n    name: A\r\n    aliases:\r\n    - B\r\n    - New\r\n",
    ],
    [
      "none yet, behind the name",
      "people:\n  a:\n    name: A # 😀\n    gender: male\n",
      "people:\n  a:\n    name: A # 😀\n    aliases: [New]\n    gender: male\n",
    ],
    [
      "none yet, the file writes dashes",
      "people:\n  b:\n    name: B\n    aliases:\n      - Bo\n  a:\n    name: A",
      "people:\n  b:\n    name: B\n    aliases:\n      - Bo\n  a:\n    name: A\n    aliases:\n      - New",
    ],
    ["an entry in braces", "people: { a: { name: A } }\n", "people: { a: { name: A, aliases: [New] } }\n"],
    [
      "an empty list",
      "people:\n  a: { name: A, aliases: [] }\n",
      "people:\n  a: { name: A, aliases: [New] }\n",
    ],
    [
      "an empty value",
      "people:\n  a:\n    name: A\n    aliases: # none\n",
      "people:\n  a:\n    name: A\n    aliases: [New] # none\n",
    ],
    [
      "a text in place of a list",
      "people:\n  a:\n    name: A\n    aliases: B\n",
      "people:\n  a:\n    name: A\n    aliases: [B, New]\n",
    ],
    [
      "known already",
      "people:\n  a:\n    name: A\n    aliases: [New]\n",
      "people:\n  a:\n    name: A\n    aliases: [New]\n",
    ],
    ["the name itself", "people:\n  a:\n    name: New\n", "people:\n  a:\n    name: New\n"],
    ["no such entry", "people:\n  b:\n    name: B\n", "people:\n  b:\n    name: B\n"],
    [
      "a file broken elsewhere",
      'people:\n  b:\n    name: "B\n  a:\n    name: A\n',
      'people:\n  b:\n    name: "B\n  a:\n    name: A\n    aliases: [New]\n',
    ],
  ];
  for (const [what, before, after] of cases)
    it(what, () =>
      assert.equal(applyEdits(before, addAlias(before, { kind: "person", id: "a" }, "New")), after),
    );

  it("quotes what needs quotation marks", () => {
    const before = "people:\n  a:\n    name: 'A'\n    aliases: ['B']\n";
    for (const alias of ["O’Neil, Jr.", "it's", "yes", "12", "# x", "אב", "a: b", "“x”"]) {
      const after = applyEdits(before, addAlias(before, { kind: "person", id: "a" }, alias));
      assert.deepEqual(parseRegistryFile("r", after).entities[0]!.aliases, ["B", alias]);
    }
  });
});

describe("addEntity", function () {
  this.timeout(20_000); // generated cases, on a busy machine
  const draft: EntityDraft = { kind: "person", id: "new", name: "Néw" };
  for (const [what, before, after] of [
    ["an empty file", "", "people:\n  new:\n    name: Néw\n"],
    ["a file of comments", "# here\n", "# here\n\npeople:\n  new:\n    name: Néw\n"],
    [
      "its section",
      "people:\n  a:\n    name: A\n\n# places\nplaces:\n  p: { name: P }\n",
      "people:\n  a:\n    name: A\n  new:\n    name: Néw\n\n# places\nplaces:\n  p: { name: P }\n",
    ],
    [
      "entries parted by blank lines",
      "people:\n  a:\n    name: A\n\n  b:\n    name: B\n",
      "people:\n  a:\n    name: A\n\n  b:\n    name: B\n\n  new:\n    name: Néw\n",
    ],
    [
      "an empty section, CRLF",
      "people:\r\nplaces:\r\n  p: { name: P }\r\n",
      "people:\r\n  new:\r\n    name: Néw\r\nplaces:\r\n  p: { name: P }\r\n",
    ],
    [
      "four columns",
      "places:\n    p:\n        name: P\n",
      "places:\n    p:\n        name: P\npeople:\n    new:\n        name: Néw\n",
    ],
    ["an id that is taken", "people:\n  new: { name: N }\n", "people:\n  new: { name: N }\n"],
    ["a list at the root", "- a\n", "- a\n"],
  ] as const)
    it(what, () => assert.equal(applyEdits(before, addEntity(before, draft)), after));

  it("writes all that is known", () => {
    const meeting = applyEdits(
      "",
      addEntity("", {
        kind: "meeting",
        id: "m",
        name: "M: one",
        aliases: ["Em"],
        startDate: "2023-10-12",
        location: "p",
      }),
    );
    assert.equal(
      meeting,
      'meetings:\n  m:\n    name: "M: one"\n    aliases: [Em]\n    startDate: 2023-10-12\n    location: p\n',
    );
    const person = applyEdits("", addEntity("", { ...draft, titles: ["Chair"] }));
    assert.equal(person, "people:\n  new:\n    name: Néw\n    roles:\n      - title: Chair\n");
  });

  it("a new section takes its place behind the one before it", () => {
    const before = "people:\n  a: { name: A }\nworks:\n  w: { name: W }\n";
    const after = applyEdits(before, addEntity(before, { kind: "place", id: "p", name: "P" }));
    assert.equal(after, "people:\n  a: { name: A }\nplaces:\n  p:\n    name: P\nworks:\n  w: { name: W }\n");
  });

  it("any name comes back as written", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
      .map((s) => s.replace(/\s+/g, " ").trim())
      .filter((s) => s !== "" && !/\p{Cs}/u.test(s));
    fc.assert(
      fc.property(
        name,
        fc.constantFrom("", "places:\n  p: { name: P }\n", "people:\r\n  a:\r\n    name: 'A'\r\n"),
        (name, before) => {
          const id = suggestId(name, new Set(["a", "p"]));
          const after = applyEdits(before, addEntity(before, { kind: "person", id, name }));
          const file = parseRegistryFile("r", after);
          assert.deepEqual(file.problems, []);
          assert.equal(file.entities.find((entity) => entity.id === id)?.name, name);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("suggestId", () => {
  for (const [name, id] of [
    ["Krišjānis Kariņš", "krisjanis-karins"],
    ["U.S. Army", "us-army"],
    ["Lloyd J. Austin III", "lloyd-j-austin-iii"],
    ["O’Neil & Sons", "oneil-sons"],
    ["Дмитро Кулеба", "dmytro-kuleba"],
    ["Łódź – Øresund", "lodz-oresund"],
    ["ישראל", "entry"],
    ["Taken", "taken-3"],
  ] as const)
    it(`${name} → ${id}`, () => assert.equal(suggestId(name, new Set(["taken", "taken-2"])), id));
});

describe("a new corpus", () => {
  it("has no problems and takes entries", () => {
    const [config, registry] = createCorpusFiles("Letters: 1900–1910");
    assert.equal(config!.path, "corpus.yaml");
    const parsed = parseCorpusConfig(config!.text);
    assert.deepEqual([parsed.value.name, parsed.problems], ["Letters: 1900–1910", []]);
    assert.deepEqual(parseRegistryFile("r", registry!.text).problems, []);
    const after = applyEdits(
      registry!.text,
      addEntity(registry!.text, { kind: "place", id: "p", name: "P" }),
    );
    assert.deepEqual(
      parseRegistryFile("r", after).entities.map((entity) => entity.id),
      ["p"],
    );
  });

  it("has examples that hold once their comment signs are gone", () => {
    const text = createCorpusFiles("")[1]!
      .text.replace(/^# ?(?=[a-z ])(?!Who|lower|“)/gm, "")
      .replace(/^#.*\n/gm, "");
    const file = parseRegistryFile("r", text.slice(text.indexOf("people:")));
    assert.deepEqual(file.problems, []);
    assert.equal(file.entities.length, 5);
    assert.equal(combineRegistry([file]).problems.size, 0);
  });
});

describe("chooseRegistryFile", () => {
  it("takes the file with most entries of the kind, else the fullest", () => {
    const a = parseRegistryFile("a", "people:\n  x: { name: X }\n");
    const b = parseRegistryFile("b", "places:\n  p: { name: P }\n  q: { name: Q }\n");
    const registry = combineRegistry([a, b]);
    assert.equal(chooseRegistryFile(registry, "person"), "a");
    assert.equal(chooseRegistryFile(registry, "place"), "b");
    assert.equal(chooseRegistryFile(registry, "work"), "b");
    assert.equal(chooseRegistryFile(combineRegistry([]), "work"), undefined);
  });
});
