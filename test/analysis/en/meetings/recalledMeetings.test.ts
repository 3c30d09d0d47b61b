import { checkProposed } from "./meetingSource.ts";

describe("meetings that a text tells of in passing", () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      "Minister Anna Roe met Mayor Nils Dahl in Oslo on Monday on the sidelines of the Moss Forum.",
      "Meeting of Anna Roe and Nils Dahl 2019-03-11 Oslo,Moss Forum 2019-03-11 Oslo",
    ],
    [
      "Minister Anna Roe recalled the talks between President Ida Lund and Mayor Nils Dahl in Gdańsk on 4 March.",
      "Meeting of Ida Lund and Nils Dahl 2019-03-04 Gdańsk",
    ],
    [
      "Envoy Anna Roe, who met Mayor Nils Dahl in Oslo on 4 March, is hopeful.",
      "Meeting of Anna Roe and Nils Dahl 2019-03-04 Oslo",
    ],
    [
      "In March 1956 Minister Anna Roe met Mayor Nils Dahl in Oslo.",
      "Meeting of Anna Roe and Nils Dahl 1956-03 Oslo",
    ],
    [
      "3. Oslo. Ferry ministers of nine towns met on Monday.",
      "Meeting of ferry ministers of nine towns 2019-03-11 Oslo",
    ],
    [
      "The Dairy Council convened its ministers in Oslo on Monday.",
      "Meeting of the Dairy Council 2019-03-11 Oslo",
    ],
    [
      "Doorstep by Minister Anna Roe ahead of the Informal Meeting of Ferry Ministers\n\nOslo, 4 March 2019\n\nGood morning.",
      "Informal Meeting of Ferry Ministers 2019-03-04 Oslo",
    ],
    [
      "Today’s appointments\n\nMinister Anna Roe in Oslo: meets Mayor Nils Dahl; receives Ida Lund, mayor of Riga.",
      "Meeting of Anna Roe and Nils Dahl 2019-03-12 Oslo,Meeting of Anna Roe and Ida Lund 2019-03-12 Oslo",
    ],
    [
      "Minister Anna Roe spent two hours with Mayor Nils Dahl in Oslo on Monday.",
      "Meeting of Anna Roe and Nils Dahl 2019-03-11 Oslo",
    ],
    [
      "2. The Foreign Ministers of Chad, Niger and Nigeria met in Oslo on Monday.",
      "Meeting of Foreign Ministers of Chad, Niger and Nigeria 2019-03-11 Oslo",
    ],
    [
      "Minister Anna Roe took note of the workshop held in Gdańsk on 4 March.",
      "Workshop in Gdańsk 2019-03-04 Gdańsk",
    ],
    [
      "The Secretary-General, Anna Roe, met today with Nils Dahl, mayor of Oslo.",
      "Meeting of Anna Roe and Nils Dahl 2019-03-12 ",
    ],
    [
      "She spoke on Monday on the margins of the Ferry Union harbour ministers’ meeting in Oslo.",
      "Ferry Union harbour ministers’ meeting 2019-03-11 Oslo",
    ],
    [
      "Minister Anna Roe is in Oslo in connection with the 37th Moss Forum.",
      "37th Moss Forum undefined Oslo",
    ],
    [
      "Mayor Anna Roe and Finland’s acting premier, Nils Dahl, met alone in Oslo on Monday.",
      "Meeting of Anna Roe and Nils Dahl 2019-03-11 Oslo",
    ],
    [
      "Minister Anna Roe held a meeting with Mayor Nils Dahl in Oslo on Monday on the occasion of the Moss Symposium.",
      "Meeting of Anna Roe and Nils Dahl 2019-03-11 Oslo,Moss Symposium 2019-03-11 Oslo",
    ],
    [
      "On Monday Minister Anna Roe paid a courtesy call on the Speaker of the House, Nils Dahl.",
      "Meeting of Anna Roe and Nils Dahl 2019-03-11 ",
    ],
    [
      "Minister Anna Roe had been in Oslo in May 2018, when she met Mayor Nils Dahl.",
      "Meeting of Anna Roe and Nils Dahl 2018-05 Oslo",
    ],
    [
      "Weekly meetings of Minister Anna Roe\n\nMonday 4 March 2019\n\nMeeting with Mayor Nils Dahl (Oslo)\n\nMilk with Ida Lund",
      "Meeting of Anna Roe and Nils Dahl 2019-03-04 ",
    ],
    ["Minister Anna Roe paid a fine to Mayor Nils Dahl in Oslo on Monday.", ""],
    ["Minister Anna Roe gave a toast on the occasion of the Moss Jubilee in Oslo on Monday.", ""],
    ["Minister Anna Roe had been in Oslo in May 2018, when Mayor Nils Dahl died.", ""],
    [
      "Outcomes of the Ferry Union Mayors Meeting\n\nThe Ferry Union Mayors Meeting was held in Oslo on Monday.",
      "Ferry Union Mayors Meeting 2019-03-11 Oslo",
    ],
    [
      "Mayors Anna Roe and Nils Dahl last met in Oslo in May 2018.",
      "Meeting of Anna Roe and Nils Dahl 2018-05 Oslo",
    ],
    ["Outcomes of the Ferry Union Mayors Meeting\n\nMilk was cheap in Oslo on Monday.", ""],
    ["Mayors Anna Roe and Nils Dahl last spoke in Oslo in May 2018.", ""],
    ["Minister Anna Roe met at the house of Mayor Nils Dahl on Monday.", ""],
    ["Minister Anna Roe was born in connection with nothing at all in Oslo on Monday.", ""],
    ["Minister Anna Roe will speak at the workshop to be held in Gdańsk on 24 March.", ""],
    ["Minister Anna Roe will open the workshop held in Gdańsk on 4 March every year.", ""],
    ["The exhibition held in Gdańsk on 4 March was full.", ""],
    ["WEEK AHEAD\n\nMONDAY, 18 MARCH\nMinister Anna Roe hosts Mayor Nils Dahl for talks.", ""],
    ["Minister Anna Roe received a letter from Mayor Nils Dahl in Oslo on Monday.", ""],
    ["Minister Anna Roe met opposition from Mayor Nils Dahl in Oslo on Monday.", ""],
    ["Minister Anna Roe had talks about Mayor Nils Dahl in Oslo on Monday.", ""],
    ["Minister Anna Roe will meet Mayor Nils Dahl on Friday on the sidelines of the Moss Forum.", ""],
    ["Minister Anna Roe may see Mayor Nils Dahl on the sidelines of the Moss Forum.", ""],
    ["Minister Anna Roe told reporters on the sidelines of the meeting that moss was moving north.", ""],
    ["Minister Anna Roe wrote in the margins of the Moss Journal on Monday.", ""],
    ["Minister Anna Roe called for talks between President Ida Lund and Mayor Nils Dahl in Oslo.", ""],
    ["No meeting between President Ida Lund and Mayor Nils Dahl in Oslo is known.", ""],
    ["A possible meeting between President Ida Lund and Mayor Nils Dahl in Oslo made news on Monday.", ""],
    ["The meeting between President Ida Lund and Mayor Nils Dahl would be in Oslo.", ""],
    ["The quarrel between President Ida Lund and Mayor Nils Dahl began in Oslo on Monday.", ""],
    ["The Moss Forum opens in Oslo on Friday.", ""],
    ["Minister Anna Roe hosts Mayor Nils Dahl in Oslo on 15 March.", ""],
    ["Minister Anna Roe, who knows Mayor Nils Dahl well, spoke in Oslo on Monday.", ""],
    ["Minister Anna Roe met Mayor Nils Dahl, who left on 4 March, years ago.", ""],
  ];
  for (const [text, expected] of cases) it(text, () => checkProposed(text, expected));
});
