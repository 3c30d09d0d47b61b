import { readMarked } from "./markedDates.ts";

describe("dates: as people say and note them, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    He goes on ⟦DATE=2023-11-29 November twenty nine⟧.
    She was born on ⟦DATE=1986-01-25 twenty five January nineteen eighty-six⟧.
    In ⟦DATE=2023-09 September⟧ two soldiers fell.
    In ⟦DATE=2023-09 September⟧ six of them left.
    The file is of ⟦DATE=2020-09-23 23/Sep/2020⟧.
    The file is dated ⟦DATE=2020-07-01 20200701⟧.
    The part has the number 3-20200701-2.
    Call 20209901 or #20200701.
    The lease ends in ⟦DATE=2150 2150⟧.
    In 2150 villages the power failed.
    I will come on ⟦DATE=2023-10-18 Wed⟧ or stay until ⟦DATE=2023-10-16 Mon⟧, or so
    Shares of the computer maker rose on Sun reports.
    He will sing ⟦TIME=2023-10-12TNI tonite⟧.
    We meet ⟦TIME=2023-10-12T19:00 tonight around 7⟧.
    The sun sets ⟦TIME=2023-10-13T07:27 tomorrow at seven twenty-seven⟧.
    It starts at ⟦TIME=2023-10-12T09:00 nine a m⟧.
    It starts on ⟦TIME=2023-10-13T04:00 Friday 4 oclock⟧.
    We are not open at ⟦DATE=PRESENT_REF this time⟧.
    He won at this time trial.
    It was built in the year of ⟦DATE=2008 2008⟧.
    Sales of ⟦DATE=2008 calendar year 2008⟧ rose.
    It opens ⟦TIME=2023-10-12T19:15/APPROX around 7:15 p.m.⟧ and closes ⟦DATE=2023-11-01/APPROX around Nov. 1⟧.
  `,
  );
});

describe("dates: lengths and ends of units, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    He stayed for ⟦DURATION=PXD some days⟧.
    On some days he stayed.
    It took ⟦DURATION=PT1H30M one hour and half⟧.
    It took ⟦DURATION=P2Y6M two years and a half⟧, or ⟦DURATION=P1Y3M one year and a quarter⟧.
    He served ⟦DURATION=P1Y3M one and a quarter years⟧.
    He spent ⟦DURATION=P1Y one year⟧ and half of the money.
    Set aside ⟦DURATION=PT30M 30 minutes⟧ ⟦DATE=2023-W41/END later this week⟧.
    It will be over at ⟦DATE=2023/END the end of year⟧.
    We pay by ⟦DATE=2023-10/END end of month⟧.
    He came to the end of year-long talks.
    It happened ⟦DATE=2018-01-18 16 days from 01/02/2018⟧.
    It happened ⟦DATE=2018-05-12 a week after 5 May 2018⟧.
  `,
  );
});

describe("dates: weekends and years of holidays, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    I booked a room for ⟦DATE=2021-W43-WE Halloween weekend 2021⟧.
    I booked a room for ⟦DATE=2021-W35-WE Labor Day weekend 2021⟧.
    The parade of ⟦DATE=2022-07-04 Independence Day of last year⟧ was long.
    It was a labor of days.
  `,
  );
});
