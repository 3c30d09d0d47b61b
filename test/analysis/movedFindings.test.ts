import assert from "node:assert/strict";
import type { DateFinding, NameFinding, QuotationFinding, RoleFinding } from "../../src/analysis/findings.ts";
import { moveOf, movers } from "../../src/analysis/movedFindings.ts";

// With all fields, so that a new one cannot be forgotten: it is an error of types here until it is listed.
const explained = { rule: "r", certainty: "certain", reason: "because" } as const;
const name: Required<NameFinding> = {
  ...explained,
  ...{ kind: "name", start: 20, end: 25, type: "person", entity: "a", group: "g", titles: ["t"] },
  readings: [{ entity: "a", reason: "r" }],
  parts: [{ start: 30, end: 32 }],
};
const date: Required<DateFinding> = {
  ...explained,
  ...{ kind: "date", start: 20, end: 25, type: "SET", value: "P1D", mod: "START", freq: "2X", quant: "EACH" },
  anchor: { value: "2023", source: "explicit-date", span: { start: 30, end: 32 } },
};
const quotation: Required<QuotationFinding> = {
  ...explained,
  ...{ kind: "quotation", start: 20, end: 30, form: "direct", speaker: "a", cue: "said" },
  ...{ group: 1, depth: 0, closed: true, content: { start: 21, end: 29 } },
  ...{
    speakerSpan: { start: 31, end: 33 },
    speakerName: { start: 2, end: 4 },
    cueSpan: { start: 34, end: 38 },
  },
};
const role: Required<RoleFinding> = {
  ...explained,
  ...{ kind: "role", start: 20, end: 25, title: "Chair", holder: "a", organization: "o" },
  holderName: { start: 30, end: 32 },
};

/** Words put in at an offset. */
const insert = (at: number, newText: string) => moveOf({ start: at, end: at, newText });
const by = (span: { start: number; end: number }, n: number) => ({
  start: span.start + n,
  end: span.end + n,
});

describe("findings after an edit", () => {
  it("in front of them move with all that they refer to", () => {
    const move = insert(10, "abc");
    assert.deepEqual(movers.names(name, move), { ...name, ...by(name, 3), parts: [by(name.parts[0]!, 3)] });
    assert.deepEqual(movers.dates(date, move), {
      ...date,
      ...by(date, 3),
      anchor: { ...date.anchor, span: by(date.anchor.span!, 3) },
    });
    assert.deepEqual(movers.quotations(quotation, move), {
      ...quotation,
      ...by(quotation, 3),
      content: by(quotation.content, 3),
      speakerSpan: by(quotation.speakerSpan, 3),
      cueSpan: by(quotation.cueSpan, 3),
    });
    assert.deepEqual(movers.roles(role, move), {
      ...role,
      ...by(role, 3),
      holderName: by(role.holderName, 3),
    });
  });

  it("behind them stay the same objects", () => {
    const move = insert(50, "abc");
    assert.equal(movers.names(name, move), name);
    assert.equal(movers.dates(date, move), date);
    assert.equal(movers.quotations(quotation, move), quotation);
    assert.equal(movers.roles(role, move), role);
  });

  it("of words that they refer to lose only that", () => {
    const { cueSpan: _cue, ...rest } = quotation;
    assert.deepEqual(movers.quotations(quotation, moveOf({ start: 33, end: 36, newText: "" })), rest);
    const { holderName: _name, ...other } = role;
    assert.deepEqual(movers.roles(role, moveOf({ start: 29, end: 31, newText: "x" })), other);
  });

  it("of their own words are gone; a quotation grows with what is put into it", () => {
    assert.equal(movers.names(name, moveOf({ start: 18, end: 22, newText: "" })), undefined);
    const grown = movers.quotations(quotation, insert(25, "abc"));
    assert.deepEqual([grown?.start, grown?.end, grown?.content], [20, 33, { start: 21, end: 32 }]);
  });
});
