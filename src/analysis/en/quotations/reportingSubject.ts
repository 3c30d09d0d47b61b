import { type CueUse, cueUse } from "./cueUse.ts";
import { isFirstPerson } from "./firstPerson.ts";
import { mainSubject } from "./mainSubject.ts";
import type { NounPhrase } from "./nounPhrases.ts";
import type { Token } from "./outerText.ts";
import { speaks } from "./speaks.ts";
import { subjectOf } from "./subjectOf.ts";
import { is } from "./wordClasses.ts";

/**
 * Where a pronoun takes up an earlier subject of its own sentence, that subject: `Berg said she expects “…”`, `Berg condemned
 * what he called “…”`, and likewise `Berg said the city is calling it “…”`, where the outer clause is the one that reports.
 * It also is where the quotation tells in what manner somebody spoke (`Berg said the crew replied “with great calm”`).
 */
export function reportingSubject(
  tokens: readonly Token[],
  use: CueUse,
  subject: NounPhrase,
  quotation: number,
  isManner: boolean,
): { readonly use: CueUse; readonly subject: NounPhrase } {
  // `police said the man shouted “…”`: whoever reports it, the words are the man's.
  if (
    use.cue.strength === "speech" &&
    (use.at >= quotation - 2 ||
      isOrder(tokens, use.at, quotation) ||
      tellsHearer(tokens, use.at, quotation)) &&
    (names(tokens, subject) || /^(?:him|her)$/.test(tokens[subject.from]!.lower)) &&
    !isManner &&
    !asksThings(tokens, use.at, quotation)
  )
    return { use, subject };
  let inner = { use, subject };
  for (let round = 0; round < 3; round++) {
    const outer = outerClause(tokens, inner.use, inner.subject);
    if (!outer) break;
    inner = outer;
  }
  return inner;
}

function outerClause(
  tokens: readonly Token[],
  use: CueUse,
  subject: NounPhrase,
): { readonly use: CueUse; readonly subject: NounPhrase } | undefined {
  const pronoun =
    subject.to === subject.from + 1 && /^(?:he|she|it|they|we|i)$/.test(tokens[subject.from]!.lower);
  // `Berg said that the manager had told her that it was “…”`
  if (
    !pronoun &&
    use.cue.strength === "speech" &&
    (tokens[subject.coreTo - 1]!.capital || (tellsThat(tokens, use) && names(tokens, subject)))
  )
    return undefined;
  if (subject.from >= use.at) return undefined;
  if (isOfTwo(tokens, subject.from, use.at)) return undefined;
  const lead = tokens[subject.from - 1];
  if (!lead || lead.kind !== "word") return undefined;
  // `read a letter in which the firm called it “…”`
  if (!pronoun && /^(?:which|whom|where)$/.test(lead.lower)) return undefined;
  const free = pronoun && (lead.is & is.relativePronoun) !== 0;
  for (let i = subject.from - 1; i >= Math.max(0, subject.from - (free ? 30 : 8)); i--) {
    const token = tokens[i]!;
    if (token.kind !== "word" && !free) return undefined;
    if (subordinating.has(token.lower)) return undefined;
    const outer = cueUse(tokens, i);
    if (!outer) continue;
    if (!pronoun && outer.cue.strength !== "speech") return undefined;
    const outerSubject = subjectOf(tokens, outer);
    if (!outerSubject || outerSubject.to > subject.from || !speaks(tokens, outerSubject)) continue;
    // `I rang the minister and he told me “…”`, `asked what he had said and I told him “…”`
    const [outside, inside] = [isFirstPerson(tokens, outerSubject), isFirstPerson(tokens, subject)];
    if (pronoun && (outside ? !inside : tokens[subject.from]!.lower === "i")) return undefined;
    // `In a statement read in court he said`
    if (outerSubject.from > 0 && governs(tokens[outerSubject.from - 1]!)) continue;
    return { use: outer, subject: outerSubject };
  }
  if (!free) return undefined;
  const main = mainSubject(tokens);
  // `It was said that he had called it “…”`: nobody reports it
  if (main && tokens[main.from]!.lower === "it" && ((tokens[main.to]?.is ?? 0) & is.be) !== 0)
    return undefined;
  return main && main.to <= subject.from && speaks(tokens, main) ? { use, subject: main } : undefined;
}

/** `had told her that`, `said that`: a verb with a clause that holds what is said. */
const tellsThat = (tokens: readonly Token[], { at, cue }: CueUse): boolean =>
  cue.form !== "participle" && (tokens[at + 1]?.lower === "that" || tokens[at + 2]?.lower === "that");

/** A preposition before a noun phrase, which is no subject then. */
const governs = (token: Token): boolean =>
  (token.is & (is.preposition | is.conjunction)) === is.preposition &&
  !/^(?:after|before|since|until)$/.test(token.lower);

/** `he once told her that`: the pronouns stand for two people, of whom the sentence's subject is rather the other. */
const isOfTwo = (tokens: readonly Token[], subject: number, cue: number): boolean => {
  const pair = `${tokens[subject]!.lower} ${tokens[cue + 1]?.lower}`;
  return pair === "he her" || pair === "she him";
};

/** `Berg said the guest asked “better questions”`: who reports it judges. */
const asksThings = (tokens: readonly Token[], cue: number, quotation: number): boolean =>
  cue === quotation - 1 && /^ask(?:s|ed)$/.test(tokens[cue]!.lower);

/** `told him to “…”` */
const isOrder = (tokens: readonly Token[], cue: number, quotation: number): boolean =>
  cue === quotation - 3 && tokens[cue]!.lower === "told" && tokens[quotation - 1]!.lower === "to";

/** `told him: “…”` */
const tellsHearer = (tokens: readonly Token[], cue: number, quotation: number): boolean =>
  cue === quotation - 3 &&
  /^(?:him|her|them|me|us)$/.test(tokens[cue + 1]!.lower) &&
  /^(?:,|:|that)$/.test(tokens[cue + 2]!.lower);

/** Whether a phrase names somebody: no pronoun. */
const names = (tokens: readonly Token[], subject: NounPhrase): boolean =>
  speaks(tokens, subject) && (tokens[subject.from]!.is & (is.relativePronoun | is.subjectPronoun)) === 0;

const subordinating: ReadonlySet<string> = new Set(
  "when whenever while after before because if though although but as once unless where since until whether".split(
    " ",
  ),
);
