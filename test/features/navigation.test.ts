import assert from "node:assert/strict";
import { definition } from "../../src/features/definition.ts";
import { documentHighlight } from "../../src/features/documentHighlight.ts";
import { references } from "../../src/features/references.ts";
import { sourceOf, spanOf } from "../../src/features/view.ts";
import { corpusAt, printRanges, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";
import { resultOf } from "../../src/text/resultOf.ts";

const r = { "registry/r.yaml": registry };

describe("definition", () => {
  const cases: readonly [string, Record<string, string>, string][] = [
    ["of a mention", { ...r, "a.txt": "Here is Ada P‸ark." }, "ada-park"],
    ["of an alias", { ...r, "a.txt": "The H‸L met." }, "harbour-league"],
    ["right behind the name", { ...r, "a.txt": "Here is Ada Park‸." }, "ada-park"],
    [
      "of an id in front matter",
      { ...r, "a.txt": "---\nmeetings: [tallow-‸summit]\n---\nx" },
      "tallow-summit",
    ],
    [
      "of a reference in the registry",
      { ...r, "registry/q.yaml": "meetings:\n  m:\n    name: M\n    location: ost‸land\n" },
      "ostland",
    ],
    [
      "of an unknown reference",
      { ...r, "registry/q.yaml": "meetings:\n  m:\n    name: M\n    location: west‸land\n" },
      "none",
    ],
    ["of plain prose", { ...r, "a.txt": "Nothing he‸re." }, "none"],
  ];
  for (const [name, files, expected] of cases)
    it(name, () => {
      const { view, uri, position } = corpusAt(files);
      const [link] = definition(view, uri, position);
      const target = link && sourceOf(view, link.targetUri)!;
      const span = link && spanOf(target!, link.targetSelectionRange);
      assert.equal(span ? target!.text.slice(span.start, span.end) : "none", expected);
    });
});

describe("references", () => {
  it("has the entry, the mentions in all documents and other entries' references", () => {
    const { view, uri, position } = corpusAt({
      ...r,
      "a.txt": "In Ost‸land.",
      "b.txt": "From Ostland to Ostland.",
    });
    const found = resultOf(references(view, uri, position, true)).map(({ uri: file }) =>
      file.slice(uriOf("").length - 1),
    );
    assert.deepEqual(found, [
      "/registry/r.yaml",
      "/a.txt",
      "/b.txt",
      "/b.txt",
      ...Array.from({ length: 4 }, () => "/registry/r.yaml"),
    ]);
  });
  it("has all places of a name that the registry does not know", () => {
    const { view, uri, position } = corpusAt({
      "a.txt": "Mr. Zoltan Quer‸furt spoke.",
      "b.txt": "Then Mr. Zoltan Querfurt left.",
    });
    assert.equal(resultOf(references(view, uri, position, true)).length, 2);
  });
  it("answers from the registry's key", () => {
    const { view, uri, position } = corpusAt({
      "registry/r.yaml": "people:\n  ada-‸park: { name: Ada Park }\n",
      "a.txt": "Ada Park, Ada Park.",
    });
    assert.equal(resultOf(references(view, uri, position, false)).length, 2);
  });
  it("has ids in front matter", () => {
    const { view, uri, position } = corpusAt({
      ...r,
      "a.md": "---\nmeetings: [tallow-summit]\n---\nx",
      "b.md": "---\nmeeting: tallow-sum‸mit\n---\nx",
    });
    const found = resultOf(references(view, uri, position, false)).map((location) => [
      location.uri,
      location.range.start.line,
      location.range.start.character,
    ]);
    assert.deepEqual(found.slice(0, 2), [
      [uriOf("a.md"), 1, 11],
      [uriOf("b.md"), 1, 9],
    ]);
  });
});

describe("annotation files", () => {
  const decided = (words: string, more: string): string =>
    `annotations:\n  k1: { kind: person, status: accepted, quote: Park, start: 9, end: 13, ${more} }\n`.replace(
      words,
      `${words}‸`,
    );
  const files = (annotations: string) => ({
    ...r,
    "a.txt": "Here is Park.",
    "a.annotations.yaml": annotations.replace("start: 9, end: 13", "start: 8, end: 12"),
  });
  it("lead from an id to its entry", () => {
    const { view, uri, position } = corpusAt(files(decided("entity: ada", "entity: ada-park")));
    assert.equal(definition(view, uri, position)[0]?.targetUri, uriOf("registry/r.yaml"));
  });
  it("lead from the quoted words to their place in the text", () => {
    const { view, uri, position } = corpusAt(files(decided("quote: Pa", "entity: ada-park")));
    const [link] = definition(view, uri, position);
    const source = sourceOf(view, link!.targetUri)!;
    const { start, end } = spanOf(source, link!.targetSelectionRange);
    assert.deepEqual([link!.targetUri, source.text.slice(start, end), start], [uriOf("a.txt"), "Park", 8]);
  });
  it("are among the references, and refer themselves", () => {
    const { view, uri, position } = corpusAt(files(decided("entity: ada", "entity: ada-park")));
    const uris = resultOf(references(view, uri, position, false)).map((location) => location.uri);
    assert.deepEqual(uris.slice(0, 2), [uriOf("a.txt"), uriOf("a.annotations.yaml")]);
  });
  it("have the same id highlighted", () => {
    const { view, uri, position } = corpusAt(files(decided("entity: ada", "entity: ada-park")));
    assert.equal(documentHighlight(view, uri, position).length, 1);
  });
});

describe("references of a date", () => {
  const files = {
    ...r,
    "a.txt": "BRIGHTON, 12 Oct. 2023 - They met on Thursday and again at noon on 12 October 2023.",
    "b.md": "---\ndate: 2023-10-13\n---\nIt was decided yesterday, not in October 2023, and took two days.",
    "c.md": "---\ndate: 2023-10-12\n---\nx",
  };
  /** Where the places stand and what is written there. */
  const places = (marked: Record<string, string>): string[] => {
    const { view, uri, position } = corpusAt({ ...files, ...marked });
    return resultOf(references(view, uri, position, true)).map((location) => {
      const source = sourceOf(view, location.uri)!;
      const { start, end } = spanOf(source, location.range);
      return `${location.uri.slice(uriOf("").length)}: ${source.text.slice(start, end)}`;
    });
  };
  const day = [
    "a.txt: 12 Oct. 2023",
    "a.txt: Thursday",
    "a.txt: noon on 12 October 2023",
    "b.md: yesterday",
    "c.md: 2023-10-12",
    "registry/r.yaml: 2023-10-12",
  ];
  it("are all mentions of that day, however written", () =>
    assert.deepEqual(places({ "a.txt": files["a.txt"].replace("Thursday", "Thurs‸day") }), day));
  it("are found from front matter", () =>
    assert.deepEqual(places({ "c.md": files["c.md"].replace("2023-10-12", "2023‸-10-12") }), day));
  it("are found from the registry", () =>
    assert.deepEqual(
      places({ "registry/r.yaml": registry.replace("endDate: 2023-10-12", "endDate: 2023-10-1‸2") }),
      day,
    ));
  it("of a month are not those of its days", () =>
    assert.deepEqual(places({ "b.md": files["b.md"].replace("October", "Octo‸ber") }), [
      "b.md: October 2023",
    ]));
  it("of a duration are none", () =>
    assert.deepEqual(places({ "b.md": files["b.md"].replace("two days", "two da‸ys") }), []));
});

describe("document highlight", () => {
  const cases = [
    "⟦x Ada P‸ark⟧ met Bo Lindqvist; ⟦x Minister Park⟧ left.",
    "👍 ⟦x Ost‸land⟧ is in ⟦x Ostland⟧.\r\n⟦x Ostland⟧",
    "Nothing he‸re.",
    "Here on ⟦x 12 Octo‸ber 2023⟧, there on ⟦x 2023-10-12⟧, not on 13 October 2023, in October 2023 or for 12 days.",
    "---\nmeetings: [⟦x tallow-‸summit⟧]\n---\nThe ⟦x Tallow Summit⟧ began.",
    "---\ndate: ⟦x 2023-10-1‸2⟧\n---\nIt ends ⟦x today⟧.",
  ];
  for (const marked of cases)
    it(marked, () => {
      const { view, uri, position, files } = corpusAt({ ...r, "a.txt": marked });
      const ranges = documentHighlight(view, uri, position).map(({ range }) => range);
      assert.equal(printRanges(files["a.txt"]!, ranges), marked.replace("‸", ""));
    });
});
