import assert from "node:assert/strict";
import { treeTables } from "../../src/corpus/tables/treeTables.ts";
import { entityTree } from "../../src/features/entityTree.ts";
import { meetingTree } from "../../src/features/meetingTree.ts";
import { treeChildren } from "../../src/features/tree.ts";
import { treePath } from "../../src/features/treePath.ts";
import type { CorpusView } from "../../src/features/view.ts";
import type { TreeView } from "../../src/protocol.ts";
import { resultOf } from "../../src/text/resultOf.ts";
import { corpusAt, corpusOf, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";

const files = {
  "registry/r.yaml": registry,
  "a.txt": "Ada Park came to the Tallow Summit in Ostland.",
  "b.txt": "Of Ostland and the Harbour League.",
};

/** The whole tree as indented lines, to a depth. */
function drawn(views: readonly CorpusView[], view: TreeView, filter?: string, depth = 9): string[] {
  const roots = view === "meetings" ? meetingTree(views) : entityTree(views, filter);
  const ids = new Set<string>();
  const draw = (parent: string | undefined, indent: string): string[] =>
    treeChildren(roots, parent, filter).flatMap((node) => {
      assert.ok(!ids.has(node.id), `${node.id} twice`);
      assert.equal(node.parent, parent);
      assert.notEqual(node.accessibilityLabel, "");
      ids.add(node.id);
      const line = `${indent}${node.kind} ${node.label}${node.description ? ` | ${node.description}` : ""}`;
      return [line, ...(node.hasChildren && indent.length / 2 < depth ? draw(node.id, `${indent}  `) : [])];
    });
  return draw(undefined, "");
}

describe("tree of meetings", () => {
  it("has participants, parts and mentions", () =>
    assert.deepEqual(
      drawn([corpusOf(files)], "meetings").filter((line) => !/proof|document/.test(line)),
      [
        "meeting Tallow Summit | 11–12 October 2023 · Ostland",
        "  participants Participants | 2",
        "    participant Ada Park | chair · for Ostland",
        "    participant Bo Lindqvist | by video",
        "  parts Parts | 1",
        "    meeting Tallow Dinner | 11 October 2023",
        "  mentions Mentions | 1",
        "    mention Ada Park came to the Tallow Summit in Ostland. | a.txt:1",
      ],
    ));
  it("says a month once", () => {
    const talks =
      "meetings:\n  talks: { name: 'Spring Talks, May 2023', startDate: 2023-05-12 }\n  more: { name: 'More Talks, May 2023' }\n";
    const view = corpusOf({ "registry/q.yaml": talks });
    const lines = ["meeting Spring Talks | 12 May 2023", "meeting More Talks, May 2023"];
    assert.deepEqual(drawn([view], "meetings"), lines);
    assert.deepEqual(drawn([view], "meetings", "may 2023"), lines);
  });
  it("filters by participants", () => {
    assert.deepEqual(drawn([corpusOf(files)], "meetings", "lindq"), [
      "meeting Tallow Summit | 11–12 October 2023 · Ostland",
      "  participants Participants | 2",
      "    participant Bo Lindqvist | by video",
    ]);
    assert.deepEqual(drawn([corpusOf(files)], "meetings", "zzz"), []);
    assert.equal(drawn([corpusOf(files)], "meetings", "TALLÓW summit").length > 5, true);
  });
  it("survives meetings that are parts of one another", () => {
    const circle = "meetings:\n  a: { name: A, superEvent: b }\n  b: { name: B, superEvent: a }\n";
    assert.doesNotThrow(() => drawn([corpusOf({ "registry/r.yaml": circle })], "meetings"));
  });
  it("has a node for each corpus if there are several", () => {
    const other = corpusOf({ "corpus.yaml": "name: Other\n", "registry/r.yaml": registry });
    const elsewhere = { ...other, corpus: { ...other.corpus, root: "file:///other" } };
    const roots = drawn([corpusOf(files), elsewhere], "meetings", undefined, 0);
    assert.deepEqual(roots, ["corpus Test", "corpus Other"]);
  });
});

describe("tree of entities", () => {
  it("has kinds with counts, entities with mentions", () =>
    assert.deepEqual(drawn([corpusOf(files)], "entities", undefined, 1), [
      "entity-kind People | 2",
      "  entity Ada Park | 1",
      "  entity Bo Lindqvist | 0",
      "entity-kind Organizations | 1",
      "  entity Harbour League | 1",
      "entity-kind Places | 1",
      "  entity Ostland | 2",
      "entity-kind Meetings | 2",
      "  entity Tallow Dinner | 0",
      "  entity Tallow Summit | 1",
    ]));
  it("filters by alias and id", () => {
    assert.deepEqual(drawn([corpusOf(files)], "entities", "minister", 1), [
      "entity-kind People | 2",
      "  entity Ada Park | 1",
    ]);
    assert.deepEqual(drawn([corpusOf(files)], "entities", "harbour-l", 1).length, 2);
  });
  it("gathers names that the registry does not know", () => {
    const view = corpusOf({
      ...files,
      "c.txt": "Mr. Zoltan Querfurt spoke. “Yes,” Mr. Zoltan Querfurt said.",
    });
    const lines = drawn([view], "entities", "querfurt", 1);
    assert.deepEqual(
      lines.slice(0, 2).map((line) => line.replace(/\d+$/, "n")),
      ["candidates Not in the registry | n", "  candidate Zoltan Querfurt | n"],
    );
  });
});

/** A made-up word for a number. */
const words = (number: number): string =>
  [...String(number)]
    .map((digit) => ["ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su"][Number(digit)])
    .join("");

describe("trees of very many", () => {
  const names = Array.from(
    { length: 1200 },
    (_, i) => String.fromCharCode(65 + (i % 26)).repeat(3) + (1000 + i),
  );
  const view = corpusOf({
    "registry/r.yaml": `people:\n${names.map((name) => `  ${name.toLowerCase()}: { name: ${name} Berg }\n`).join("")}`,
    "a.txt": `${names.map((name) => `Mr. Zoltan ${name.slice(0, 1)}${words(Number(name.slice(3)))} spoke.`).join("\n\n")}\n`,
  });
  it("entities come in pages by name", () => {
    assert.deepEqual(drawn([view], "entities", undefined, 1).slice(0, 4), [
      "entity-kind People | 1200",
      "  entity-kind AAA1000 Berg – KKK1920 Berg",
      "  entity-kind KKK1946 Berg – VVV1775 Berg",
      "  entity-kind VVV1801 Berg – ZZZ2195 Berg",
    ]);
    assert.deepEqual(drawn([view], "entities", "kkk1166", 1), [
      "entity-kind People | 1200",
      "  entity KKK1166 Berg | 0",
    ]);
  });
  it("names without an entry come in pages, and each is found on its own", () => {
    const roots = entityTree([view]);
    const pages = treeChildren(roots, "candidates");
    assert.ok(pages.length >= 2);
    assert.equal(pages[0]!.label, "1–500");
    const last = treeChildren(roots, pages.at(-1)!.id).at(-1)!;
    const { uri, range } = last.location!;
    assert.deepEqual(treePath([view], "entities", { uri, range }), ["candidates", pages.at(-1)!.id, last.id]);
  });
});

describe("the first level of the tree of entities", () => {
  const texts = Array.from({ length: 1500 }, (_, i) => [`${i}.txt`, "Mr. Zoltan Querfurt spoke.\n"] as const);
  const view = corpusOf(Object.fromEntries([["registry/r.yaml", registry], ...texts]));
  const last = (): string | undefined => drawn([view], "entities", undefined, 0).at(-1);

  it("does not wait for the names without an entry to be counted", () => {
    const { blocks } = view.corpus.documents;
    assert.ok(blocks.length > 5, `${blocks.length} blocks`);
    assert.equal(last(), "candidates Not in the registry");
    resultOf(treeTables(blocks));
    assert.equal(last(), "candidates Not in the registry | 1");
  });
  it("has all of them below it, counted or not", () => {
    const [candidate] = treeChildren(entityTree([{ ...view }]), "candidates");
    assert.equal(candidate?.label, "Zoltan Querfurt");
    assert.equal(candidate.description, "1500");
  });
});

describe("tree path", () => {
  const cases: readonly [TreeView, string, RegExp][] = [
    ["entities", "In Ost‸land.", /^place > place\/ostland$/],
    ["meetings", "The Tallow S‸ummit.", /^tallow-summit$/],
    [
      "meetings",
      "Bo Lind‸qvist left.",
      /^tallow-summit > tallow-summit\/participants > tallow-summit\/participants\/bo-lindqvist$/,
    ],
    ["meetings", "Nothing he‸re.", /^$/],
    ["entities", "Mr. Zoltan Quer‸furt spoke.", /^candidates > candidates\/person:zoltan querfurt$/],
  ];
  for (const [view, marked, expected] of cases)
    it(`${view}: ${marked}`, () => {
      const { view: corpus, uri, position } = corpusAt({ ...files, "c.txt": marked });
      assert.match(
        treePath([corpus], view, { uri, range: { start: position, end: position } }).join(" > "),
        expected,
      );
    });
  it("leads to children that exist", () => {
    const views = [corpusOf(files)];
    let parent: string | undefined;
    for (const id of treePath(views, "meetings", { entity: "ada-park" })) {
      assert.ok(treeChildren(meetingTree(views), parent).some((node) => node.id === id));
      parent = id;
    }
    assert.ok(parent);
    assert.deepEqual(treePath(views, "entities", { entity: "nobody", uri: uriOf("a.txt") }), []);
  });
});
