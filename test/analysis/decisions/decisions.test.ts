import assert from "node:assert/strict";
import { analyse } from "../../../src/analysis/analyse.ts";
import { anchorOf } from "../../../src/annotations/anchorOf.ts";
import type { Annotation, Decision } from "../../../src/annotations/annotation.ts";
import type { Placement } from "../../../src/annotations/placement.ts";
import { parseMarked } from "../../support/marked.ts";
import { registryOf } from "../../support/registry.ts";

const registry = registryOf({
  person: { "hanna-berg": { name: "Hanna Berg", aliases: ["Berg"] }, "omar-aziz": "Omar Aziz" },
  place: { jordan: { name: "Jordan", not: ["Michael Jordan", "Jordan almonds"] }, berg: { name: "Berg" } },
  organization: { council: { name: "Harbour Council" } },
});

const nowhere = { start: 0, end: 0 };

/** Findings of marked text in which each mark is a decision: `accepted,kind=person,entity=x`. */
function decide(marked: string) {
  const { text, marks } = parseMarked(marked);
  const decisions = marks.map((mark, i): Placement => {
    const [status, ...fields] = mark.label.split(",");
    const given = Object.fromEntries(fields.map((field) => field.split("="))) as Partial<Decision>;
    const annotation: Annotation = {
      id: `a${i}`,
      kind: "person",
      status: status as Decision["status"],
      ...given,
      ...anchorOf(text, mark),
      parts: [],
      place: { entry: nowhere, id: nowhere, quote: nowhere },
    };
    return { annotation, outcome: "same", spans: [{ start: mark.start, end: mark.end }] };
  });
  return { text, ...analyse(text, { registry, documentDate: "2023-10-12", decisions }) };
}

const names = (marked: string): string[] => {
  const { text, names: found } = decide(marked);
  return found.map(({ start, end, entity, type }) => `${text.slice(start, end)}=${entity ?? type}`);
};

const speakers = (marked: string) =>
  decide(marked).quotations.map(({ speaker, rule }) => `${speaker ?? "-"} ${rule}`);

describe("decisions about names", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "tag what was not found",
      "The ⟦accepted,kind=organization,entity=council old board⟧ met.",
      ["old board=council"],
    ],
    [
      "tag as unknown to the registry",
      "The ⟦accepted,kind=organization old board⟧ met.",
      ["old board=organization"],
    ],
    ["say who is meant", "They met ⟦changed,kind=place,entity=berg Berg⟧ there.", ["Berg=berg"]],
    ["reject whatever stands there", "They met ⟦rejected Hanna Berg⟧ there.", []],
    ["reject one reading", "They met ⟦rejected,entity=hanna-berg Berg⟧ there.", ["Berg=berg"]],
    [
      "reject another entity than the one found",
      "They met ⟦rejected,entity=jordan Hanna Berg⟧.",
      ["Hanna Berg=hanna-berg"],
    ],
    [
      "nest by decision",
      "The ⟦accepted,kind=organization,entity=council Omar Aziz Harbour Board⟧ met.",
      ["Omar Aziz Harbour Board=council"],
    ],
    [
      "leave what holds it whole",
      "We saw Hanna ⟦accepted,kind=place,entity=berg Berg⟧ there.",
      ["Hanna Berg=hanna-berg", "Berg=berg"],
    ],
    [
      "overlap one another",
      "The ⟦accepted,kind=organization,entity=council House of ⟦accepted,kind=place,entity=jordan Jordan⟧⟧.",
      ["House of Jordan=council", "Jordan=jordan"],
    ],
  ];
  for (const [what, marked, expected] of cases) it(what, () => assert.deepEqual(names(marked), expected));

  it("are certain, and say who decided when", () => {
    const { names: found } = decide(
      "The ⟦accepted,by=anna,at=2026-11-21T21:40:00Z,note=sure old board⟧ met.",
    );
    assert.deepEqual(
      found.map(({ rule, certainty, reason }) => [rule, certainty, reason]),
      [["decision", "certain", "Decided by anna on 2026-11-21. Note: sure"]],
    );
  });

  it("an entity is not meant in its registry's “not” phrases, however they are wrapped", () => {
    const found = names("Jordan spoke.\n\nThey ate Jordan\nalmonds. Michael Jordan came to Jordan.");
    assert.deepEqual(
      found.filter((name) => name.endsWith("=jordan")),
      ["Jordan=jordan", "Jordan=jordan"],
    );
  });
});

describe("decisions about dates, roles and quotations", () => {
  it("correct a date", () => {
    const { dates } = decide("They met on ⟦changed,kind=date,value=2023-10-02 Monday⟧.");
    assert.deepEqual(
      dates.map(({ type, value, rule }) => `${type} ${value} ${rule}`),
      ["DATE 2023-10-02 decision"],
    );
  });
  it("find a date where none was, and the type from its value", () => {
    const { dates } = decide("For ⟦accepted,kind=date,value=P2D a pair of days⟧ they sailed.");
    assert.deepEqual(
      dates.map(({ type, value }) => `${type} ${value}`),
      ["DURATION P2D"],
    );
  });
  it("reject a date", () => {
    assert.deepEqual(decide("They met on ⟦rejected,kind=date Monday⟧.").dates, []);
  });
  it("set and reject a role", () => {
    const { roles, text } = decide("The ⟦accepted,kind=role,entity=hanna-berg harbour master⟧ spoke.");
    assert.deepEqual(
      roles.map((role) => `${text.slice(role.start, role.end)}=${role.holder} ${role.rule}`),
      ["harbour master=hanna-berg decision"],
    );
  });
  it("set a speaker: an entity, nobody, somebody unregistered", () => {
    const said = (decision: string) =>
      speakers(`⟦${decision} “We will build the harbour,”⟧ Hanna Berg said.`);
    assert.deepEqual(said("accepted,kind=quotation"), ["hanna-berg decision"]);
    assert.deepEqual(said("changed,kind=quotation,speaker=omar-aziz"), ["omar-aziz decision"]);
    assert.deepEqual(said("changed,kind=quotation,speaker=none"), ["- decision"]);
    assert.deepEqual(said("changed,kind=quotation,speaker=unregistered"), ["- decision"]);
    assert.deepEqual(said("rejected,kind=quotation,speaker=hanna-berg"), ["- decision"]);
    assert.deepEqual(said("rejected,kind=quotation"), []);
  });
  it("give a speaker to all stretches of a quotation", () => {
    const found = speakers(
      "⟦changed,kind=quotation,speaker=omar-aziz “We will build,”⟧ Hanna Berg said, “and soon.”",
    );
    assert.deepEqual(found, ["omar-aziz decision", "omar-aziz decision"]);
  });
  it("a decided name is found as the speaker", () => {
    const found = decide("“We will build the harbour,” ⟦accepted,entity=omar-aziz Little Omar⟧ said.");
    assert.deepEqual(
      found.quotations.map(({ speaker }) => speaker),
      ["omar-aziz"],
    );
  });
  it("a rejected name takes no part in a meeting any more", () => {
    const text = (name: string) =>
      `The Harbour Summit met on Monday in Oslo. The summit was chaired by ${name}.`;
    const participants = (marked: string) =>
      decide(marked).meetings.flatMap((meeting) => meeting.participants.map(({ entity }) => entity));
    assert.deepEqual(participants(text("Hanna Berg")), ["hanna-berg"]);
    assert.deepEqual(participants(text("⟦changed,entity=omar-aziz Hanna Berg⟧")), ["omar-aziz"]);
    assert.deepEqual(participants(text("⟦rejected Hanna Berg⟧")), []);
  });
});
