import { readMarked } from "./markedDates.ts";

describe("dates: seasons and months that lie ahead, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    He said the army needs the means to fight through ⟦DATE=2023-WI winter⟧.
    The grid must hold through ⟦DATE=2023-WI winter⟧, he said.
    The country faces another wartime ⟦DATE=2023-WI winter⟧.
    They are getting ready for another ⟦DATE=2023-WI winter⟧.
    They survived through ⟦DATE=2022-WI the winter⟧.
    They endured another ⟦DATE=2022-WI winter⟧.
    It was another winter war.
    The bank has extended the loan through ⟦DATE=2024-01 January⟧.
    The bank extended the loan in ⟦DATE=2023-01 January⟧.
    In ⟦DATE=2023-01 January⟧, a few streets away from the old harbour of the town, a bomb went off.
    The show will run through ⟦DATE=2023-10-13 Friday⟧.
  `,
  );
});

describe("dates: soon", () => {
  readMarked(
    "2023-10-12",
    `
    We will know ⟦DATE=FUTURE_REF soon⟧.
    They hope to meet again ⟦DATE=FUTURE_REF soon⟧.
    Get well ⟦DATE=FUTURE_REF soon⟧!
    He was soon released.
    It is too soon to say.
    Soon after the vote he left.
    As soon as it ends, we leave.
    It is a soon-to-be-famous town.
  `,
  );
});

describe("dates: what is agreed lies ahead, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    The bank agreed to buy its rival for $2 million in ⟦DATE=2024-02 February⟧.
    The bank agreed in ⟦DATE=2023-02 February⟧ to buy its rival.
    They have decided to meet again on ⟦DATE=2023-10-16 Monday⟧.
    They hope to meet on ⟦DATE=2023-10-16 Monday⟧.
    They went to meet them on ⟦DATE=2023-10-09 Monday⟧.
  `,
  );
});

describe("dates: the year before in reports on a quarter, against Thursday 2023-11-02", () => {
  readMarked(
    "2023-11-02",
    `
    In ⟦DATE=2023-Q3 the third quarter⟧ net was $24 million, compared with a loss of $3 million ⟦DATE=2022-Q3 last year⟧.
    In ⟦DATE=2023-Q3 the third quarter⟧ sales rose 3 percent from ⟦DATE=2022-Q3 last year⟧'s $2 million.
    In ⟦DATE=2023-Q3 the third quarter⟧ it opened a plant; it had closed two ⟦DATE=2022 last year⟧.
    It made $9 a share in ⟦DATE=2023-Q3 this year's third quarter⟧, up from $7 ⟦DATE=2022 last year⟧.
    It made $9 million, up from $7 million ⟦DATE=2022 last year⟧.
    ⟦DATE=2023-Q3 Third-quarter⟧ net rose. After a flat ⟦DATE=2023-Q2 second quarter⟧, sales were better than ⟦DATE=2022-Q3 a year ago⟧.
    In ⟦DATE=2023-Q3 the third quarter⟧ net fell. In ⟦DURATION=P9M the first nine months⟧ it rose from that of ⟦DATE=2022 the 2022 period⟧.
  `,
  );
});

describe("dates: days without a year, against Thursday 2023-10-12", () => {
  readMarked(
    "2023-10-12",
    `
    The summit will be held on ⟦DATE=2024-07-09 July 9⟧.
    The summit was held on ⟦DATE=2023-07-09 July 9⟧.
    It fell on ⟦DATE=2024-02-29 Feb. 29⟧.
  `,
  );
});

describe("dates: quarters that end, sums and days to come, against Wednesday 1989-11-01", () => {
  readMarked(
    "1989-11-01",
    `
    It expects a loss for ⟦DATE=1989-Q4 the quarter⟧ ending ⟦DATE=1989-12-31 Dec. 31⟧.
    It had a loss for ⟦DATE=1989-Q3 the quarter⟧ ended ⟦DATE=1989-09-30 Sept. 30⟧.
    It hopes for a profit in ⟦DATE=1990-Q1 the quarter⟧ ending in ⟦DATE=1990-03 March⟧.
    Loans rose from $222 million ⟦DATE=1987 two years ago⟧.
    Loans rose from $2.5 million ⟦DATE=1989-08 three months ago⟧.
    The trust began in ⟦DATE=1983 1983⟧. Occupancy rose to 91% from 84% ⟦DATE=1988 a year earlier⟧.
    Net in ⟦DATE=1989-Q3 the third quarter⟧ fell. ⟦DURATION=P9M Nine-month⟧ net fell to $1 million from $8 million ⟦DATE=1988 a year earlier⟧.
    It has not paid for ⟦DURATION=PXM recent months⟧.
    They will sell notes on ⟦DATE=1989-11-07 Tuesday⟧ and bonds on ⟦DATE=1989-11-08 Wednesday⟧.
    They sold notes on ⟦DATE=1989-10-31 Tuesday⟧ and bonds on ⟦DATE=1989-11-01 Wednesday⟧.
    The nine-headed net of the fisher is full.
    The rate rose to 91% from 84%, earlier than planned.
    The quarter of the town by the river is poor.
    Three quarters ending in a tower stood there.
    It owes $3 million, three of them to him.
    It sold 2 million two-seaters.
    He has $5 million in the bank.
    Two million three hundred people came.
    The recent weekender is a hit.
    They rent recent models for a quarter of the price.
    `,
  );
});
