import assert from "node:assert/strict";
import { analyse } from "../../../../src/analysis/analyse.ts";
import { parseMarked, printMarked } from "../../../support/marked.ts";

/** The mark is the document's date, its label `source=value`. */
const cases: readonly string[] = [
  "Ferry agreed\n\n  • ⟦byline=2019-03-12 12 Mar. 2019⟧ -\n  • Last updated: 14 Mar. 2019 17:04\n\nAll agreed.",
  " date ⟦byline=2019-03-12 2019-03-12⟧ Mar 12\n\nThe ministers met.",
  "Ferry agreed\n\nPublished: ⟦byline=2019-03-12 March 12, 2019⟧ at 5 p.m.\n\nAll agreed on 20 March 2019.",
  "Ferry agreed\n\nBy Anna Berg\n⟦byline=2019-03-12 12.3.2019⟧ kl. 14:32\n\nAll agreed on version 1.2.2019.4 of it.",
  "Ferry agreed\n\nTALLINN, ⟦dateline=2019-03-12 12 March 2019⟧ (Baltic News) – All agreed to a ferry.",
  "TALLINN ⟦byline=1996-08-30 1996-08-30⟧\n\nThe ferry won the race by a length and a half, a steward said.",
  "Ferry agreed\n\nOn 2 March 2019 they met. On ⟦text=2019-03-12 March 12, 2019⟧, they agreed. It began on 1 March 2019.",
  "A boat\nVIRIN: ⟦text=2019-03-12 190312⟧-O-D0439-001\n\nThe ministers agreed on a ferry, officials said.",
  "A letter\n\nVienna, ⟦byline=1848-03-04 4 March 1848⟧\n\nDear Karl, the ferry has come.",
  "Harbour Committee\n\nMinutes of the meeting held on ⟦text=2019-03-12 12 March 2019⟧\n\nThe quay is closed.\n\nNext meeting: 2 May 2019",
  "MINUTES OF THE MEETING OF THE PIER TRUST\nHeld in the Library on Tuesday ⟦text=2019-03-12 12 March 2019⟧ at 6.00 pm\n\nThe quay is closed.\n\nNext meeting: 2 May 2019",
  "A pier\n\nHeld back for years, it opened in May.\n\nIt was begun on ⟦text=2019-03-12 12 March 2019⟧.",
  "Ferry agreed\n\nAll agreed on 31 February 2019 in a hurry.",
  "Ferry agreed\n\nJan 22 (Coastal News) - All agreed.\n\nIt was begun on 12 March 2019.",
  "Ferry agreed\n\nTALLINN, Jan 22 (Coastal News) - All agreed on ⟦text=2019-01-22 22 January 2019⟧, not on 12 March 2019.",
  "Ferry agreed\n\nAll agreed.\n\nRelated Articles\n\nCopyright © 12 March 2024 The Strait",
];

describe("document date", () => {
  for (const marked of cases)
    it(JSON.stringify(marked.slice(0, 90)), () => {
      const { text } = parseMarked(marked);
      const date = analyse(text).documentDate;
      const marks = date ? [{ ...date.span!, label: `${date.source}=${date.value}` }] : [];
      assert.equal(printMarked(text, marks), marked);
    });

  const names: readonly [string, string | undefined][] = [
    ["2023-10-12-brief.txt", "2023-10-12"],
    ["1848-03-04.txt", "1848-03-04"],
    ["brief_20231012.txt", "2023-10-12"],
    ["brief 12 Oct 2023.md", "2023-10-12"],
    ["minutes-2023-10.txt", "2023-10"],
    ["october-2023.txt", "2023-10"],
    ["004_504bc92003174a73.txt", undefined],
    ["20239999.txt", undefined],
  ];
  for (const [fileName, value] of names)
    it(`file name ${fileName}`, () =>
      assert.equal(analyse("Nothing here.", { fileName }).documentDate?.value, value));

  it("a date that is given wins over the text's", () =>
    assert.deepEqual(analyse("12 March 2019\n\nText.", { documentDate: "2020-01-01" }).documentDate, {
      value: "2020-01-01",
      source: "given",
    }));
});
