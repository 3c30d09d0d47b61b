import assert from "node:assert/strict";
import type { CorpusEdit } from "../../src/features/corpusEdit.ts";
import { chosenSuggestions } from "../../src/features/review/chosenSuggestions.ts";
import { decideSuggestions } from "../../src/features/review/decideSuggestions.ts";
import { mendAnnotation } from "../../src/features/review/mendAnnotation.ts";
import { reviewProgress } from "../../src/features/review/reviewProgress.ts";
import { reviewTree } from "../../src/features/review/reviewTree.ts";
import { problemsOf } from "../../src/features/problems.ts";
import { treeChildren } from "../../src/features/tree.ts";
import { treePath } from "../../src/features/treePath.ts";
import { rangeOf, type CorpusView } from "../../src/features/view.ts";
import type { MendAnnotationParams, ReviewGrouping, ReviewParams } from "../../src/protocol/review.ts";
import { applyEdits } from "../../src/text/edits.ts";
import { corpusOf, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";

type Files = Readonly<Record<string, string>>;

const files: Files = {
  "registry/r.yaml": registry,
  "a.txt": "12 October 2023 – Mr. Zoltan Querfurt came. On Monday he saw Zora Quent.\n",
  "b.txt": "12 October 2023 – Mr. Zoltan Querfurt left.\n\nOn Monday it rained.\n",
};

/** The tree as indented lines, to a depth, without the numbers of lines and reasons. */
function drawn(view: CorpusView, grouping: ReviewGrouping, filter?: string, depth = 9): string[] {
  const roots = reviewTree([view], grouping);
  const draw = (parent: string | undefined, indent: string): string[] =>
    treeChildren(roots, parent, filter).flatMap((node) => [
      `${indent}${node.label}`,
      ...(node.hasChildren && indent.length / 2 < depth ? draw(node.id, `${indent}  `) : []),
    ]);
  return draw(undefined, "");
}

const random = (): (() => number) => {
  let last = 0;
  return () => (last = (last + 0.137) % 1);
};

function after(before: Files, { edits }: CorpusEdit): Files {
  const changed = [...edits].map(([uri, list]) => {
    const path = uri.slice(uriOf("").length);
    return [path, applyEdits(before[path] ?? "", list)];
  });
  return { ...before, ...(Object.fromEntries(changed) as Files) };
}

describe("the review view", () => {
  const view = corpusOf(files);
  it("groups what is alike", () =>
    assert.deepEqual(
      drawn(view, "certainty").filter((line) => /^\S|^ *(Zoltan|12 October)/.test(line)),
      [
        "Inferred from the context",
        "  Zoltan Querfurt",
        "    12 October 2023 – Mr. Zoltan Querfurt came. On Monday he saw Zora Quent.",
        "    12 October 2023 – Mr. Zoltan Querfurt left.",
        "A guess, nothing known confirms it",
      ],
    ));
  it("groups by entity and by document", () => {
    assert.deepEqual(drawn(view, "entity", undefined, 0), ["Not in the registry", "Dates"]);
    assert.deepEqual(drawn(view, "document", undefined, 0), ["a.txt", "b.txt"]);
    assert.equal(drawn(view, "document").filter((line) => line.startsWith("  ")).length, 5);
  });
  it("filters by words, meaning and file", () => {
    assert.equal(drawn(view, "entity", "querfurt zoltan", 9).length, 4);
    assert.deepEqual(drawn(view, "document", "b.txt", 0), ["b.txt"]);
    assert.deepEqual(drawn(view, "certainty", "2023-10-09", 0), ["Inferred from the context"]);
    assert.deepEqual(drawn(view, "certainty", "zzz"), []);
  });
  it("says what, where and why", () => {
    const roots = reviewTree([view], "document");
    const [first] = treeChildren(roots, treeChildren(roots)[0]!.id);
    assert.equal(first!.label, "Zoltan Querfurt");
    assert.match(
      first!.description!,
      /^a person that the registry does not know · 12 October 2023 – Mr. Zoltan Querfurt came.* · \S.* · line 1$/,
    );
    assert.match(first!.accessibilityLabel, /Zoltan Querfurt, a person/);
    assert.match(first!.tooltip!, /rule/);
  });
  for (const grouping of ["certainty", "entity", "document"] as const)
    it(`leads to every suggestion by its place, ${grouping}`, () => {
      const roots = reviewTree([view], grouping);
      const leaves = chosenSuggestions([view], { do: "accept", grouping }).items;
      assert.equal(leaves.length, 5);
      for (const { uri, document, finding } of leaves) {
        const range = rangeOf(document, finding);
        const path = treePath([view], "review", { uri, range }, grouping);
        const node = treeChildren(roots, path.at(-2)).find(({ id }) => id === path.at(-1));
        assert.deepEqual(node?.location, { uri, range });
      }
    });
  it("has no suggestions of loose documents", () =>
    assert.deepEqual(drawn(corpusOf(files, true), "certainty"), []));
  it("draws long lists in pages", () => {
    const line = (_: unknown, i: number): string => `Mr. Zoltan Querf${"aeiou"[i % 5]}${i} came on Monday.\n`;
    const long = corpusOf({ ...files, "a.txt": Array.from({ length: 600 }, line).join("") });
    const roots = reviewTree([long], "certainty");
    for (const { id } of treeChildren(roots)) assert.ok(treeChildren(roots, id).length <= 500);
    const { items } = chosenSuggestions([long], { do: "accept", grouping: "certainty" });
    assert.ok(items.length > 600);
    const last = items.at(-1)!;
    const target = { uri: last.uri, range: rangeOf(last.document, last.finding) };
    assert.ok(treePath([long], "review", target, "certainty").length > 1);
  });
});

describe("the review view of many documents", () => {
  const many = Array.from({ length: 600 }, (_, i): [string, string] => [
    `${String(i).padStart(3, "0")}.txt`,
    "Mr. Zoltan Querfurt came.\n",
  ]);
  const view = corpusOf({ "registry/r.yaml": registry, ...Object.fromEntries(many) });
  const roots = reviewTree([view], "document");
  it("has them in pages", () => {
    const pages = treeChildren(roots).map(({ label }) => label);
    assert.deepEqual(pages, ["000.txt – 499.txt", "500.txt – 599.txt"]);
    const [, second] = treeChildren(roots);
    assert.equal(treeChildren(roots, second!.id)[0]!.label, "500.txt");
  });
  it("leads to a suggestion on a page, and decides about a page as a whole", () => {
    const document = view.corpus.documents.get(uriOf("555.txt"))!;
    const [finding] = document.findings.names;
    const target = { uri: document.uri, range: rangeOf(document, finding!) };
    const path = treePath([view], "review", target, "document");
    assert.equal(path.length, 3);
    const { items } = chosenSuggestions([view], { do: "accept", grouping: "document", nodes: [path[0]!] });
    assert.equal(items.length, 100);
  });
  it("looks into pages for the words of a filter", () =>
    assert.deepEqual(drawn(view, "document", "555.txt"), [
      "500.txt – 599.txt",
      "  555.txt",
      "    Zoltan Querfurt",
    ]));
});

describe("deciding in the review view", () => {
  const view = corpusOf(files);
  /** The ids of the first nodes with a label, to their place in the tree. */
  function idOf(label: string, grouping: ReviewGrouping = "certainty", parent?: string): string | undefined {
    for (const node of treeChildren(reviewTree([view], grouping), parent)) {
      if (node.label.includes(label)) return node.id;
      const below = node.hasChildren ? idOf(label, grouping, node.id) : undefined;
      if (below) return below;
    }
    return undefined;
  }
  const words = (params: Omit<ReviewParams, "do" | "grouping"> & { readonly grouping?: ReviewGrouping }) => {
    const { items, next } = chosenSuggestions([view], { do: "accept", grouping: "certainty", ...params });
    const show = ({ document, finding }: (typeof items)[number]): string =>
      `${document.path} ${document.text.slice(finding.start, finding.end)}`;
    return [items.map(show).sort(), next[0] && show(next[0])];
  };
  const leaf = (label: string, grouping?: ReviewGrouping): string[] => [idOf(label, grouping)!];
  it("one, and goes on with the next", () =>
    assert.deepEqual(words({ nodes: leaf("a.txt", "document"), grouping: "document" }), [
      ["a.txt Monday", "a.txt Zoltan Querfurt", "a.txt Zora Quent"],
      "b.txt Zoltan Querfurt",
    ]));
  it("one, and has others to go on with, should what is decided settle the next", () =>
    assert.deepEqual(
      chosenSuggestions([view], {
        do: "accept",
        nodes: leaf("Zora Quent", "document"),
        grouping: "document",
      }).next.map(
        ({ document, finding }) => `${document.path} ${document.text.slice(finding.start, finding.end)}`,
      ),
      ["b.txt Zoltan Querfurt", "b.txt Monday", "a.txt Monday", "a.txt Zoltan Querfurt"],
    ));
  it("all alike", () =>
    assert.deepEqual(
      words({ nodes: leaf("Zoltan Querfurt", "document"), reach: "alike", grouping: "document" }),
      [["a.txt Zoltan Querfurt", "b.txt Zoltan Querfurt"], "b.txt Monday"],
    ));
  it("all in the file", () =>
    assert.deepEqual(
      words({ nodes: leaf("Zoltan Querfurt", "document"), reach: "document", grouping: "document" })[0],
      ["a.txt Monday", "a.txt Zoltan Querfurt", "a.txt Zora Quent"],
    ));
  it("all that the filter shows, and nothing that it hides", () => {
    assert.deepEqual(words({ filter: "querfurt" })[0], ["a.txt Zoltan Querfurt", "b.txt Zoltan Querfurt"]);
    assert.equal(words({})[0]!.length, 5);
    assert.deepEqual(
      words({
        nodes: leaf("Zoltan Querfurt", "document"),
        reach: "document",
        grouping: "document",
        filter: "querfurt",
      })[0],
      ["a.txt Zoltan Querfurt"],
    );
  });
  it("writes one edit, and counts", () => {
    const { items } = chosenSuggestions([view], { do: "reject", grouping: "certainty" });
    const stamp = { by: "anna", at: "2026-11-21T21:40:00Z" };
    const edit = decideSuggestions(view, items, { do: "reject", stamp }, random());
    assert.equal(edit.message, "5 suggestions rejected in 2 documents.");
    const done = corpusOf(after(files, edit));
    assert.deepEqual(reviewProgress([view]), { decided: 0, open: 5, lost: 0 });
    assert.deepEqual(reviewProgress([done]), { decided: 5, open: 0, lost: 0 });
    assert.deepEqual(drawn(done, "certainty"), []);
  });
  it("leaves broken files alone and says so", () => {
    const broken = corpusOf({ ...files, "b.annotations.yaml": "annotations: {\n" });
    const { items } = chosenSuggestions([broken], { do: "accept", grouping: "certainty" });
    const edit = decideSuggestions(broken, items, { do: "accept" }, random());
    assert.match(edit.message, /^3 suggestions accepted\. b\.txt: .*broken in line/);
    assert.equal(edit.edits.size, 1);
  });
  it("tells once why many were left alone", () => {
    const names = ["c", "d", "e", "f", "g"];
    const more = Object.fromEntries(names.map((name) => [`${name}.txt`, files["b.txt"]!]));
    const written = Object.fromEntries(
      names.map((name) => [`${name}.annotations.yaml`, "annotations: {}\n"]),
    );
    const many = corpusOf({ ...files, ...more });
    // As if another window had just written them, and the documents were not read again yet.
    const { yaml } = corpusOf({ ...files, ...more, ...written });
    const { items } = chosenSuggestions([many], { do: "accept", grouping: "certainty" });
    const edit = decideSuggestions({ ...many, yaml }, items, { do: "accept" }, random());
    assert.equal(
      edit.message,
      "5 suggestions accepted in 2 documents. c.txt, d.txt, e.txt and 2 more: What was decided about it before is just being read. Please try again.",
    );
  });
  it("refuses what is gone", () => {
    assert.deepEqual(words({ nodes: ["nothing/here"] })[0], []);
    assert.equal(decideSuggestions(view, [], { do: "accept" }, random()).refused, true);
  });
});

describe("annotations that lost their place", () => {
  const [gone, edited] = ["Old Harbour", "the grey bridge"];
  const text = "Then Zora Quent came. They crossed the gray bridge at dawn and slept.\n";
  const annotations = `document: a.txt
annotations:
  k1: { kind: place, entity: ostland, status: accepted, quote: ${gone}, start: 90, end: 101, prefix: "when they saw the ", suffix: " they were glad.", by: anna, kept: yes }
  k2: { kind: work, status: accepted, quote: ${edited}, start: 35, end: 50, prefix: "Then Zora Quent came. They crossed ", suffix: " at dawn and slept." }
`;
  const lost: Files = { "registry/r.yaml": registry, "a.txt": text, "a.annotations.yaml": annotations };
  const view = corpusOf(lost);
  const uri = uriOf("a.txt");
  const at = (words: string) => {
    const document = view.corpus.documents.get(uri)!;
    const start = text.indexOf(words);
    return rangeOf(document, { start, end: start + words.length });
  };
  const mended = (id: string, mend: MendAnnotationParams["mend"]): Files | string => {
    const edit = mendAnnotation(view, { uri, id, mend });
    return edit.refused ? edit.message : after(lost, edit);
  };

  it("are listed first, with old words and context", () => {
    const roots = reviewTree([view]);
    const [first] = treeChildren(roots);
    assert.deepEqual([first?.label, first?.description], ["Lost their place", "2"]);
    const nodes = treeChildren(roots, first!.id);
    assert.deepEqual(
      nodes.map(({ label, description, annotation }) => [label, description, annotation?.keepable ?? false]),
      [
        [gone, "gone from the text · Ostland, place · a.txt:2", false],
        [edited, "words changed · work · a.txt:1", true],
      ],
    );
    assert.match(nodes[0]!.accessibilityLabel, /…when they saw the Old Harbour they were glad/);
    assert.equal(reviewProgress([view]).lost, 2);
  });
  it("are placed by hand, and keep what was decided", () => {
    const files = mended("k1", { do: "place", range: at("Zora Quent") }) as Files;
    assert.match(
      files["a.annotations.yaml"]!,
      /k1: \{ kind: place, entity: ostland, .*quote: Zora Quent, start: 5, end: 15, .*by: anna, kept: yes/,
    );
    assert.deepEqual(
      corpusOf(files)
        .corpus.documents.get(uri)!
        .annotations!.placements.map(({ outcome }) => outcome),
      ["same", "changed"],
    );
  });
  it("are placed at the words around a cursor", () => {
    const { start } = at("ora Quent");
    assert.match(
      (mended("k1", { do: "place", range: { start, end: start } }) as Files)["a.annotations.yaml"]!,
      /quote: Zora Quent/,
    );
  });
  it("are kept as they are now", () => {
    const files = mended("k2", { do: "keep" }) as Files;
    assert.match(files["a.annotations.yaml"]!, /k2: .*quote: the gray bridge, start: 35/);
    assert.match(mended("k1", { do: "keep" }) as string, /no place that could be kept/);
  });
  it("are removed", () => {
    const files = mended("k1", { do: "remove" }) as Files;
    assert.doesNotMatch(files["a.annotations.yaml"]!, /k1/);
    assert.match(mended("k9", { do: "remove" }) as string, /not in the file/);
  });
  it("can be mended where the problem is told", () => {
    const titles = problemsOf(view, uri).map(({ code, fixes }) => [
      code,
      fixes?.(view).map(({ title }) => title),
    ]);
    assert.deepEqual(
      titles.filter(([code]) => String(code).startsWith("annotation-")),
      [
        ["annotation-changed", ["Keep the annotation here", "Remove the annotation"]],
        ["annotation-orphan", ["Remove the annotation"]],
      ],
    );
  });
});
