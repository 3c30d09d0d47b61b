import { readMarked } from "./markedDates.ts";

describe("dates: the n-th day, week or month of something, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    It fell in ⟦DATE=2016-W52 the last week of 2016⟧.
    It fell in ⟦DATE=2019-W52 the last week of 2019⟧.
    It fell in ⟦DATE=2020-W53 the final week of 2020⟧.
    It began in ⟦DATE=2018-W01 the first week of 2018⟧.
    It began in ⟦DATE=2021-W18 the first week of May 2021⟧.
    It ended in ⟦DATE=2021-W21 the last week of May 2021⟧.
    It ended on ⟦DATE=2021-05-31 the last day of May, 2021⟧.
    It began on ⟦DATE=2022-01-01 the first day of 2022⟧.
    It was sold in ⟦DATE=2022-01 the first month of 2022⟧.
    They met on ⟦DATE=2021-W22-WE the first weekend of June 2021⟧.
    We will be back on ⟦DATE=2023-11-15 the 15th day of next month⟧.
    It was ⟦DATE=2023-10-12 today⟧ the second day of an offensive.
    It was the first week of the war.
    It was the last month of his term.
  `,
  );
});

describe("dates: fiscal years and pairs of quarters, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    Spending for ⟦DATE=2014 FY2014⟧ fell.
    The budget of ⟦DATE=2025 FY25⟧ is open.
    Plane FY20145 landed.
    Sales rose in ⟦DATE=2023-Q1 the first⟧ and ⟦DATE=2023-Q2 second quarters⟧.
    Sales fell in ⟦DATE=2016-Q3 the third⟧ and ⟦DATE=2016-Q4 fourth quarters of 2016⟧.
    It is usually sold in ⟦SET=XXXX-Q2 the second⟧ and ⟦SET=XXXX-Q4 fourth quarters⟧.
    He played in the first and second quarters of the match.
  `,
  );
});
