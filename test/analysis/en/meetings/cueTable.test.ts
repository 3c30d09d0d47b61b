import assert from "node:assert/strict";
import { cueList } from "../../../../src/analysis/en/meetings/cueList.ts";
import { allCues, cueWords, CueTable } from "../../../../src/analysis/en/meetings/cueTable.ts";
import { meetingWords, tells } from "../../../../src/analysis/en/meetings/meetingWords.ts";
import { openingPairsOf, openingsOf } from "../../../../src/text/openings.ts";
import { Vocabulary } from "../../../../src/text/vocabulary.ts";

describe("cues by the words that they begin with", () => {
  const vocabulary = new Vocabulary();
  const table = new CueTable(() => true);
  const numberOf = (column: 0 | 1, word: string): number => {
    const id = vocabulary.idOf(word);
    return cueWords.of(vocabulary)[column]![id]!;
  };

  for (const [source, cue] of cueList) {
    it(`${cue.rule} is tried at each word that it begins with: ${source.slice(0, 50)}`, () => {
      for (const [word, behind] of openingPairsOf(new RegExp(source)))
        for (const next of behind ?? ["", "herring", "the"]) {
          const cues = table.opened(numberOf(0, word), numberOf(1, next)).map((each) => each.cue);
          assert.ok(cues.includes(cue), `${word} ${next}`);
        }
    });

    if (cue.scene || cue.caption) continue;
    it(`sentences are searched for all of ${cue.rule}: ${source.slice(0, 50)}`, () => {
      for (const alternative of choicesOf(source)) {
        const words = [...openingsOf(new RegExp(alternative)), ...(alternative.match(/[a-z]+/g) ?? [])];
        const isCue = (word: string): boolean => {
          const id = vocabulary.idOf(word);
          return (meetingWords.of(vocabulary)[0]![id]! & tells.cue) !== 0;
        };
        assert.ok(words.some(isCue), alternative);
      }
    });
  }

  it("a sentence tells of taking part where the first two words of a cue stand", () => {
    const has = (first: string, second: string): boolean => {
      const ids = [first, second].map((word) => vocabulary.idOf(word));
      const [own, opening, next] = meetingWords.of(vocabulary);
      return ((own![ids[0]!]! | (opening![ids[0]!]! & next![ids[1]!]!)) & tells.taking) !== 0;
    };
    for (const { cue, openings } of allCues())
      if (!cue.scene && !cue.caption)
        for (const [word, behind] of openings)
          for (const second of behind ?? ["herring"]) assert.ok(has(word, second), `${word} ${second}`);
    assert.ok(!has("was", "herring"));
  });

  it("no cue begins with an ordinary word", () => assert.equal(numberOf(0, "herring"), 0));

  it("a cue is not tried where another word than any of its own goes on", () => {
    const tried = (second: string): readonly string[] =>
      table.opened(numberOf(0, "was"), numberOf(1, second)).map(({ cue }) => cue.rule);
    assert.ok(tried("joined").includes("joined-by"));
    assert.ok(!tried("represented").includes("joined-by"));
    assert.deepEqual(tried("herring"), []);
  });
});

/** The alternatives of a pattern that stand outside its groups. */
function choicesOf(source: string): readonly string[] {
  const choices: string[] = [""];
  let depth = 0;
  for (const character of source) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "|" && depth === 0) choices.push("");
    else choices[choices.length - 1] += character;
  }
  return choices;
}
