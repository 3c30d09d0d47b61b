import assert from "node:assert/strict";
import { addAnnotations } from "../../src/annotations/addAnnotations.ts";
import { changeAnnotation } from "../../src/annotations/changeAnnotation.ts";
import { parseAnnotations } from "../../src/annotations/parseAnnotations.ts";
import { removeAnnotations } from "../../src/annotations/removeAnnotations.ts";
import { applyEdits } from "../../src/text/edits.ts";
import { done, draftsOf } from "./annotationText.ts";

const { drafts } = draftsOf("⟦h1 Hanna⟧ met ⟦h2 Omar⟧ and\n⟦h3 Li⟧.");
const [hanna, omar, li] = drafts as [(typeof drafts)[0], (typeof drafts)[0], (typeof drafts)[0]];

const file = `document: a.txt
annotations:
  h1: { kind: person, status: accepted, quote: Hanna, start: 0, end: 5, prefix: "", suffix: " met Omar and Li." }
  h3: { kind: person, status: accepted, quote: Li, start: 19, end: 21, prefix: "Hanna met Omar and ", suffix: "." }
`;

describe("edits of annotation files", () => {
  it("make a file of the first decision, ordered by place", () => {
    assert.equal(done("", addAnnotations("", "a.txt", [li, hanna])), file);
  });

  it("put a new annotation between its neighbours and change nothing else", () => {
    const after = done(file, addAnnotations(file, "a.txt", [omar]));
    assert.deepEqual(after.match(/^ {2}h\d/gm), ["  h1", "  h2", "  h3"]);
    assert.equal(after.split("\n").filter((line) => !file.includes(line)).length, 1);
  });

  it("keep comments with the annotation below them, unknown fields, the order of fields and Windows line ends", () => {
    const own = file
      .replace("  h3:", "  # the guest\n  h3:")
      .replace(
        "kind: person, status: accepted, quote: Li",
        "confidence: high, status: accepted, kind: person, quote: Li",
      )
      .replaceAll("\n", "\r\n");
    const after = done(own, addAnnotations(own, "a.txt", [omar]));
    assert.match(after, / {2}h2:[^\r\n]*\r\n {2}# the guest\r\n {2}h3: \{ confidence: high/);
    const changed = done(after, changeAnnotation(after, "h3", { status: "changed", entity: "li-wei" }));
    assert.match(changed, /confidence: high, status: changed, kind: person, entity: li-wei, quote: Li,/);
    assert.equal(done(changed, removeAnnotations(changed, ["h2", "h1"])).includes("# the guest"), true);
  });

  it("leave a file without annotations when the last one goes, and fill it again", () => {
    const empty = done(file, removeAnnotations(file, ["h1", "h3"]));
    assert.equal(empty, "document: a.txt\nannotations:\n");
    assert.equal(done(empty, addAnnotations(empty, "a.txt", [hanna, li])), file);
    const braces = "document: a.txt\nannotations: {} # none\n";
    assert.deepEqual(ids(done(braces, addAnnotations(braces, "a.txt", [li]))), ["h3"]);
    const comma = `annotations: { h1: { kind: person, status: accepted, quote: Hanna }, }\n`;
    assert.equal(done(comma, removeAnnotations(comma, ["h1"])), "annotations: {  }\n");
  });

  it("stand before the line that ends a file, and as far in as what there is", () => {
    for (const text of ["document: a.txt\n...\n", "...\n", "... # end", "  document: a.txt\n"])
      assert.deepEqual(ids(done(text, addAnnotations(text, "a.txt", [hanna, li]))), ["h1", "h3"], text);
  });

  it("write whatever a text may hold so that it reads the same", () => {
    for (const quote of [
      "“a”: b",
      "it's",
      `"x", [y] {z}`,
      "a\\nb",
      "- # c",
      "no",
      "1e3",
      "2023",
      "\u0085x",
      "💬 é",
      "null",
    ]) {
      const draft = { ...hanna, quote, note: quote, prefix: " ", suffix: `${quote} ` };
      const text = done("", addAnnotations("", "a.txt", [draft]));
      const { value, problems } = parseAnnotations("file:///a", text);
      assert.deepEqual(problems, [], text);
      const { place: _place, parts: _parts, ...read } = value.annotations[0]!;
      assert.deepEqual(read, draft, text);
    }
  });

  it("take a field away, and add one to an annotation over several lines", () => {
    const long =
      "annotations:\n  h1:\n    kind: person\n    status: accepted\n    quote: Hanna\n    start: 0\n    end: 5\n";
    const after = done(long, changeAnnotation(long, "h1", { entity: "hanna-b", note: "see page 2" }));
    assert.equal(
      after,
      "annotations:\n  h1:\n    kind: person\n    entity: hanna-b\n    status: accepted\n    quote: Hanna\n    start: 0\n    end: 5\n    note: see page 2\n",
    );
    assert.equal(done(after, changeAnnotation(after, "h1", { entity: null, note: null })), long);
    const line = done(file, changeAnnotation(file, "h1", { note: "x", by: "anna", at: "2026-11-21" }));
    assert.match(line, /by: anna, at: 2026-11-21, note: x \}/);
    assert.equal(done(line, changeAnnotation(line, "h1", { by: null, note: null, at: null })), file);
    assert.match(
      done(line, changeAnnotation(line, "h1", { at: null, type: "SET", note: null })),
      /kind: person, type: SET, .*by: anna \}/,
    );
  });

  it("refuse to write to a broken file, to a merge conflict and over another annotation, and say why", () => {
    const broken = file.replace("quote: Li,", 'quote: "Li,');
    const conflict = file.replace("  h3:", "<<<<<<< ours\n  h3:") + "=======\n>>>>>>> theirs\n";
    for (const [text, why] of [
      [broken, /broken in line 4/],
      [conflict, /broken in line 4.*both sides/is],
      ["- a\n- b\n", /no “annotations:”/],
      ["{ document: a.txt }\n", /no “annotations:”/],
      [file, /“h3” already/],
    ] as const) {
      const edit = addAnnotations(text, "a.txt", [li]);
      assert.match("refused" in edit ? edit.refused : JSON.stringify(edit), why);
    }
    assert.match(JSON.stringify(changeAnnotation(file, "h9", { note: "x" })), /no annotation “h9”/);
  });

  it("change nothing when nothing changes", () => {
    const edit = changeAnnotation(file, "h1", { kind: "person", start: 0, quote: "Hanna" });
    assert.deepEqual(edit, { edits: [] });
    assert.equal(applyEdits(file, []), file);
  });
});

describe("reading annotation files", () => {
  it("takes all good annotations of a file that is half written, and says what is wrong", () => {
    const half = `${file}  h4: { kind: person, status: acc`;
    const { value, problems } = parseAnnotations("file:///a", half);
    assert.deepEqual(
      value.annotations.map(({ id }) => id),
      ["h1", "h3"],
    );
    assert.ok(problems.length > 0);
  });

  it("reads both sides of a merge conflict, and of one annotation twice the later decision", () => {
    const later =
      "  h1: { kind: place, status: changed, quote: Hanna, start: 0, end: 5, at: 2026-11-02T10:00:00Z }\n";
    const text = `annotations:\n<<<<<<< ours\n${file.split("\n").slice(2).join("\n")}||||||| base\n  old: 1\n=======\n${later}>>>>>>> theirs\n`;
    const { value, problems } = parseAnnotations("file:///a", text);
    assert.deepEqual(
      value.annotations.map(({ id, kind }) => `${id} ${kind}`),
      ["h3 person", "h1 place"],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["merge-conflict", "duplicate-annotation"],
    );
  });

  it("reports what an annotation lacks and what cannot be, where it stands", () => {
    const text =
      "annotations:\n  h1: { kind: persn, status: accepted, quote: Hanna, start: x, end: 5 }\n  h2: { kind: date }\n";
    const { value, problems } = parseAnnotations("file:///a", text);
    assert.deepEqual(value.annotations, []);
    assert.deepEqual(
      problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`),
      [
        "invalid-value persn",
        "invalid-value x",
        "missing-field h2",
        "missing-field h2",
        "missing-field h2",
        "missing-field h2",
      ],
    );
  });

  it("keeps unknown fields silent", () => {
    const text = file.replace("kind: person,", "kind: person, confidence: high,");
    assert.deepEqual(parseAnnotations("file:///a", text).problems, []);
  });
});

const ids = (text: string): string[] =>
  parseAnnotations("file:///a", text).value.annotations.map(({ id }) => id);
