import {
  spanOf,
  speakerWords,
  type Attribution,
  type Place,
  type Scene,
  type SpeakerRule,
} from "../speakerRule.ts";
import type { NounPhrase } from "../nounPhrases.ts";
import type { OuterSentence, Token } from "../outerText.ts";
import { behindInsertion } from "../behindInsertion.ts";
import { cueUse } from "../cueUse.ts";
import { mainSubject } from "../mainSubject.ts";
import { speaks } from "../speaks.ts";
import { subjectOf } from "../subjectOf.ts";
import { is } from "../wordClasses.ts";

/**
 * Speech that goes on: a quotation that stands alone has the speaker of the sentence before it, of the open quotation that
 * it continues, or of the paragraph above.
 */
export const continued: SpeakerRule = {
  id: "continued",
  find(scene, place, found) {
    const quotation = scene.quotations[place.index]!;
    const previous = found[place.index - 1];
    if (previous && scene.quotations[place.index - 1]!.group === quotation.group)
      return again(previous, "continued-paragraph", "The quotation runs on from the paragraph above.");
    const alone = place.sentences[place.sentence]!.bare;
    if (place.sentence > 0) {
      if (!alone) return undefined;
      const before = place.sentences[place.sentence - 1]!;
      const said = lastSpeaker(before, place.index, found);
      if (said) return said;
      const acts = actor(scene, before);
      if (acts) return acts;
      const earlier = scene.places[place.index - 1];
      if (previous && earlier?.paragraph === place.paragraph)
        return again(previous, "continued-same-paragraph", "The same speaker goes on in this paragraph.");
      return beatBetween(place);
    }
    if (!alone) return undefined;
    const beat = beatBetween(place);
    if (beat) return beat;
    const above = scene.sentencesOf(place.paragraph - 1).at(-1);
    if (!above) return undefined;
    const answers = answerer(scene, place, found);
    if (answers) return answers;
    return lastSpeaker(above, place.index, found, "paragraph");
  },
};

/** `“Berg said that?” She is delighted. “He would.”`: who acts between two quotations that stand alone speaks both. */
function beatBetween(place: Place): Attribution | undefined {
  const [beat, next] = [place.sentences[place.sentence + 1], place.sentences[place.sentence + 2]];
  if (!beat || beat.tokens.length > 9) return undefined;
  const goesOn = next?.bare && next.tokens[0]?.kind === "quotation";
  if (!goesOn && !beat.tokens.some(({ lower }) => gesture.test(lower))) return undefined;
  const subject = beat.tokens.some(({ kind }) => kind === "quotation") ? undefined : mainSubject(beat.tokens);
  if (!subject || !/^(?:he|she)$/.test(beat.tokens[subject.from]!.lower)) return undefined;
  return {
    span: speakerWords(beat.tokens, subject),
    rule: "continued-beat",
    certainty: "inferred",
    reason: "The next sentence tells what its speaker does.",
  };
}

/** `“Never.” She laughed.` */
const gesture = /^(?:laugh|smil|shrug|nodd|nods$|paus|sigh|grin|frown|winc)/;

/** `“Why?” Berg asked.`, and a paragraph that is a quotation only: who spoke before the question answers it. */
function answerer(
  scene: Scene,
  place: Place,
  found: readonly (Attribution | undefined)[],
): Attribution | undefined {
  const asked = scene.places[place.index - 1];
  const asker = found[place.index - 1];
  if (!asker?.cue || asked?.paragraph !== place.paragraph - 1) return undefined;
  const question = scene.quotations[place.index - 1]!.content;
  if (scene.text[question.end - 1] !== "?") return undefined;
  for (let i = place.index - 2; i >= Math.max(0, place.index - 4); i--) {
    const earlier = found[i];
    if (!earlier || scene.places[i]!.paragraph < asked.paragraph - 2) return undefined;
    if (isOther(scene.text, earlier, asker))
      return again(earlier, "continued-answer", "Who spoke before the question answers it.");
  }
  return undefined;
}

/** Whether the words for two speakers cannot be one's: two names without a common word, `he` and `she`, or a name and a pronoun. */
function isOther(text: string, a: Attribution, b: Attribution): boolean {
  const [one, two] = [a, b].map(({ span }) => text.slice(span.start, span.end).split(/\s+/));
  return !one!.some((word) => two!.includes(word));
}

/** `Berg laughs.`, `Berg, who is 71, puts down her cup.`: a short sentence, all reporter's, before what its subject then says. */
export function actor(scene: Scene, { tokens }: OuterSentence): Attribution | undefined {
  if (tokens.length > 30 || tokens.some((token) => token.kind === "quotation")) return undefined;
  const subject = nameWithVerb(tokens) ?? mainSubject(tokens);
  if (!subject || !speaks(tokens, subject)) return undefined;
  const head = tokens[subject.coreTo - 1]!;
  // `The Council folded.`: a body does not go on to speak.
  if (head.capital && (tokens[subject.from]!.is & is.determiner) !== 0) return undefined;
  const verbAt = behindInsertion(tokens, subject.to);
  const verb = tokens[verbAt];
  if (!verb || verb.kind !== "word" || !(canAct(verb) || isActing(tokens, verbAt))) return undefined;
  if (verb && verbAt === subject.to && tokens.length > subject.from + 16) return undefined;
  if (
    !/^(?:he|she)$/.test(head.lower) &&
    !isNewPerson(tokens, subject) &&
    !scene.named(spanOf(tokens, subject))
  )
    return undefined;
  return {
    span: speakerWords(tokens, subject),
    rule: "continued-next-sentence-subject",
    certainty: "inferred",
    reason: "The sentence before tells what this speaker does.",
  };
}

/** `was packing`, `was asked` */
const isActing = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.is & is.be) !== 0 &&
  (((tokens[at + 1]?.is ?? 0) & is.ing) !== 0 || tokens[at + 1]?.lower === "asked");

/** `a young man`, `her friend`: somebody who is met here. */
const isNewPerson = (tokens: readonly Token[], { from, coreTo }: NounPhrase): boolean =>
  /^(?:an?|his|her|their|my|our)$/.test(tokens[from]!.lower) &&
  (tokens[coreTo - 1]!.is & (is.personNoun | is.plural)) === is.personNoun;

/** `nods`, `has a story`; not `is`, `would`. */
const canAct = (verb: Token): boolean => (verb.is & is.function) === 0 || /^(?:has|had)$/.test(verb.lower);

/** `Berg nods`, `Anna Berg smiles at that`: a name that opens the sentence and a lower-case word in s, which is no noun there. */
function nameWithVerb(tokens: readonly Token[]): NounPhrase | undefined {
  let at = 0;
  while (at < 4 && tokens[at]?.kind === "word" && tokens[at]!.capital) at++;
  const verb = tokens[at];
  return at > 0 && verb?.kind === "word" && !verb.capital && /[^suy]s$/.test(verb.lower)
    ? { from: 0, coreTo: at, to: at }
    : undefined;
}

/** As many tokens of a sentence are looked through from its end. */
const longest = 150;

/** Who spoke last in a sentence: the speaker of its last quotation, or the subject of its last word of saying. */
export function lastSpeaker(
  sentence: OuterSentence,
  index: number,
  found: readonly (Attribution | undefined)[],
  where: "sentence" | "paragraph" = "sentence",
): Attribution | undefined {
  const { tokens } = sentence;
  const main = mainClause(tokens);
  const rule = where === "sentence" ? "continued-next-sentence" : "continued-next-paragraph";
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - longest); i--) {
    const token = tokens[i]!;
    if (token.kind === "quotation" && token.quotation < index) {
      const speaker = found[token.quotation];
      if (speaker) return again(speaker, rule, `The speaker of the ${where} before goes on.`);
      continue;
    }
    const use = i < main ? undefined : cueUse(tokens, i);
    if (!use || (use.cue.strength === "stance" && tokens.slice(-longest).some((t) => t.kind === "quotation")))
      continue;
    const subject = subjectOf(tokens, use);
    if (!subject || !speaks(tokens, subject)) continue;
    // `When I tell her this, she laughs.`: whom the reporter asks answers.
    if (/^(?:i|we)$/.test(tokens[subject.from]!.lower)) return undefined;
    const already = tokens
      .slice(-longest)
      .find(
        (t) =>
          t.kind === "quotation" &&
          t.quotation < index &&
          found[t.quotation]?.cue?.start === tokens[i]!.start,
      );
    if (already) return again(found[already.quotation]!, rule, `The speaker of the ${where} before goes on.`);
    return {
      span: speakerWords(tokens, subject),
      cue: token,
      rule: `${rule}-indirect`,
      certainty: "inferred",
      reason: `The ${where} before reports what this speaker said.`,
    };
  }
  return undefined;
}

/** Where the main clause of a sentence begins that opens with a clause of time or condition (`When Berg said so, she …`). */
function mainClause(tokens: readonly Token[]): number {
  if (
    !/^(?:when|whenever|if|as|after|before|while|although|though|because|once|since)$/.test(
      tokens[0]?.lower ?? "",
    )
  )
    return 0;
  const subject = mainSubject(tokens);
  return subject && tokens[subject.from - 1]?.text === "," ? subject.from : 0;
}

const again = (speaker: Attribution, rule: string, reason: string): Attribution => ({
  ...speaker,
  rule,
  certainty: "inferred",
  reason,
});
