import type { Token } from "../outerText.ts";
import { spanOf, speakerWords, tokensOf, type SpeakerRule } from "../speakerRule.ts";
import { behindInsertion } from "../behindInsertion.ts";
import { mainSubject } from "../mainSubject.ts";
import { nounPhraseFrom, type NounPhrase } from "../nounPhrases.ts";
import { speaks } from "../speaks.ts";
import { is } from "../wordClasses.ts";

/** Without any word of saying: the subject of the sentence that the quotation is worked into, if it can speak. */
export const sentenceSubject: SpeakerRule = {
  id: "sentence-subject",
  find(scene, place) {
    const tokens = tokensOf(place);
    const subject = joinedSubject(tokens, place.token) ?? mainSubject(tokens);
    if (!subject || subject.to > place.token || !speaks(tokens, subject)) return undefined;
    // `Berg is known for her “…”`: who is described does not speak.
    if (isBe(tokens[subject.to]) || isBe(tokens[behindInsertion(tokens, subject.to)])) return undefined;
    // `The city will stop calling them “…”`
    if (
      tokens.slice(subject.to, place.token).some((t) => /^(?:stop(?:s|ped)?|avoid(?:s|ed)?)$/.test(t.lower))
    )
      return undefined;
    if (isToldOf(tokens, subject.to, place.token)) return undefined;
    const head = tokens[subject.coreTo - 1]!;
    // `Some “friends” were bots`
    if (subject.to === place.token && (head.is & is.determiner) !== 0) return undefined;
    const known = (head.is & (is.subjectPronoun | is.personNoun)) !== 0;
    const verb = tokens[behindInsertion(tokens, subject.to)];
    const finds =
      (head.is & is.documentNoun) !== 0 &&
      (verb === tokens[place.token] ||
        tokens.slice(subject.to, Math.min(place.token, subject.to + 16)).some((t) => finding.has(t.lower)));
    if (!known && !finds && !scene.named(spanOf(tokens, subject))) return undefined;
    return {
      span: speakerWords(tokens, subject),
      rule: "sentence-subject",
      certainty: "inferred",
      reason: "The sentence has no word of saying; this is its subject.",
    };
  },
};

/** `has been accused of “…”`: the subject does not say it. */
function isToldOf(tokens: readonly Token[], from: number, to: number): boolean {
  let be = false;
  for (let i = from; i < to; i++) {
    const { is: classes, cue } = tokens[i]!;
    if (cue?.form === "past") return be;
    if ((classes & (is.auxiliary | is.adverb)) === 0) return false;
    be = (classes & is.be) !== 0;
  }
  return false;
}

/** `the city` in `The union will sue and the city will keep its “…”`: the subject of the clause that holds the quotation. */
function joinedSubject(tokens: readonly Token[], quotation: number): NounPhrase | undefined {
  for (let i = quotation - 2; i > Math.max(0, quotation - 30); i--) {
    if (tokens[i]!.lower !== "and" && tokens[i]!.lower !== "but") continue;
    const phrase = nounPhraseFrom(tokens, i + 1);
    const verb = phrase && tokens[phrase.coreTo];
    if (verb && phrase.coreTo < quotation && (verb.is & (is.auxiliary | is.ed | is.plainVerb)) !== 0)
      return phrase;
  }
  return undefined;
}

/** What a report does with the words that it is quoted with. */
const finding: ReadonlySet<string> = new Set(
  (
    "found finds show shows showed saw sees contains contained uncovered uncovers uses used detected detects lists listed " +
    "details detailed speaks sets judged judges held holds obliges obliged obligates requires required commits committed defines " +
    "defined guarantees guaranteed allows allowed permits permitted forbids prohibits bans"
  ).split(" "),
);

const isBe = (token: Token | undefined): boolean => token !== undefined && (token.is & is.be) !== 0;
