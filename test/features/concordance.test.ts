import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { concordance } from "../../src/features/concordance.ts";
import type { SearchParams } from "../../src/protocol/searching.ts";
import { withDocuments } from "../../src/corpus/corpus.ts";
import { readDocument } from "../../src/corpus/readDocument.ts";
import { anyText } from "../support/arbitraries.ts";
import { corpusOf, uriOf } from "../support/corpus.ts";

const registry = `people:
  ada-holm:
    name: Ada Holm
  bo-lind:
    name: Bo Lind
organizations:
  harbour-board:
    name: Harbour Board
    aliases: [HB]
places:
  oslo:
    name: Oslo
meetings:
  spring-talks:
    name: Spring Talks
    startDate: 2021-03-04
    documents: [a/talks.txt]
`;

const view = corpusOf({
  "registry/all.yaml": registry,
  "a/talks.txt":
    "---\ndate: 2021-03-05\ntitle: Talks about the harbour\n---\n" +
    "Ada Holm spoke in Oslo on 4 March 2021. The harbours were closed. “We close no harbour for good,” Ada Holm said.\n\n" +
    "Bo Lind of the Harbour Board was silent about the ferry.\n",
  "b/letter.txt":
    "---\ndate: 2021-04\n---\nThe ferry left the Harbour at dawn. The café was closed; the ferry line's office, too.\n\n" +
    "“The ferry will sail again,” Bo Lind said. A Café opened in Oslo.\n",
  "c/undated.txt": "Nothing sails here, and no one met in 1999.\n",
});

/** The lines of a search, each as `path: left[hit]right`. */
const lines = (query: string, params: Partial<SearchParams> = {}): string[] =>
  concordance([view], { query, context: 16, ...params }).lines.map(
    ({ path, left, hit, right }) => `${path}: ${left}[${hit}]${right}`,
  );
const hits = (query: string): string[] =>
  concordance([view], { query }).lines.map(({ path, hit }) => `${path[0]} ${hit}`);
const problems = (query: string): string[] =>
  concordance([view], { query }).problems.map(({ code, start, end }) => `${code} ${query.slice(start, end)}`);

describe("the concordance", () => {
  it("shows words with what stands beside them, whatever their case and diacritics", () => {
    deepEqual(lines("CAFE"), [
      "b/letter.txt: at dawn. The [café] was closed; the",
      "b/letter.txt: Bo Lind said. A [Café] opened in Oslo.",
    ]);
  });

  const finds: readonly (readonly [query: string, ...hits: string[]])[] = [
    ["harbour", "a harbour", "a Harbour", "b Harbour"],
    ["harbour*", "a harbours", "a harbour", "a Harbour", "b Harbour"],
    ["*our", "a harbour", "a Harbour", "b Harbour"],
    ["c*fe", "b café", "b Café"],
    ["close", "a close"],
    ['"the ferry"', "a the ferry", "b The ferry", "b the ferry", "b The ferry"],
    ["“the ferry line”", "b the ferry line"],
    ['"the * line"', "b the ferry line"],
    ["line's", "b line's"],
    // Not over the end of a paragraph.
    ['"ferry the"'],
    ['"too the ferry"'],
    // Front matter is no text.
    ["talks"],
    ["@ada-holm", "a Ada Holm", "a Ada Holm"],
    ["@holm", "a Ada Holm", "a Ada Holm"],
    ["@hb", "a Harbour Board"],
    ["kind:place", "a Oslo", "b Harbour", "b Oslo"],
    ["kind:date", "a 4 March 2021", "b dawn", "c 1999"],
    ["mentions:2021-03", "a 4 March 2021"],
    ["mentions:..2000", "c 1999"],
    ["mentions:2021-03-04..2021-03-04", "a 4 March 2021"],
    ["mentions:2021-03-05"],
  ];
  for (const [query, ...expected] of finds) it(`finds ${query}`, () => deepEqual(hits(query), expected));

  const combines: readonly (readonly [query: string, ...hits: string[]])[] = [
    // In one paragraph.
    ["ferry closed", "b ferry", "b ferry"],
    ["ferry dawn within:sentence", "b ferry"],
    ["ferry sails within:document"],
    ["ferry opened within:document", "b ferry", "b ferry", "b ferry"],
    ["ferry -closed", "a ferry", "b ferry"],
    ["ferry -closed within:document"],
    ["dawn OR silent ferry", "a silent", "b dawn"],
    ["dawn OR silent AND ferry", "a silent", "b dawn"],
    ["harbour* @oslo OR @bo-lind", "a harbours", "a harbour", "a Harbour"],
    ["speaker:ada-holm harbour", "a harbour"],
    ["speaker:holm closed"],
    ['speaker:"Bo Lind"', "b “The ferry will sail again,”"],
    ["ferry -speaker:bo-lind", "a ferry", "b ferry", "b ferry"],
    ["ferry on:2021-04", "b ferry", "b ferry", "b ferry"],
    ["ferry on:2021-03-05..2021-03-06", "a ferry"],
    ["on:2022"],
    ["in:letter ferry -in:a/", "b ferry", "b ferry", "b ferry"],
    ["meeting:spring-talks ferry", "a ferry"],
    ["meeting:spring-talks", "a Talks about the harbour"],
    ["in:c/", "c Nothing sails here, and no one met in 1999."],
    ["in:c/ -sails"],
  ];
  for (const [query, ...expected] of combines)
    it(`combines ${query}`, () => deepEqual(hits(query), expected));

  it("sorts by the words before, nearest first, and behind, and by date, undated last", () => {
    deepEqual(lines("closed", { sort: "left" }), [
      "b/letter.txt: The café was [closed]; the ferry",
      "a/talks.txt: harbours were [closed]. “We close no",
    ]);
    const right = lines("ferry OR harbour", { sort: "right" }).map((line) => line.split("]")[1]);
    deepEqual(right, [
      ".",
      " at dawn. The",
      " Board was",
      " for good,” Ada",
      " left the",
      " line's office,",
      " will sail",
    ]);
    deepEqual(
      concordance([view], { query: "closed OR sails", sort: "date" }).lines.map(({ date }) => date),
      ["2021-03-05", "2021-04", undefined],
    );
  });

  it("tells who is quoted, the document's date and title", () => {
    const [line] = concordance([view], { query: "good" }).lines;
    deepEqual(
      [line?.speaker, line?.date, line?.title],
      ["Ada Holm", "2021-03-05", "Talks about the harbour"],
    );
  });

  it("gives pages", () => {
    const page = concordance([view], { query: "ferry", offset: 1, limit: 2 });
    deepEqual([page.total, page.documents, page.lines.length], [4, 2, 2]);
    equal(concordance([view], { query: "ferry", offset: 9 }).lines.length, 0);
  });

  it("searches several corpora or one", () => {
    const other = { ...view, corpus: { ...view.corpus, root: "file:///other" } };
    equal(concordance([view, other], { query: "ferry" }).total, 8);
    equal(concordance([view, other], { query: "ferry", corpus: "file:///other" }).total, 4);
  });

  it("sees an edit, a new document and none that is gone", () => {
    const text = "A ferry, another ferry.";
    const edited = readDocument(
      { uri: uriOf("a/talks.txt"), path: "a/talks.txt", text },
      view.corpus.registry,
    );
    const corpus = withDocuments(view.corpus, [edited]);
    equal(concordance([{ ...view, corpus }], { query: "ferry" }).total, 5);
    equal(concordance([view], { query: "ferry" }).total, 4);
  });

  it("finds the words of a document made anew with the findings that it had", () => {
    const known = corpusOf({ "a.txt": "The ferry left the harbour." });
    const harbours = (on: typeof known): number =>
      concordance([on], { query: "harbour", sort: "left" }).total;
    equal(harbours(known), 1);
    const renamed = { ...known.corpus.documents.get(uriOf("a.txt"))!, uri: uriOf("b.txt"), path: "b.txt" };
    equal(harbours({ ...known, corpus: withDocuments(known.corpus, [renamed]) }), 2);
  });

  const refused: readonly (readonly [query: string, ...problems: string[]])[] = [
    ["ferry"],
    [""],
    ['"the ferry', 'unclosed-phrase "the ferry'],
    ["speaker:", "no-value speaker:"],
    ["on:yesterday ferry", "bad-date on:yesterday"],
    ["on:2023-13 ferry", "bad-date on:2023-13"],
    ["mentions:2023-02-30..2023-03", "bad-date mentions:2023-02-30..2023-03"],
    ["on:2024-02-29"],
    ["mentions:2021..2020", "backwards mentions:2021..2020"],
    ["kind:ship", "unknown-kind kind:ship"],
    ["within:page x", "unknown-unit within:page"],
    ["ferri:x", "unknown-filter ferri:x"],
    ["12:30"],
    ["???", "no-words ???"],
    ["*", "no-words *"],
    ["-ferry", "nothing-to-find -ferry"],
    ["ferry OR on:2021", "mixed-alternatives on:2021"],
    ["OR", "operator-alone OR"],
    ["ferry OR", "operator-alone OR"],
    ["AND ferry", "operator-alone AND"],
    ["@nobody-known", "unknown-entity @nobody-known"],
    ["speaker:nobody", "unknown-speaker speaker:nobody"],
    ["meeting:none", "unknown-meeting meeting:none"],
  ];
  for (const [query, ...expected] of refused)
    it(`tells what is wrong with ${query || "nothing"}`, () => deepEqual(problems(query), expected));

  it("answers any query in any text, within the text", () => {
    const parts = [
      "harbour",
      "*",
      '"',
      "“",
      "-",
      "OR",
      "@",
      "speaker:",
      "on:",
      "..",
      "in:",
      "within:sentence",
      ":",
      "👍",
    ];
    const anyQuery = fc.oneof(
      anyText,
      fc.array(fc.oneof(fc.constantFrom(...parts), anyText), { maxLength: 8 }).map((some) => some.join(" ")),
    );
    fc.assert(
      fc.property(
        anyQuery,
        anyText,
        fc.constantFrom("path", "left", "right", "date"),
        (query, text, sort) => {
          const any = corpusOf({ "registry/all.yaml": registry, "a.txt": `${text} harbour ${text}` });
          const { lines, problems } = concordance([any], { query, sort });
          const document = any.corpus.documents.get(uriOf("a.txt"))!;
          for (const { range, hit } of lines) {
            const [start, end] = [range.start, range.end].map((position) =>
              document.lines.offsetAt(position),
            );
            const words = document.text.slice(start, end).replace(/\s+/g, " ");
            if (hit.length < 400) equal(hit, words);
          }
          for (const { start, end } of problems)
            equal(0 <= start && start <= end && end <= query.length, true);
        },
      ),
    );
  });
});
