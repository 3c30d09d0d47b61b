import assert from "node:assert/strict";
import type { MarkupContent } from "vscode-languageserver-types";
import { hover } from "../../src/features/hover.ts";
import { corpusAt } from "../support/corpus.ts";
import { registry } from "./people.ts";

const dated = "---\ndate: 2023-10-12\n---\n";

const talks = `meetings:
${[1, 2].map((n) => `  talks-${n}: { name: "Talks ${n}", startDate: 2023-0${n + 2}, participants: [bo-lindqvist] }\n`).join("")}\
  talks-3:
    name: Talks 3, May 2023
    startDate: 2023-05-12
    participants: [{ entity: bo-lindqvist, delegation: harbour-league }]
  talks-4: { name: Talks 4, startDate: 2023-11-02, participants: [bo-lindqvist] }
`;

/** The hover's Markdown without the addresses of its links. */
function card(files: Record<string, string>): string {
  const { view, uri, position } = corpusAt({ "registry/r.yaml": registry, ...files });
  const found = hover(view, uri, position, true);
  return found ? (found.contents as MarkupContent).value.replace(/\]\(command:[^)]*\)/g, "]") : "none";
}

describe("hover", () => {
  const cases: readonly [string, Record<string, string>, readonly (string | RegExp)[]][] = [
    [
      "tells the role held at the document's date, not today's",
      { "a.txt": `${dated}A‸da Park spoke.` },
      ["**Ada Park** · person", "Defence Minister, Ostland *on 12 October 2023*", /^(?![^]*Prime Minister)/],
    ],
    [
      "tells the later role in a later document",
      { "a.txt": "---\ndate: 2024-01-05\n---\nA‸da Park spoke." },
      ["Prime Minister, Ostland *on 5 January 2024*"],
    ],
    [
      "says that no role is known, and the nearest ones",
      { "a.txt": "---\ndate: 2019-01-05\n---\nA‸da Park spoke." },
      ["No role known *on 5 January 2019*; Defence Minister, Ostland \\(May 2021 – 30 November 2023\\)"],
    ],
    [
      "tells meetings with role and delegation, mentions, identifiers and what can be done",
      { "a.txt": `${dated}A‸da Park met Ada Park.`, "b.txt": "Ada Park left." },
      [
        "- Tallow Summit (11–12 October 2023, as chair, for Ostland)",
        "Mentions: 2 here, 3 in 2 documents",
        "[Wikidata Q42](https://www.wikidata.org/wiki/Q42) · homepage x",
        "[Open entry] · [Find mentions] · [Show in Entities] · [Change…]",
      ],
    ],
    [
      "names three meetings about that day, organizations by their acronym, and counts the others",
      { "registry/q.yaml": talks, "a.txt": `${dated}B‸o Lindqvist spoke.` },
      [
        "Took part in:\n- Talks 2 (April 2023)\n- Talks 3 (12 May 2023, for HL)\n- Tallow Summit (11–12 October 2023, by video), and 2 more",
      ],
    ],
    [
      "keeps to few lines what many words or aliases describe",
      {
        "registry/q.yaml": `people:\n  cy-amber:\n    name: Cy Amber\n    description: ${"Sailor and miller. ".repeat(30)}\n    nationality: ostland\n    aliases: [A1x, A2x, A3x, A4x, A5x, A6x, A7x, A8x]\n`,
        "a.txt": "C‸y Amber spoke.",
      },
      [
        /\n\nFrom Ostland · Sailor and[^\n]{150,180}… · Also: A1x, A2x, A3x, A4x, A5x, A6x and 2 more\n\nMentions: 1 here/,
      ],
    ],
    [
      "escapes the registry's text and keeps web links only",
      { "a.txt": `${dated}A‸da Park spoke.` },
      [
        "Politician from \\*Ostland\\*\\.",
        "[example\\.org](https://example.org/ada%5F%281%29)",
        /^(?![^]*\]\(javascript)/,
      ],
    ],
    [
      "shows a meeting's dates, place, parts and participants",
      { "a.txt": "They came to the Tallow S‸ummit." },
      [
        "**Tallow Summit** · meeting",
        "11–12 October 2023 · Ostland\n",
        "Parts: Tallow Dinner",
        "Participants (2): Ada Park (chair), Bo Lindqvist",
      ],
    ],
    [
      "explains a relative date",
      { "a.txt": `${dated}The talks ended yes‸terday.` },
      [
        "**11 October 2023** · Wednesday",
        "`2023-10-11` · DATE",
        /document's date, .*12 October 2023.* \(from the front matter\)/,
      ],
    ],
    [
      "names the speaker of a quotation",
      { "a.txt": `${dated}“We w‸ill stay as long as it takes,” said Ada Park.` },
      [/\*\*Quotation\*\*.* by \*\*Ada Park\*\*.* cue \*said\*/, /\n\n\[Open the speaker's entry\] · \[Find/],
    ],
    [
      "answers on an id in the registry",
      {
        "registry/q.yaml": "meetings:\n  rope-talks:\n    name: Rope Talks\n    superEvent: tallow-sum‸mit\n",
      },
      ["**Tallow Summit** · meeting", "[Open entry] · [Find mentions] · [Show in Meetings]"],
    ],
    [
      "answers on a meeting's id in front matter",
      { "a.txt": "---\nmeetings: [tallow-‸summit]\n---\nText." },
      ["**Tallow Summit** · meeting"],
    ],
    ["is silent in prose", { "a.txt": "Nothing is kno‸wn here." }, ["none"]],
  ];
  for (const [name, files, expected] of cases)
    it(name, () => {
      const shown = card(files);
      for (const part of expected)
        if (typeof part === "string")
          assert.ok(
            shown
              .replaceAll("\\(", "(")
              .replaceAll("\\)", ")")
              .includes(part.replaceAll("\\(", "(").replaceAll("\\)", ")")),
            `${part}\n— is not in —\n${shown}`,
          );
        else assert.match(shown, part);
    });
  it("has no links to commands for a client that has none", () => {
    for (const marked of ["A‸da Park spoke.", `${dated}They met yes‸terday.`, "Zora Qu‸ent came."]) {
      const { view, uri, position } = corpusAt({ "registry/r.yaml": registry, "a.txt": marked });
      const markdown = (linked: boolean): string =>
        (hover(view, uri, position, linked)!.contents as MarkupContent).value;
      assert.match(markdown(true), /\]\(command:/);
      assert.doesNotMatch(markdown(false), /command:|Open entry|Tag…/);
      assert.ok(markdown(false).trim().length > 0);
    }
  });
});
