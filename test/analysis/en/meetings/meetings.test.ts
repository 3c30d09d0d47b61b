import assert from "node:assert/strict";
import { analyse } from "../../../../src/analysis/analyse.ts";
import { checkParticipants as check, lead, registry } from "./meetingSource.ts";

describe("participants", () => {
  const cases: readonly string[] = [
    `${lead} ⟦fisheries:attended Anna Berg⟧ attended the meeting.`,
    `${lead} ⟦fisheries:chaired Peter Holm⟧ chaired it.`,
    `${lead} The meeting was chaired by Secretary General ⟦fisheries:chaired-by Peter Holm⟧.`,
    `${lead} The talks were attended by ⟦fisheries:attended-by Anna Berg⟧, ⟦fisheries:attended-by Maria Tamm⟧ and others.`,
    `${lead} ⟦fisheries:attended* Maria Tamm⟧ joined the session by video link.`,
    `${lead} Estonian Minister ⟦fisheries:briefed* Maria Tamm⟧ briefed her colleagues by videoconference.`,
    `${lead} The ministers also heard from ⟦fisheries:heard-from Maria Tamm⟧.`,
    `${lead} During the meeting, ⟦fisheries:spoke-during Anna Berg⟧ said that the stocks had grown.`,
    `${lead} ⟦ferry:briefed Maria Tamm⟧ briefed members in the Ferry Council.`.replace(
      "briefed members in",
      "briefed members of",
    ),
    `${lead}\n\nIn the Ferry Council, ⟦ferry:briefed Maria Tamm⟧ updated ministers on the new boats.`,
    `${lead} ⟦fisheries:attended Anna Berg⟧ attended the meeting and ⟦ferry:chaired Peter Holm⟧ chaired a session of the Ferry Council.`,
    `${lead} Holm was absent. ⟦fisheries:met-with Anna Berg⟧ met with ⟦fisheries:met-with Maria Tamm⟧ on the margins.`,
    `${lead}\n\nLeft to right: ⟦fisheries:left-to-right Anna Berg⟧; Secretary General ⟦fisheries:left-to-right Peter Holm⟧; ⟦fisheries:left-to-right Maria Tamm⟧.`,
    `${lead}\n\nPresent:\n⟦fisheries:attendance-list Anna Berg⟧, Sweden\n⟦fisheries:attendance-list* Maria Tamm⟧, Estonia (online)\n\nApologies:\nPeter Holm`,
  ];
  for (const marked of cases) it(marked, () => check(marked));
});

describe("being mentioned is not taking part", () => {
  const cases: readonly string[] = [
    `${lead} Anna Berg did not attend the meeting.`,
    `${lead} Anna Berg declined to join the session.`,
    `${lead} Earlier there was a meeting of the harbour board, which Anna Berg attended.`,
    `${lead} Ministers praised Anna Berg for her work.`,
    `${lead} “Maria Tamm attended the meeting,” a fisherman said.`,
    `${lead} Peter Holm has led the union since 2012.`,
    `${lead} The proposal of Maria Tamm was rejected.`,
    `${lead}\n\nFrom the archive, 3 May 2015\n\nLeft to right: Anna Berg; Maria Tamm.`,
    `${lead}\n\nFrom left: Anna Berg and Maria Tamm in Riga on 2 July 2018.`,
    `${lead}\n\nApologies:\nAnna Berg, Sweden\nMaria Tamm, Estonia`,
    `The Riga Summit of 2018 set the quotas. Anna Berg likes them.`,
  ];
  for (const marked of cases) it(marked, () => check(marked));
});

describe("which meeting a text reports", () => {
  /** Ids, or names of proposed meetings, with their days. */
  const cases: readonly (readonly [string, string, string])[] = [
    [lead, "2019-03-12", "fisheries-2019"],
    ["Strait Union fisheries ministers will meet in Turku on Monday.", "2019-03-10", "fisheries-2019"],
    ["The Ferry Council met for the first time.", "2019-03-12", "ferry-council-2019"],
    ["They agreed on what the Riga Summit had decided.", "2019-03-12", ""],
    [
      "Strait Union fisheries ministers met in Turku.",
      "2021-05-01",
      "Meeting of Strait Union fisheries ministers 2021-05-01",
    ],
    [
      "Harbour directors from nine countries met in Riga on 4 May 2021.",
      "2021-05-05",
      "Meeting of harbour directors from nine countries 2021-05-04",
    ],
    [
      "Harbour directors wrapped up two days of meetings in Riga on 4 May 2021.",
      "2021-05-05",
      "Meeting of harbour directors 2021-05-03",
    ],
    ["The price of cod met all expectations in Riga.", "2021-05-05", ""],
    ["---\nmeetings: [riga-summit]\n---\nThe quotas were set.", "2019-03-12", "riga-summit"],
  ];
  for (const [text, documentDate, expected] of cases)
    it(text, () => {
      const found = analyse(text, { registry, documentDate }).meetings;
      assert.equal(found.map((m) => m.id ?? `${m.name} ${m.startDate}`).join(), expected);
    });

  it("is told with its day, place and whole", () => {
    const [meeting] = analyse("The Ferry Council met.", { registry, documentDate: "2019-03-12" }).meetings;
    assert.equal(meeting?.partOf, "fisheries-2019");
    assert.equal(meeting?.place, "turku");
    assert.equal(meeting?.rule, "named-near-its-date");
  });
});
