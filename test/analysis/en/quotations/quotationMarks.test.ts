import assert from "node:assert/strict";
import { analyse } from "../../../../src/analysis/analyse.ts";
import type { QuotationFinding } from "../../../../src/analysis/findings.ts";
import { quotationMarks } from "../../../../src/analysis/en/quotations/quotationMarks.ts";
import { parseMarked, printMarked } from "../../../support/marked.ts";
import { sourceOf } from "./quotationSource.ts";

const detect = (text: string): readonly QuotationFinding[] =>
  quotationMarks.detect(sourceOf(text)).filter((f) => f.kind === "quotation");

/** Depth, and `-open` if the closing mark is missing. */
function marked(text: string): string {
  const found = detect(text);
  return printMarked(
    text,
    found.map((q) => ({
      start: q.start,
      end: q.end,
      label: `${q.depth}${q.closed ? "" : "-open"}`,
    })),
  );
}

const check = (expected: string): void => {
  it(expected.replaceAll("\n", "⏎"), () => assert.equal(marked(parseMarked(expected).text), expected));
};

describe("quotation marks", () => {
  describe("of every style", () => {
    for (const expected of [
      `He said ⟦0 “we stay”⟧ twice.`,
      `He said ⟦0 "we stay"⟧ twice.`,
      `He said ⟦0 ‘we stay’⟧ twice.`,
      `He said ⟦0 'we stay'⟧ twice.`,
      `He said ⟦0 «we stay»⟧ twice.`,
      `He said ⟦0 « we stay »⟧ twice.`,
      `He said ⟦0 »we stay«⟧ twice.`,
      `He said ⟦0 „we stay“⟧ twice.`,
      `He said ⟦0 „we stay”⟧ twice.`,
      `He said ⟦0 ‹we stay›⟧ twice.`,
      `He said ⟦0 \`\`we stay''⟧ twice.`,
      `He said ⟦0 ''we stay''⟧ twice.`,
      `⟦0 “We stay,”⟧ he said. ⟦0 “We do not leave.”⟧`,
      `⟦0 "We stay,"⟧ he said. ⟦0 "We do not leave."⟧`,
      `⟦0 'We stay,'⟧ he said. ⟦0 'We do not leave.'⟧`,
      `(⟦0 “stay”⟧)`,
      `[⟦0 "stay"⟧]`,
      `the ⟦0 “stay”⟧—⟦0 “go”⟧ debate`,
      `said:⟦0 “We stay.”⟧`,
      `⟦0 “We stay”⟧.`,
      `⟦0 "We stay"⟧; ⟦0 "we go"⟧`,
      `⟦0 "Is it 18?"⟧ he asked. ⟦0 "It is 19."⟧`,
      `His plan is ⟦0 ‘work-related’⟧ only.`,
      `His plan is ⟦0 'work-related'⟧ only.`,
    ])
      check(expected);
  });

  describe("mixed and mistaken", () => {
    for (const expected of [
      `He said ⟦0 “we stay"⟧ twice.`,
      `He said ⟦0 "we stay”⟧ twice.`,
      `He said ⟦0 “we stay“⟧ twice.`,
      `He said ⟦0 ”we stay”⟧ twice.`,
      `⟦0 “We stay,“⟧ he said. ⟦0 “We go.”⟧`,
      `⟦0 " We stay , "⟧ Berg said . ⟦0 " We wait . "⟧`,
      `It is over” he said.`,
      `It is over." he said.`,
    ])
      check(expected);
  });

  describe("nested", () => {
    for (const expected of [
      `⟦0 “He told me, ⟦1 ‘Stay here,’⟧ and left,”⟧ she said.`,
      `⟦0 "He told me, ⟦1 'Stay here,'⟧ and left,"⟧ she said.`,
      `⟦0 ‘He told me, ⟦1 “Stay here,”⟧ and left,’⟧ she said.`,
      `⟦0 'He told me, ⟦1 "Stay here," ⟧and left,'⟧ she said.`.replace(` ⟧and`, `⟧ and`),
      `⟦0 “He said ⟦1 ‘they told me ⟦2 “go”⟧ twice’⟧ today,”⟧ she said.`,
      `⟦0 "He said: ⟦1 “Stay.”⟧ I did."⟧`,
      `⟦0 “I hate the term ⟦1 ‘town hall.’⟧”⟧`,
      `⟦0 "I hate the term ⟦1 'town hall,'⟧ "⟧ he said.`,
      `⟦0 «Il a dit ⟦1 “oui”⟧ hier»⟧`,
    ])
      check(expected);
  });

  describe("that are apostrophes", () => {
    for (const text of [
      `Hamas' attacks and Congress’ vote`,
      `the boys' team and the girls’ team`,
      `the ’90s and the '80s and ‘70s music`,
      `rock 'n' roll and rock ’n’ roll`,
      `It's Berg's turn, isn't it? They’re here.`,
      `'Tis the season; get 'em, ’em and 'til dawn`,
      `He is 5'10" tall and she is 5' 4" tall.`,
      `O'Neill, D’Arcy and the ministers' aides`,
      `workers' rights, voters' fears, allies' plans`,
      `a 6'2" guard beside a 5'11" forward`,
      `<a href="https://example.org" title="x y">link</a>`,
      `the class of '68, the summer of ’69`,
      `3′ 5″ of snow`,
      "a `code` word and a stray ` mark",
      `dogs', cats' and horses' food`,
    ])
      check(text);
  });

  describe("beside apostrophes", () => {
    for (const expected of [
      `⟦0 ‘Congress’s vote isn’t over,’⟧ he said.`,
      `⟦0 'It isn't over,'⟧ he said.`,
      `⟦0 ‘The boys’ team won’t leave,’⟧ he said.`,
      `⟦0 ‘No doubt’⟧ in Norland’s answer`,
      `⟦0 “Hamas' attacks,”⟧ he said, ⟦0 “and Congress' vote.”⟧`,
      `⟦0 "He is 5'10" tall,"⟧ she said.`,
      `⟦0 "He's out,"⟧ she said of the '90s star.`,
      `the voters' ⟦0 'big day out'⟧ in town`,
      `⟦0 “Rock 'n' roll,”⟧ he said.`,
      `They're ⟦0 'in their heads,'⟧ it's said`,
      `<a title="so it was">She said ⟦0 “we go”⟧ and left.`,
      `<a title=" so it was" name="x">She said ⟦0 "we go"⟧ and left.`,
    ])
      check(expected);
  });

  describe("over paragraphs", () => {
    for (const expected of [
      `⟦0 “We stay.⟧\n\n⟦0 “We do not leave,”⟧ he said.`,
      `⟦0 "We stay.⟧\n\n⟦0 "We never leave.⟧\n\n⟦0 "Ask me,"⟧ he said.`,
      `⟦0 ‘We stay.⟧\n\n⟦0 ‘We do not leave,’⟧ he said.`,
      `⟦0-open “We stay.⟧\n\nNobody answered.`,
      `He said: ⟦0-open “We stay.⟧\n\nHe said ⟦0 “go”⟧ later.`,
      `⟦0-open "We stay for ⟦1 “them”⟧ all.⟧\n\nNobody answered.`,
      `⟦0 “We stay.”⟧\n\n⟦0 “We go.”⟧`,
      `⟦0 “We stay.⟧\n⟦0 We never leave.⟧\n⟦0 Ask me,”⟧ he said.`,
      `⟦0 "We stay.⟧\n⟦0 Ask ⟦1 'him now'⟧, please,"⟧ he said. ⟦0 "Go."⟧`,
      `⟦0-open “We stay.⟧\none\ntwo\nthree\nfour\nfive\nsix\nseven, he said.” And then.`,
      `an apostrophe ‘ alone\n\nand a mark ' alone`,
    ])
      check(expected);

    it("give one group to what runs on", () => {
      const groups = (text: string): number[] => detect(text).map((q) => q.group);
      assert.deepEqual(groups(`“One.\n\n“Two.\n\n“Three,” he said. “Four.”`), [0, 0, 0, 3]);
      assert.deepEqual(groups(`“One.”\n\n“Two.”`), [0, 1]);
      assert.deepEqual(groups(`"BERG: One.\n\n"LUND: Two.`), [0, 1]);
    });
  });

  it("keep the words inside apart from the marks", () => {
    const text = "He said ``we stay'' and “go”.";
    const contents = detect(text).map((q) => text.slice(q.content.start, q.content.end));
    assert.deepEqual(contents, ["we stay", "go"]);
  });
});

describe("two apostrophes in a row", () => {
  const text = "He said ''we stay'' twice, and ``we sail'' once.";
  const quoted = (doubledApostrophes: boolean): string =>
    analyse(text, { doubledApostrophes })
      .quotations.map((q) => text.slice(q.content.start, q.content.end))
      .join("|");
  it("are markup unless the corpus says otherwise", () => assert.equal(quoted(false), "we sail"));
  it("are quotation marks where it says so", () => assert.equal(quoted(true), "we stay|we sail"));
});
