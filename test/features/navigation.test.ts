import assert from "node:assert/strict";
import { definition } from "../../src/features/definition.ts";
import { documentHighlight } from "../../src/features/documentHighlight.ts";
import { references } from "../../src/features/references.ts";
import { sourceOf, spanOf } from "../../src/features/view.ts";
import { corpusAt, printRanges, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";

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
    const found = references(view, uri, position, true).map(({ uri: file }) =>
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
    assert.equal(references(view, uri, position, true).length, 2);
  });
  it("answers from the registry's key", () => {
    const { view, uri, position } = corpusAt({
      "registry/r.yaml": "people:\n  ada-‸park: { name: Ada Park }\n",
      "a.txt": "Ada Park, Ada Park.",
    });
    assert.equal(references(view, uri, position, false).length, 2);
  });
});

describe("document highlight", () => {
  const cases = [
    "⟦x Ada P‸ark⟧ met Bo Lindqvist; ⟦x Minister Park⟧ left.",
    "👍 ⟦x Ost‸land⟧ is in ⟦x Ostland⟧.\r\n⟦x Ostland⟧",
    "Nothing he‸re.",
  ];
  for (const marked of cases)
    it(marked, () => {
      const { view, uri, position, files } = corpusAt({ ...r, "a.txt": marked });
      const ranges = documentHighlight(view, uri, position).map(({ range }) => range);
      assert.equal(printRanges(files["a.txt"]!, ranges), marked.replace("‸", ""));
    });
});
