import assert from "node:assert/strict";
import { analyse } from "../../../../src/analysis/analyse.ts";
import { checkParticipants, checkProposed, registry } from "./meetingSource.ts";

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
    ["The Moss Institute hosted a panel discussion on lichen on 4 March.", "Panel discussion 2019-03-04 "],
    ["The Moss Institute will host a panel discussion on lichen on 14 March.", ""],
    [
      "Plans for a pier were approved at a stormy meeting of the planning committee on Monday evening.",
      "Stormy meeting of the planning committee 2019-03-11 ",
    ],
    ["On Monday the town council met in a tent.", "Meeting of the town council 2019-03-11 "],
    [
      "Norway’s ferry minister, Anna Roe, and her Danish counterpart, Nils Dahl, signed an accord on Monday.",
      "Meeting of Anna Roe and Nils Dahl 2019-03-11 ",
    ],
    [
      "Norway’s ferry minister, Anna Roe, and her Danish counterpart, Nils Dahl, spoke by phone on Monday.",
      "",
    ],
    ["The members met the terms that Minister Anna Roe had set on Monday.", ""],
    ["Danish officials spent nine hours in Oslo on Monday.", "Meeting of Danish officials 2019-03-11 Oslo"],
    ["Danish officials spent nine crowns in Oslo on Monday.", ""],
    ["The Ninth Moss Meeting will be held in Oslo in May 2020.", ""],
    [
      "Diary of Minister Anna Roe\n\nMonday 11 March\n10.30 Meeting with the mayor of Oslo, Nils Dahl\n12.00 Lunch with Ida Lund (cancelled)\n14.00 Receives Ambassador Max Krog\n\nWednesday 20 March\n9.00 Meeting with Ida Lund",
      "Meeting of Anna Roe and Nils Dahl 2019-03-11 ,Meeting of Anna Roe and Max Krog 2019-03-11 ",
    ],
    [
      "MINUTES OF THE MEETING OF THE PIER TRUST\nHeld in the Library on Monday 4 March 2019 at 6 pm\n\nAll was well.",
      "MEETING OF THE PIER TRUST 2019-03-04 ",
    ],
    [
      "The leaders of nine towns opened a two-day summit in Oslo on Monday.",
      "Meeting of leaders of nine towns 2019-03-11 Oslo",
    ],
  ];
  for (const [text, expected] of cases) it(text, () => checkProposed(text, expected));
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
    `${board}\n\nTrustees present:\n⟦new:attendance-list Anna Berg⟧\n⟦new:attendance-list* Juhan Kask⟧ (by video link)`,
    `${board}\n\nPresent: ⟦new:attendance-list Anna Berg⟧, ⟦new:attendance-list* Juhan Kask⟧ (online), ⟦new:attendance-list Peter Holm⟧`,
    `${board} Members in attendance were: ⟦new:attended-by Anna Berg⟧; and ⟦new:attended-by Juhan Kask⟧.`,
    `${board} Around the table are Finland’s ⟦new:attended-by Anna Berg⟧ and the mayor, ⟦new:attended-by Juhan Kask⟧.`,
    `${board} It was attended by the Permanent Representative of Estonia to Norway, ⟦new:attended-by Juhan Kask⟧.`,
    "Envoy ⟦new:met-with Juhan Kask⟧, who met Mayor ⟦new:met-with Peter Holm⟧ in Oslo on 4 March, flew home for talks with Anna Berg.",
    "Mayor ⟦new:met-with Juhan Kask⟧ met President ⟦new:met-with Peter Holm⟧ and Minister ⟦new:met-with Maria Tamm⟧ in Oslo on Monday.",
    "Envoy ⟦new:attended Juhan Kask⟧ took part in a round table in Oslo on Monday, chaired by the mayor of Oslo, ⟦new:chaired-by Peter Holm⟧, and gave an address at a school.",
    "Joint statement by Mayor ⟦new:signed Juhan Kask⟧ and Mayor ⟦new:signed Peter Holm⟧\n\nWe, the mayors of Oslo and Riga, met in Oslo on Monday. We thank Anna Berg.",
    "Joint statement by Mayor Juhan Kask and Mayor Peter Holm\n\nThe Northern Dairy Board met in Oslo on Monday.",
    "Minister Juhan Kask recalled the talks between Anna Berg and Peter Holm on trade.",
    "Minister Juhan Kask will see Peter Holm in Oslo on the sidelines of the Moss Forum.",
    `${board} Envoy ⟦new:briefed Clara Silva⟧ briefed the members.`,
    `${board}\n\nTuesday: Mayor Anna Berg was unconvinced.`,
    "Minister Anna Roe spoke of the talks between President ⟦new:met-with Juhan Kask⟧ and Mayor ⟦new:met-with Peter Holm⟧ in Oslo. The meeting was attended by Maria Tamm.",
    `${board} They welcomed the appointment of Anna Berg.`,
    `${board} They welcomed ⟦new:joined-by Juhan Kask⟧.`,
    "The town council met on Tuesday. Deputy Anna Berg told members on Monday that milk was cheap.",
    "Mayor ⟦new:met-with Juhan Kask⟧ met President ⟦new:met-with Peter Holm⟧ in Oslo on Monday.\n\nThe envoy took part in the Lisbon meeting of the lamp ministers, which Clara Silva attended.",
    `${board} Anna Berg told a weekly news conference that milk was cheap.`,
    "Mayor ⟦new:met-with Juhan Kask⟧ met President ⟦new:met-with Peter Holm⟧ in Oslo on Monday.\n\nFollowing the meeting a lunch was given, in which Clara Silva also took part.",
    "The ministers were joined by Anna Berg.\n\nMayors ⟦new:met-with Juhan Kask⟧ and ⟦new:met-with Peter Holm⟧ last met in Oslo in May 2018.",
    `${board} The members then visited Riga, where Inspector Anna Berg showed them the cells.`,
    `${board} It was founded in June 2011 at a meeting in Turku chaired by ⟦new:chaired-by Anna Berg⟧.`,
    `${board} Also taking part were ⟦new:attended-by Juhan Kask⟧ and, for Estonia, ⟦new:attended-by Maria Tamm⟧.`,
    `${board} Anna Berg, whom it had asked to come, was not there. She urged the members to wait.`,
    `${board} The late Anna Berg opposed the sale to her dying day.`,
    `${board} Sweden will be represented by Anna Berg in May.`,
    `${board} It was attended by the Minister of Trade of Estonia.`,
    `${board} Anna Berg has chaired the Northern Dairy Board since 2011.`,
    `${board} Anna Berg left the board in May.`,
    `${board} Members thanked Anna Berg.`,
    `${board} Members wrote to Anna Berg, who attended the school.`,
    `${board} Anna Berg will attend the next meeting.`,
  ];
  for (const marked of cases) it(marked, () => checkParticipants(marked));
});

describe("two who met, one after the other", () => {
  const first =
    "Minister ⟦new:met-with Anna Berg⟧ met Ambassador ⟦new:met-with Maria Tamm⟧ in Oslo on Monday.";
  const cases: readonly string[] = [
    `${first} The ⟦new:met-with Minister⟧ also held a separate meeting with the mayor, ⟦new:met-with Juhan Kask⟧.`,
    `${first}\n\nThe two ministers were joined by General ⟦new:heard-from Juhan Kask⟧.`,
    `${first}\n\n⟦new:attended Juhan Kask⟧ joined the talks later.`,
    `${first}\n\nProfessor Juhan Kask joined by video from his boat.`,
    `${first}\n\nJuhan Kask proposed a toast.`,
    `${first}\n\nIn May, Berg will meet Juhan Kask.`,
  ];
  for (const marked of cases) it(marked, () => checkParticipants(marked));
});

describe("records of sittings", () => {
  const cases: readonly string[] = [
    "The commission sat at noon on Monday.\n\nMR ⟦new:spoke-during KASK⟧: Good morning.\n\n⟦new:spoke-during ANNA BERG⟧: Good morning.",
    "The commission sat on Monday.\n\n⟦new:spoke-during ANNA BERG⟧: Who is next?\n\n⟦new:testified JUHAN KASK⟧, sworn\n\n⟦new:spoke-during ANNA BERG⟧: Where is Peter Holm?",
    "Transcript of a press conference\n\nThe commission sat on Monday.\n\nMR KASK: Good morning.\n\nANNA BERG: Good morning.",
    "MR KASK: The commission sat on Monday.\n\nANNA BERG: So it did.",
    "MR KASK: Yes.\n\nANNA BERG: ⟦new:met-with I⟧ met the mayor of Turku, ⟦new:met-with Juhan Kask⟧, on Monday.",
    "MR KASK: Yes.\n\nQUESTION: I met the mayor of Turku, Juhan Kask, on Monday.",
  ];
  for (const marked of cases) it(marked, () => checkParticipants(marked));
});

describe("letters", () => {
  const cases: readonly string[] = [
    "My Lord,\n\n⟦new:met-with I⟧ called yesterday upon Count ⟦new:met-with Juhan Kask⟧ at his house.\n\nI have, &c.\nANNA BERG",
    "My Lord,\n\nI called yesterday for Count Juhan Kask to resign.\n\nI have, &c.\nANNA BERG",
    "I called yesterday upon Count Juhan Kask at his house.\n\nSo the novel begins.",
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
