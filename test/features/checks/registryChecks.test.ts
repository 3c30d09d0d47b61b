import assert from "node:assert/strict";
import { fires, fixesOf, type Files } from "./fires.ts";

const yaml = (text: string, more: Files = {}): Files => ({ "registry/r.yaml": text, ...more });

const person = (...roles: readonly string[]): string =>
  `people:\n  a:\n    name: Ada\n    roles:\n${roles.map((role) => `      - { ${role} }\n`).join("")}`;

const meetings = (...entries: readonly string[]): string =>
  `people:\n  a: { name: Ada }\n  b: { name: Bo }\nplaces:\n  x: { name: X }\n  hall: { name: Hall, containedInPlace: x }\n  y: { name: Y }\nmeetings:\n${entries.map((entry, i) => `  m${i}: { name: M${i}, ${entry} }\n`).join("")}`;

const cases: Readonly<Record<string, Readonly<Record<string, Files>>>> = {
  "duplicate-alias": {
    "twice, or the name": yaml("places:\n  x: { name: X, aliases: [Y, ⟦! Y⟧, ⟦! X⟧, y] }\n"),
    "not of different entries": yaml(
      "places:\n  x: { name: X, aliases: [Y] }\n  z: { name: Z, aliases: [W] }\n",
    ),
  },
  "missing-document": {
    "that is not there": yaml(meetings("documents: [a.txt, ⟦! b.txt⟧]"), { "a.txt": "Text." }),
  },
  "overlapping-roles": {
    "one office twice": yaml(
      person(
        "title: Mayor, organization: x, startDate: 2001, endDate: 2005",
        "title: Mayor, organization: x, startDate: ⟦! 2003⟧",
      ),
    ),
    "two in an office of one": yaml(
      `${person("title: Prime Minister, organization: x, startDate: 2001-01, endDate: 2005-06")}  b:\n    name: Bo\n    roles:\n      - { title: Prime Minister, organization: x, startDate: ⟦! 2005-03⟧ }\n`,
    ),
    "not on the day of the handover": yaml(
      person(
        "title: Mayor, organization: x, startDate: 2001-01-01, endDate: 2005-03-01",
        "title: Mayor, organization: x, startDate: 2005-03-01",
        "title: Mayor, organization: y, startDate: 2004",
      ),
    ),
    "not where the year leaves it open": yaml(
      person(
        "title: Mayor, organization: x, startDate: 2001, endDate: 2005",
        "title: Mayor, organization: x, startDate: 2005-03-01",
      ),
    ),
    "not two generals": yaml(
      `${person("title: General, organization: x, startDate: 2001")}  b:\n    name: Bo\n    roles:\n      - { title: General, organization: x, startDate: 2003 }\n`,
    ),
  },
  "meeting-outside-parent": {
    "before, after": yaml(
      meetings(
        "startDate: 2020-05-04, endDate: 2020-05-06",
        "startDate: ⟦! 2020-05-03⟧, superEvent: m0",
        "startDate: 2020-05-06, endDate: ⟦! 2020-05-07⟧, superEvent: m0",
      ),
    ),
    "not within, or as far as known": yaml(
      meetings(
        "startDate: 2020-05-04, endDate: 2020-05-06",
        "startDate: 2020-05-04T10:00, endDate: 2020-05-06, superEvent: m0",
        "startDate: 2020-05, superEvent: m0",
        "superEvent: m0",
      ),
    ),
  },
  "two-places-at-once": {
    "one day, two places": yaml(
      meetings(
        "startDate: 2020-05-04, location: x, participants: [a, b]",
        "startDate: 2020-05-04, location: y, participants: [⟦! a⟧]",
      ),
    ),
    "not by video, in one place, at other times or from one to the other": yaml(
      meetings(
        "startDate: 2020-05-04, location: x, participants: [a, b]",
        "startDate: 2020-05-04, location: y, participants: [{ entity: a, mode: video }]",
        "startDate: 2020-05-04, location: hall, participants: [a]",
        "startDate: 2020-05-05, location: y, participants: [a]",
        "startDate: 2020-05-04, endDate: 2020-05-06, location: y, participants: [a]",
      ),
    ),
    "not of a whole and its part": yaml(
      meetings(
        "startDate: 2020-05-04, location: x, participants: [a]",
        "startDate: 2020-05-04, location: y, superEvent: m0, participants: [a]",
      ),
    ),
  },
  "unused-entry": {
    "neither named nor referred to": yaml(
      "places:\n  x: { name: Xanten }\n  y: { name: Yarm, containedInPlace: x }\n  ⟦! z⟧: { name: Zell }\n",
      { "a.txt": "They went to Yarm." },
    ),
    "not a meeting that a document says it reports": yaml(
      "meetings:\n  m: { name: Quay Talks }\n  ⟦! n⟧: { name: Pier Talks }\n",
      { "a.txt": "Nothing.", "b.txt": "---\nmeetings: [m]\n---\nNothing.\n" },
    ),
    "not before there are documents": yaml("places:\n  x: { name: Xanten }\n"),
  },
  "absent-participant": {
    "whom no report of the meeting names": yaml(
      "people:\n  a: { name: Ada Berg }\n  b: { name: Bo Lind }\nmeetings:\n  m: { name: Quay Talks, startDate: 2023-05-04, participants: [a, ⟦! b⟧] }\n",
      { "a.txt": "---\nmeetings: [m]\n---\nAda Berg attended the meeting.\n" },
    ),
    "not of a meeting without reports": yaml(
      "people:\n  b: { name: Bo Lind }\nmeetings:\n  m: { name: Quay Talks, participants: [b] }\n",
      { "a.txt": "Nothing." },
    ),
  },
  "refused-pattern": {
    "with too many stars": {
      "corpus.yaml": "documents: ['**/*.txt', ⟦! '*a*a*a*a*a*.txt'⟧]\n",
      "a.txt": "Text.",
    },
    "that names nothing": {
      "corpus.yaml": "documents: [⟦! ./⟧, '**/*.txt']\nregistry: [⟦! '!'⟧, x.yaml]\n",
      "a.txt": "Text.",
    },
  },
  "invalid-link": {
    "without https": yaml("places:\n  x: { name: X, links: [⟦! www.example.org⟧, https://example.org] }\n"),
  },
};

describe("registry checks", () => {
  for (const [code, files] of Object.entries(cases))
    for (const [name, each] of Object.entries(files)) it(`${code}: ${name}`, () => fires(code, each));

  describe("quick fixes", () => {
    for (const [before, after] of [
      ["aliases: [Y, Y]", "aliases: [Y]"],
      ["aliases: [X, Y]", "aliases: [Y]"],
      ["aliases:\n    - Y\n    - Y # again\n    - Z\n", "aliases:\n    - Y\n    - Z\n"],
    ] as const)
      it(`a second alias goes: ${JSON.stringify(before)}`, () => {
        const entry = (aliases: string): string => `places:\n  x:\n    name: X\n    ${aliases}`;
        const [fix] = fixesOf("duplicate-alias", yaml(entry(before)), "registry/r.yaml");
        assert.equal(fix?.[1], entry(after));
      });
    it("an id that stands for nothing: an entry, of a kind that fits", () => {
      const [fix, ...more] = fixesOf(
        "unknown-reference",
        yaml("places:\n  x: { name: Xanten, containedInPlace: new-yarm }\n"),
        "registry/r.yaml",
      );
      assert.deepEqual(more, []);
      assert.equal(fix?.[0], "Make “new-yarm” an entry: a place");
      assert.match(fix[1], /\n {2}new-yarm:\n {4}name: New Yarm\n$/);
    });
    it("an id that no entry has: the one meant", () =>
      assert.deepEqual(
        fixesOf(
          "unknown-reference",
          yaml("places:\n  x: { name: Xanten, containedInPlace: Yarm }\n  yarm: { name: Yarm }\n"),
          "registry/r.yaml",
        ),
        [
          [
            "Change to “yarm”",
            "places:\n  x: { name: Xanten, containedInPlace: yarm }\n  yarm: { name: Yarm }\n",
          ],
        ],
      ));
  });
});
