import type { NameFinding } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { asRole, fromName, heldBy, isHeld, suits, type Anaphor } from "./anaphor.ts";
import { inApposition } from "./apposition.ts";
import { bodyInText } from "./bodyInText.ts";
import { isPossessive, namesIn, rolesIn, type Cast } from "./cast.ts";
import type { Identity } from "./identity.ts";
import { isFirstPerson } from "./firstPerson.ts";
import { mainSubject } from "./mainSubject.ts";
import { namelessPerson, tellsGender, tellsOfAnother } from "./nameless.ts";
import { nounPhraseFrom, type NounPhrase } from "./nounPhrases.ts";
import type { OuterSentence, Token } from "./outerText.ts";
import { holderInText } from "./roleSpeaker.ts";
import { spanOf, type Attribution, type Scene } from "./speakerRule.ts";
import { is } from "./wordClasses.ts";

/** As many tokens of a sentence are looked through. */
const longest = 150;

/**
 * Whom an anaphor stands for in a sentence: its subject or the name in apposition to that, the speakers of its quotations,
 * the first other name. Undefined sends the search on to the sentence before; `somebody` ends it.
 */
export function antecedentIn(
  cast: Cast,
  scene: Scene,
  sentence: OuterSentence,
  anaphor: Anaphor,
  known: ReadonlyMap<number, Identity>,
  found: readonly (Attribution | undefined)[],
): Identity | undefined {
  const { pronoun, kind, at } = anaphor;
  const { tokens } = sentence;
  // Somebody new ends the search; somebody named earlier sends it on.
  const ending = (nameless: "somebody" | "earlier", words: string): Identity | undefined =>
    nameless === "somebody" && (tellsGender(words) || !goesOn(tokens, pronoun)) ? somebody : undefined;
  const main = mainSubject(tokens);
  if (main && tokens[main.from]!.start < at.start) {
    const words = wordsOf(scene.text, tokens, main);
    if (words === pronoun) return undefined;
    if (isAsked(tokens, main, pronoun)) {
      const before = { start: sentence.start, end: tokens[main.from]!.start };
      return otherIn(cast, scene, before, tokens, anaphor);
    }
    const fit = asAntecedent(cast, tokens, main, anaphor) ?? selfNamed(cast, tokens, main, anaphor);
    if (fit) return fit;
    const nameless = isKnown(cast, tokens, main) ? undefined : nobodyNamed(tokens, main, words, anaphor);
    if (nameless) return ending(nameless, words);
  }
  if (sentence.start <= at.start && at.start < sentence.end) {
    const before = { start: sentence.start, end: at.start };
    // `I rang Berg, and he said`: nobody but me is the subject
    return main && isFirstPerson(tokens, main)
      ? otherIn(cast, scene, before, tokens, anaphor)
      : subjectOfOpening(cast, scene, tokens, anaphor);
  }
  const near = tokens.length > longest ? tokens.slice(0, longest) : tokens;
  for (const token of near) {
    if (token.kind !== "quotation") continue;
    const identity = known.get(token.quotation);
    const span = found[token.quotation]?.span;
    if (!span || span.start < sentence.start || span.end > sentence.end) continue;
    const words = scene.text.slice(span.start, span.end).toLowerCase();
    if (words === pronoun) return identity && { ...identity, certainty: "inferred" };
    const named = identity?.speakerName ?? span;
    const name = namesIn(cast, named).findLast(
      (each) => suits(cast, each, anaphor) && !isPossessive(scene.text, each),
    );
    if (name && (kind === "person" || name.end === named.end)) return fromName(name);
    if (identity && kind === "person" && isHeld(cast, asRole(identity), anaphor))
      return { ...identity, certainty: "inferred" };
    const isOther =
      identity !== undefined && (identity.speaker !== null || identity.speakerName !== undefined);
    const nameless = kind === "person" && !isOther ? namelessPerson(words, pronoun) : undefined;
    if (nameless) return ending(nameless, words);
  }
  return otherIn(cast, scene, { start: sentence.start, end: near.at(-1)!.end }, near, anaphor);
}

/** `Then a supporter yelled, and he shook his head.`: the pronoun is not the sentence's subject, but who was spoken of. */
const goesOn = (tokens: readonly Token[], pronoun: string): boolean =>
  tokens.some(({ lower }, i) => lower === pronoun && /^(?:and|but|so)$/.test(tokens[i - 1]?.lower ?? ""));

/** `A reporter asked him why. He shrugged.`: who is asked, not who asks. */
function isAsked(tokens: readonly Token[], { to }: NounPhrase, pronoun: string): boolean {
  const object = pronoun === "he" ? "him" : pronoun === "she" ? "her" : undefined;
  return (
    object !== undefined &&
    tokens[to + 1]?.lower === object &&
    /^(?:ask|press|question|remind|tell|told)/.test(tokens[to]!.lower)
  );
}

/** The first name or role of a sentence that is neither its subject nor said in it. */
function otherIn(
  cast: Cast,
  scene: Scene,
  within: Span,
  tokens: readonly Token[],
  anaphor: Anaphor,
): Identity | undefined {
  const { pronoun, kind, at } = anaphor;
  const inQuotation = (name: Span): boolean =>
    tokens.some((t) => t.kind === "quotation" && t.start <= name.start && name.end <= t.end);
  const names = namesIn(cast, within).filter(
    (name) => !inQuotation(name) && suits(cast, name, anaphor) && name.end <= at.start,
  );
  const first =
    names.find((name) => !isPossessive(scene.text, name)) ?? (kind === "person" ? names[0] : undefined);
  const role =
    kind === "person"
      ? rolesIn(cast, within).find((r) => !inQuotation(r) && isHeld(cast, r, anaphor))
      : undefined;
  if (role && (!first || role.start < first.start)) return heldBy(role);
  // `asked Berg about the leaked memo. It said`
  if (
    pronoun === "it" &&
    tokens.some((t) => isDocument(t) && t.start > (first?.end ?? 0) + 4 && t.end <= at.start)
  )
    return somebody;
  if (first) return fromName(first);
  return kind === "person" && tellsOfAnother(tokens, pronoun) ? somebody : undefined;
}

/** `When Berg met her host, she said`: the clause before has the subject. */
function subjectOfOpening(
  cast: Cast,
  scene: Scene,
  tokens: readonly Token[],
  anaphor: Anaphor,
): Identity | undefined {
  const opener = tokens[0]!;
  const clause =
    opener.kind === "word" && subordinators.has(opener.lower) ? nounPhraseFrom(tokens, 1) : undefined;
  if (!clause || tokens[clause.coreTo - 1]!.end > anaphor.at.start) return undefined;
  // `When I tell Berg this, she laughs`
  if (isFirstPerson(tokens, clause)) {
    const before = { start: opener.start, end: anaphor.at.start };
    // A name of which nobody knows whose it is may be who is meant.
    const unsure = namesIn(cast, before).some(
      ({ certainty, type }) => certainty === "candidate" && type !== "place",
    );
    return otherIn(cast, scene, before, tokens, anaphor) ?? (unsure ? somebody : undefined);
  }
  return asAntecedent(cast, tokens, clause, anaphor);
}

const subordinators: ReadonlySet<string> = new Set(
  "when as after while before although though because if since once".split(" "),
);

/** A noun phrase as what an anaphor stands for: a person's name in it or beside it, or a role with a known holder. */
function asAntecedent(
  cast: Cast,
  tokens: readonly Token[],
  { from, coreTo, to }: NounPhrase,
  anaphor: Anaphor,
): Identity | undefined {
  const core = spanOf(tokens, { from, to: coreTo });
  const last = namesIn(cast, core).findLast(
    (name) => suits(cast, name, anaphor) && !isPossessive(cast.source.text, name),
  );
  if (anaphor.kind === "organization") {
    const body = last?.end === core.end ? last : bodyInText(cast, core);
    return body && fromName(body);
  }
  if (last?.end !== core.end) {
    const apposed = apposedTo(cast, tokens, { from, coreTo, to });
    if (apposed?.type === "person" || apposed?.certainty === "candidate")
      return suits(cast, { ...apposed, type: "person" }, anaphor) ? fromName(apposed) : undefined;
  }
  if (last) return fromName(last);
  const role = rolesIn(cast, core).find((each) => isHeld(cast, each, anaphor));
  if (role) return heldBy(role);
  const holder = holderInText(cast, spanOf(tokens, { from, to })) ?? holderInText(cast, core);
  return holder && suits(cast, holder, anaphor) ? fromName(holder) : undefined;
}

/** `Berg` in `Her brother, Anton Berg, came`. */
const apposedTo = (cast: Cast, tokens: readonly Token[], phrase: NounPhrase): NameFinding | undefined =>
  inApposition(cast, spanOf(tokens, phrase)) ??
  inApposition(cast, spanOf(tokens, { from: phrase.from, to: phrase.coreTo }));

/** `Anton` in `A man who gave his name as Anton said`, `who gave only her first name, Anna, said`, `who goes by Captain Anton`. */
function selfNamed(
  cast: Cast,
  tokens: readonly Token[],
  { to }: NounPhrase,
  anaphor: Anaphor,
): Identity | undefined {
  for (let i = to; i < Math.min(tokens.length - 2, to + 8); i++) {
    if (!naming.has(`${tokens[i]!.lower} ${tokens[i + 1]!.lower}`)) continue;
    const { start, end } = tokens[i + 2]!;
    const name = namesIn(cast, { start, end: end + 30 })[0];
    return name &&
      cast.source.text.slice(start, name.start).split(" ").length < 3 &&
      suits(cast, { ...name, type: "person" }, anaphor)
      ? fromName(name)
      : undefined;
  }
  return undefined;
}

const naming: ReadonlySet<string> = new Set(["name as", "name ,", "goes by", "known as"]);

/** Whether it is known whom a noun phrase without a name stands for: somebody beside it, or who holds the office. */
const isKnown = (cast: Cast, tokens: readonly Token[], phrase: NounPhrase): boolean =>
  apposedTo(cast, tokens, phrase) !== undefined ||
  rolesIn(cast, spanOf(tokens, phrase)).some((role) => role.holder !== null || role.holderName !== undefined);

/** Whether a subject without a name is who or what is meant, or rules out the other names of its sentence. */
function nobodyNamed(
  tokens: readonly Token[],
  { coreTo, to }: NounPhrase,
  words: string,
  { pronoun, kind }: Anaphor,
): "somebody" | "earlier" | undefined {
  if (kind === "person") {
    const nameless = namelessPerson(words, pronoun);
    // `The owner of the pan, who gave no name, came`: somebody new
    return nameless && tokens[tokens[to]?.text === "," ? to + 1 : to]?.lower === "who"
      ? "somebody"
      : nameless;
  }
  return pronoun === "it" && isDocument(tokens[coreTo - 1]!) ? "somebody" : undefined;
}

const isDocument = ({ capital, is: classes }: Token): boolean =>
  !capital && (classes & is.documentNoun) !== 0;

/** An anaphor can take up somebody without a name: `my father`, `one official`. */
const somebody: Identity = { speaker: null, certainty: "inferred" };

const wordsOf = (text: string, tokens: readonly Token[], { from, coreTo }: NounPhrase): string =>
  text.slice(tokens[from]!.start, tokens[coreTo - 1]!.end).toLowerCase();
