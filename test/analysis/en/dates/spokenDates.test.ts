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
    He came to the end of ⟦DURATION=P1Y year-long⟧ talks.
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

describe("dates: more of the calendar's names and of what people count, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    It was ⟦DATE=2022-03-17 St. Patrick's Day 2022⟧.
    It is ⟦DATE=2024-04-01 April Fools' Day⟧.
    In ⟦DATE=2023-04 April⟧ fools ran.
    It was ⟦DATE=2022-11-25 Black Friday 2022⟧.
    It was on ⟦DATE=2022-02-21 Presidents' Day 2022⟧.
    We opened at ⟦DATE=2023-01-01 New Year's⟧ in a new year of hope.
    Easter Island is far.
    It lasts ⟦DURATION=PT1H20M an hour and 20 minutes⟧.
    It ends in ⟦DATE=2023-W43 two weeks' time⟧ or in ⟦DATE=2024 a year's time⟧.
    She won in ⟦DURATION=P3Y three years⟧ timed by clock.
    It ends ⟦DATE=2023-10-19 a week from today⟧.
    It was sold ⟦DATE=2022-04 a year and a half ago⟧.
    Tell me what I did ⟦DATE=2023-09 last month⟧.
    It will last ⟦DURATION=PT2H two hours⟧.
    Sales in ⟦DATE=2023-Q3 Q3⟧ rose, those of ⟦DATE=2022-Q1 Q1 last year⟧ fell.
    The H2 molecule is small.
    Sales for ⟦DATE=2023 the year to date⟧ rose.
    Up to date, year after year.
    It meets ⟦SET=XXXX-WXX-1TMO every Monday morning⟧ and rests on ⟦SET=XXXX-WXX-WE weekends⟧.
    It is closed at ⟦DATE=PRESENT_REF present⟧.
    Its present value is high.
  `,
  );
});

describe("dates: sets and short weekdays, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    It is observed on ⟦SET=XXXX-06-19 19 June every year⟧.
    It is held in ⟦SET=XXXX-10 October every year⟧.
    It was held in ⟦DATE=2020-10 October 2020⟧ and ⟦SET=P1Y every year⟧ since.
    It opens ⟦SET=XXXX-WXX-4T17:30 Thursdays at 17.30⟧.
    Come ⟦DATE=2023-10-16 next week Mon⟧ or ⟦DATE=2023-10-17 Tue⟧, please.
    They meet on ⟦DATE=2023-10-16 Monday⟧ and ⟦DATE=2023-10-17 Tuesday of next week⟧.
    They met on ⟦DATE=2023-10-09 Monday⟧ and ⟦DATE=2023-10-10 Tuesday⟧.
    When is ⟦DATE=2024-01-01 the next new year day⟧?
    It was a new year day after day.
  `,
  );
});
