import { checkParticipants } from "./meetingSource.ts";

/** The document is of 2019, the summit of July 2018. */
describe("meetings of the past that a text tells of", () => {
  const held = "The Riga Summit was held in Riga on 1 and 2 July 2018.";
  const cases: readonly string[] = [
    `${held} ⟦riga:attended Anna Berg⟧ attended the summit.`,
    `${held} ⟦riga:attended* Anna Berg⟧ took part via video link.`,
    `${held}\n\nThe summit was chaired by ⟦riga:chaired-by Peter Holm⟧.`,
    `${held}\n\n⟦riga:opened Peter Holm⟧ opened the summit.`,
    `${held} Participants: ⟦riga:attendance-list Anna Berg⟧, ⟦riga:attendance-list Maria Tamm⟧.`,
    `The Riga Summit took place last July. ⟦riga:hosted Maria Tamm⟧ hosted the leaders.`,
    `Leaders gathered for the Riga Summit in July 2018. They were joined by ⟦riga:joined-by Anna Berg⟧.`,
    `⟦riga:attended Anna Berg⟧ attended the Riga Summit.`,
    `⟦riga:chaired Peter Holm⟧ chaired the Riga Summit in 2018, a year before he resigned.`,
    `The Riga Summit was chaired by ⟦riga:chaired-by Peter Holm⟧.`,
    `At the Riga Summit, ⟦riga:met-with Anna Berg⟧ met ⟦riga:met-with Maria Tamm⟧.`,
    `⟦riga:attended Peter Holm⟧, who took part in the Riga Summit, is ill.`,
    `Strait Union fisheries ministers met in Turku on Tuesday. ⟦riga:chaired Peter Holm⟧, who chaired the Riga Summit, ⟦fisheries:attended Peter Holm⟧ attended the meeting.`.replace(
      ", ⟦fisheries:attended Peter Holm⟧ attended",
      ", has resigned from",
    ),
    `Strait Union fisheries ministers met in Turku on Tuesday. ⟦fisheries:attended Anna Berg⟧ attended the meeting.\n\nThe Riga Summit was held in July 2018. ⟦riga:attended Maria Tamm⟧ attended the summit.`,
  ];
  for (const marked of cases) it(marked, () => checkParticipants(marked));
});

describe("a meeting of the past that is only mentioned", () => {
  const cases: readonly string[] = [
    `Since the Riga Summit, prices have risen. Anna Berg attended the meeting.`,
    `Since the Riga Summit was held, prices have risen. Anna Berg attended the meeting.`,
    `Prices rose after the Riga Summit ended. Anna Berg chaired the meeting.`,
    `They agreed on what the Riga Summit had decided. Anna Berg attended the meeting.`,
    `As agreed at the Riga Summit, quotas fell. Anna Berg spoke at the meeting.`,
    `Anna Berg did not attend the Riga Summit.`,
    `Anna Berg criticised the Riga Summit.`,
    `Had Anna Berg attended the Riga Summit, quotas would have fallen.`,
    `Did Anna Berg attend the Riga Summit?`,
    `The Riga Summit of 2016 was held in Oslo. Anna Berg attended the summit.`,
    `The Riga Summit was held in July 2018. Maria Tamm missed the summit.`,
    `The Riga Summit was held in July 2018.\n\nMaria Tamm attended a wedding. She chairs the harbour board.`,
    `The Riga Summit was held in July 2018. Maria Tamm attended a meeting in 2017.`,
  ];
  for (const marked of cases) it(marked, () => checkParticipants(marked));
});
