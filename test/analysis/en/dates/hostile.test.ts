import assert from "node:assert/strict";
import fc from "fast-check";
import { findDates } from "./markedDates.ts";

const pieces = [
  "May",
  "march",
  "12",
  "2023",
  "/",
  "-",
  "–",
  ":",
  ".",
  ",",
  " ",
  " ",
  "\n",
  "last",
  "next",
  "the",
  "of",
  "two",
  "years",
  "year",
  "ago",
  "Friday",
  "p.m.",
  "5",
  "third",
  "quarter",
  "to",
  "and",
  "a",
  "half",
  "hundred",
  "1990s",
  "'",
  "’s",
  "early",
  "end",
  "noon",
  "tonight",
  "every",
  "31st",
  "Q3",
  "T",
  "00",
  "week",
  "before",
  "Christmas",
  "🎄",
];

describe("dates: any text", () => {
  const holds = (text: string): void => {
    let at = 0;
    for (const f of findDates(text, "2023-10-12")) {
      assert.ok(
        f.start >= at && f.end > f.start && f.end <= text.length,
        `${f.start}..${f.end} in ${JSON.stringify(text)}`,
      );
      assert.ok(
        f.value.length > 0 && !/NaN|undefined|Infinity/.test(f.value),
        `${f.value} in ${JSON.stringify(text)}`,
      );
      at = f.end;
    }
  };

  it("gives spans in range, sorted, not overlapping, for arbitrary Unicode", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), holds), { numRuns: 100 });
  });

  it("gives spans in range, sorted, not overlapping, for words of dates in any order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
        fc.constantFrom("", " "),
        (words, glue) => holds(words.join(glue)),
      ),
      { numRuns: 700 },
    );
  });

  for (const unit of [
    "1",
    "1 ",
    "May ",
    "May May 12 ",
    "12/",
    "12/12/12/",
    "2023-10-11-",
    "12:",
    "two ",
    "hundred and ",
    "twenty-",
    "the first ",
    "last ",
    "of the end ",
    "Friday, ",
    "to 5 ",
    "a year ago ",
    "1990-",
    "two years and ",
    "9, 10, ",
    "'80s ",
    "p.m. ",
    "“",
    "early ",
    "before the day ",
    "October 9-",
    "five ",
    "1,",
    "second ",
  ])
    it(`takes time linear in the length of ${JSON.stringify(unit)} repeated`, () => {
      const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
      const cost = (length: number): number => {
        const input = text(length);
        let best = Infinity;
        for (let i = 0; i < 2; i++) {
          // Time of this process only: other processes make the clock jump.
          const start = process.cpuUsage();
          findDates(input, "2023-10-12");
          const { user, system } = process.cpuUsage(start);
          best = Math.min(best, (user + system) / 1000);
        }
        return best;
      };
      cost(5_000);
      const once = Math.max(cost(10_000), 20); // below that the clock and the collector decide
      assert.ok(cost(40_000) < once * 4 * 3, "four times the text costs more than four times as much");
    });
});
