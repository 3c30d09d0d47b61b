import assert from "node:assert/strict";
import { findRegions } from "../../../../src/analysis/en/regions/regions.ts";
import { splitWords } from "../../../../src/text/words.ts";

/** Each line is `kind|text`; no kind means running text. The text without the kinds is what is read. */
function assertRegions(lines: readonly string[]): void {
  const text = lines.map((line) => line.slice(line.indexOf("|") + 1)).join("\n");
  const regions = findRegions(text, 0, splitWords(text));
  let at = 0;
  const shown = text.split("\n").map((line) => {
    const found = regions.find(
      (region) => region.start >= at && region.start < at + Math.max(1, line.length),
    );
    at += line.length + 1;
    return `${found && line.trim() ? found.kind : ""}|${line}`;
  });
  assert.deepEqual(shown, lines);
}

const prose =
  "|Ministers of nine countries agreed on Monday to share the cost of a new ferry across the strait, and said the first boat would sail before the end of the year.";

describe("regions", () => {
  it("government banner, title, photo and related links", () =>
    assertRegions([
      "chrome|An official website of the Republic",
      "chrome|Here's how you know",
      "chrome|Official websites use .gov",
      "|",
      "title|Nine Countries Agree on Ferry",
      "|",
      "caption|A woman signs a paper",
      "caption|Minister Anna Berg signs the agreement in Tallinn. (Image Credit: Ministry)",
      "|",
      prose,
      "|",
      "heading|A longer way",
      "|",
      prose,
      "chrome|Related Stories",
      "chrome|Ferry prices rise again",
      "chrome|Back to top",
    ]));

  it("headline twice, category line, byline and footer", () =>
    assertRegions([
      "title|Strait ferry agreed",
      "|",
      "title|Strait ferry agreed",
      "|",
      "chrome|Europe, News No Comments on Strait ferry agreed",
      "byline|By Peter Holm",
      "byline|12 March 2019",
      "|",
      prose,
      prose,
      "|",
      "chrome|Leave a comment",
      "chrome|Copyright © 2020 The Strait",
      "chrome|Subscribe to Strait News",
    ]));

  it("bulleted dates at the top are bylines, later bullets a list", () =>
    assertRegions([
      "title|Ministers address ferry, bridge",
      "|",
      "byline|  • 12 Mar. 2019 -",
      "chrome|  • |",
      "byline|  • Last updated: 12 Mar. 2019 17:04",
      "|",
      prose,
      "list|• The ferry will be built in Turku.",
      "list|• The bridge will wait.",
    ]));

  it("a transcript's speakers, questions and answers", () =>
    assertRegions([
      "title|Press conference after the ferry talks",
      "|",
      "speaker-line|Anna Berg: Good morning. We had a long night.",
      "question|Q: When will it sail?",
      "answer|A: In May.",
      "speaker-line|Moderator: Last question, please.",
    ]));

  it("one line with a colon is no transcript", () =>
    assertRegions([
      "title|Ferry talks",
      "|",
      prose,
      "|Anna Berg: a life on the water, and more of it in print soon.",
    ]));

  it("a last block behind a wide gap is a reader's comment", () =>
    assertRegions([
      prose,
      "|",
      prose,
      prose,
      "|",
      "|",
      "|",
      "comment|Who pays for all this? Not the ferry company, I bet.",
    ]));

  it("prose that mentions cookies, comments and copyright stays prose", () =>
    assertRegions([
      prose,
      "|The shop's cookies were praised by the minister, who made no comment on copyright law when asked by reporters.",
      "|She said she would print the letter, share it and read more about the old bridge over the next week or so.",
    ]));

  it("menus hold words that elsewhere are headings", () =>
    assertRegions([
      "chrome|Skip to main content",
      "chrome|Home",
      "chrome|Our harbours",
      "chrome|Newsroom",
      "chrome|Timetables",
      "chrome|Search",
      "|",
      "heading|The Strait",
      "chrome|News Sport What's On Obituaries Jobs",
      "|",
      "title|Nine countries agree on a ferry",
      "byline|12 March 2019",
      "chrome|Facebook X Email",
      "|",
      prose,
      prose,
      "|",
      "chrome|Media contacts",
      "|Harbour Press Team",
      "chrome|Telephone: +33 1 55 55 55 55",
    ]));

  it("a title is the headline, not the site or the kind of text", () =>
    assertRegions([
      "heading|HARBOUR OFFICE",
      "|",
      "heading|READOUT",
      "|",
      "title|Readout of the Harbour Secretary's call with Peter Holm",
      "byline|March 12, 2019",
      "|",
      prose,
      "|",
      prose,
    ]));

  it("comments under their heading, up to the foot", () =>
    assertRegions([
      "title|Ferry agreed at last",
      "|",
      "chrome|4 comments",
      "|",
      prose,
      "|",
      prose,
      "|",
      prose,
      "|",
      "chrome|Promoted stories",
      "chrome|You won't believe these nine boats",
      "|",
      "chrome|Comments",
      "comment|quay_side",
      "comment|9 hours ago",
      "comment|I was there and it was dull.",
      "chrome|Reply",
      "|",
      "chrome|Most read",
      "chrome|1 Seal found in bath",
    ]));

  it("a letter's frame, and a picture's text above its credit", () =>
    assertRegions([
      "chrome|View this email in your browser",
      "|",
      "title|Strait Watch: what the week has brought",
      "|",
      prose,
      "|",
      "caption|Man in suit looks at screen.",
      "caption|Anna Berg listens to the ministers.",
      "caption|Photo by: Peter Holm",
      "|",
      prose,
      "|",
      "caption|Anna Berg opens the ferry in Turku. Picture: Peter Holm",
      "|",
      prose,
      "|",
      "chrome|You are receiving this email because you signed up on our website.",
      "chrome|Strait Watch, PO Box 12, Turku",
    ]));

  it("lists of those present are neither title nor heading", () =>
    assertRegions([
      "title|Harbour Committee, meeting of 12 March 2019",
      "|Present: Anna Berg, Peter Holm",
      "|Apologies: Maria Tamm",
      "|",
      prose,
    ]));

  it("plain lines with words of menus are no menus", () =>
    assertRegions(
      [prose, "", "heading|I'll go back next Monday and send help", "|", prose].map((line) => line || "|"),
    ));

  for (const [what, pageOf] of [
    ["the text", (n: number) => "Berg: a: b | c > d\n(image ".repeat(n) + "\nBack to top\n"],
    ["marks in one line", (n: number) => `${"!".repeat(5 * n)}Mr `],
    ["lines of marks", (n: number) => "\n}".repeat(20 * n)],
  ] as const)
    it(`takes time in proportion to ${what}`, () => {
      const time = (n: number): number => {
        const text = pageOf(n);
        const words = splitWords(text);
        const before = process.cpuUsage();
        findRegions(text, 0, words);
        return process.cpuUsage(before).user / 1000;
      };
      time(2000);
      const [once, four] = [time(2000), time(8000)];
      assert.ok(four < 12 * Math.max(3, once), `${once} ms, then ${four} ms`);
    });
});
