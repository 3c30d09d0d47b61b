import assert from "node:assert/strict";
import { findDates, readMarked } from "./markedDates.ts";

describe("dates: which way a month or a time lies, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    The envoys gathered in Riga in ⟦DATE=2022-11/END late November⟧ and agreed on a plan.
    The envoys will gather in Riga in ⟦DATE=2023-11/END late November⟧.
    The firm changed hands in ⟦DATE=2022-12 December⟧.
    It announced an agreement to buy the bank in ⟦DATE=2023-12 December⟧.
    He said the vote in ⟦DATE=2023-11 November⟧ was open.
    The ⟦DATE=2023-11 November⟧ contracts were cheap, and he said in ⟦DATE=2022-12 December⟧ that they would be.
    She asked them to come out and vote in ⟦DATE=2024-02 February⟧.
    Back in ⟦DATE=2022-12 December⟧, she had promised more.
    In ⟦DATE=2022-11 November⟧, he told them so.
    The lease expires ⟦DATE=2024-02-28 Feb. 28⟧; the last one had been due to expire ⟦DATE=2023-10-06 Friday⟧.
    He ruled from ⟦DATE=1715 1715⟧ until his death, and the fund fell from 1715 to 1200.
    It struck ⟦TIME=2023-10-10T17:00/APPROX around 5 p.m. local time on Tuesday⟧, for the first time.
    If he were to win in ⟦DATE=2024-05 May⟧, he would sign it.
    The budget approved for ⟦DATE=2023-11 November⟧ is small.
    The session rose at ⟦TIME=2023-10-12T16:40 16:40⟧.
    The hall closed on ⟦DATE=2023-10-10 Tuesday⟧; at ⟦TIME=2023-10-10T16:40 16:40⟧ it was empty.
    The hall will open on ⟦DATE=2023-10-17 Tuesday⟧; at ⟦TIME=2023-10-17T16:40 16:40⟧ it will be full.
    The hall opens on ⟦DATE=2023-10-20 20 October⟧. It closed at ⟦TIME=2023-10-12T16:40 16:40⟧.
  `,
  );
});

describe("dates: times under a heading, against Thursday 2023-10-12", () => {
  it("stand on its day, not on one named in between", () => {
    const text =
      "Riga, 11 October 2023, 15:00\nShe said they would return to it on Monday.\nThe sitting rose at 16:40.";
    assert.equal(findDates(text, "2023-10-12").at(-1)?.value, "2023-10-11T16:40");
  });
  it("stand on a day named in their own paragraph", () => {
    const text = "Riga, 11 October 2023\nOn 9 October the doors were shut at 16:40.";
    assert.equal(findDates(text, "2023-10-12").at(-1)?.value, "2023-10-09T16:40");
  });
});

describe("dates: times that head an entry, against Thursday 2023-10-12", () => {
  it("do not stand on the day that the entry before names", () => {
    const text = "10:30 a.m.\nShe said on Monday that she was ill.\n\n11:15 a.m.\nThe hall is full.";
    assert.deepEqual(
      findDates(text, "2023-10-12").map((f) => f.value),
      ["2023-10-12T10:30", "2023-10-09", "2023-10-12T11:15"],
    );
  });
});

describe("dates: what is no length, no decade and no morning, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    Less than a quarter of the donors are small ones.
    It fell on a day rich in symbols, and on a day-to-day basis nobody cares.
    The jobless rate was in the mid-30s.
    It was built in ⟦DATE=196/MID the mid-60s⟧.
    She told Radio This Morning so.
    She said so ⟦TIME=2023-10-12TMO this morning⟧.
    Their election-night party was dull.
    Their ⟦TIME=2023-10-12TNI/END late-night⟧ talks were long.
  `,
  );
});

describe("dates: parts of a running whole, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    They met on ⟦DATE=2023-10-31 the last day of the month⟧.
    The shop shuts on ⟦DATE=2023-12-31 the last day of the year⟧.
    He was tired on the last day of the march.
    Sales fell in ⟦DATE=2008-Q4 the last quarter of 2008⟧.
    Sales fell in ⟦DATE=2022-Q4 the final quarter of last year⟧.
    Sales fell in the last quarter of the game.
    He was there ⟦DATE=2022-10-12 a year ago today⟧.
    It began ⟦DATE=2020-10 three years ago this month⟧.
    It began ⟦DATE=2013 ten years ago⟧; ⟦DATE=2023-10-12 today⟧ it is over.
    We saw her ⟦DATE=2023-10-01 two Sundays ago⟧.
    The next round is ⟦DATE=2023-10-20 two Fridays from now⟧.
    She works ⟦SET=XXXX-WXX-7 Sundays⟧.
    The fair of ⟦DATE=2015-SP spring 2015⟧ was small.
    Prices fall 2,015 points.
  `,
  );
});

describe("dates: counts of nights, days and years, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    They stayed for ⟦DURATION=P3D three nights⟧.
    Shells fell on ⟦DURATION=P2D the past two nights⟧.
    Hot nights are rare there.
    She will ⟦DATE=FUTURE_REF one day⟧ be queen.
    It may ⟦DATE=FUTURE_REF one day⟧ rain there.
    It was shut for ⟦DURATION=P1D one day⟧.
    He had three jobs in as many years.
    He had jobs for ⟦DURATION=PXY many years⟧.
    The strike could last ⟦DURATION=PXM months⟧.
    The strike began ⟦DATE=2023-09 last month⟧.
    She got a ⟦DURATION=P3Y6M three-and-a-half-year⟧ term.
    Nobody cared ⟦DATE=PAST_REF a few years back⟧.
    The ⟦DURATION=P1M monthlong⟧ siege and the ⟦DURATION=PXE decades-long⟧ war are over.
    A ⟦DURATION=PT2H two-hour-long⟧ talk was held.
    She was ⟦DURATION=P2D two days⟧ back at work.
  `,
  );
});

describe("dates: times of named days and years with a noun, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    It begins at ⟦TIME=2023-10-18T11:30 11:30 on Wednesday morning⟧.
    They left ⟦TIME=2023-10-09TMO Monday at dawn⟧.
    ⟦DATE=2012 The 2012 fiscal year⟧ was poor, and so was ⟦DATE=2013 the 2013 school year⟧.
    The ⟦DURATION=P20Y 20-year⟧ plan failed.
    come on ⟦DATE=2024-03-15 friday march fifteenth⟧
    it was ⟦DATE=2023-W10 the second week of march⟧
    They may first see it, and they march first.
  `,
  );
});

describe("dates: days and times counted from others, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    The film starts ⟦TIME=2023-10-12T19:30 tonight at 7:30⟧, and ends ⟦TIME=2023-10-12T02:00 tonight at 2⟧.
    The doors open ⟦TIME=2023-10-12T07:30 today at 7:30⟧.
    Be there by ⟦DATE=2023-11-02 the 2nd of next month⟧.
    The last was ⟦DATE=2023-09-20 20th of last month⟧.
    It ends on ⟦DATE=2023-11 the 31st of next month⟧.
    It was the second of ⟦DATE=2023-10 this month⟧'s floods.
    We met ⟦DATE=2023-08-23 1 month and 20 days ago⟧.
    We met ⟦DATE=2023-07 three months ago⟧.
    ⟦DATE=2022-12 Last year's December⟧ was cold.
    They meet on ⟦DATE=2023-10-27 the last Friday of the month⟧.
    The shops shut on ⟦DATE=2023-05-01 May Day⟧, and on ⟦DATE=2023-11-01 All Saints' Day⟧.
    ⟦DATE=2024-01-15 Martin Luther King Jr. Day⟧ is a holiday, and all saints may rest.
    In ⟦DATE=2023-06/END late-june⟧ it rained.
  `,
  );
});

describe("dates: the one behind or before the date named last, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    It was signed in ⟦DATE=1976-10 October 1976⟧. ⟦DATE=1977-SP The following spring⟧ he left.
    The talks failed in ⟦DATE=2019-05 May 2019⟧ and resumed ⟦DATE=2019-FA the following autumn⟧.
    She resigned in ⟦DATE=1998 1998⟧. ⟦DATE=1997-WI The previous winter⟧ she had been ill.
    It closed in ⟦DATE=2012-03 March 2012⟧; ⟦DATE=2012-06 the following June⟧ it reopened. ⟦DATE=2011-11 The previous November⟧ it had burnt.
    ⟦DATE=2021-06 June 2021⟧ was wet. ⟦DATE=2022-01 The next January⟧ they moved, and will move ⟦DATE=2024-01 next January⟧.
    She was asked as long ago as ⟦DATE=2023-03 March⟧.
    By ⟦DATE=202/END the end of the decade⟧ it will double.
    The decade was good. The middle of the spring coil broke.
    The following tips are old. As long ago as anyone knows, it stood.
    The previous speaker left. The following motion was put.
    At the end of the bridge they met. The start of the march was late.
    The following may help. The previous falls were on stairs.
  `,
  );
});

describe("dates: what is said to be next, and diaries, against Thursday 2023-10-12", () => {
  it("the day after is not next", () => {
    assert.deepEqual(
      findDates("They meet next Friday. They meet next Saturday. They meet next Monday.", "2023-10-12").map(
        ({ value, certainty }) => `${value} ${certainty}`,
      ),
      ["2023-10-20 inferred", "2023-10-21 inferred", "2023-10-16 inferred"],
    );
  });

  const values = (text: string): string[] => findDates(text, "2023-10-12").map(({ value }) => value);

  it("a diary lies ahead", () => {
    assert.deepEqual(
      values("DIARY\n\nMonday: a session, requested by Mali, 9 a.m.\nTuesday: a lecture\n\nFriday: the vote"),
      ["2023-10-16", "2023-10-16T09:00", "2023-10-17", "2023-10-13"],
    );
    assert.deepEqual(values("The week ahead\n• Monday – the vote"), ["2023-10-16"]);
  });

  it("a word of saying set off by commas tells no tense", () => {
    assert.deepEqual(values("By Friday, she said, it would be over."), ["2023-10-13"]);
    assert.deepEqual(values("On Friday, she said, it rained. On Friday she said it would rain."), [
      "2023-10-06",
      "2023-10-06",
    ]);
  });

  it("what is ahead of a day", () => {
    assert.deepEqual(values("The move comes ahead of talks on Monday."), ["2023-10-16"]);
    assert.deepEqual(values("They spoke ahead of the talks, which were on Monday."), ["2023-10-09"]);
    assert.deepEqual(values("They began ahead of schedule on Monday."), ["2023-10-09"]);
    assert.deepEqual(values("He went ahead and left on Monday."), ["2023-10-09"]);
  });

  it("a heading above ends nothing", () => {
    assert.deepEqual(
      values("Guest of the day\n\nTomorrow, Ana Berg comes.\n\nThe weather\nYesterday it rained."),
      ["2023-10-13", "2023-10-11"],
    );
    assert.deepEqual(values("He hosts the programme Today\n\nNobody knew."), []);
  });

  it("a programme has times", () => {
    assert.deepEqual(values("Monday 16 October\n09.30 Opening\n13.15 A meeting\n\n1.20 Milk\nBread 2.10"), [
      "2023-10-16",
      "2023-10-16T09:30",
      "2023-10-16T13:15",
    ]);
    assert.deepEqual(values("9.30 Ms Berg\n\n9.25 Mr Lund\n\n2.17 Scope\n2.18 Terms"), []);
  });

  it("a record does not", () => {
    assert.deepEqual(values("Minutes\n\nMonday: they met.\nTuesday: they left."), [
      "2023-10-09",
      "2023-10-10",
    ]);
    assert.deepEqual(values("What was in the diary\n\nOn Monday they met."), ["2023-10-09"]);
    assert.deepEqual(values("The agenda\n\nThey met on Monday: nobody else came."), ["2023-10-09"]);
  });

  it("a time on a line of its own is of the report's day", () => {
    assert.deepEqual(
      values("18.12 GMT\nThe text is what it was yesterday.\n\n17.03 GMT\nA draft was out at 11am."),
      ["2023-10-12T18:12Z", "2023-10-11", "2023-10-12T17:03Z", "2023-10-12T11:00"],
    );
    assert.deepEqual(values("They met on Monday.\n\nAt 5 p.m.\nthey left."), [
      "2023-10-09",
      "2023-10-09T17:00",
    ]);
  });
});
