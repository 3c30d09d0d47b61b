import assert from "node:assert/strict";
import { analyse } from "../../../../src/analysis/analyse.ts";
import { checkParticipants, registry } from "./meetingSource.ts";

describe("meetings of bodies that the registry has no entry for", () => {
  /** Text, and name, day and place of what is proposed. */
  const cases: readonly (readonly [string, string])[] = [
    [
      "The Northern Dairy Board met in Riga on Monday.",
      "Meeting of the Northern Dairy Board 2019-03-11 riga",
    ],
    [
      "The Harbour Workers Union convened on 4 March 2019.",
      "Meeting of the Harbour Workers Union 2019-03-04 ",
    ],
    [
      "The Baltic Cable Commission held its first meeting in Turku on 4 March.",
      "Meeting of the Baltic Cable Commission 2019-03-04 turku",
    ],
    [
      "The Island Fishing Committee gathered in Oslo on 1 March 2019 to discuss cod.",
      "Meeting of the Island Fishing Committee 2019-03-01 Oslo",
    ],
    ["The Coastal Rescue Council met again yesterday.", "Meeting of the Coastal Rescue Council 2019-03-11 "],
    [
      "The town council met on Monday night and voted to close the quay.",
      "Meeting of the town council 2019-03-11 ",
    ],
    [
      "Lund Town Council voted by nine to six on Monday to close the quay.",
      "Meeting of Lund Town Council 2019-03-11 ",
    ],
    [
      "Anna Berg told a symposium in Gdańsk on 5 March that moss was moving north.",
      "Symposium in Gdańsk 2019-03-05 Gdańsk",
    ],
    [
      "Anna Berg told Monday’s meeting of the planning committee that the tower was ugly.",
      "Meeting of the planning committee 2019-03-11 ",
    ],
    [
      "The World Congress of Moss Studies opened in Riga on Monday.",
      "World Congress of Moss Studies 2019-03-11 riga",
    ],
    [
      "SOPOT, Poland, March 11 (Wire) - Harbour ministers of nine nations ended talks on Monday.",
      "Meeting of harbour ministers of nine nations 2019-03-11 SOPOT",
    ],
    [
      "Prime Minister Juhan Kask met Anna Berg in Oslo on Monday.",
      "Meeting of Juhan Kask and Anna Berg 2019-03-11 Oslo",
    ],
    [
      "Juhan Kask met Norway’s health minister, Anna Berg, in Oslo on Monday.",
      "Meeting of Juhan Kask and Anna Berg 2019-03-11 Oslo",
    ],
    ["After Prime Minister Juhan Kask met Anna Berg in Oslo on Monday, shares fell.", ""],
    ["Juhan Kask met Anna Berg in the second round in Oslo on Monday.", ""],
    ["Minister Juhan Kask met the deadline in Oslo on Monday, Anna Berg said.", ""],
    ["Minutes of the meeting held on 4 March 2019", "Meeting 2019-03-04 "],
    ["Anna Berg will speak at a symposium in Gdańsk on 25 March.", ""],
    ["Anna Berg was to have told a symposium in Gdańsk on Monday that moss was moving north.", ""],
    ["Anna Berg told a news conference in Riga on Monday that moss was moving north.", ""],
    ["The town council votes on Monday.", ""],
    ["The meeting planned for Monday was called off.", ""],
    ["Since the Northern Dairy Board met in Riga on Monday, milk has been cheap.", ""],
    ["The Northern Dairy Board meets in Riga every Monday.", ""],
    ["The Northern Dairy Board met the deadline on Monday.", ""],
    ["The Northern Dairy Board met Anna Berg on Monday.", ""],
    ["The Northern Dairy Board met with criticism on Monday.", ""],
    ["The Northern Dairy Board was founded in Riga on 3 May 1998.", ""],
    ["If the Northern Dairy Board met in Riga on Monday, nobody knew.", ""],
    ["We have just concluded a meeting of the Lamp Council.", "Meeting of the Lamp Council 2019-03-12 "],
    [
      "Minutes of the 14th meeting of the Harbour Committee\n\nVenue: Town Hall, Tampere\n",
      "Meeting of the Harbour Committee 2019-03-12 Tampere",
    ],
    [
      "Anna Berg took part in the second meeting of the Contact Group on the Defence of Norway in Oslo on Monday.",
      "Second meeting of the Contact Group on the Defence of Norway 2019-03-11 Oslo",
    ],
    [
      "Anna Berg was in Oslo on Monday for the ferry ministers’ meeting, where she spoke.",
      "Ferry ministers’ meeting 2019-03-11 Oslo",
    ],
    [
      "The Dairy Board met in Oslo on Monday to discuss the floods in Turku.",
      "Meeting of the Dairy Board 2019-03-11 Oslo",
    ],
    [
      "The leaders of nine towns opened a two-day summit in Oslo on Monday.",
      "Meeting of leaders of nine towns 2019-03-11 Oslo",
    ],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      const found = analyse(text, { registry, documentDate: "2019-03-12" }).meetings;
      assert.equal(found.map((m) => `${m.name} ${m.startDate} ${m.place ?? ""}`).join(), expected);
    });
});

describe("who took part in a proposed meeting", () => {
  const board = "The Northern Dairy Board met in Oslo on Monday.";
  const cases: readonly string[] = [
    `${board} ⟦new:attended Anna Berg⟧ attended the meeting.`,
    `${board} ⟦new:spoke-at Anna Berg⟧ told the meeting that milk was cheap.`,
    `${board} The board was chaired by ⟦new:chaired-by Anna Berg⟧.`,
    `${board} Members heard from ⟦new:heard-from Anna Berg⟧ and ⟦new:heard-from Juhan Kask⟧.`,
    `${board}\n\n⟦new:attended Anna Berg⟧ joined the Northern Dairy Board for its talks.`,
    `${board} Present: ⟦new:attendance-list Anna Berg⟧, ⟦new:attendance-list Juhan Kask⟧`,
    `${board} Anna Berg has chaired the Northern Dairy Board since 2011.`,
    `${board} Anna Berg left the board in May.`,
    `${board} Members thanked Anna Berg.`,
    `${board} Members wrote to Anna Berg, who attended the school.`,
    `${board} Anna Berg will attend the next meeting.`,
  ];
  for (const marked of cases) it(marked, () => checkParticipants(marked));
});

describe("meetings in a text without a date", () => {
  it("are proposed without a day", () => {
    const { meetings } = analyse("The Northern Dairy Board met in Riga on Monday.", { registry });
    assert.deepEqual(
      meetings.map(({ name, startDate, place }) => ({ name, startDate, place })),
      [{ name: "Meeting of the Northern Dairy Board", startDate: undefined, place: "riga" }],
    );
  });
});
