import assert from "node:assert/strict";
import { cases } from "./markedSpeakers.ts";
import { quotationsOf } from "./quotationSource.ts";

describe("speakers", () => {
  cases("after the quotation", [
    `⟦direct=berg “We stay,”⟧ ⟦speaker Anna Berg⟧ ⟦cue said⟧.`,
    `⟦direct=berg “We stay,”⟧ ⟦cue said⟧ ⟦speaker Anna Berg⟧.`,
    `⟦direct=berg “We stay”⟧, ⟦speaker Berg⟧ ⟦cue said⟧ on Monday.`,
    `⟦direct=berg "We stay,"⟧ ⟦speaker Berg⟧ later ⟦cue told⟧ reporters.`,
    `⟦direct=berg “Do we stay?”⟧ ⟦speaker Berg⟧ ⟦cue asked⟧.`,
    `⟦direct=berg “We will stay!”⟧ ⟦cue shouted⟧ ⟦speaker Berg⟧.`,
    `⟦direct=berg “We have to stay,”⟧ ⟦speaker Berg⟧, a former judge, ⟦cue said⟧ in a letter.`,
    `⟦direct=berg “We have to stay,”⟧ ⟦speaker Berg⟧ (N-Oslo) ⟦cue said⟧.`,
    `⟦direct=berg “We stay,”⟧ ⟦cue said⟧ ⟦speaker Berg⟧, who leads the talks with Karl Lund.`,
    `⟦direct=berg “We stay,”⟧ ⟦speaker Foreign Minister Anna Berg⟧ ⟦cue said⟧.`,
    `⟦direct=lund “She will stay,”⟧ ⟦speaker Berg spokesman Karl Lund⟧ ⟦cue said⟧.`,
    `⟦direct=? “She will stay,”⟧ ⟦cue said⟧ ⟦speaker a spokesman for Anna Berg⟧.`,
    `⟦direct=? “We stay,”⟧ ⟦speaker Berg’s office⟧ ⟦cue said⟧.`,
    `⟦direct=? “We stay,”⟧ ⟦speaker one diplomat⟧ ⟦cue said⟧.`,
    `⟦direct=? “We stay,”⟧ ⟦speaker officials⟧ ⟦cue said⟧ in Oslo.`,
    `⟦direct=? “We stay,”⟧ ⟦cue said⟧ ⟦speaker the director of the museum⟧.`,
    `⟦direct=? “We stay,”⟧ ⟦speaker Berg and Lund⟧ ⟦cue said⟧.`,
    `⟦direct=holm “We stay,”⟧ ⟦speaker the Chief Warden⟧ ⟦cue said⟧.`,
    `⟦direct=union “We stay,”⟧ ⟦speaker the Northern Union⟧ ⟦cue said⟧.`,
    `⟦direct=berg “We stay,”⟧ ⟦cue according to⟧ ⟦speaker Berg⟧.`,
    `⟦direct=berg “We stay,”⟧ the paper ⟦cue quoted⟧ ⟦speaker Berg⟧ as saying.`,
    `⟦direct=? “We stay,”⟧ ⟦speaker state radio⟧ ⟦cue said⟧.`,
    `⟦direct=? “We stay,”⟧ ⟦cue said⟧ ⟦speaker a chorus of voices⟧.`,
    `⟦direct=berg ‘We stay,’⟧ ⟦speaker Berg⟧ ⟦cue said⟧.`,
    `⟦direct=berg 'We stay,'⟧ ⟦speaker Berg⟧ ⟦cue said⟧.`,
    `⟦direct=berg “There is no hurry here”⟧ ⟦speaker Minister Anna Berg⟧ dispelled the doubts.`,
  ]);

  cases("before the quotation", [
    `⟦speaker Berg⟧ ⟦cue said⟧: ⟦direct=berg “We stay.”⟧`,
    `⟦speaker Berg⟧ ⟦cue said⟧, ⟦direct=berg “We stay.”⟧`,
    `⟦speaker Berg⟧ ⟦cue said⟧ that ⟦direct=berg “we will stay.”⟧`,
    `⟦speaker Anna Berg⟧ ⟦cue told⟧ Karl Lund that ⟦direct=berg “we will stay.”⟧`,
    `⟦speaker Anna Berg⟧ ⟦cue told⟧ Karl Lund: ⟦direct=berg “We will stay.”⟧`,
    `⟦speaker Berg⟧ also ⟦cue called⟧ the plan ⟦partial=berg “a great mistake.”⟧`,
    `⟦speaker Berg⟧ ⟦cue called⟧ on Lund to ⟦partial=berg “behave well and refrain from haste”⟧.`,
    `In Oslo on Friday, ⟦speaker Berg⟧ ⟦cue said⟧ ⟦direct=berg “we will stay.”⟧`,
    `⟦speaker Berg⟧, speaking to Lund, ⟦cue said⟧: ⟦direct=berg “We stay.”⟧`,
    `⟦speaker Berg⟧ ⟦cue said⟧ she sees ⟦partial=berg “no sense of haste”⟧ in Oslo.`,
    `⟦speaker Berg⟧ met Lund, ⟦cue adding⟧ that ⟦direct=berg “we will stay.”⟧`.replace(
      "⟦speaker Berg⟧ met Lund, ⟦cue adding⟧",
      "⟦speaker Berg⟧ met Lund, ⟦cue adding⟧",
    ),
    `⟦speaker Berg⟧ laughed and ⟦cue said⟧, ⟦direct=berg “We will stay.”⟧`,
    `⟦speaker Berg⟧ ⟦cue condemned⟧ what he called a ⟦partial=berg “brazen breach”⟧ of the rules.`,
    `⟦cue According to⟧ ⟦speaker the Northern Union⟧, ⟦direct=union “the ministers will take stock.”⟧`,
    `⟦speaker The Northern Union statement⟧ ⟦cue added⟧ that ⟦direct=union “ministers will also discuss it.”⟧`,
    `⟦speaker Norland⟧ ⟦cue said⟧ it was ⟦partial=norland “deeply opposed”⟧ to the plan.`,
    `⟦speaker A senior official⟧ ⟦cue said⟧ that ⟦direct=? “nobody has decided yet.”⟧`,
    `⟦speaker She⟧ ⟦cue said⟧: ⟦direct=? “We stay.”⟧`,
    `⟦speaker The man⟧ who met Anna Berg ⟦cue said⟧: ⟦direct=? “We stay.”⟧`,
    `⟦speaker A lawyer for Anna Berg⟧ ⟦cue told⟧ the court: ⟦direct=? “She will stay.”⟧`,
    `⟦speaker Berg⟧, the deputy of Karl Lund, ⟦cue said⟧: ⟦direct=berg “We stay.”⟧`,
    `⟦speaker The deputy⟧, Anna Berg, ⟦cue said⟧: ⟦direct=berg “We stay.”⟧`,
    `⟦speaker Neither Berg nor Lund⟧ ⟦cue said⟧ ⟦direct=? “we will stay.”⟧`,
    `Lund denied that ⟦speaker Berg⟧ ⟦cue said⟧ ⟦direct=berg “we will stay.”⟧`,
    `Lund quoted ⟦speaker Berg⟧ as ⟦cue saying⟧: ⟦direct=berg “We stay.”⟧`,
    `⟦speaker Berg⟧ was quoted as ⟦cue saying⟧: ⟦direct=berg “We stay.”⟧`,
    `OSLO, 5 June (Wire) — ⟦speaker Berg⟧ on Friday ⟦cue pledged⟧ ⟦partial=berg “as much help as needed”⟧.`,
    `It will, ⟦cue in the words of⟧ ⟦speaker Berg⟧, ⟦partial=berg “send a strong signal”⟧.`,
    `⟦speaker Berg⟧’s ⟦cue promise⟧ that ⟦direct=berg “we will stay”⟧ was repeated.`,
    `The talks went on, with ⟦speaker Berg⟧ ⟦cue saying⟧ they were ⟦partial=berg “on track”⟧.`,
    `Anna Berg was described as ⟦partial “a disgrace to all of us”⟧.`,
  ]);

  cases("split and continued", [
    `⟦direct=berg “We stay,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧, ⟦direct=berg “and we do not leave.”⟧`,
    `⟦direct=berg “We stay,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧. ⟦direct=berg “We do not leave.”⟧`,
    `⟦direct=berg “We stay,”⟧ ⟦cue said⟧ ⟦speaker Berg⟧. ⟦direct=berg “We do not leave.”⟧`,
    `⟦direct=berg “We are here to stay.⟧\n\n⟦direct=berg “We do not leave,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧.`,
    `⟦speaker Berg⟧ ⟦cue said⟧: ⟦direct=berg “We are here to stay.⟧\n\n⟦direct=berg “We do not leave.”⟧`,
    `⟦direct=berg “We stay.⟧\n⟦direct=berg We never leave this house.⟧\n⟦direct=berg Ask me,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧.`,
    `The two had met before, ⟦speaker Berg⟧ ⟦cue said⟧. ⟦direct=berg “We do not hurry at all.”⟧`,
    `⟦speaker Berg⟧ ⟦cue called⟧ it ⟦partial=berg “unfair”⟧ and ⟦partial=berg “plainly wrong.”⟧`,
    `⟦speaker Berg⟧ ⟦cue continued⟧:\n\n⟦direct=berg “We do not leave.”⟧`,
    `⟦direct=berg “We stay,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧ after the vote.\n\n⟦direct=berg “We do not leave this room.”⟧`,
  ]);

  cases("by pronouns", [
    `Anna Berg met Karl Lund. ⟦speaker She⟧ ⟦cue said⟧: ⟦direct=berg “We stay.”⟧`,
    `Anna Berg met Karl Lund. ⟦speaker He⟧ ⟦cue said⟧: ⟦direct=lund “We stay.”⟧`,
    `Karl Lund, a judge, came. The room was full.\n\n⟦direct=lund “We stay,”⟧ ⟦speaker he⟧ ⟦cue said⟧.`,
    `⟦direct=lund “We stay,”⟧ ⟦speaker Karl Lund⟧ ⟦cue said⟧. ⟦speaker He⟧ ⟦cue added⟧ that ⟦direct=lund “we do not leave.”⟧`,
    `Karl Lund spoke first. He then met a guest. ⟦speaker He⟧ ⟦cue said⟧: ⟦direct=lund “We stay.”⟧`,
    `The Chief Warden told Karl Lund to wait. ⟦speaker She⟧ ⟦cue indicated⟧ that ⟦direct=holm “we will stay.”⟧`,
    `The Northern Union met on Friday. ⟦speaker It⟧ ⟦cue said⟧: ⟦direct=union “We stay.”⟧`,
    `⟦direct=? “We stay,”⟧ ⟦speaker they⟧ ⟦cue said⟧.`,
    `When Berg met Lund, ⟦speaker she⟧ ⟦cue told⟧ him: ⟦direct=berg “You are late.”⟧ ⟦speaker He⟧ ⟦cue replied⟧: ⟦direct=lund “I know.”⟧`,
    `Karl Lund wrote a book.\n\n⟦direct=? “We stay,”⟧ ⟦speaker my father⟧ often ⟦cue said⟧. ⟦speaker He⟧ also ⟦cue told⟧ us: ⟦direct=? “Wait.”⟧`,
    `Anna Berg came. The minister met Mara Holm. ⟦speaker She⟧ ⟦cue said⟧: ⟦direct=berg “We stay.”⟧`,
    `Anna Berg called a friend, ⟦speaker who⟧ ⟦cue replied⟧: ⟦direct=? “I know.”⟧`,
    `Wardens praised Karl Lund, ⟦speaker who⟧ ⟦cue called⟧ it ⟦partial=lund “a rare honour for us all.”⟧`,
  ]);

  cases("by titles given earlier", [
    `Norland President Karl Lund came. ⟦direct=lund “We stay,”⟧ ⟦speaker the president⟧ ⟦cue said⟧.`,
    `Deputy President Karl Lund came. ⟦direct=? “We stay,”⟧ ⟦speaker the president⟧ ⟦cue said⟧.`,
    `President Karl Lund came. ⟦direct=? “We stay,”⟧ ⟦speaker the deputy president⟧ ⟦cue said⟧.`,
    `Norland President Karl Lund met Estland President Anna Berg. ⟦direct=berg “We stay,”⟧ ⟦speaker the Estland president⟧ ⟦cue said⟧.`,
    `Karl Lund, the mayor of the town, came. ⟦direct=lund “We stay,”⟧ ⟦speaker the mayor⟧ ⟦cue said⟧.`,
  ]);

  cases("later in the sentence", [
    `There was ⟦partial=berg “much-needed relief”⟧ for the people of the valley, ⟦speaker Berg⟧ ⟦cue said⟧.`,
    `There was ⟦partial=berg “much-needed relief”⟧ for towns, farms, and the old harbour, ⟦cue stated⟧ ⟦speaker Minister Berg⟧.`,
    `Guests came away with ⟦partial=berg “more questions than answers”⟧ that day, ⟦cue according to⟧ ⟦speaker Berg⟧.`,
  ]);

  cases("in headlines, signatures and transcripts", [
    `⟦speaker Berg⟧: ⟦direct=berg ‘We will stay here’⟧`,
    `⟦direct=berg “We will stay here”⟧ — ⟦speaker Anna Berg⟧`,
    `Anna Berg: ⟦scare “Stay”⟧`.replace(
      "Anna Berg: ⟦scare “Stay”⟧",
      "⟦speaker Anna Berg⟧: ⟦partial=berg “Stay”⟧",
    ),
    `⟦direct=berg "⟦speaker BERG⟧: We stay here.⟧\n\n⟦direct=lund "⟦speaker LUND⟧: We do not.⟧\n\nSo spoke Anna Berg and Karl Lund.`,
    `⟦speaker Anna Berg⟧: My father taught me ⟦partial=berg “never sell the old farm of ours”⟧ early.\n\nKarl Lund: Thank you for that.`,
    `⟦speaker Anna Berg⟧: I call that ⟦partial=berg “plain theft”⟧ and no more.\n\nKarl Lund: Thank you for that.`.replace(
      "⟦speaker Anna Berg⟧: I call that",
      "Anna Berg: ⟦speaker I⟧ ⟦cue call⟧ that",
    ),
  ]);

  cases("that are no speech", [
    `The exercise ⟦scare “Steady Hand”⟧ begins today.`,
    `“Go,” Berg said.\n\n⟦scare ‘Legend of the Northern Hills’⟧\n\nThe town is old.`.replace(
      "“Go,” Berg said.",
      "⟦direct=berg “Go,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧.",
    ),
    `The drill, dubbed ⟦scare “Winter Shield,”⟧ ends today.`,
    `Anna Berg is known for her ⟦scare “iron will”⟧ in town.`,
    `She is ⟦scare “out”⟧ and he is ⟦scare “in”⟧ these days.`,
    `Robert C. ⟦scare "Bobby"⟧ Lund came.`,
    `Robert ⟦scare “Bobby”⟧ Lund came.`,
    `He spoke on NTV’s ⟦scare “Morning Report”⟧ today.`,
    `the so-called ⟦scare “experts”⟧ of the town`,
    `Her film, ⟦scare “The Long Winter,”⟧ opens today.`,
    `a law known as the ⟦scare “Norland Fair Trade Act”⟧`.replace("known as the ", "known as "),
    `The ⟦scare “fact-checking”⟧ site has some issues.`,
    `Sales of ⟦scare “smart”⟧ locks rose in Norland.`,
    `The book, entitled ⟦scare “A Harbour at Night,”⟧ sold well.`,
  ]);

  cases("whose words somebody else tells", [
    `⟦speaker Berg⟧ ⟦cue called⟧ it ⟦partial=berg “a mess”⟧; ⟦speaker an envoy⟧, asked about it in May, is supposed to have ⟦cue said⟧ ⟦direct=? “It is not.”⟧`,
    `Berg wept; ⟦speaker Lund⟧ is reported to have ⟦cue told⟧ her, ⟦direct=lund “Not now.”⟧`,
    `⟦speaker Berg⟧ ⟦cue said⟧ the guest asked ⟦partial=berg “better questions than most judges.”⟧`,
    `Karl Lund was kind. Anna Berg remembered ⟦speaker him⟧ ⟦cue saying⟧, of a man who had shouted at him, ⟦direct=lund “He was right.”⟧`,
    `⟦speaker Berg⟧ ⟦cue said⟧, of the plan that Lund had proposed, ⟦direct=berg “It is dead.”⟧`,
    `Karl Lund left. The hall was full. ⟦direct=lund “I said no.”⟧ ⟦speaker He⟧ shrugs. ⟦direct=lund “They laughed.”⟧`,
    `⟦direct=? “Who is this?”⟧ ⟦speaker he⟧ ⟦cue scribbled⟧ on the letter.`,
    `It is said to have been ⟦scare “a farce”⟧.`,
    `The Northern Union met.\n\n⟦direct=berg ‘We have shown that we can. Nobody will stand alone.’⟧\n\n⟦speaker Anna Berg⟧, Minister for Energy`,
    `⟦direct=berg “The sea is not a bank.”⟧\n\nWith those words ⟦speaker Anna Berg⟧ ⟦cue opened⟧ the talks.`,
    `⟦direct “The sea is not a bank, and it has never been one.”⟧\n\nWith those in mind, Anna Berg opened the talks.`,
    `Anna Berg stood up.\n\n⟦direct=berg “A yes that takes twenty years.”⟧ ⟦speaker She⟧ laughed.`,
    `Anna Berg took notes; ⟦cue according to⟧ ⟦speaker Karl Lund⟧, she was ⟦partial=lund “drawing a duck”⟧.`,
    `The hall was full.\n\n⟦direct “A yes that takes twenty years.”⟧ It rained.`,
    `The hall was full.\n\n⟦direct ‘We have shown that we can. Nobody will stand alone.’⟧\n\nAnna Berg, the minister, was not there.`,
    `BERG: ⟦scare “Sorry”⟧ is the word I would use.`,
    `The hall was full. ⟦direct “I said no to all of them.”⟧ The lights went out. Nobody moved.`,
    `The plan, of which the town was proud, was ⟦scare “a farce”⟧.`,
    `They were said to have met in a ⟦scare “safe house”⟧.`,
  ]);

  cases("never from names inside quotations", [
    `⟦direct=berg “Karl Lund said so,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧.`,
    `⟦direct “Karl Lund has said that we will stay here for a long time.”⟧`,
    `⟦direct=berg “Mara Holm left,”⟧ ⟦speaker Anna Berg⟧ ⟦cue said⟧. ⟦direct=berg “Lund said she had to.”⟧`,
    `Anna Berg came. ⟦direct=berg “Holm did it,”⟧ ⟦speaker she⟧ ⟦cue said⟧. ⟦speaker She⟧ ⟦cue said⟧: ⟦direct=berg “Ask Holm.”⟧`,
  ]);

  cases("inside quotations", [
    `⟦direct=berg “⟦speaker He⟧ ⟦cue said⟧, ⟦direct=? ‘We will stay,’⟧ and left,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧.`,
    `⟦direct=berg “I hate the term ⟦scare ‘town hall’⟧ now,”⟧ ⟦speaker Berg⟧ ⟦cue said⟧.`,
  ]);
});

describe("how sure a speaker is", () => {
  const sure = (text: string, expected: string): void => {
    it(`${expected}: ${text}`, () => {
      const [q] = quotationsOf(text);
      assert.equal(`${q!.rule} ${q!.certainty}`, expected);
    });
  };
  sure(`“We stay,” Anna Berg said.`, "after-quotation-subject-verb certain");
  sure(`“We stay,” said Anna Berg.`, "after-quotation-verb-subject certain");
  sure(`Anna Berg said: “We stay.”`, "before-quotation certain");
  sure(`Anna Berg called the plan “a grave mistake.”`, "before-quotation-in-sentence inferred");
  sure(`Anna Berg came. “We stay,” she said.`, "after-quotation-subject-verb inferred");
  sure(`Anna Berg: “We stay here.”`, "colon inferred");
  sure(`President Anna Berg came. “We stay,” the president said.`, "after-quotation-subject-verb inferred");
  sure(`“We will go where we like.”`, "no-speaker inferred");

  it("one number for the stretches of one quotation", () => {
    const groups = quotationsOf(
      `“We stay,” Berg said, “and wait.” Lund said: “We go.” “No,” Berg said. “We wait.”`,
    ).map((q) => q.group);
    assert.deepEqual(
      [groups[0] === groups[1], groups[1] === groups[2], groups[3] === groups[4]],
      [true, false, true],
    );
  });

  it("a reason and the name behind a pronoun", () => {
    const text = `Anna Berg came. “We stay,” she said.`;
    const [q] = quotationsOf(text);
    assert.equal(text.slice(q!.speakerName!.start, q!.speakerName!.end), "Anna Berg");
    assert.match(q!.reason!, /earlier name/);
  });
});
