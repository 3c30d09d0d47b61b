import assert from "node:assert/strict";
import type { Range } from "vscode-languageserver-types";
import type { CorpusEdit } from "../../src/features/corpusEdit.ts";
import { decide } from "../../src/features/decisions/decide.ts";
import { entityChoices } from "../../src/features/entityChoices.ts";
import { decisionActions } from "../../src/features/decisions/decisionActions.ts";
import { speakers } from "../../src/features/decisions/speakers.ts";
import { isTimex } from "../../src/features/decisions/timex.ts";
import { mergeEntities } from "../../src/features/mergeEntities.ts";
import { renameId } from "../../src/features/renameEntity.ts";
import { splitEntity } from "../../src/features/splitEntity.ts";
import { nextSuggestions } from "../../src/features/suggestions.ts";
import { tagEdit } from "../../src/features/tagEdit.ts";
import type { DecisionAsked, TagEditParams } from "../../src/protocol/tagging.ts";
import type { Document } from "../../src/corpus/corpus.ts";
import { applyEdits } from "../../src/text/edits.ts";
import { resultOf } from "../../src/text/resultOf.ts";
import { corpusAt, corpusOf, edited, uriOf } from "../support/corpus.ts";
import { printMarked } from "../support/marked.ts";
import { registry } from "./people.ts";

type Files = Readonly<Record<string, string>>;
const r = { "registry/r.yaml": registry };
const stamp = { by: "anna", at: "2026-11-21T21:40:00Z" };

/** Numbers that a test can tell beforehand. */
function numbers(): () => number {
  let last = 0;
  return () => (last = (last + 0.137) % 1);
}

/** The files after an edit. */
function after(files: Files, { edits }: CorpusEdit): Files {
  const changed = Object.fromEntries(
    [...edits].map(([uri, list]) => {
      const path = uri.slice(uriOf("").length);
      return [path, applyEdits(files[path] ?? "", list)];
    }),
  );
  return { ...files, ...changed };
}

/** Names of the registry, dates and what was decided. */
const show = ({ text, findings }: Document): string =>
  printMarked(text, [
    ...findings.names
      .filter((f) => f.entity !== null || f.rule === "decision")
      .map((f) => ({
        ...f,
        label: `${f.entity ?? f.type}${f.rule === "decision" ? "!" : ""}`,
      })),
    ...findings.dates.map((f) => ({ ...f, label: `${f.value}${f.rule === "decision" ? "!" : ""}` })),
  ]);

/** Decide at the marks or the cursor of a.txt; what is found then, or the refusal. */
function decided(asked: DecisionAsked | readonly DecisionAsked[], marked: string, more: Files = r): string {
  const { ranges, position, files: plain } = corpusAt({ ...more, "a.txt": marked });
  const places = ranges.length > 0 ? ranges : [{ start: position, end: position }];
  let files: Files = plain;
  for (const decision of [asked].flat()) {
    const edit = decide(corpusOf(files), { uri: uriOf("a.txt"), ranges: places, decision, stamp }, numbers());
    if (edit.refused) return edit.message;
    files = after(files, edit);
  }
  assert.equal(files["a.txt"], plain["a.txt"], "the text itself is never changed");
  return show(corpusOf(files).corpus.documents.get(uriOf("a.txt"))!);
}

describe("deciding", () => {
  const here = { do: "reject", where: "here" } as const;
  for (const [what, asked, marked, expected] of [
    ["accept", { do: "accept" }, "Then Zora Qu‸ent came.", "Then ⟦person! Zora Quent⟧ came."],
    ["not this entity here", here, "Ada P‸ark and Ada Park", "Ada Park and ⟦ada-park Ada Park⟧"],
    [
      "not in this document",
      { do: "reject", where: "document" },
      "Ada P‸ark, Ada Park, Minister Park",
      "Ada Park, Ada Park, ⟦ada-park Minister Park⟧",
    ],
    [
      "never",
      { do: "reject", where: "always" },
      "HL‸ and HL. Harbour League",
      "HL and HL. ⟦harbour-league Harbour League⟧",
    ],
    ["no name", here, "Then Zora Qu‸ent came.", "Then Zora Quent came."],
    ["untag", { do: "untag" }, "In Ost‸land.", "In Ostland."],
    ["untag what was tagged", [{ do: "accept" }, { do: "untag" }], "In Ost‸land.", "In ⟦ostland Ostland⟧."],
    ["forget", [here, { do: "accept" }, { do: "forget" }], "Ada P‸ark", "⟦ada-park Ada Park⟧"],
    ["several", here, "⟦s Ada Park⟧, ⟦s Ostland⟧, Ada Park", "Ada Park, Ostland, ⟦ada-park Ada Park⟧"],
    ["a date", { do: "date", value: "2023-10-09" }, "On Mon‸day.", "On ⟦2023-10-09! Monday⟧."],
    ["a new date", { do: "date", value: "2023" }, "In the ⟦s year of rain⟧.", "In the ⟦2023! year of rain⟧."],
    ["a wrong date", { do: "date", value: "2023-02-30" }, "On Mon‸day.", /no date: write 2023-10-09/],
    ["nothing there", { do: "accept" }, "no na‸me", /Nothing that could be accepted/],
    ["never, of a date", { do: "reject", where: "always" }, "On 12 Oct‸ober 2023.", /Only a name/],
  ] as readonly [string, DecisionAsked | readonly DecisionAsked[], string, string | RegExp][])
    it(`${what}: ${marked}`, () => {
      const found = decided(asked, marked);
      if (typeof expected === "string") assert.equal(found, expected);
      else assert.match(found, expected);
    });

  it("writes who and when, and one decision for one thing", () => {
    const files = { ...r, "a.txt": "Then Zora Quent came.\n" };
    const place = { start: { line: 0, character: 5 }, end: { line: 0, character: 15 } };
    const decision = (asked: DecisionAsked, before: Files): Files =>
      after(
        before,
        decide(corpusOf(before), { uri: uriOf("a.txt"), ranges: [place], decision: asked, stamp }, numbers()),
      );
    const once = decision({ do: "accept" }, files);
    const noted = decision({ do: "note", note: "ask: who?" }, once);
    assert.match(
      once["a.annotations.yaml"]!,
      /^document: a\.txt\nannotations:\n {2}\w{6}: \{ kind: person, status: accepted, quote: Zora Quent,.*by: anna, at: 2026-11-21T21:40:00Z \}\n$/,
    );
    assert.equal(noted["a.annotations.yaml"]!.split("\n").length, 4);
    assert.match(noted["a.annotations.yaml"]!, /note: .ask: who\?/);
    assert.match(decision({ do: "accept" }, noted)["a.annotations.yaml"]!, /note: .ask: who\?/);
    assert.equal(resultOf(nextSuggestions(corpusOf(files), uriOf("a.txt"), "next"))?.found.length, 1);
    assert.equal(resultOf(nextSuggestions(corpusOf(once), uriOf("a.txt"), "next")), null);
  });
  it("leaves a broken annotation file alone", () => {
    const files = { ...r, "a.txt": "Zora Quent came.\n", "a.annotations.yaml": "annotations: {\n" };
    const place = { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } };
    const edit = decide(
      corpusOf(files),
      { uri: uriOf("a.txt"), ranges: [place], decision: { do: "accept" } },
      numbers(),
    );
    assert.match(edit.message, /broken in line/);
  });
  it("sets a speaker", () => {
    const marked = "“We wi‸ll wait,” she said. Ada Park came with Zora Quent.";
    const { view, uri, position, files } = corpusAt({ ...r, "a.txt": marked });
    const choices = speakers(view, uri, position)!;
    assert.deepEqual(
      [choices.quotation, choices.near.map(({ entity }) => entity)],
      ["“We will wait,”", ["ada-park"]],
    );
    assert.ok(choices.unregistered.includes("Zora Quent"));
    const quotation = (asked: DecisionAsked) => {
      const at = { start: position, end: position };
      const edit = decide(view, { uri, ranges: [at], decision: asked }, numbers());
      return corpusOf(after(files, edit)).corpus.documents.get(uri)!.findings.quotations[0]!;
    };
    assert.equal(quotation({ do: "speaker", speaker: "bo-lindqvist" }).speaker, "bo-lindqvist");
    assert.equal(quotation({ do: "speaker", speaker: null, unregistered: "Zora Quent" }).speaker, null);
    assert.equal(quotation({ do: "speaker", speaker: null }).certainty, "certain");
  });
  it("offers as speakers those who are named beside the quotation, and after them those it speaks of", () => {
    const marked =
      "Bo Lindqvist left before. “I have s‸een Zora Quent and Bo Lindqvist there,” said Ada Park.";
    const { view, uri, position } = corpusAt({ ...r, "a.txt": marked });
    assert.deepEqual(
      speakers(view, uri, position)!.near.map(({ entity }) => entity),
      ["ada-park", "bo-lindqvist"],
    );
  });
  it("offers as a speaker first whom a title beside the quotation stands for", () => {
    const marked =
      "12 October 2023 - The Defence Minister of Ostland, Ada Park, met Bo Lindqvist. Bo Lindqvist listened. “We wa‸it,” the Defence Minister said.";
    const { view, uri, position } = corpusAt({ ...r, "a.txt": marked });
    assert.equal(speakers(view, uri, position)!.near[0]?.entity, "ada-park");
  });
  it("offers as holders of a title those who are named near to it, then those named most", () => {
    const marked = "Ada Park came. ⟦s Admiral⟧ Bo Lindqvist left. Ostland waited. Ada Park said nothing.";
    const { view, uri, ranges } = corpusAt({ ...r, "a.txt": marked });
    const ids = (near?: Range): readonly string[] =>
      entityChoices(view, { uri, kind: "person", ...(near && { near }) }).choices.map(({ entity }) => entity);
    assert.deepEqual(ids(ranges[0]), ["bo-lindqvist", "ada-park"]);
    assert.deepEqual(ids(), ["ada-park", "bo-lindqvist"]);
  });
  it("of a quotation, not in this document means all that the speaker is taken to have said", () => {
    const marked = "“We sa‸il,” said Ada Park. “We wait,” said Bo Lindqvist. “We eat,” said Ada Park.";
    const { view, uri, position, files } = corpusAt({ ...r, "a.txt": marked });
    const params = {
      uri,
      ranges: [{ start: position, end: position }],
      decision: { do: "reject", where: "document" },
    } as const;
    const edit = decide(view, params, numbers());
    assert.equal(edit.message, "Nothing in this document is said by Ada Park (2×).");
    const { quotations } = corpusOf(after(files, edit)).corpus.documents.get(uri)!.findings;
    assert.deepEqual(
      quotations.map(({ speaker }) => speaker),
      [null, "bo-lindqvist", null],
    );
  });
  it("of a quotation by nobody known, not in this document means the same words wherever they are quoted", () => {
    const marked = "They call it “blue wa‸ter” here. “Blue water” and “red water” are sold.";
    const { view, uri, position, files } = corpusAt({ ...r, "a.txt": marked });
    const ranges = [{ start: position, end: position }];
    const edit = decide(view, { uri, ranges, decision: { do: "reject", where: "document" } }, numbers());
    const { documents } = corpusOf(after(files, edit)).corpus;
    assert.equal(documents.get(uri)!.findings.quotations.length, 1);
    assert.match(edit.message, /no quotation in this document \(2×\)/);
  });
  for (const [marked, quoted] of [
    ["He said “⟦s We wait⟧” there.", "“We wait”"],
    ["He said “⟦s We wait⟧,” there.", "“We wait,”"],
    ["He said ⟦s “We wait”⟧ there.", "“We wait”"],
    ["He said ⟦s  we wait ⟧there.", "we wait"],
    ["He said “We wa‸it” there.", "“We wait”"],
    ["He sa‸id it.", "Select what somebody said."],
  ] as const)
    it(`marks belong to a quotation: ${marked}`, () => {
      const { view, uri, ranges, position, files } = corpusAt({ ...r, "a.txt": marked });
      const places = ranges.length > 0 ? ranges : [{ start: position, end: position }];
      const edit = decide(view, { uri, ranges: places, decision: { do: "quotation" } }, numbers());
      const document = corpusOf(after(files, edit)).corpus.documents.get(uri)!;
      const decidedOnes = document.findings.quotations.filter(({ rule }) => rule === "decision");
      const texts = decidedOnes.map(({ start, end }) => document.text.slice(start, end));
      assert.equal(edit.refused ? edit.message : texts.join(" | "), quoted);
    });
  it("makes quotations and titles of words", () => {
    const { view, uri, ranges, files } = corpusAt({ ...r, "a.txt": "⟦s We will wait⟧, he said." });
    const found = (asked: DecisionAsked) => {
      const edit = decide(view, { uri, ranges, decision: asked }, numbers());
      return corpusOf(after(files, edit)).corpus.documents.get(uri)!.findings;
    };
    assert.equal(found({ do: "quotation" }).quotations[0]?.rule, "decision");
    assert.equal(found({ do: "role", holder: "ada-park" }).roles[0]?.holder, "ada-park");
  });
});

describe("what the lightbulb offers to decide", () => {
  for (const [marked, titles] of [
    ["In Ost‸land.", ["Not Ostland…", "Untag “Ostland”"]],
    ["plain wo‸rds", []],
    [
      "12 October 2023 - On Mon‸day he left.",
      ["Accept “Monday”: 2023-10-09", "Correct “Monday” (2023-10-09)…", "“Monday” is not 2023-10-09…"],
    ],
    ["Then Zora Qu‸ent came.", ["Untag “Zora Quent”"]],
    [
      "‸“We will wait,” she said. Ada Park came.",
      ["Set who says “We will wait,”…", "“We will wait,” is no quotation…"],
    ],
    ["“We will wa‸it,” she said.", []],
  ] as const)
    it(marked, () => {
      const { view, uri, position } = corpusAt({ ...r, "a.txt": marked });
      const found = decisionActions(view, uri, { start: position, end: position }).map(({ title }) => title);
      assert.deepEqual(
        found.filter((title) => !/^Accept “We/.test(title)),
        titles,
      );
    });
});

describe("tagging in a reach", () => {
  const tagged = (more: Partial<TagEditParams>, a: string, b = ""): string => {
    const { ranges, files } = corpusAt({ ...r, "b.txt": b, "a.txt": a });
    const params = { uri: uriOf("a.txt"), ranges, choice: { entity: "bo-lindqvist" }, ...more };
    const { edit, message } = tagEdit(corpusOf(files), params, numbers());
    if (!edit) return message;
    const all = edit.documentChanges
      ? Object.fromEntries(
          edit.documentChanges.flatMap((c) => ("edits" in c ? [[c.textDocument.uri, c.edits as never]] : [])),
        )
      : edit.changes!;
    const next: Record<string, string> = { ...files };
    for (const [uri, edits] of Object.entries(all)) {
      const path = uri.slice(uriOf("").length);
      next[path] = edited(next[path] ?? "", edits);
    }
    const { documents } = corpusOf(next).corpus;
    return ["a.txt", "b.txt"].map((path) => show(documents.get(uriOf(path))!)).join(" | ");
  };
  it("this mention", () =>
    assert.equal(
      tagged({ scope: "mention" }, "⟦s Bosse⟧ and Bosse", "Bosse"),
      "⟦bo-lindqvist! Bosse⟧ and Bosse | Bosse",
    ));
  it("this document, but for one place", () =>
    assert.equal(
      tagged(
        { scope: "document", leaveOut: [{ uri: uriOf("a.txt"), range: rangeAt(10, 15) }] },
        "⟦s Bosse⟧ and Bosse, Bosse",
        "Bosse",
      ),
      "⟦bo-lindqvist! Bosse⟧ and Bosse, ⟦bo-lindqvist! Bosse⟧ | Bosse",
    ));
  it("the corpus, but for one place and with one that means something else now", () =>
    assert.equal(
      tagged(
        {
          scope: "corpus",
          leaveOut: [{ uri: uriOf("b.txt"), range: rangeAt(0, 5) }],
          decide: [{ uri: uriOf("b.txt"), range: rangeAt(10, 17) }],
        },
        "⟦s Bosse⟧ and Bosse",
        "Bosse and Ostland. Bosse",
      ),
      "⟦bo-lindqvist Bosse⟧ and ⟦bo-lindqvist Bosse⟧ | Bosse and ⟦bo-lindqvist! Ostland⟧. ⟦bo-lindqvist Bosse⟧",
    ));
  it("this mention as a new entry does not reach others", () =>
    assert.equal(
      tagged(
        { scope: "mention", choice: { create: { kind: "person", name: "Bosse", id: "bosse" } } },
        "⟦s Bosse⟧ and Bosse",
      ),
      "⟦bosse! Bosse⟧ and Bosse | ",
    ));
});

describe("renaming, merging and splitting with decisions", () => {
  const files = {
    ...r,
    "a.txt": "HL met. Bo spoke: “Yes.” HL left. Harbour League stayed.",
  };
  const tag = (from: Files, at: number, entity: string): Files => {
    const range = rangeAt(at, at + 2);
    const params = { uri: uriOf("a.txt"), ranges: [range], scope: "mention", choice: { entity } } as const;
    const { edit } = tagEdit(corpusOf(from), params, numbers());
    const [change] = edit!.documentChanges!.filter((c) => "edits" in c);
    return { ...from, "a.annotations.yaml": (change as { edits: { newText: string }[] }).edits[0]!.newText };
  };
  it("an id changes in annotation files too", () => {
    const before = tag(files, 8, "bo-lindqvist");
    const next = after(before, renameId(corpusOf(before), "bo-lindqvist", "bo"));
    assert.match(next["a.annotations.yaml"]!, /entity: bo,/);
    const merged = after(before, mergeEntities(corpusOf(before), ["bo-lindqvist"], "ada-park"));
    assert.match(merged["a.annotations.yaml"]!, /entity: ada-park,/);
  });
  it("some mentions go to a new entry", () => {
    const create = { kind: "organization", name: "Hithe League", id: "hithe-league" } as const;
    const split = (...places: readonly [number, number][]): string => {
      const params = {
        uri: uriOf("a.txt"),
        entity: "harbour-league",
        create,
        places: places.map(([start, end]) => ({ uri: uriOf("a.txt"), range: rangeAt(start, end) })),
      };
      const next = after(files, splitEntity(corpusOf(files), params, numbers()));
      return show(corpusOf(next).corpus.documents.get(uriOf("a.txt"))!);
    };
    assert.match(
      split([0, 2]),
      /^⟦hithe-league! HL⟧ met.*⟦harbour-league HL⟧ left\. ⟦harbour-league Harbour/,
    );
    assert.match(
      split([0, 2], [25, 27]),
      /^⟦hithe-league HL⟧ met.*⟦hithe-league HL⟧ left\. ⟦harbour-league Harbour/,
    );
  });
});

describe("splitting into two of one name", () => {
  it("keeps the mentions that stay", () => {
    const files = { ...r, "a.txt": "Ada Park met Ada Park. Park left.", "b.txt": "Ada Park came." };
    const params = {
      uri: uriOf("a.txt"),
      entity: "ada-park",
      create: { kind: "person", name: "Ada Park", id: "" },
      places: [{ uri: uriOf("a.txt"), range: rangeAt(13, 21) }],
    } as const;
    const edit = splitEntity(corpusOf(files), params, numbers());
    assert.equal(edit.message, "1 mention of Ada Park is now Ada Park (ada-park-2).");
    const { documents } = corpusOf(after(files, edit)).corpus;
    assert.deepEqual(
      ["a.txt", "b.txt"].map((path) => show(documents.get(uriOf(path))!)),
      [
        "⟦ada-park! Ada Park⟧ met ⟦ada-park-2! Ada Park⟧. ⟦ada-park! Park⟧ left.",
        "⟦ada-park! Ada Park⟧ came.",
      ],
    );
  });
});

describe("TIMEX3 values", () => {
  const good =
    "2023 2023-10 2023-10-09 2023-W41 2023-W41-WE 2023-Q4 2023-SU 2023-10-09T14:30 2023-10-09TMO P2D PT30M P1Y6M 2023-10-09/2023-10-11 XXXX-10-09 PRESENT_REF 202 T14:30".split(
      " ",
    );
  const bad = [
    "",
    "monday",
    "2023-13",
    "2023-02-30",
    "2023-W60x",
    "9 October",
    "P",
    "2023-10-09T25:00",
    "a/b",
    "2023/10/09",
  ];
  for (const value of good.slice(0, -1)) it(value, () => assert.equal(isTimex(value), true));
  for (const value of bad) it(`not “${value}”`, () => assert.equal(isTimex(value), false));
});

const rangeAt = (start: number, end: number) => ({
  start: { line: 0, character: start },
  end: { line: 0, character: end },
});
