import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import { fromName } from "./anaphor.ts";
import { antecedentIn } from "./antecedent.ts";
import { definiteBody } from "./bodyInText.ts";
import { mainSubject } from "./mainSubject.ts";
import { isPossessive, namesIn, rolesIn, type Cast } from "./cast.ts";
import type { Identity } from "./identity.ts";
import type { OuterSentence } from "./outerText.ts";
import { nounPhraseBefore } from "./nounPhrases.ts";
import { speakerLineAt } from "./rules/speakerLine.ts";
import { spanOf, type Attribution, type Place, type Scene } from "./speakerRule.ts";

/** How many sentences back a pronoun is looked up. */
const reach = 14;

/**
 * Who a pronoun stands for: *he* and *she* for the first person or role of the latest earlier sentence that has one and
 * agrees in gender (not for the nearest name), *it* and *they* likewise for an organization. A sentence whose own subject is
 * the same pronoun is passed over. `pronoun` is empty for words such as `the Norwegian`, which may be either's.
 */
export function pronounSpeaker(
  cast: Cast,
  scene: Scene,
  place: Place,
  pronoun: string,
  at: Span,
  known: ReadonlyMap<number, Identity>,
  found: readonly (Attribution | undefined)[],
): Identity | undefined {
  if (pronoun === "who") return relative(cast, at, place);
  const kind =
    pronoun === "he" || pronoun === "she" || pronoun === ""
      ? "person"
      : pronoun === "it" || pronoun === "they"
        ? "organization"
        : undefined;
  if (!kind) return undefined;
  let { paragraph } = place;
  let sentences = place.sentences;
  let s = sentenceAt(sentences, at.start);
  let head: string | undefined;
  // What is told before the first turn of a transcript is not what its speakers talk about.
  const inTurn = speakerLineAt(scene, at.start) !== undefined;
  const first = inTurn ? cast.source.regions.find(({ kind }) => kind === "speaker-line")!.start : 0;
  for (let steps = 0; steps < reach; steps++) {
    const sentence = sentences[s];
    if (sentence) {
      const antecedent = antecedentIn(cast, scene, sentence, { pronoun, kind, at, head }, known, found);
      if (antecedent) return antecedent;
      if (kind === "organization") head ??= bodySubject(scene, sentence);
    }
    s--;
    if (s >= 0) continue;
    paragraph--;
    if (paragraph < 0 || scene.source.paragraphs[paragraph]!.end <= first) return undefined;
    // A paragraph without names cannot hold who is meant.
    sentences = namesHere(cast, scene, paragraph) ? scene.sentencesOf(paragraph) : [];
    s = sentences.length - 1;
  }
  return undefined;
}

/** `front`, where *the front* is a sentence's subject. */
function bodySubject(scene: Scene, { tokens }: OuterSentence): string | undefined {
  const main = mainSubject(tokens);
  return main && definiteBody(scene.text, spanOf(tokens, { from: main.from, to: main.coreTo }));
}

function namesHere(cast: Cast, scene: Scene, paragraph: number): boolean {
  const span = scene.source.paragraphs[paragraph]!;
  return namesIn(cast, span).length > 0 || rolesIn(cast, span).length > 0;
}

/** Index of the sentence that holds an offset. */
const sentenceAt = (sentences: readonly OuterSentence[], offset: number): number =>
  firstAtOrAfter(sentences, offset + 1) - 1;

/** `Berg, who said`, `Berg, now a senator, who said`: the noun phrase before *who*, or the one that it is in apposition to. */
function relative(cast: Cast, at: Span, place: Place): Identity | undefined {
  const { tokens } = place.sentences[place.sentence]!;
  let end = tokens.findIndex((token) => token.start === at.start);
  for (let round = 0; round < 2 && end > 0; round++) {
    if (tokens[end - 1]!.text === ",") end--;
    const phrase = nounPhraseBefore(tokens, end);
    if (!phrase) return undefined;
    const name = namesIn(cast, spanOf(tokens, phrase))
      .filter((n) => n.type === "person")
      .at(-1);
    if (name && !isPossessive(cast.source.text, name)) return fromName(name);
    if (tokens[phrase.from - 1]?.text !== "," && tokens[phrase.from - 1]?.lower !== "now") return undefined;
    end = tokens[phrase.from - 1]!.text === "," ? phrase.from - 1 : phrase.from - 2;
  }
  return undefined;
}
