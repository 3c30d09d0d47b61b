import assert from "node:assert/strict";
import type { CorpusEdit } from "../../src/features/corpusEdit.ts";
import { mergeEntities } from "../../src/features/mergeEntities.ts";
import { renameDisplayName, renameId } from "../../src/features/renameEntity.ts";
import { applyEdits } from "../../src/text/edits.ts";
import { corpusOf, uriOf } from "../support/corpus.ts";

/** The files that an edit changes, as they are then; its message if it refuses. */
function changed(files: Readonly<Record<string, string>>, { edits, message, refused }: CorpusEdit) {
  if (refused) return message;
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      const list = edits.get(uriOf(path));
      return list ? [[path, applyEdits(text, list)]] : [];
    }),
  );
}

const people = `people:
  # the minister
  ada-park:
    name: Ada Park # since 2021
    aliases: [Minister Park, Mrs Parque]
    roles:
      - { title: Minister, organization: "ostland" }
`;
const rest = `places:
  ostland:
    name: Ostland
meetings:
  tallow-summit:
    name: Tallow Summit
    location: ostland
    organizer: 'ada-park'
    participants: [ada-park, { entity: ada-park, delegation: ostland }]
`;
const note = "---\nmeetings: [tallow-summit]\n---\nAda Park came to Ostland.\n";
const files = {
  "registry/people.yaml": people,
  "registry/rest.yaml": rest,
  "a.txt": note,
  "b.txt": "None.\n",
};
const view = corpusOf(files);

describe("renaming an id", () => {
  it("changes the entry and what refers to it, quotation marks and comments kept", () => {
    assert.deepEqual(changed(files, renameId(view, "ada-park", "park")), {
      "registry/people.yaml": people.replace("ada-park:", "park:"),
      "registry/rest.yaml": rest.replaceAll("ada-park", "park"),
    });
    assert.deepEqual(changed(files, renameId(view, "ostland", "eastland")), {
      "registry/people.yaml": people.replace('"ostland"', '"eastland"'),
      "registry/rest.yaml": rest.replaceAll("ostland", "eastland"),
    });
  });
  it("changes front matter", () =>
    assert.deepEqual(changed(files, renameId(view, "tallow-summit", "summit-1")), {
      "registry/rest.yaml": rest.replace("tallow-summit", "summit-1"),
      "a.txt": note.replace("tallow-summit", "summit-1"),
    }));
  it("changes annotations", () => {
    const annotations =
      "annotations:\n  k1: { kind: person, entity: ada-park, status: accepted, quote: ada-park, start: 0, end: 8 }\n";
    const decided = { ...files, "b.annotations.yaml": annotations };
    assert.equal(
      (changed(decided, renameId(corpusOf(decided), "ada-park", "park")) as typeof decided)[
        "b.annotations.yaml"
      ],
      annotations.replace("entity: ada-park", "entity: park"),
    );
  });
  for (const [id, to, why] of [
    ["nobody", "x", /no entry “nobody”/],
    ["ada-park", "Ada Park", /no id/],
    ["ada-park", "ada-park", /already/],
    ["ada-park", "ostland", /taken by Ostland/],
  ] as const)
    it(`refuses ${id} → ${to}`, () => {
      const edit = renameId(view, id, to);
      assert.match(edit.message, why);
      assert.equal(edit.refused, true);
    });
  it("refuses an id that stands twice", () => {
    const twice = corpusOf({ "registry/a.yaml": people, "registry/b.yaml": people });
    assert.match(renameId(twice, "ada-park", "park").message, /Two entries/);
  });
});

describe("renaming what is shown", () => {
  const shown = (name: string, all: Record<string, string> = files): unknown =>
    changed(all, renameDisplayName(corpusOf(all), "ada-park", name));
  it("keeps the old name as an alias if documents use it", () =>
    assert.deepEqual(shown("Ada  Q. Park"), {
      "registry/people.yaml": people
        .replace("name: Ada Park", "name: Ada Q. Park")
        .replace("Mrs Parque]", "Mrs Parque, Ada Park]"),
    }));
  it("has no use for a name that no document has", () =>
    assert.deepEqual(shown("Ada Q. Park", { "registry/people.yaml": people }), {
      "registry/people.yaml": people.replace("name: Ada Park", "name: Ada Q. Park"),
    }));
  it("swaps it with an alias", () =>
    assert.deepEqual(shown("Mrs Parque"), {
      "registry/people.yaml": people
        .replace("name: Ada Park", "name: Mrs Parque")
        .replace("Mrs Parque]", "Ada Park]"),
    }));
  it("quotes what YAML would take for something else", () =>
    assert.deepEqual(shown("Ada: #1", { "registry/people.yaml": people }), {
      "registry/people.yaml": people.replace("name: Ada Park", 'name: "Ada: #1"'),
    }));
  it("refuses an empty name and the same one", () => {
    assert.match(String(shown(" ")), /needs a name/);
    assert.match(String(shown("Ada Park")), /already/);
  });
});

describe("merging entries", () => {
  const two = `people:
  ada-park:
    name: Ada Park
    description: Minister.
    identifiers: { wikidata: Q1 }
    roles:
      - title: Minister

  # perhaps the same
  a-parque:
    name: A. Parque
    aliases: [Parque]
    description: Somebody.
    gender: female
    identifiers:
      wikidata: Q2
      viaf: "7"
    roles:
      - title: Minister
      - title: Envoy
        organization: ostland

  bo:
    name: Bo
`;
  const others = `places:
  ostland: { name: Ostland }
meetings:
  summit:
    name: Summit
    organizer: a-parque
    participants:
      - entity: a-parque
        role: chair
      - ada-park
  dinner:
    name: Dinner
    participants: [bo, a-parque]
`;
  const both = { "registry/p.yaml": two, "registry/r.yaml": others };
  it("takes over what is missing and moves what refers to it", () => {
    const edit = mergeEntities(corpusOf(both), ["a-parque"], "ada-park");
    assert.equal(edit.message, "A. Parque is now Ada Park. It keeps its own description.");
    assert.deepEqual(changed(both, edit), {
      "registry/p.yaml": `people:
  ada-park:
    name: Ada Park
    aliases: [A. Parque, Parque]
    description: Minister.
    identifiers: { wikidata: Q1, viaf: "7" }
    roles:
      - title: Minister
      - title: Envoy
        organization: ostland
    gender: female

  bo:
    name: Bo
`,
      "registry/r.yaml": others
        .replace("organizer: a-parque", "organizer: ada-park")
        .replace("      - entity: a-parque\n        role: chair\n", "")
        .replace("[bo, a-parque]", "[bo, ada-park]"),
    });
  });
  it("reaches front matter, several entries and files", () => {
    const all = {
      "registry/a.yaml": "meetings:\n  one:\n    name: One Meeting\n",
      "registry/b.yaml": "meetings:\n  two: { name: Second Meeting, superEvent: one }\n",
      "registry/c.yaml":
        "meetings:\n  three: { name: Third Meeting }\n  four: { name: Fourth Meeting, superEvent: two }\n",
      "a.txt": "---\nmeeting: two\n---\n",
    };
    assert.deepEqual(changed(all, mergeEntities(corpusOf(all), ["two", "three"], "one")), {
      "registry/a.yaml":
        "meetings:\n  one:\n    name: One Meeting\n    aliases: [Second Meeting, Third Meeting]\n",
      "registry/b.yaml": "",
      "registry/c.yaml": "meetings:\n  four: { name: Fourth Meeting, superEvent: one }\n",
      "a.txt": "---\nmeeting: one\n---\n",
    });
  });
  it("makes no entry refer to itself", () => {
    const all = {
      "registry/a.yaml": "places:\n  a: { name: Aland, containedInPlace: b }\n  b: { name: Bland }\n",
    };
    assert.deepEqual(changed(all, mergeEntities(corpusOf(all), ["b"], "a")), {
      "registry/a.yaml": "places:\n  a: { name: Aland, aliases: [Bland] }\n",
    });
  });
  it("refuses what cannot be one", () => {
    const view = corpusOf(both);
    assert.match(mergeEntities(view, ["ostland"], "bo").message, /Ostland is a place, Bo a person/);
    assert.match(mergeEntities(view, ["bo"], "bo").message, /into itself/);
    assert.match(mergeEntities(view, ["x"], "bo").message, /no entry “x”/);
    assert.match(mergeEntities(view, [], "bo").message, /Choose/);
  });
});
