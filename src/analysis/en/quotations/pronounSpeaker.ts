import type { NameFinding } from "../../findings.ts";
import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import { genderOfName, isPossessive, namesIn, rolesIn, type Cast } from "./cast.ts";
import type { Identity } from "./identity.ts";
import type { OuterSentence } from "./outerText.ts";
import { nounPhraseBefore, nounPhraseFrom } from "./nounPhrases.ts";
import { holderInText } from "./roleSpeaker.ts";
import { spanOf, type Attribution, type Place, type Scene } from "./speakerRule.ts";
import { classesOf, is } from "./wordClasses.ts";
import { mainSubject } from "./mainSubject.ts";

/** How many sentences back a pronoun is looked up. */
const reach = 14;

/** As many tokens of a sentence are looked through. */
const longest = 150;

/**
 * Who a pronoun stands for: *he* and *she* for the first person or role of the latest earlier sentence that has one and
 * agrees in gender (not for the nearest name), *it* and *they* likewise for an organization. A sentence whose own subject is
 * the same pronoun is passed over.
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
    pronoun === "he" || pronoun === "she"
      ? "person"
      : pronoun === "it" || pronoun === "they"
        ? "organization"
        : undefined;
  if (!kind) return undefined;
  let { paragraph } = place;
  let sentences = place.sentences;
  let s = sentenceAt(sentences, at.start);
  for (let steps = 0; steps < reach; steps++) {
    const sentence = sentences[s];
    if (sentence) {
      const antecedent = inSentence(cast, scene, sentence, pronoun, kind, at, known, found);
      if (antecedent) return antecedent;
    }
    s--;
    if (s >= 0) continue;
    paragraph--;
    if (paragraph < 0) return undefined;
    // A paragraph without names cannot hold who is meant.
    sentences = namesHere(cast, scene, paragraph) ? scene.sentencesOf(paragraph) : [];
    s = sentences.length - 1;
  }
  return undefined;
}

function namesHere(cast: Cast, scene: Scene, paragraph: number): boolean {
  const span = scene.source.paragraphs[paragraph]!;
  return namesIn(cast, span).length > 0 || rolesIn(cast, span).length > 0;
}

/** Index of the sentence that holds an offset. */
const sentenceAt = (sentences: readonly OuterSentence[], offset: number): number =>
  firstAtOrAfter(sentences, offset + 1) - 1;

function inSentence(
  cast: Cast,
  scene: Scene,
  sentence: OuterSentence,
  pronoun: string,
  kind: "person" | "organization",
  at: Span,
  known: ReadonlyMap<number, Identity>,
  found: readonly (Attribution | undefined)[],
): Identity | undefined {
  const own = sentence.start <= at.start && at.start < sentence.end;
  const main = mainSubject(sentence.tokens);
  const subject = main && spanOf(sentence.tokens, { from: main.from, to: main.coreTo });
  if (subject && subject.start < at.start) {
    const words = scene.text.slice(subject.start, subject.end).toLowerCase();
    if (words === pronoun) return undefined;
    const fit = asAntecedent(cast, subject, pronoun, kind);
    if (fit) return fit;
    const nameless = kind === "person" ? namelessPerson(words) : undefined;
    if (nameless) return nameless === "somebody" ? somebody : undefined;
  }
  if (own) {
    // `When Berg met her host, she said`: the clause before has the subject.
    const opener = sentence.tokens[0]!;
    const clause =
      opener.kind === "word" && subordinators.has(opener.lower)
        ? nounPhraseFrom(sentence.tokens, 1)
        : undefined;
    const clauseSubject = clause && spanOf(sentence.tokens, { from: clause.from, to: clause.coreTo });
    return clauseSubject && clauseSubject.end <= at.start
      ? asAntecedent(cast, clauseSubject, pronoun, kind)
      : undefined;
  }
  const tokens = sentence.tokens.length > longest ? sentence.tokens.slice(0, longest) : sentence.tokens;
  for (const token of tokens) {
    if (token.kind !== "quotation") continue;
    const identity = known.get(token.quotation);
    const span = found[token.quotation]?.span;
    if (!span || span.start < sentence.start || span.end > sentence.end) continue;
    if (scene.text.slice(span.start, span.end).toLowerCase() === pronoun) return identity && again(identity);
    const fit = asAntecedent(cast, span, pronoun, kind);
    if (fit) return fit;
    const nameless =
      kind === "person" ? namelessPerson(scene.text.slice(span.start, span.end).toLowerCase()) : undefined;
    if (nameless) return nameless === "somebody" ? somebody : undefined;
  }
  const inQuotation = (name: Span): boolean =>
    tokens.some((t) => t.kind === "quotation" && t.start <= name.start && name.end <= t.end);
  const names = namesIn(cast, { start: sentence.start, end: tokens.at(-1)!.end }).filter(
    (name) => !inQuotation(name) && suits(cast, name, pronoun, kind) && name.end <= at.start,
  );
  const first =
    names.find((name) => !isPossessive(scene.text, name)) ?? (kind === "person" ? names[0] : undefined);
  const role =
    kind === "person"
      ? rolesIn(cast, { start: sentence.start, end: tokens.at(-1)!.end }).find(
          (r) => !inQuotation(r) && (r.holder || r.holderName),
        )
      : undefined;
  if (role && (!first || role.start < first.start))
    return {
      speaker: role.holder,
      ...(role.holderName && { speakerName: role.holderName }),
      certainty: "inferred",
    };
  return first && fromName(first);
}

/** A pronoun can take up somebody without a name: `my father`, `one official`. */
const somebody: Identity = { speaker: null, certainty: "inferred" };

/**
 * `my father` and `one official` are somebody new; `the senator` is somebody named earlier. Either way the sentence's
 * other names are not who *he* or *she* is.
 */
function namelessPerson(words: string): "somebody" | "earlier" | undefined {
  const known = words.startsWith("the ");
  if (!known && !/^(?:my|his|her|their|our|a|an|one|another)\s/.test(words)) return undefined;
  const head = words.slice(words.lastIndexOf(" ") + 1);
  if (head.endsWith("s") || (classesOf(head) & is.personNoun) === 0) return undefined;
  return known ? "earlier" : "somebody";
}

const subordinators: ReadonlySet<string> = new Set(
  "when as after while before although though if because since once".split(" "),
);

const again = (identity: Identity): Identity => ({ ...identity, certainty: "inferred" });

/** A noun phrase as what a pronoun stands for: a person's name in it, or a role with a known holder. */
function asAntecedent(
  cast: Cast,
  phrase: Span,
  pronoun: string,
  kind: "person" | "organization",
): Identity | undefined {
  const names = namesIn(cast, phrase).filter(
    (name) => suits(cast, name, pronoun, kind) && !isPossessive(cast.source.text, name),
  );
  const last = names.at(-1);
  if (last && (kind === "person" || last.end === phrase.end)) return fromName(last);
  if (kind === "organization") return undefined;
  const role = rolesIn(cast, phrase).find((r) => r.holder || r.holderName);
  if (role)
    return {
      speaker: role.holder,
      ...(role.holderName && { speakerName: role.holderName }),
      certainty: "inferred",
    };
  const holder = holderInText(cast, phrase);
  return holder && suits(cast, holder, pronoun, kind) ? fromName(holder) : undefined;
}

function suits(cast: Cast, name: NameFinding, pronoun: string, kind: "person" | "organization"): boolean {
  if (name.type !== kind) return false;
  if (kind === "organization") return true;
  const gender = genderOfName(cast, name);
  return gender === undefined || (gender === "female") === (pronoun === "she");
}

const fromName = (name: NameFinding): Identity => ({
  speaker: name.entity,
  speakerName: { start: name.start, end: name.end },
  certainty: "inferred",
});

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
