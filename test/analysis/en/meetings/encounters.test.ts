import { checkParticipants, checkProposed } from "./meetingSource.ts";

describe("who met whom, clause by clause", () => {
  const lead = "Minister Anna Roe met Mayor Nils Dahl in Oslo on 4 March. ";
  /** Behind the lead, and what is found besides its own meeting. */
  const cases: readonly (readonly [string, string])[] = [
    ["She was then received by Premier Ida Lund.", "Meeting of Anna Roe and Ida Lund 2019-03-04 "],
    [
      "On 5 March she had a working lunch with Ida Lund and was received by Admiral Per Moe in Riga.",
      "Meeting of Anna Roe and Ida Lund 2019-03-05 ,Meeting of Anna Roe and Per Moe 2019-03-05 riga",
    ],
    [
      "She also met separately with President Ida Lund and Premier Per Moe.",
      "Meeting of Anna Roe and Ida Lund 2019-03-04 ,Meeting of Anna Roe and Per Moe 2019-03-04 ",
    ],
    [
      "The Minister of Trade, the Honourable Ida Lund, received the Minister of Ports of the Republic of Chile, H.E. Ana Soto, on 5 March.",
      "Meeting of Ida Lund and Ana Soto 2019-03-05 ",
    ],
    [
      "Roe then left for Gdańsk, where Ida Lund received her on 6 March.",
      "Meeting of Ida Lund and Anna Roe 2019-03-06 Gdańsk",
    ],
    [
      "Ida Lund and Per Moe sat down again, this time in Riga, on 6 March.",
      "Meeting of Ida Lund and Per Moe 2019-03-06 riga",
    ],
    ["The two last met in Turku in May 2018.", "Meeting of Anna Roe and Nils Dahl 2018-05 turku"],
    [
      "Premier Ida Lund hosted the leaders of the League of Ports in Riga on 6 March.",
      "Meeting of Ida Lund and the leaders of the League of Ports 2019-03-06 riga",
    ],
    [
      "The two mediators received the Chilean team, led by Ida Lund, in Riga on 6 March.",
      "Meeting of two mediators 2019-03-06 riga",
    ],
    [
      "At a seminar in Riga on 6 May 2018, chaired by Ida Lund, nobody smoked.",
      "Seminar in Riga 2018-05-06 riga",
    ],
    [
      "She said that the first forum, which Ida Lund had chaired in Turku in May 2018, was short.",
      "First forum 2018-05 turku",
    ],
    [
      "Ida Lund, mayor of Riga, had flown to Turku to meet Mayor Per Moe on 6 March.",
      "Meeting of Ida Lund and Per Moe 2019-03-06 ",
    ],
    [
      "On 6 March she held talks with Premier Ida Lund and with Admiral Per Moe.",
      "Meeting of Anna Roe and Ida Lund 2019-03-06 ,Meeting of Anna Roe and Per Moe 2019-03-06 ",
    ],
    ["She toured the port before meeting Premier Ida Lund.", "Meeting of Anna Roe and Ida Lund 2019-03-04 "],
    [
      "Giving evidence to the Harbour Committee on 6 March, Ida Lund wept.",
      "Meeting of Harbour Committee 2019-03-06 ",
    ],
    ["Fishing Union talks collapsed on 6 March.", "Fishing Union talks 2019-03-06 "],
    ["She will tour the port before meeting Premier Ida Lund.", ""],
    ["She wrote of her discussions with Premier Ida Lund.", ""],
    ["Ida Lund had planned to give evidence to the Harbour Committee on 6 March.", ""],
    ["The talks of the town collapsed on 6 March.", ""],
    ["She had fun before meeting resistance in Riga.", ""],
    ["Premier Ida Lund received her on 6 March.", "Meeting of Ida Lund and Anna Roe 2019-03-06 "],
    [
      "On 5 and 6 March Premier Ida Lund visited Riga, where she had conversations with the Undersecretary for Trade, Per Moe.",
      "Meeting of Ida Lund and Per Moe 2019-03-05 riga",
    ],
    ["The plan died at a seminar in Turku in May 2018.", "Seminar in Turku 2018-05 turku"],
    ["The plan died at a farm in Turku in May 2018.", ""],
    ["She received it on 6 March.", ""],
    ["Premier Ida Lund, who attended the meeting, left on 6 March.", ""],
    ["The two mayors held a session on trade there.", ""],
    ["The next session will be held in Riga, at the invitation of Ida Lund.", ""],
    ["The two never met.", ""],
    ["The two towns met the costs in May 2018.", ""],
    ["Premier Ida Lund hosted the leaders’ portraits in Riga on 6 March.", ""],
    ["The two clerks received the Chilean letter in Riga on 6 March.", ""],
    ["Ida Lund will chair a seminar in Riga on 6 May.", ""],
    ["Ida Lund took part in a session of yoga.", ""],
    ["She did not meet Premier Ida Lund.", ""],
    ["She was to have been received by Premier Ida Lund on 5 March.", ""],
    ["Premier Ida Lund said that Per Moe was welcome on 5 March.", ""],
    ["She hopes for a meeting with Premier Ida Lund.", ""],
    ["No meeting with Premier Ida Lund took place on 5 March.", ""],
    ["Ida Lund met Per Moe in the final on 5 March.", ""],
    ["Premier Ida Lund spoke with Per Moe by telephone on 5 March and met the press.", ""],
    ["If Premier Ida Lund met Per Moe on 5 March, nobody knows.", ""],
    ["Premier Ida Lund called on Per Moe to resign on 5 March.", ""],
  ];
  const own = "Meeting of Anna Roe and Nils Dahl 2019-03-04 Oslo";
  for (const [text, found] of cases)
    it(text, () => checkProposed(lead + text, found === "" ? own : `${own},${found}`));

  const taking: readonly string[] = [
    "Ferry ministers for the north met in Oslo on Monday. They last met in Riga on 4 June 2018. ⟦new:chaired Anna Berg⟧ chaired the meeting.",
    "Weekly meetings of Minister Anna Berg\n\nMonday 4 March 2019\n\nCancelled: meeting with Juhan Kask",
    "⟦new:met-with Juhan Kask⟧, who is admired by Anna Berg, met Mayor ⟦new:met-with Peter Holm⟧ in Oslo on 4 March.",
    "Minister Maria Tamm spoke in Oslo about Peter Holm and his ties with Juhan Kask on 4 March.",
    "Minister Maria Tamm received the report on Peter Holm in Oslo on 4 March.",
    "Minister Maria Tamm received a letter from Peter Holm in Oslo on 4 March.",
    "Minister Maria Tamm hosted a dinner in Oslo on 4 March, and Peter Holm stayed at home.",
  ];
  for (const marked of taking) it(marked, () => checkParticipants(marked));
});
