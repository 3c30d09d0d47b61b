import assert from "node:assert/strict";
import type { CallHierarchyItem, TypeHierarchyItem } from "vscode-languageserver-types";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "../../src/features/callHierarchy.ts";
import { prepareTypeHierarchy, subtypes, supertypes } from "../../src/features/typeHierarchy.ts";
import { sourceOf, spanOf, type CorpusView } from "../../src/features/view.ts";
import { corpusAt, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";

/** `a.txt: Ada Park “We sail …”` for each call: where it is made, by or of whom, and by which words. */
function callsOf(files: Record<string, string>, direction: "incoming" | "outgoing"): readonly string[] {
  const { view, uri, position } = corpusAt(files);
  const [item] = prepareCallHierarchy(view, uri, position);
  return item ? drawn(view, item, direction) : ["no item"];
}

function drawn(view: CorpusView, item: CallHierarchyItem, direction: "incoming" | "outgoing"): string[] {
  const words = (uri: string, ranges: readonly CallHierarchyItem["range"][]): string => {
    const source = sourceOf(view, uri)!;
    return ranges
      .map((range) => spanOf(source, range))
      .map(({ start, end }) => source.text.slice(start, end))
      .join("; ");
  };
  const file = (uri: string): string => uri.slice(uriOf("").length);
  return direction === "incoming"
    ? incomingCalls(view, item).map(
        ({ from, fromRanges }) => `${file(from.uri)} ${from.name}: ${words(from.uri, fromRanges)}`,
      )
    : outgoingCalls(view, item).map(
        ({ to, fromRanges }) => `${file(to.uri)} ${to.name}: ${words(item.uri, fromRanges)}`,
      );
}

describe("call hierarchy", () => {
  const files = {
    "registry/r.yaml": registry,
    "a.txt":
      "“Bo Lindqvist knows the Harbour League, and Bo Lindqvist is right,” said Ada Park. Bo Lindqvist left.\n",
    "b.txt": "“We thank Ada Park,” said Bo Lindqvist.\n\n“Bo Lindqvist came to Ostland,” said Ada Park.\n",
    "c.txt": "“Ada Park is brave,” said Mr. Zoltan Querfurt. The “Bo Lindqvist” sailed.\n",
  };
  const cursor = (path: keyof typeof files, words: string): Record<string, string> => ({
    ...files,
    [path]: files[path].replace(words, `${words}‸`),
  });

  const cases: readonly [string, Record<string, string>, "incoming" | "outgoing", readonly string[]][] = [
    [
      "incoming: who speaks of a person, from a mention",
      cursor("a.txt", "Bo Lind"),
      "incoming",
      ["a.txt Ada Park: Bo Lindqvist; Bo Lindqvist", "b.txt Ada Park: Bo Lindqvist"],
    ],
    [
      "incoming: speakers that the registry does not know, too",
      cursor("registry/r.yaml", "ada-"),
      "incoming",
      ["b.txt Bo Lindqvist: Ada Park", "c.txt Zoltan Querfurt: Ada Park"],
    ],
    [
      "incoming: of an organization",
      cursor("a.txt", "the Harb"),
      "incoming",
      ["a.txt Ada Park: Harbour League"],
    ],
    [
      "outgoing: of whom a person speaks in the document, and where else they speak",
      cursor("a.txt", "said Ada P"),
      "outgoing",
      [
        "a.txt Bo Lindqvist: Bo Lindqvist; Bo Lindqvist",
        "a.txt Harbour League: Harbour League",
        "b.txt b.txt: Ada Park",
      ],
    ],
    [
      "outgoing: from the entry to the documents in which they speak",
      cursor("registry/r.yaml", "ada-"),
      "outgoing",
      ["a.txt a.txt: ada-park", "b.txt b.txt: ada-park"],
    ],
    [
      "outgoing: of the speaker, from within a quotation",
      cursor("b.txt", "We tha"),
      "outgoing",
      ["b.txt Ada Park: Ada Park"],
    ],
    ["incoming: none of whom nobody speaks", cursor("registry/r.yaml", "tallow-din"), "incoming", []],
    ["nothing of plain prose", cursor("c.txt", "” sail"), "incoming", ["no item"]],
  ];
  for (const [name, marked, direction, expected] of cases)
    it(name, () => assert.deepEqual(callsOf(marked, direction), expected));

  it("leads on: from an entry to a document, from there to those spoken of", () => {
    const { view, uri, position } = corpusAt(cursor("registry/r.yaml", "ada-"));
    const [entry] = prepareCallHierarchy(view, uri, position);
    const [inA, inB] = outgoingCalls(view, entry!).map(({ to }) => to);
    assert.deepEqual(drawn(view, inA!, "outgoing"), [
      "a.txt Bo Lindqvist: Bo Lindqvist; Bo Lindqvist",
      "a.txt Harbour League: Harbour League",
    ]);
    assert.deepEqual(drawn(view, inB!, "outgoing"), [
      "b.txt Bo Lindqvist: Bo Lindqvist",
      "b.txt Ostland: Ostland",
    ]);
    assert.equal(inB!.detail, "Ada Park, 1 quotation");
  });
  it("has the words of speakers whom the registry does not know", () => {
    const { view, uri, position } = corpusAt(cursor("registry/r.yaml", "ada-"));
    const [entry] = prepareCallHierarchy(view, uri, position);
    const unknown = incomingCalls(view, entry!).at(-1)!.from;
    assert.deepEqual(drawn(view, unknown, "outgoing"), ["c.txt Ada Park: Ada Park"]);
    assert.deepEqual(incomingCalls(view, unknown), []);
  });
  it("gives a name in a quotation within a quotation to the inner speaker", () => {
    const text =
      "“I asked and Bo Lindqvist said: ‘The Harbour League will pay for it,’ and so it was,” said Ada Park.\n";
    const found = callsOf(
      { "registry/r.yaml": registry, "a.txt": text.replace("Harbour", "Har‸bour") },
      "incoming",
    );
    assert.deepEqual(found, ["a.txt Bo Lindqvist: Harbour League"]);
  });
  it("survives items that were made up", () => {
    const { view, uri } = corpusAt(cursor("a.txt", "Bo Lind"));
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const data of [undefined, null, 7, { entity: 7 }, { entity: "nobody" }, { words: "x" }]) {
      const item: CallHierarchyItem = { name: "x", kind: 1, uri, range, selectionRange: range, data };
      assert.deepEqual([incomingCalls(view, item), outgoingCalls(view, item)], [[], []]);
    }
  });
});

describe("type hierarchy", () => {
  const files = {
    "registry/r.yaml": `${registry}  board:
    name: Harbour Board Session
    superEvent: tallow-dinner
`,
    "registry/q.yaml":
      "organizations:\n  gull-desk: { name: Gull Desk, parentOrganization: harbour-league }\n  gull-shelf: { name: Gull Shelf, parentOrganization: gull-desk }\nplaces:\n  tallow: { name: Tallow, containedInPlace: ostland }\n  round: { name: Round, containedInPlace: square }\n  square: { name: Square, containedInPlace: round }\n  loop: { name: Loop, containedInPlace: loop }\n",
    "b.txt":
      "BRIGHTON, 11 Oct. 2023 - Ada Park came to the Tallow Summit, which opened in Ostland on Wednesday.",
    "a.txt": "The Gull Desk of Tallow praised Ada Park and the Tallow Summit.",
  };
  const at = (
    words: string,
    path: keyof typeof files = "a.txt",
  ): [CorpusView, TypeHierarchyItem | undefined] => {
    const { view, uri, position } = corpusAt({ ...files, [path]: files[path].replace(words, `${words}‸`) });
    return [view, prepareTypeHierarchy(view, uri, position)[0]];
  };
  const names = (items: readonly TypeHierarchyItem[]): string => items.map(({ name }) => name).join(", ");

  const cases: readonly [string, string, keyof typeof files, string, string][] = [
    ["an organization", "The Gull D", "a.txt", "Harbour League", "Gull Shelf"],
    ["a place", "of Tall", "a.txt", "Ostland", ""],
    ["a meeting", "the Tallow S", "a.txt", "", "Tallow Dinner"],
    ["a meeting's entry", "tallow-din", "registry/r.yaml", "Tallow Summit", "Harbour Board Session"],
    ["a meeting's report, beside all names", "which ope", "b.txt", "", "Tallow Dinner"],
    ["a place that claims to lie in itself", "  loo", "registry/q.yaml", "", ""],
    ["places that claim to lie in one another", "  rou", "registry/q.yaml", "Square", "Square"],
  ];
  for (const [name, words, path, above, below] of cases)
    it(`of ${name}`, () => {
      const [view, item] = at(words, path);
      assert.deepEqual([names(supertypes(view, item!)), names(subtypes(view, item!))], [above, below]);
    });
  it("has none of people", () => assert.equal(at("Ada P")[1], undefined));
  it("has none of plain prose", () => assert.equal(at("prai")[1], undefined));
  it("leads to the entry", () => {
    const [view, item] = at("The Gull D");
    const source = sourceOf(view, item!.uri)!;
    const { start, end } = spanOf(source, item!.selectionRange);
    assert.equal(source.text.slice(start, end), "gull-desk");
  });
});
