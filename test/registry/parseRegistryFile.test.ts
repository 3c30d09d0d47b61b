import assert from "node:assert/strict";
import { parseRegistryFile } from "../../src/registry/parseRegistryFile.ts";
import { covered } from "../../src/text/span.ts";
import { parseMarked, printMarked } from "../support/marked.ts";

/** Read the marked file, expect the problems where the marks are, and give the ids that came out. */
function read(marked: string): string[] {
  const { text } = parseMarked(marked);
  const file = parseRegistryFile("r.yaml", text);
  const found = file.problems.map((problem) => ({ ...problem.span, label: problem.code }));
  assert.equal(printMarked(text, found), marked);
  return file.entities.map((entity) => entity.id);
}

const messages = (text: string): string[] => parseRegistryFile("r.yaml", text).problems.map((p) => p.message);

describe("parseRegistryFile", () => {
  it("reads every field", () => {
    const text = `people:
  zofia-nowak: # 😀
    name: Zofia Nowak
    aliases: [Nowak, "Зофія"]
    not: [Nowak Street]
    description: >
      Minister,
      then judge.
    gender: female
    nationality: norway
    roles:
      - title: Minister
        organization: norway
        startDate: 2020
        endDate: 2021-05-04
      - title: Judge
    identifiers: { wikidata: Q1, viaf: 123 }
    links:
      - https://example.org/a
      - { url: "https://example.org/b", note: portrait }
organizations:
  guild:
    name: The Guild
    parentOrganization: league
    location: bergen
    members: [oslo-guild, { entity: bergen-guild, startDate: 1999 }]
places:
  norway: { name: Norway, containedInPlace: europe, demonyms: [Norwegian, Norwegians] }
meetings:
  fair:
    name: The Fair
    startDate: 2020-02-29T10:00
    endDate: 2020-03
    location: bergen
    organizer: guild
    superEvent: fairs
    documents: [a.txt]
    participants:
      - zofia-nowak
      - { entity: guild, role: host, delegation: norway, mode: video }
works:
  song: { name: The Song, author: zofia-nowak, datePublished: 2001-12 }
`;
    const { entities, problems } = parseRegistryFile("r.yaml", text.replaceAll("\n", "\r\n"));
    assert.deepEqual(problems, []);
    const plain = entities.map((entity) =>
      Object.fromEntries(Object.entries(entity).filter(([field]) => field !== "at")),
    );
    const base = { aliases: [], not: [], identifiers: {}, links: [] };
    assert.deepEqual(plain, [
      {
        kind: "person",
        id: "zofia-nowak",
        not: ["Nowak Street"],
        name: "Zofia Nowak",
        aliases: ["Nowak", "Зофія"],
        description: "Minister, then judge.",
        gender: "female",
        nationality: "norway",
        roles: [
          { title: "Minister", organization: "norway", startDate: "2020", endDate: "2021-05-04" },
          { title: "Judge" },
        ],
        identifiers: { wikidata: "Q1", viaf: "123" },
        links: [{ url: "https://example.org/a" }, { url: "https://example.org/b", note: "portrait" }],
      },
      {
        ...base,
        kind: "organization",
        id: "guild",
        name: "The Guild",
        parentOrganization: "league",
        location: "bergen",
        members: [{ entity: "oslo-guild" }, { entity: "bergen-guild", startDate: "1999" }],
      },
      {
        ...base,
        kind: "place",
        id: "norway",
        name: "Norway",
        containedInPlace: "europe",
        demonyms: ["Norwegian", "Norwegians"],
      },
      {
        ...base,
        kind: "meeting",
        id: "fair",
        name: "The Fair",
        startDate: "2020-02-29T10:00",
        endDate: "2020-03",
        location: "bergen",
        organizer: "guild",
        superEvent: "fairs",
        documents: ["a.txt"],
        participants: [
          { entity: "zofia-nowak" },
          { entity: "guild", role: "host", delegation: "norway", mode: "video" },
        ],
      },
      {
        ...base,
        kind: "work",
        id: "song",
        name: "The Song",
        author: "zofia-nowak",
        datePublished: "2001-12",
      },
    ]);
  });

  it("knows where an entry, its names and its references stand", () => {
    const text =
      "people:\r\n  a: # 🎉\r\n    name: Ada\r\n    aliases: [Lady A, 'Ä']\r\n    roles: [{title: x, organization: o}]\r\n";
    const at = parseRegistryFile("r.yaml", text).entities[0]!.at;
    assert.equal(covered(text, at.id), "a");
    assert.equal(covered(text, at.name), "Ada");
    assert.deepEqual(
      at.aliases.map((span) => covered(text, span)),
      ["Lady A", "'Ä'"],
    );
    assert.ok(covered(text, at.entry).startsWith("a: #") && covered(text, at.entry).endsWith("o}]"));
    assert.deepEqual(at.references, [{ to: "o", field: "roles.organization", span: at.references[0]!.span }]);
    assert.equal(covered(text, at.references[0]!.span), "o");
  });

  for (const [marked, ids] of [
    ["", []],
    ["# nobody yet\n", []],
    ["people:\nplaces:\n", []],
    ["people:\n  ⟦missing-name a⟧: { description: x }\n  b: { name: B }\n", ["b"]],
    ["people:\n  ⟦wrong-type a⟧: ⟧".replace("⟧: ⟧", "⟧:\n").replace("wrong-type", "empty-field"), []],
    ["people:\n  a:\n    name: A\n    ⟦unknown-field from⟧: 2020\n", ["a"]],
    [
      "people:\n  a:\n    name: A\n    ⟦unknown-field constructor⟧: x\n    ⟦unknown-field __proto__⟧: x\n",
      ["a"],
    ],
    ["⟦unknown-field persons⟧:\n  a: { name: A }\nplaces:\n  p: { name: P }\n", ["p"]],
    ["people:\n  a:\n    name: A\n    aliases: ⟦wrong-type Al⟧\n", ["a"]],
    ["people:\n  a:\n    name: A\n    ⟦empty-field aliases⟧:\n  b: { name: B }\n", ["a", "b"]],
    ["people:\n  a:\n    name: ⟦wrong-type [A, B]⟧\n  b: { name: B }\n", ["b"]],
    ["people:\n  ⟦bad-id Ada Lovelace⟧: { name: Ada Lovelace }\n", ["Ada Lovelace"]],
    ["people:\n  a: { name: A, gender: ⟦invalid-value f⟧ }\n", ["a"]],
    ["places:\n  a: { name: A, identifiers: { wikidata: ⟦invalid-value 7184⟧ } }\n", ["a"]],
    ["places:\n  a: { name: A, links: [⟦invalid-link www.example.org⟧] }\n", ["a"]],
    [
      "places:\n  a: { name: A, links: [{ ⟦missing-field note⟧: x }] }\n".replace(
        "{ ⟦missing-field note⟧: x }",
        "⟦missing-field { note: x }⟧",
      ),
      ["a"],
    ],
    ["people:\n  a: { name: A, aliases: [Ada, ⟦ordinary-alias may⟧, bell hooks, שלום] }\n", ["a"]],
    ["meetings:\n  a: { name: A, startDate: ⟦impossible-date 2023-02-30⟧ }\n", ["a"]],
    ["meetings:\n  a: { name: A, startDate: ⟦invalid-value 12 October 2023⟧ }\n", ["a"]],
    ["meetings:\n  a: { name: A, startDate: 2023-10-12, endDate: ⟦end-before-start 2023-10-11⟧ }\n", ["a"]],
    ["meetings:\n  a: { name: A, startDate: 2023-10-12, endDate: 2023-10 }\n", ["a"]],
    [
      "meetings:\n  a: { name: A, startDate: 2024-02-29T24:00 }\n".replace(
        "2024-02-29T24:00",
        "⟦impossible-date 2024-02-29T24:00⟧",
      ),
      ["a"],
    ],
    ["people:\n  a: { name: A, ⟦duplicate-field name⟧: B }\n", ["a"]],
    ["people:\n  a: { name: A }\n  a: { name: B }\n", ["a", "a"]],
    [
      'people:\r\n  a:\r\n    name: ⟦yaml-syntax "⟧Ä 😀\r\n  b: { name: B }\r\nplaces:\r\n  p: { name: P }\r\n',
      ["a", "b", "p"],
    ],
    ["people:\n  a:\n    name: A\n   ⟦yaml-syntax bad⟧: x\n  b: { name: B }\n", ["a", "b"]],
    ["people:\n  a: { name: A\n  b: { name: B }\n".replace("a: {", "a: ⟦yaml-syntax {⟧"), ["a", "b"]],
    [
      "people:\n  a:\n    name: A\n    roles:\n      - title: ⟦yaml-syntax C⟧hair: acting\n  b: { name: B }\n",
      ["a", "b"],
    ],
    ["⟦wrong-type - a\n- b⟧\n", []],
  ] as const)
    it(marked.replaceAll("\n", "⏎"), () => assert.deepEqual(read(marked), ids));

  it("speaks plainly and suggests", () => {
    const person = (field: string): string[] => messages(`people:\n  a:\n    name: A\n    ${field}\n`);
    assert.deepEqual(person("aka: [x]"), ["Unknown field “aka” in a person. Did you mean “aliases”?"]);
    assert.deepEqual(person("roles: [{ jobTitle: x, title: y }]"), [
      "Unknown field “jobTitle” in a role. Did you mean “title”?",
    ]);
    assert.deepEqual(person("roles: [{ title: y, from: 2020 }]"), [
      "Unknown field “from” in a role. Did you mean “startDate”?",
    ]);
    assert.deepEqual(person("natoinality: x"), [
      "Unknown field “natoinality” in a person. Did you mean “nationality”?",
    ]);
    assert.match(
      person("shoeSize: 44")[0]!,
      /^Unknown field “shoeSize” in a person\. Known fields: name, aliases,/,
    );
    assert.deepEqual(person("gender: f"), ["“f” is not possible here: write female, male or other."]);
    assert.deepEqual(person("roles: [{ title: x, startDate: 2023-02-30 }]"), [
      "2023-02-30 does not exist: February 2023 has 28 days.",
    ]);
    assert.deepEqual(messages("people: [a]\n"), [
      "“people” must be fields under it (“name: …”) or empty, not a list.",
    ]);
  });

  it("reads 5,000 entries in well under two seconds even on a busy machine", function () {
    this.timeout(20_000);
    let text = "people:\n";
    for (let i = 0; i < 5000; i++)
      text += `  person-${i}:\n    name: Person Number ${i}\n    aliases: [P${i}, "Q ${i}"]\n    roles:\n      - title: Minister\n        organization: org-${i}\n        startDate: 2020-01-01\n`;
    const before = process.cpuUsage();
    const file = parseRegistryFile("r.yaml", text);
    const used = process.cpuUsage(before);
    assert.equal(file.entities.length, 5000);
    assert.ok(used.user + used.system < 5_000_000, `${(used.user + used.system) / 1000} ms`);
  });
});
