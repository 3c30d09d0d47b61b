import { readMarked } from "./markedDates.ts";

describe("dates: numbers of things and names with a day in them are none, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    The case is on page 1998 of the file.
    See pages 1990 to 1995 and 2001.
    He slept in room 1912, she in suite 2001.
    They sold lot no. 1998 first.
    Call tel. 2010-5512 or fax: 2011 4471.
    Its ISBN 978 2010 441 is wrong.
    A truck overturned on highway 1950 near Turku.
    They left from gate 2012.
    In 2 of 10 it failed, as nos. 1990 and 1991 show.
    At least 2000 sheep drowned.
    Some 1950 delegates and nearly 2000 guests came.
    As many as 2010 petitions were lost.
    2000 refugees and 1998 boats
    Three quarters of voters stayed at home.
    Over three quarters of the town burnt.
    the Thirty Years’ War
    A Hundred Years' War battle was fought here.
    the Six Days' Campaign
    Black Friday Ltd sells nets.
    The Good Friday Agreement holds.
    Christmas Island is far away.
    He sang “Blue Monday” and read of Man Friday.
    Monday Night Football is on.
    He worked for Tuesday Morning Corp then.
  `,
  );
});

describe("dates: years of events and of what they count, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    The ⟦DATE=1815 1815⟧ congress is famous.
    It was settled in the ⟦DATE=1648 1648⟧ peace.
    A map from before the ⟦DATE=1755 1755⟧ earthquake
    The ⟦DATE=2001 2001⟧ elections were fair.
    They read of 1500 soldiers and the ⟦DATE=1809 1809⟧ war.
    In ⟦DATE=1998 1998⟧ boats were cheap.
    ⟦DATE=2015 2015⟧ figures were better.
    It took ⟦DURATION=PT45M three quarters of an hour⟧.
    It stood for ⟦DURATION=P75Y three quarters of a century⟧.
    They saw ⟦DURATION=P2Q two quarters⟧ of falling sales.
    He got ⟦DURATION=P2Y two years⟧' jail.
    They had ⟦DURATION=P3D three days⟧' rest.
    They met on ⟦DATE=2023-11-24 Black Friday⟧.
    Shops were shut on ⟦DATE=2023-04-07 Good Friday⟧.
  `,
  );
});

describe("dates: days that a verb in the past puts behind, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    He died on ⟦DATE=2023-01-31 Jan. 31⟧.
    They married on ⟦DATE=2023-02-03 Feb. 3⟧ in Turku.
    The yard burnt down and closed on ⟦DATE=2022-12-24 December 24⟧.
    The house was sold on ⟦DATE=2022-12-30 30 December⟧.
    He said the trial would open on ⟦DATE=2024-01-31 Jan. 31⟧.
    The trial will open on ⟦DATE=2024-01-31 31 January⟧.
    They agreed to sell it on ⟦DATE=2023-12-24 December 24⟧.
    The vote is on ⟦DATE=2024-01-31 Jan. 31⟧.
  `,
  );
});
