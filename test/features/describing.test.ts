import assert from "node:assert/strict";
import { dateRangeWords, dateWords, weekdayOf } from "../../src/features/dateWords.ts";
import { diagnostics } from "../../src/features/diagnostics.ts";
import { documentInfo } from "../../src/features/documentInfo.ts";
import { documentSymbols } from "../../src/features/documentSymbols.ts";
import { entityInfo } from "../../src/features/entityInfo.ts";
import { quotationDecorations } from "../../src/features/quotationDecorations.ts";
import { registryFiles } from "../../src/features/registryFiles.ts";
import { rolesAt } from "../../src/features/rolesAt.ts";
import { corpusOf, printRanges, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";
import { resultOf } from "../../src/text/resultOf.ts";

describe("dates in words", () => {
  for (const [value, expected] of [
    ["2023-10-12", "12 October 2023"],
    ["2023-10", "October 2023"],
    ["2023-W42", "week 42 of 2023"],
    ["2023", "2023"],
    ["2023-SU", "summer 2023"],
    ["2023-Q3", "third quarter of 2023"],
    ["P2D", "2 days"],
    ["PT1H", "1 hour"],
    ["P1Y6M", "P1Y6M"],
    ["PAST_REF", "the past"],
    ["2023-13-01", "2023-13-01"],
    ["2023-10-12T14:30", "12 October 2023"],
  ] as const)
    it(value, () => assert.equal(dateWords(value), expected));
  for (const [start, end, expected] of [
    ["2023-10-11", "2023-10-12", "11–12 October 2023"],
    ["2023-10-31", "2023-11-01", "31 October – 1 November 2023"],
    ["2023-12-31", "2024-01-01", "31 December 2023 – 1 January 2024"],
    ["2023-10-11", "2023-10-11", "11 October 2023"],
    [undefined, "2023", "until 2023"],
    [undefined, undefined, undefined],
  ] as const)
    it(`${start} to ${end}`, () => assert.equal(dateRangeWords(start, end), expected));
  it("weekdays", () => {
    assert.equal(weekdayOf("2023-10-12"), "Thursday");
    assert.equal(weekdayOf("1900-02-29"), undefined);
    assert.equal(weekdayOf("2023-10"), undefined);
  });
});

describe("roles at a date", () => {
  const roles = [
    { title: "A", endDate: "2019" },
    { title: "B", startDate: "2019-06", endDate: "2023-10-12" },
    { title: "C", startDate: "2023-10-13" },
  ];
  for (const [date, titles] of [
    ["2018-01-01", "A"],
    ["2019-06-30", "AB"],
    ["2023-10-12", "B"],
    ["2023-10", "BC"],
    ["2030", "C"],
    [undefined, "ABC"],
  ] as const)
    it(`${date}`, () =>
      assert.equal(
        rolesAt(roles, date)
          .map(({ title }) => title)
          .join(""),
        titles,
      ));
});

describe("diagnostics", () => {
  const shown = (files: Record<string, string>, path: string): string => {
    const found = diagnostics(corpusOf(files), uriOf(path));
    return printRanges(
      files[path]!,
      found.map(({ range }) => range),
      (index) => String(found[index]!.code),
    );
  };
  it("of the registry stand where they belong", () =>
    assert.equal(
      shown(
        { "registry/r.yaml": "meetings:\n  m:\n    name: M\n    location: nowhere\n" },
        "registry/r.yaml",
      ),
      "meetings:\n  m:\n    name: M\n    location: ⟦unknown-reference nowhere⟧\n",
    ));
  it("of documents tell when there is nothing to read", () => {
    const codes = (text: string) =>
      diagnostics(corpusOf({ "a.txt": text }), uriOf("a.txt")).map(({ code }) => code);
    assert.deepEqual([codes(""), codes(" \n"), codes("x")], [["empty-document"], ["empty-document"], []]);
  });
  it("of front matter name unknown meetings", () =>
    assert.equal(
      shown(
        { "registry/r.yaml": registry, "a.txt": "---\nmeetings: [tallow-summit, gone, ada-park]\n---\n" },
        "a.txt",
      ),
      "---\nmeetings: [tallow-summit, ⟦unknown-meeting gone⟧, ⟦unknown-meeting ada-park⟧]\n---\n",
    ));
  it("of two files point at one another", () => {
    const view = corpusOf({
      "registry/a.yaml": "people:\n  x: { name: X }\n",
      "registry/b.yaml": "people:\n  x: { name: Y }\n",
    });
    const [problem] = diagnostics(view, uriOf("registry/b.yaml"));
    assert.equal(problem?.code, "duplicate-id");
    assert.equal(problem?.relatedInformation?.[0]?.location.uri, uriOf("registry/a.yaml"));
  });
  it("of corpus.yaml show there", () =>
    assert.notEqual(diagnostics(corpusOf({ "corpus.yaml": "name: [\n" }), uriOf("corpus.yaml")).length, 0));
  it("link to what is written about them if the client has a command for it", () => {
    const view = corpusOf({ "a.txt": "" });
    const [plain] = diagnostics(view, uriOf("a.txt"));
    const [linked] = diagnostics(view, uriOf("a.txt"), "glossator.openCheck");
    assert.equal(plain?.codeDescription, undefined);
    assert.equal(linked?.codeDescription?.href, "command:glossator.openCheck?%5B%22empty-document%22%5D");
  });
  it("say that a document was skipped", () => {
    const view = { ...corpusOf({}), skipped: new Map([[uriOf("x.txt"), "The file is not text."]]) };
    assert.deepEqual(
      diagnostics(view, uriOf("x.txt")).map(({ message }) => message),
      ["The file is not text."],
    );
  });
  it("are none for a sound corpus", () =>
    assert.deepEqual(
      diagnostics(corpusOf({ "registry/r.yaml": "people:\n  x: { name: X }\n" }), uriOf("registry/r.yaml")),
      [],
    ));
});

describe("document info", () => {
  it("tells date, where it was found, and counts", () => {
    const info = documentInfo(
      corpusOf({
        "registry/r.yaml": registry,
        "a.txt": "---\ntitle: T\ndate: 2023-10-12\n---\nAda Park in Ostland.",
      }),
      uriOf("a.txt"),
      1.5,
    )!;
    assert.deepEqual(
      [info.corpus, info.title, info.date, info.dateSource, info.counts.names, info.milliseconds],
      ["Test", "T", "2023-10-12", "The date is from the front matter.", 2, 1.5],
    );
  });
  it("is null outside, and tells why a document was skipped", () => {
    const view = { ...corpusOf({}), skipped: new Map([[uriOf("x.txt"), "Too large."]]) };
    assert.equal(documentInfo(view, uriOf("y.txt")), null);
    assert.equal(documentInfo(view, uriOf("x.txt"))?.skipped, "Too large.");
  });
});

describe("outline and decorations", () => {
  const text =
    "---\ntitle: T\n---\n# Ships\n\n“We shall sail at once,” said Ada Park.\n\n## Storms\n\n“Not in such weather,” said Bo Lindqvist.\n";
  const view = corpusOf({ "registry/r.yaml": registry, "a.md": text });
  it("names headings and quotations with their speakers", () => {
    const flat = (symbols: ReturnType<typeof documentSymbols>, indent = ""): string[] =>
      symbols.flatMap(({ name, detail, children }) => [
        `${indent}${name}${detail ? ` | ${detail}` : ""}`,
        ...flat(children ?? [], `${indent}  `),
      ]);
    const lines = flat(documentSymbols(view, uriOf("a.md"))).map((line) => line.trim());
    assert.deepEqual(lines, [
      "Ships",
      "Ada Park",
      "“We shall sail at once,”",
      "Storms",
      "Bo Lindqvist",
      "“Not in such weather,”",
    ]);
  });
  it("lists a registry's entries", () => {
    const names = documentSymbols(view, uriOf("registry/r.yaml")).map(({ name }) => name);
    assert.ok(names.includes("Harbour League"));
  });
  it("decorates quotations with their speakers", () =>
    assert.deepEqual(
      quotationDecorations(view, uriOf("a.md")).map(({ form, speaker }) => [form, speaker]),
      [
        ["direct", "Ada Park"],
        ["direct", "Bo Lindqvist"],
      ],
    ));
  it("decorates the quotations of a part", () => {
    const source = view.corpus.documents.get(uriOf("a.md"))!;
    const at = source.lines.positionAt(source.text.indexOf("Not in such weather"));
    const range = { start: at, end: at };
    assert.deepEqual(
      quotationDecorations(view, uriOf("a.md"), range).map(({ speaker }) => speaker),
      ["Bo Lindqvist"],
    );
  });
  it("tells where an entity stands", () => {
    const info = resultOf(entityInfo(view, "ada-park"))!;
    assert.deepEqual(
      [info.name, info.entry.uri, info.mentions.length],
      ["Ada Park", uriOf("registry/r.yaml"), 1],
    );
    assert.equal(resultOf(entityInfo(view, "nobody")), null);
  });
  it("counts the entries of registry files", () =>
    assert.deepEqual(
      registryFiles(view).map(({ entries, corpus }) => [entries, corpus]),
      [[6, "Test"]],
    ));
});
