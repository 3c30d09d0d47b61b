import assert from "node:assert/strict";
import { findDates, readMarked } from "./markedDates.ts";

/** Each line is input and expectation: `⟦DATE=2019-03-12 12 March 2019⟧`, `⟦DATE=1990/START early 1990⟧`. */

describe("dates: days, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    It was signed on ⟦DATE=2019-03-12 12 March 2019⟧ in Riga.
    It was signed on ⟦DATE=2019-03-12 March 12, 2019⟧, in Riga.
    It was signed on ⟦DATE=2019-03-12 March 12th, 2019⟧.
    It was signed on ⟦DATE=2019-03-12 12th March 2019⟧.
    It was signed on ⟦DATE=2019-03-12 the 12th of March 2019⟧.
    It was signed on ⟦DATE=2019-03-12 the twelfth of March, 2019⟧.
    ⟦DATE=2023-10-12 12 Oct. 2023⟧ - News
    ⟦DATE=2023-10-11 2023-10-11⟧ was a Wednesday.
    The filing of ⟦DATE=2023-10-11 2023/10/11⟧ says so.
    The filing of ⟦DATE=2023-12-25 25/12/2023⟧ says so.
    The filing of ⟦DATE=2023-11-12 11/12/2023⟧ is read the American way.
    Stand: ⟦DATE=2023-12-11 11.12.2023⟧.
    The pipe was damaged ⟦DATE=2023-10-10 Oct. 10⟧.
    He left on ⟦DATE=2023-10-10 10 October⟧.
    He will leave on ⟦DATE=2023-12-28 Dec. 28⟧.
    He will come back on ⟦DATE=2024-01-03 January 3⟧.
    He left on ⟦DATE=2023-05-08 May 8⟧.
    He left on ⟦DATE=2023-03-01 1 March⟧.
    On ⟦DATE=2023-10-09 October 9⟧-⟦DATE=2023-10-10 10, 2023⟧, officials met.
    They met from ⟦DATE=2023-10-09 9⟧ to ⟦DATE=2023-10-10 10 October 2023⟧.
    They met between ⟦DATE=2023-10-09 9⟧ and ⟦DATE=2023-10-10 10 October⟧.
    They met on ⟦DATE=2024-04-24 April 24⟧ and ⟦DATE=2024-04-25 25, 2024⟧.
    It ran from ⟦DATE=2020-06-26 26 June⟧ to ⟦DATE=2020-07-03 3 July 2020⟧.
    It ran from ⟦DATE=2019-12-30 30 December⟧ to ⟦DATE=2020-01-03 3 January 2020⟧.
    The deadline was ⟦DATE=2023-09-30 Sept. 30⟧, and the second ⟦DATE=2023-10-05 Oct. 5⟧.
    The deal of ⟦DATE=1949-04-04 4 April, 1949⟧ holds.
    A note dated ⟦DATE=2019-01-04 04th Jan 2019⟧ came.
    She was here on ⟦DATE=2023-02-22 February twenty-second⟧.
    On ⟦DATE=2023-10-13 Friday, Oct. 13⟧, it rained.
    On ⟦DATE=2022-11-04 Friday 4 November 2022⟧ it rained.
    They met on ⟦DATE=2023-10-12 Thursday⟧ (⟦DATE=2023-10-12 12 October 2023⟧).
    ⟦DATE=2023-10-13 Tomorrow⟧’s (⟦DATE=2023-10-12 Thursday 12 October 2023⟧) talks are long.
    He fell ill on ⟦DATE=2001-09-11 11 September 2001⟧, a Tuesday by chance of the calendar.
  `,
  );
});

describe("dates: relative days, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    ⟦DATE=2023-10-11 Yesterday⟧, the president arrived.
    He arrives ⟦DATE=2023-10-12 today⟧ and leaves ⟦DATE=2023-10-13 tomorrow⟧.
    He said ⟦DATE=2023-10-14 the day after tomorrow⟧ would do.
    He left ⟦DATE=2023-10-10 the day before yesterday⟧.
    He said so on ⟦DATE=2023-10-10 Tuesday⟧.
    He said on ⟦DATE=2023-10-12 Thursday⟧ that it was over.
    They will meet on ⟦DATE=2023-10-17 Tuesday⟧.
    The vote is scheduled for ⟦DATE=2023-10-16 Monday⟧.
    He was seen ⟦DATE=2023-10-06 last Friday⟧.
    He was seen ⟦DATE=2023-10-05 last Thursday⟧.
    Come ⟦DATE=2023-10-16 next Monday⟧.
    Come ⟦DATE=2023-10-13 this Friday⟧.
    It fell below ⟦DATE=2023-10-06 Friday⟧'s close.
    The talks were put off until ⟦DATE=2023-10-17 Tuesday⟧.
    He came back ⟦DATE=2023-10-10 two days ago⟧.
    He came back ⟦DATE=2023-10-01 11 days ago⟧.
    He starts ⟦DATE=2023-10-16 Monday⟧ next to her, she hopes.
    It opened on ⟦DATE=2023-09-01 1 September 2023⟧ and closed ⟦DATE=2023-09-03 two days later⟧.
    It opened on ⟦DATE=2023-09-01 1 September 2023⟧; the statement came ⟦DATE=2023-08-31 a day earlier⟧.
    It opened on ⟦DATE=2023-09-01 1 September 2023⟧ and closed ⟦DATE=2023-09-02 the next day⟧.
    It opened on ⟦DATE=2023-09-01 1 September 2023⟧ and closed ⟦DATE=2023-09-01 the same day⟧.
    He wrote ⟦DATE=2023-10-08 two days before last Tuesday⟧.
    He wrote ⟦DATE=2023-10-18 Wednesday of next week⟧.
    He wrote ⟦DATE=2023-10-16 Monday next week⟧.
    The fair is on ⟦DATE=2023-12-25 Christmas Day⟧.
    The fair was on ⟦DATE=2018-04-01 Easter 2018⟧.
    He left on ⟦DATE=2022-11-24 Thanksgiving 2022⟧.
    They met ⟦DATE=2022-12-25 last Christmas⟧.
    He will leave on ⟦DATE=2023-12-31 New Year's Eve⟧.
  `,
  );
});

describe("dates: longer stretches, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    The exercise begins ⟦DATE=2023-W42 next week⟧.
    It was decided ⟦DATE=2023-W40 last week⟧.
    It was decided ⟦DATE=2023-W41/START earlier this week⟧.
    It is planned for ⟦DATE=2023-W42/START early next week⟧.
    Sales rose ⟦DATE=2023-09 last month⟧.
    Sales will rise ⟦DATE=2023-11 next month⟧.
    It was announced in ⟦DATE=2023-SU last summer⟧'s communiqué.
    It was agreed ⟦DATE=2023-SU last summer⟧.
    It was agreed in ⟦DATE=2019-SP the spring of 2019⟧.
    It was agreed in ⟦DATE=2019-WI winter 2019⟧.
    It started in ⟦DATE=2022-02 February 2022⟧.
    It started in ⟦DATE=1987-04 April of 1987⟧.
    It started in ⟦DATE=2023-07 July⟧.
    It will start in ⟦DATE=2023-12 December⟧.
    It started ⟦DATE=2022-06 June last year⟧.
    It started ⟦DATE=2023-06 last June⟧.
    It ended in ⟦DATE=2023-09/MID mid-September⟧.
    It ended ⟦DATE=2023-09/END late September⟧.
    In ⟦DATE=2022 2022⟧, Russia escalated the war.
    It grew ⟦DATE=2023 this year⟧ and will grow ⟦DATE=2024 next year⟧.
    It shrank ⟦DATE=2022 last year⟧.
    By ⟦DATE=2023/END the end of the year⟧ it was gone.
    By ⟦DATE=2024/END the end of next year⟧ it will be gone.
    At ⟦DATE=2023-09/START the beginning of September⟧ it rained.
    He moved ⟦DATE=2021 two years ago⟧.
    He moved ⟦DATE=2013 a decade ago⟧.
    He moved ⟦DATE=2023-05 five months ago⟧.
    He moved ⟦DATE=2023-W35 six weeks ago⟧.
    He moved in ⟦DATE=198/START the early 1980s⟧.
    He moved in ⟦DATE=198 the '80s⟧.
    He moved in ⟦DATE=199 the nineties⟧.
    A poem of ⟦DATE=18 the 19th century⟧.
    Prices fell in ⟦DATE=2023-Q3 the third quarter⟧.
    Prices fell in ⟦DATE=1990-Q3 the third quarter of 1990⟧.
    Prices fell in ⟦DATE=2022-Q3 the third quarter of last year⟧.
    Prices fell in ⟦DATE=2019-Q1 2019-Q1⟧ and ⟦DATE=2020-Q2 Q2 2020⟧.
    Prices fell in ⟦DATE=1990-H1 the first half of 1990⟧.
    Net in ⟦DATE=2023-Q2 the second quarter⟧ doubled from ⟦DATE=2022-Q2 a year earlier⟧.
    ⟦DATE=2023-Q2 Second-quarter⟧ sales beat ⟦DATE=2022-Q2 the year-ago quarter⟧.
    In ⟦DATE=1989 fiscal 1989⟧ it earned more.
    He served in ⟦DATE=1957 1957⟧-⟦DATE=1958 58⟧.
    Since ⟦DATE=1996 nineteen ninety-six⟧ it grows.
    The approach of ⟦DATE=2000 the year two thousand⟧ scared some.
    He ran in ⟦DATE=1988 '88⟧ and in ⟦DATE=200/START the early 2000s⟧.
    He died in ⟦DATE=BC0044 44 BC⟧, says the book.
    The fair lasts until ⟦DATE=2023-W41-WE this weekend⟧.
    It starts in ⟦DATE=2024-W10 the week of March 6⟧.
    It is ⟦DATE=PRESENT_REF now⟧ open.
    It opened ⟦DATE=PAST_REF recently⟧.
    It will open in ⟦DATE=FUTURE_REF the near future⟧.
    It was closed in ⟦DATE=PAST_REF the past⟧.
    In ⟦DURATION=PXW recent weeks⟧ it was closed.
    It was closed ⟦DATE=PAST_REF several years ago⟧.
    It runs from ⟦DATE=2020-05 May⟧ to ⟦DATE=2020-10 October 2020⟧.
    From ⟦DATE=1990/ON_OR_AFTER 1990 and beyond⟧ we expect more.
    It closes at ⟦DATE=2023-12-31 year-end⟧.
    © ⟦DATE=2024 2024⟧ The Publisher
  `,
  );
});

describe("dates: times, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    Last updated: ⟦TIME=2023-10-12T17:04 12 Oct. 2023 17:04⟧
    They met ⟦TIME=2023-10-12TAF this afternoon⟧.
    They met ⟦TIME=2023-10-11TNI last night⟧.
    They meet ⟦TIME=2023-10-12TNI tonight⟧.
    They met ⟦TIME=2023-10-11TMO yesterday morning⟧.
    They met ⟦TIME=2023-10-10TEV Tuesday evening⟧.
    They met on ⟦TIME=2023-09-05TNI the night of September 5⟧.
    They met at ⟦TIME=2023-10-10T17:00 5 p.m. Tuesday⟧.
    They met at ⟦TIME=2023-10-10T17:30 5:30 p.m. on Tuesday⟧.
    They met at ⟦TIME=2023-10-10T17:00Z 5 p.m. GMT on Tuesday⟧.
    They met on ⟦TIME=2023-10-10T09:15 Tuesday at 9:15 a.m.⟧ sharp.
    They met on ⟦TIME=2023-11-09T17:00 Nov. 9 at 5pm⟧.
    They will meet at ⟦TIME=2023-10-13T12:00 noon tomorrow⟧.
    They met at ⟦TIME=2023-10-12T04:00 4 in the morning⟧.
    At ⟦TIME=2023-10-12T09:00Z 0900 GMT⟧ it stopped.
    It was sent ⟦TIME=2023-10-11T17:04 2023-10-11T17:04⟧ by mail.
    It was open from ⟦TIME=2023-10-10T09:00 9 a.m.⟧ to ⟦TIME=2023-10-10T17:00 5 p.m. Tuesday⟧.
    It came in ⟦TIME=2023-10-12TAF/END later this afternoon⟧.
  `,
  );
});

describe("dates: durations and sets", () => {
  readMarked(
    "2023-10-12",
    `
    They concluded ⟦DURATION=P2D two days⟧ of meetings.
    Sweden’s ⟦DURATION=P18M 18-month-long⟧ request is pending.
    A ⟦DURATION=P2D two-day⟧ meeting and a ⟦DURATION=P5Y five-year⟧ plan.
    It took ⟦DURATION=PT16H 16 hours⟧.
    It took ⟦DURATION=PT30M half an hour⟧.
    It took ⟦DURATION=PT5H30M 5 1/2 hours⟧.
    It took ⟦DURATION=P2Y6M two and a half years⟧.
    It took ⟦DURATION=PT3H30M 3 hours 30 minutes⟧.
    It took ⟦DURATION=P1Y6M a year and a half⟧.
    It took ⟦DURATION=P210Y 210 years⟧.
    It took ⟦DURATION=P25Y twenty-five years⟧.
    It took ⟦DURATION=P1000D 1,000 days⟧.
    It took ⟦DURATION=PXM several months⟧ and ⟦DURATION=PXD a few days⟧.
    It took ⟦DURATION=P2Y/APPROX a couple of years⟧.
    It took ⟦DURATION=P40Y/LESS_THAN nearly forty years⟧.
    It took ⟦DURATION=P2Y/MORE_THAN more than two years⟧.
    It took ⟦DURATION=P60D/EQUAL_OR_LESS no more than sixty days⟧.
    It took about ⟦DURATION=P2W/APPROX two weeks⟧.
    It took ⟦DURATION=P12M/EQUAL_OR_MORE 12 to 18 months⟧.
    For ⟦DURATION=P8Y the first 8 years⟧ of the war.
    In ⟦DURATION=P3M the past three months⟧ it fell.
    Over ⟦DURATION=P2D the next two days⟧ ministers meet.
    For ⟦DURATION=PXY years⟧ nothing moved; it came within ⟦DURATION=PXW weeks⟧.
    It happens ⟦SET=XXXX-10 every October⟧.
    It happens ⟦SET=P1Y each year⟧ and ⟦SET=P2D every other day⟧.
    It happens ⟦SET=P1W every week⟧, ⟦SET=XXXX-WXX-1 every Monday⟧ and ⟦SET=P1D daily⟧.
    It happens ⟦SET=P3M every three months⟧.
    They meet ⟦SET=P1Y twice a year⟧.
    They train ⟦SET=XXXX-XX-XXTMO every morning⟧ and ⟦SET=XXXX-SU every summer⟧.
  `,
  );
});

describe("dates: without a document date", () => {
  readMarked(
    undefined,
    `
    He left on ⟦DATE=XXXX-10-11 October 11⟧.
    He left on ⟦DATE=XXXX-WXX-4 Thursday⟧.
    He left on ⟦DATE=XXXX-WXX-4 Thursday⟧ and on ⟦DATE=2020-05-01 1 May 2020⟧.
    He left in ⟦DATE=XXXX-10 October⟧ or ⟦DATE=XXXX-SU last summer⟧.
    He left in ⟦DATE=XXXX-Q3 the third quarter⟧.
    He left ⟦DATE=PAST_REF yesterday⟧ and comes ⟦DATE=FUTURE_REF next week⟧.
    He left at ⟦TIME=XXXX-XX-XXT17:04 17:04⟧.
    He left on ⟦DATE=2020-05-01 1 May 2020⟧ and wrote ⟦DATE=2020-05-02 a day later⟧.
    He left ⟦DATE=XXXX-12-25 Christmas Day⟧.
  `,
  );
});

describe("dates: forms of mails and pages, against Thursday 2023-10-12 09:30", () => {
  readMarked(
    "2023-10-12T09:30",
    `
    See you on ⟦DATE=2023-10-18 the 18th⟧.
    See you ⟦DATE=2024-01-26 Friday the 26th⟧.
    See you on ⟦DATE=2023-10-18 Wednesday 18⟧!
    See you on ⟦DATE=2023-10-20 Friday 10/20⟧.
    See you by ⟦DATE=2023-11-05 11/5⟧ at the latest.
    See you on ⟦DATE=2023-11-21 the 21st of next month⟧.
    The call is ⟦TIME=2023-10-13T08:00 tomorrow at 8⟧.
    The call is ⟦TIME=2023-10-12T20:00 tonight at 8⟧.
    The call is at ⟦TIME=2023-10-13T15:30 3.30pm tomorrow⟧.
    The call is at ⟦TIME=2023-10-12T07:30 half past seven⟧.
    The call is at ⟦TIME=2023-10-12T08:10 ten minutes past eight⟧.
    The call is at ⟦TIME=2023-10-12T16:45 quarter to five in the afternoon⟧.
    The call lasts from ⟦TIME=2023-10-12T14:00 2⟧ to ⟦TIME=2023-10-12T16:00 4 p.m. today⟧ in Rome.
    It will start in ⟦TIME=2023-10-12T09:35 5 minutes⟧.
    It started ⟦TIME=2023-10-12T07:30 two hours ago⟧ and stopped ⟦TIME=2023-10-12T09:00 half an hour ago⟧.
    It will be paid in ⟦DATE=2028 five years⟧.
    It was the third vote in ⟦DURATION=P5Y five years⟧.
    It is in ⟦DATE=2023-W31 week 31⟧ or ⟦DATE=2021-W05 week 5 of 2021⟧.
    It is ⟦DATE=2023-W43 the week after next⟧ and was ⟦DATE=2021 the year before last⟧.
    It was on ⟦DATE=2020-10-05 the first Monday in October 2020⟧.
    It was on ⟦DATE=2021-05-28 the last Friday of May 2021⟧.
    It is on ⟦DATE=2023-11-14 the second Tuesday of next month⟧.
    It happened ⟦DATE=2023/END late in the year⟧.
    It is open ⟦DATE=2023-10-09 Monday⟧ through ⟦DATE=2023-10-13 Friday⟧.
    It is open ⟦DATE=2017-01 Jan⟧-⟦DATE=2017-02 Feb 2017⟧.
    It is open ⟦SET=XXXX-WXX-7 Sundays⟧, and ⟦SET=XXXX-WXX-2 every Tuesday⟧ and ⟦SET=XXXX-WXX-4 Thursday⟧.
    It is from ⟦DATE=18/END the late 19th⟧ and ⟦DATE=19/START early 20th centuries⟧.
    The budget of ⟦DATE=2012 2012⟧/⟦DATE=2013 13⟧ and of ⟦DATE=2012-W05 2012-W05⟧.
    The call will be ⟦TIME=2023-10-16T14:30 Monday at 2.30 p.m.⟧ sharp.
    It was held at ⟦TIME=2013-04-03T10:00 10 a.m. on Wednesday, April 3, 2013⟧.
    It rose in ⟦DATE=2023-08 August⟧ from ⟦DATE=2022-08 a year earlier⟧.
    It was torn down ⟦DATE=1973 half a century ago⟧.
    The file is ⟦DATE=2019-08-01 2019-Aug-01⟧ and ⟦DATE=2017-04 2017 April⟧.
    It is held ⟦SET=XXXX-WXX-1T16:00 every Monday at 4pm⟧.
    It is held ⟦SET=XXXX-WXX-WE every weekend⟧ and audited ⟦SET=P1Y annually⟧.
    It was held ⟦DATE=2023-08-16 two months before next Monday⟧.
    It was held ⟦TIME=2023-10-17TEV Tuesday evening next week⟧.
  `,
  );
});

describe("dates: what a finding tells", () => {
  const only = (text: string, documentDate?: string) => findDates(text, documentDate)[0]!;

  it("names the document's date as anchor of a relative one", () => {
    const found = only("He left yesterday.", "2023-10-12");
    assert.deepEqual(found.anchor, { value: "2023-10-12", source: "document-date" });
    assert.equal(found.rule, "yesterday");
    assert.equal(found.certainty, "certain");
  });

  it("names the date in the text that another was counted from", () => {
    const [first, second] = findDates("It opened on 1 May 2020 and closed two days later.", "2023-10-12");
    assert.deepEqual(second!.anchor, {
      value: "2020-05-01",
      source: "explicit-date",
      span: { start: first!.start, end: first!.end },
    });
  });

  it("has no anchor for an absolute date", () => {
    assert.equal(only("It opened on 1 May 2020.", "2023-10-12").anchor, undefined);
  });

  it("says that a year was assumed", () => {
    const found = only("It was damaged Oct. 10.", "2023-10-12");
    assert.equal(found.certainty, "inferred");
    assert.match(found.reason ?? "", /year is not written/);
  });

  it("says that month and day could be the other way round", () => {
    assert.equal(only("The filing of 11/12/2023 says so.").certainty, "inferred");
    assert.equal(only("The filing of 25/12/2023 says so.").certainty, "certain");
  });

  it("keeps freq and quant of a set", () => {
    assert.equal(only("They meet twice a year.").freq, "2X");
    assert.equal(only("They meet every year.").quant, "EVERY");
    assert.equal(only("They meet each year.").quant, "EACH");
  });
});

describe("dates: against a document date of less than a day, 2023", () => {
  readMarked(
    "2023",
    `
    He left ⟦DATE=PAST_REF yesterday⟧ and ⟦DATE=2022 last year⟧.
    He left on ⟦DATE=2023-10-10 Oct. 10⟧ or on ⟦DATE=XXXX-WXX-1 Monday⟧.
    He left ⟦DATE=PAST_REF last month⟧.
    He left at ⟦TIME=XXXX-XX-XXT17:04 17:04⟧.
  `,
  );
});
