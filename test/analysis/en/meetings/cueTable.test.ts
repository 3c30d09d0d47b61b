import assert from "node:assert/strict";
import { cueList } from "../../../../src/analysis/en/meetings/cueList.ts";
import { CueTable } from "../../../../src/analysis/en/meetings/cueTable.ts";
import { meetingWords, tells } from "../../../../src/analysis/en/meetings/meetingWords.ts";
import { openingsOf } from "../../../../src/text/openings.ts";
import { Vocabulary } from "../../../../src/text/vocabulary.ts";

describe("cues by the words that they begin with", () => {
  const vocabulary = new Vocabulary();
  const { openings, opened } = new CueTable(() => true);

  for (const [source, cue] of cueList) {
    it(`${cue.rule} is tried at each word that it begins with: ${source.slice(0, 50)}`, () => {
      for (const word of openingsOf(new RegExp(source))) {
        const id = vocabulary.idOf(word);
        const cues = opened[openings.of(vocabulary)[id]! - 1]!.map((each) => each.cue);
        assert.ok(cues.includes(cue), word);
      }
    });

    if (cue.scene || cue.caption) continue;
    it(`sentences are searched for all of ${cue.rule}: ${source.slice(0, 50)}`, () => {
      for (const alternative of choicesOf(source)) {
        const words = [...openingsOf(new RegExp(alternative)), ...(alternative.match(/[a-z]+/g) ?? [])];
        const isCue = (word: string): boolean => {
          const id = vocabulary.idOf(word);
          return (meetingWords.of(vocabulary)[id]! & tells.cue) !== 0;
        };
        assert.ok(words.some(isCue), alternative);
      }
    });
  }

  it("no cue begins with an ordinary word", () => {
    const id = vocabulary.idOf("herring");
    assert.equal(openings.of(vocabulary)[id], 0);
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
