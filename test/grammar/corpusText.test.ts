import { equal, ok } from "node:assert/strict";
import { parseMarked } from "../support/marked.ts";
import { scopesOf } from "./scopes.ts";

const cases: Readonly<Record<string, readonly string[]>> = {
  "front matter": [
    "---\n⟦yaml title: Talks⟧\n⟦yaml date: 2023-10-12⟧\n---\nBody on ⟦date 2023-10-12⟧.",
    "\n---\nnot at the very start\n---",
  ],
  headings: [
    "⟦heading # The first day⟧",
    "⟦heading ### Talks of ⟦date 3 May 2021⟧⟧",
    "⟦heading MINUTES OF THE THIRD SESSION⟧",
    "⟦heading ITEM 4 – ÉLECTIONS⟧",
    "The council met in PARIS AND ROME.",
    "NATO, EU",
    "#hashtag",
  ],
  bullets: [
    "⟦bullet -⟧ bread and water",
    "  ⟦bullet •⟧ Ana Példa (Ruritania)",
    "⟦bullet 12.⟧ The budget",
    "⟦bullet (3)⟧ Any other business",
    "-5 degrees",
    "3.5 per cent",
  ],
  speakers: [
    "⟦speaker Maria van der Berg⟧: Thank you all.",
    "⟦speaker MR PRICE⟧: Good afternoon.",
    "⟦speaker Élodie Ångström⟧⟦affiliation  (Le Journal)⟧: Why now?",
    "⟦speaker Jean-Luc O’Neill⟧⟦affiliation , Radio One⟧: Why now?",
    "⟦speaker Q⟧: And tomorrow?",
    "⟦speaker Q2⟧: And tomorrow?",
    "⟦speaker MODERATOR⟧:",
    "Credit: somebody’s camera",
    "Note: this is a label.",
    "PHOTO: Two people at a table",
    "VIRIN: 231012-O-D0439-001",
    "Last updated: ⟦date 12 Oct. 2023⟧ 17:04",
    "The minister was clear: no.",
    "He arrived at 10:30 with Mary Smith.",
  ],
  "quotations of every style": [
    "She said: ⟦q “It is late.”⟧ Then she left.",
    'He called it ⟦q "a day"⟧ and ⟦q "a night"⟧.',
    "It was ⟦q ‘nobody’s fault’⟧, she said.",
    "He said ⟦q 'we don't know'⟧ twice.",
    "Er sagte: ⟦q „Guten Tag“⟧ und ging.",
    "Mówił: ⟦q „dzień dobry”⟧ i tyle.",
    "Elle dit : ⟦q « oui, demain »⟧ et sort.",
    "Er sagte ⟦q »Guten Tag«⟧ und ging.",
    "Er sagte ⟦q ‚gut‘⟧ und ⟦q ‹gut›⟧.",
    "He said ⟦q ``good day''⟧ and left.",
    "rock 'n' roll in the '90s, the allies' plan, 'tis done",
    "the ministers’ plan isn’t theirs",
    'a 5" pipe',
  ],
  "nested quotations": [
    "⟦q “He told me ⟦q ‘never, ⟦q “ever”⟧’⟧ and left,”⟧ she said.",
    "⟦q “He told me ⟦q 'no'⟧”⟧ twice",
    '⟦q "They said ⟦q “go”⟧ to us"⟧ it read',
    "⟦q « Il dit : ⟦q “non”⟧ »⟧",
  ],
  "a quotation that its paragraph does not close": [
    "⟦q “The first paragraph goes on.⟧\n\n⟦q “The second one ends.”⟧ After.",
    '⟦q "Open to the end⟧\nand a plain line',
  ],
  dates: [
    "on ⟦date 2023-10-12⟧, at ⟦date 2023-10-12T14:30Z⟧, in ⟦date 2023-10⟧ or ⟦date 2023-W42⟧",
    "on ⟦date 12 October 2023⟧ and ⟦date 3rd of May⟧",
    "on ⟦date Thursday 12 October 2023⟧ or ⟦date Thursday, 12 Oct. 2023⟧",
    "on ⟦date October 12, 2023⟧, ⟦date Oct. 11-12⟧ and in ⟦date November 2023⟧",
    "on ⟦date 28–29 November 2023⟧",
    "on ⟦date 12/10/2023⟧ and ⟦date 12.10.2023⟧",
    "You may 3 times march 4 miles; version 1.2.3; phone 2023-1012; the Mayor of 12 Maybury Road",
    "F-16s, 231012-O-D0439, 10-12-99-1",
  ],
  "addresses on the web": [
    "see ⟦link https://example.org/a?b=c#d⟧.",
    "see (⟦link www.example.org/x⟧) or ⟦link jane.doe@mail.example.org⟧, please",
    "⟦q “see ⟦link https://example.org/x⟧”⟧",
    "a@b and http:// alone",
  ],
};

describe("grammar of corpus text", () => {
  for (const [group, texts] of Object.entries(cases))
    describe(group, () => {
      for (const marked of texts)
        it(marked.replaceAll("\n", "↵"), async () => {
          equal(await scopesOf(parseMarked(marked).text, "corpus-text"), marked);
        });
    });

  it("stays linear on lines of repeated quotation marks, digits, capitals and spaces", async () => {
    const units = ["'a ", "“", '"x ', "'", "12 ", "A ", "Aa ", "‘a", "2023-", "a@", "Q: ", " "];
    for (const unit of units) {
      const time = async (length: number): Promise<number> => {
        const start = performance.now();
        await scopesOf(unit.repeat(length / unit.length), "corpus-text");
        return performance.now() - start;
      };
      await time(2_000);
      const [short, long] = [await time(4_000), await time(16_000)];
      ok(long < 8 * short + 250, `${JSON.stringify(unit)}: ${short} ms, four times as long: ${long} ms`);
    }
  }).timeout(30_000);
});
