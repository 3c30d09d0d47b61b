import assert from "node:assert/strict";
import { codeActions } from "../../src/features/codeActions.ts";
import { createCorpus } from "../../src/features/createCorpus.ts";
import { quickFixes } from "../../src/features/quickFixes.ts";
import { tagChoices } from "../../src/features/tagChoices.ts";
import { tagEdit } from "../../src/features/tagEdit.ts";
import type { TagEditParams } from "../../src/protocol/tagging.ts";
import { corpusAt, corpusOf, edited, printRanges, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";

const r = { "registry/r.yaml": registry };

/** The ranges asked for: the marks, else the cursor. */
function asked(files: Record<string, string>) {
  const { view, uri, position, ranges, files: plain } = corpusAt(files);
  return { view, uri, plain, ranges: ranges.length > 0 ? ranges : [{ start: position, end: position }] };
}

describe("words to tag", () => {
  const cases: readonly [string, string][] = [
    ["Then Zora Que‸nt spoke.", "Then ⟦x Zora Quent⟧ spoke."],
    ["the ⟦s  boats, ⟧ lay", "the  ⟦x boats⟧,  lay"],
    ["the bo‸at's keel", "the ⟦x boat⟧'s keel"],
    ["⟦s “Old Harbour”⟧ and ⟦s New Harbour.⟧", "“⟦x Old Harbour⟧” and ⟦x New Harbour⟧."],
    ["in the ⟦s U.S.⟧ today", "in the ⟦x U.S.⟧ today"],
    ["👍 ⟦s élan👍⟧", "👍 ⟦x élan👍⟧"],
    ["Notes\n\n- Mart‸a Quill of the pier", "Notes\n\n- ⟦x Marta Quill⟧ of the pier"],
    ["MARTA QUI‸LL of Tallow", "⟦x MARTA QUILL⟧ of Tallow"],
    ["- the Ves‸per Hithe's quay", "- the ⟦x Vesper Hithe⟧'s quay"],
    ["The Ves‸per of Hithe", "The ⟦x Vesper⟧ of Hithe"],
    ["then Mr Ves‸per, Ada Park", "then Mr ⟦x Vesper⟧, Ada Park"],
    ["⟦s , – ⟧ x", "none"],
    [" ‸ ", "none"],
  ];
  for (const [marked, expected] of cases)
    it(marked, () => {
      const { view, uri, ranges, plain } = asked({ ...r, "a.txt": marked });
      const { surfaces } = tagChoices(view, { uri, ranges });
      const shown = printRanges(
        plain["a.txt"]!,
        surfaces.map((surface) => surface.range),
      );
      assert.equal(surfaces.length === 0 ? "none" : shown, expected);
    });
});

describe("tag choices", () => {
  const first = (marked: string, query?: string): string[] => {
    const { view, uri, ranges } = asked({ ...r, "a.txt": marked });
    return tagChoices(view, { uri, ranges, ...(query !== undefined && { query }) }).choices.map(
      ({ entity }) => entity,
    );
  };
  it("has first what goes by the very words", () =>
    assert.equal(first("The ⟦s HL⟧ met.")[0], "harbour-league"));
  it("finds by parts and without accents", () => {
    assert.equal(first("⟦s boats⟧", "lindqv")[0], "bo-lindqvist");
    assert.equal(first("⟦s boats⟧", "ádá")[0], "ada-park");
    assert.equal(first("⟦s Dr Karl Lindqvist⟧")[0], "bo-lindqvist");
  });
  it("shows what is mentioned in the document if nothing is alike", () =>
    assert.deepEqual(first("⟦s Xyzzq⟧, Ada Park, Ostland and Ada Park"), ["ada-park", "ostland"]));
  it("keeps to a kind", () => {
    const { view, uri, ranges } = asked({ ...r, "a.txt": "⟦s Tallow⟧" });
    const { choices, proposals } = tagChoices(view, { uri, ranges, kind: "place" });
    assert.deepEqual([choices, proposals.map(({ kind }) => kind)], [[], ["place"]]);
  });
  it("describes people by their role at the document's date", () => {
    const { view, uri, ranges } = asked({ ...r, "a.txt": "---\ndate: 2023-10-12\n---\n⟦s Park⟧" });
    assert.equal(tagChoices(view, { uri, ranges }).choices[0]?.description, "Defence Minister, Ostland");
  });
  it("puts what was tagged lately before what is only alike", () => {
    const files = {
      "registry/r.yaml": "people:\n  a-rook: { name: Al Rook }\n  b-rook: { name: Bo Rook }\n",
    };
    const { view, uri, ranges } = asked({ ...files, "a.txt": "⟦s rook⟧" });
    const order = (recent: string[]) =>
      tagChoices(view, { uri, ranges }, recent).choices.map(({ entity }) => entity);
    assert.deepEqual(order(["b-rook"]), ["b-rook", "a-rook"]);
    assert.deepEqual(order(["a-rook"]), ["a-rook", "b-rook"]);
  });
  it("proposes a new entry of each kind with a free id", () => {
    const { view, uri, ranges } = asked({ ...r, "a.txt": "⟦s Ostland⟧" });
    const { proposals } = tagChoices(view, { uri, ranges, query: "Élan Vital" });
    assert.deepEqual(new Set(proposals.map(({ kind }) => kind)).size, 5);
    assert.ok(proposals.every(({ name, id }) => name === "Élan Vital" && id === "elan-vital"));
    const again = tagChoices(view, { uri, ranges, query: "Ostland" }).proposals;
    assert.ok(again.every(({ id }) => id === "ostland-2"));
  });
  it("refuses with a sentence", () => {
    const { view, uri, ranges } = asked({ ...r, "a.txt": "‸ x" });
    assert.match(tagChoices(view, { uri: uriOf("no.bin"), ranges }).refused!, /not a document/);
    assert.match(tagChoices(corpusOf({ "a.txt": "x" }, true), { uri, ranges }).refused!, /Create a corpus/);
    const blank = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    assert.match(tagChoices(view, { uri, ranges: [blank] }).refused!, /Select the words/);
  });
});

describe("tag edit", () => {
  /** The registry after tagging, or the message if nothing is edited. */
  const tagged = (files: Record<string, string>, choice: TagEditParams["choice"]): string => {
    const { view, uri, ranges, plain } = asked(files);
    const { edit, message } = tagEdit(view, { uri, ranges, choice }, Math.random);
    if (!edit) return message;
    const [[file, edits] = ["", []]] = Object.entries(edit.changes ?? {});
    const path = Object.keys(plain).find((name) => uriOf(name) === file)!;
    return edited(plain[path]!, edits);
  };
  const small = "# people we met\npeople:\n  ada-park:\n    name: Ada Park # the minister\n";

  it("adds an alias and keeps comments", () =>
    assert.equal(
      tagged({ "registry/r.yaml": small, "a.txt": "⟦s Mrs Parque⟧" }, { entity: "ada-park" }),
      small + "    aliases: [Mrs Parque]\n",
    ));
  it("adds several at once, Windows line breaks and all", () =>
    assert.equal(
      tagged(
        { "registry/r.yaml": small.replaceAll("\n", "\r\n"), "a.txt": "⟦s Parque⟧, ⟦s Parc⟧, ⟦s Parque⟧" },
        { entity: "ada-park" },
      ),
      (small + "    aliases: [Parque, Parc]\n").replaceAll("\n", "\r\n"),
    ));
  it("says so if nothing is to change", () =>
    assert.match(
      tagged({ "registry/r.yaml": small, "a.txt": "⟦s Ada Park⟧" }, { entity: "ada-park" }),
      /already/,
    ));
  it("makes an entry with the selected words as its alias", () =>
    assert.equal(
      tagged(
        { "registry/r.yaml": small, "a.txt": "⟦s Zora⟧" },
        { create: { kind: "person", name: "Zora Quent", id: "zora-quent", titles: ["Envoy"] } },
      ),
      small + "  zora-quent:\n    name: Zora Quent\n    aliases: [Zora]\n    roles:\n      - title: Envoy\n",
    ));
  it("takes another id if that one is taken or none", () => {
    const create = { kind: "person", name: "Ada Park", id: "ada-park" } as const;
    assert.match(tagged({ "registry/r.yaml": small, "a.txt": "⟦s Ada⟧" }, { create }), /^ {2}ada-park-2:$/m);
    assert.match(
      tagged(
        { "registry/r.yaml": small, "a.txt": "⟦s Ada⟧" },
        { create: { ...create, name: "X", id: "No Id:" } },
      ),
      /^ {2}x:$/m,
    );
  });
  it("does not take a sentence for an alias", () =>
    assert.equal(
      tagged(
        {
          "registry/r.yaml": small,
          "a.txt": "⟦s They all came together in the great hall of the old town by the sea⟧.",
        },
        { create: { kind: "meeting", name: "Hall Talks", id: "hall-talks" } },
      ),
      `${small}meetings:\n  hall-talks:\n    name: Hall Talks\n`,
    ));
  it("makes the first registry file", () => {
    const { view, uri, ranges } = asked({ "a.txt": "⟦s Zora⟧" });
    const { edit } = tagEdit(
      view,
      {
        uri,
        ranges,
        choice: { create: { kind: "place", name: "Zora", id: "zora" } },
      },
      Math.random,
    );
    const [create, write] = edit!.documentChanges!;
    assert.deepEqual(create, {
      kind: "create",
      uri: uriOf("registry/registry.yaml"),
      options: { ignoreIfExists: true },
    });
    assert.match(JSON.stringify(write), /places:\\n {2}zora:\\n {4}name: Zora/);
  });
  it("refuses what cannot be done", () => {
    const files = { "registry/r.yaml": small, "a.txt": "⟦s Zora⟧" };
    assert.match(tagged(files, { entity: "nobody" }), /no entry “nobody”/);
    assert.match(tagged(files, { create: { kind: "person", name: " ", id: "x" } }), /needs a name/);
    assert.match(
      tagged(
        { ...files, "registry/r.yaml": "- a\n- list\n" },
        { create: { kind: "place", name: "Zora", id: "zora" } },
      ),
      /cannot take a new entry/,
    );
  });
});

describe("new corpus", () => {
  it("writes corpus.yaml and a registry, and keeps what is there", () => {
    const all = createCorpus("file:///my%20texts", undefined, () => false);
    assert.match(JSON.stringify(all.edit), /name: my texts/);
    assert.equal(all.edit!.documentChanges!.length, 6);
    const some = createCorpus("file:///x", "Y", (path) => path === "registry/registry.yaml");
    assert.equal(some.edit!.documentChanges!.length, 4);
    assert.equal(createCorpus("file:///x", "Y", () => true).refused, true);
  });
});

describe("code actions", () => {
  const titles = (marked: string): string[] => {
    const { view, uri, ranges } = asked({ ...r, "a.txt": marked });
    return codeActions(view, uri, ranges[0]!).map(({ title }) => title);
  };
  it("offers nothing in plain prose", () => assert.deepEqual(titles("nothing he‸re"), []));
  it("offers every kind for a selection", () =>
    assert.deepEqual(titles("the ⟦s boats⟧"), [
      "Tag “boats” as Person…",
      "Tag “boats” as Organization…",
      "Tag “boats” as Place…",
      "Tag “boats” as Meeting…",
      "Tag “boats” as Work…",
      "Tag “boats”…",
    ]));
  it("offers to change a known name", () =>
    assert.deepEqual(titles("In Ost‸land."), ["Change what “Ostland” stands for…"]));
});

describe("quick fixes", () => {
  const fixed = (files: Record<string, string>): string => {
    const { view, uri, position, files: plain } = corpusAt(files);
    // Silencing a problem is offered too, and changes another file.
    const fixes = quickFixes(view, uri, { start: position, end: position });
    const action = fixes.find(({ edit }) => edit?.changes?.[uri]);
    const path = Object.keys(plain).find((name) => uriOf(name) === uri)!;
    return action ? edited(plain[path]!, action.edit!.changes![uri]!) : "none";
  };
  it("put the id that is meant", () =>
    assert.equal(
      fixed({
        ...r,
        "registry/q.yaml": "places:\n  port:\n    name: Port\n    containedInPlace: Ost‸land\n",
      }),
      "places:\n  port:\n    name: Port\n    containedInPlace: ostland\n",
    ));
  it("put a meeting's id into front matter", () =>
    assert.equal(
      fixed({ ...r, "a.txt": "---\nmeetings: [tallow-summit, Tallow D‸inner]\n---\n" }),
      "---\nmeetings: [tallow-summit, tallow-dinner]\n---\n",
    ));
  it("offer nothing where nothing is meant, or nothing is wrong", () => {
    assert.equal(fixed({ ...r, "a.txt": "---\nmeetings: [ost‸land]\n---\n" }), "none");
    assert.equal(fixed({ ...r, "a.txt": "---\nmeetings: [zz‸zzz]\n---\n" }), "none");
    assert.equal(fixed({ ...r, "a.txt": "---\nmeetings: [tallow-sum‸mit]\n---\n" }), "none");
  });
});
