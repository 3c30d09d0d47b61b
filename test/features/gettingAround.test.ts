import assert from "node:assert/strict";
import { nextMention } from "../../src/features/nextMention.ts";
import { occurrences } from "../../src/features/occurrences.ts";
import { prepareRename, rename } from "../../src/features/rename.ts";
import { selectionRanges } from "../../src/features/selectionRanges.ts";
import { nextSuggestions, shownSuggestions } from "../../src/features/suggestions.ts";
import { resultOf } from "../../src/text/resultOf.ts";
import { corpusAt, corpusOf, printRanges, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";

const r = { "registry/r.yaml": registry };

describe("growing a selection", () => {
  const steps = (marked: string): string[] => {
    const { view, uri, position, files } = corpusAt({ ...r, "a.txt": marked });
    const text = files["a.txt"]!;
    const found: string[] = [];
    for (let range = selectionRanges(view, uri, [position])?.[0]; range; range = range.parent)
      found.push(printRanges(text, [range.range]).replace(/^[^]*?⟦x |⟧[^]*$/g, ""));
    return found;
  };
  it("word, name, sentence, quotation, paragraph, text", () =>
    assert.deepEqual(steps("Rain.\n\n“It rained. Ada P‸ark saw it,” he said. So it was.\n"), [
      "Park",
      "Ada Park",
      "Ada Park saw it,” he said.",
      "“It rained. Ada Park saw it,” he said. So it was.",
      "Rain.\n\n“It rained. Ada Park saw it,” he said. So it was.\n",
    ]));
  it("a quotation within a sentence", () =>
    assert.deepEqual(steps("He called it “a g‸ood day” then. Rain.").slice(0, 4), [
      "good",
      "a good day",
      "“a good day”",
      "He called it “a good day” then.",
    ]));
  it("from white space", () => assert.deepEqual(steps("a.\n\n‸\n\nb"), ["a.\n\n\n\nb"]));
  it("is nothing for a file that is no document", () =>
    assert.equal(selectionRanges(corpusOf(r), uriOf("registry/r.yaml"), []), null));
});

describe("next and previous mention", () => {
  const at = (files: Record<string, string>, direction: "next" | "previous"): string => {
    const { view, uri, position, files: plain } = corpusAt({ ...r, ...files });
    const found = nextMention(view, uri, position, direction);
    if (!found?.location) return String(found && found.total);
    const path = Object.keys(plain).find((each) => uriOf(each) === found.location!.uri)!;
    return `${found.index}/${found.total} ${path} ${printRanges(plain[path]!, [found.location.range])}`;
  };
  for (const [direction, a, b, expected] of [
    ["next", "Ada Pa‸rk, Ada Park", "", "2/2 a.txt Ada Park, ⟦x Ada Park⟧"],
    ["next", "‸Ada Park", "Ada Park", "2/2 b.txt ⟦x Ada Park⟧"],
    ["next", "Ada Park", "Ada Park‸", "1/2 a.txt ⟦x Ada Park⟧"],
    ["previous", "Ada Park, Ada P‸ark", "", "1/2 a.txt ⟦x Ada Park⟧, Ada Park"],
    ["previous", "Ada P‸ark", "Ada Park.", "2/2 b.txt ⟦x Ada Park⟧."],
    ["next", "He met Zora Qu‸ent.", "She met Zora Quent.", "2/2 b.txt She met ⟦x Zora Quent⟧."],
    ["next", "no na‸me", "Ada Park", "null"],
  ] as const)
    it(`${direction}: ${a} | ${b}`, () => assert.equal(at({ "a.txt": a, "b.txt": b }, direction), expected));
  it("begins at an entry of the registry", () =>
    assert.equal(
      at({ "registry/r.yaml": registry.replace("ada-park", "ada‸-park"), "b.txt": "Ada Park" }, "next"),
      "1/1 b.txt ⟦x Ada Park⟧",
    ));
  it("says so if there is none", () =>
    assert.equal(at({ "registry/r.yaml": registry.replace("bo-lind", "bo‸-lind") }, "next"), "0"));
});

describe("all places that have some words", () => {
  it("tell what stands there now", () => {
    const view = corpusOf({
      ...r,
      "a.txt": "---\ntitle: Tallow\n---\nTallow met Ostland.\nThe Tallow Summit was in Tallow.\n",
      "b.txt": "He left Tallow, Ostland. Marta Tallow stayed.\n",
    });
    const found = resultOf(
      occurrences(view, { uri: uriOf("a.txt"), words: ["Tallow", "Ostland"], entity: "ostland" }),
    );
    assert.deepEqual([found.total, found.documents, found.here], [7, 2, 4]);
    assert.deepEqual(
      found.places.map(
        ({ path, before, words, after, now }) => `${path} ${now}: ${before}|${words}|${after}`,
      ),
      [
        "a.txt free: |Tallow| met Ostland.",
        "a.txt same: Tallow met |Ostland|.",
        "a.txt part: The |Tallow| Summit was in Tallow.",
        "a.txt free: The Tallow Summit was in |Tallow|.",
        "b.txt free: He left |Tallow|, Ostland. Marta Tallow stayed.",
        "b.txt same: He left Tallow, |Ostland|. Marta Tallow stayed.",
        "b.txt part: He left Tallow, Ostland. Marta |Tallow| stayed.",
      ],
    );
    const within = resultOf(
      occurrences(view, { uri: uriOf("b.txt"), words: ["Tallow"], within: "document" }),
    );
    assert.deepEqual([within.total, within.documents, within.here], [2, 1, 2]);
  });
});

describe("suggestions", () => {
  const view = corpusOf({
    ...r,
    "b.txt": "Ada Park spoke.",
    "c.txt": "Zora Quent spoke.",
    "a.txt": "12 October 2023 - Ada Park met Zora Quent on Monday.",
    "d.txt": "",
  });
  it("are what is less than certain, from the beginning of a document", () => {
    const shown = (path: string) =>
      resultOf(shownSuggestions(view, view.corpus.documents.get(uriOf(path))!)).map(({ text }) => text);
    assert.deepEqual(shown("a.txt"), ["Zora Quent", "Monday"]);
    assert.deepEqual(shown("b.txt"), []);
  });
  for (const [from, direction, expected] of [
    ["a.txt", "next", "c.txt"],
    ["c.txt", "previous", "a.txt"],
    ["b.txt", "next", "c.txt"],
    ["b.txt", "previous", "a.txt"],
    ["c.txt", "next", "a.txt"],
    ["d.txt", "next", "a.txt"],
    ["a.txt", "previous", "c.txt"],
    ["registry/r.yaml", "next", "a.txt"],
    ["registry/r.yaml", "previous", "c.txt"],
  ] as const)
    it(`${direction} of ${from} come those of ${expected}, over borders and round the ends`, () => {
      const found = resultOf(nextSuggestions(view, uriOf(from), direction))!;
      assert.equal(found.uri, uriOf(expected));
      assert.deepEqual(
        found.found.map(({ uri }) => uri),
        expected === "a.txt" ? [found.uri, found.uri] : [found.uri],
      );
    });
  it("of a document alone come round to it, and there may be none", () => {
    const alone = corpusOf({ ...r, "a.txt": "Ada Park spoke.", "b.txt": "Zora Quent spoke." });
    const none = corpusOf({ ...r, "a.txt": "Ada Park spoke." });
    for (const direction of ["next", "previous"] as const) {
      assert.equal(resultOf(nextSuggestions(alone, uriOf("b.txt"), direction))?.uri, uriOf("b.txt"));
      assert.equal(resultOf(nextSuggestions(none, uriOf("a.txt"), direction)), null);
      assert.equal(resultOf(nextSuggestions(corpusOf(r), uriOf("a.txt"), direction)), null);
    }
  });
});

describe("F2", () => {
  for (const [path, marked, expected] of [
    ["a.txt", "Then Minister Pa‸rk spoke.", "Ada Park"],
    ["a.txt", "---\nmeetings: [tallow-s‸ummit]\n---\n", "tallow-summit"],
    ["registry/r.yaml", registry.replace("  ada-park", "  ada‸-park"), "ada-park"],
    ["registry/r.yaml", registry.replace("name: Ada Park", "name: Ada‸ Park"), "Ada Park"],
    ["registry/r.yaml", registry.replace("[Minister", "[Min‸ister"), "Ada Park"],
    ["registry/r.yaml", registry.replace("entity: ada-park", "entity: ada‸-park"), "ada-park"],
    ["a.txt", "Nothing he‸re, Zora Quent", "none"],
    ["a.txt", "Zora Que‸nt", "none"],
  ] as const)
    it(`${path}: ${marked.slice(Math.max(0, marked.indexOf("‸") - 12), marked.indexOf("‸") + 8)}`, () => {
      const { view, uri, position } = corpusAt({ ...r, [path]: marked });
      assert.equal(prepareRename(view, uri, position)?.placeholder ?? "none", expected);
      const edit = rename(view, uri, position, expected === "ada-park" ? "park" : "Somebody Else");
      assert.equal(edit.refused ?? false, expected === "none" || expected === "tallow-summit", edit.message);
    });
});
