import { spanAt } from "../../../text/span.ts";
import { lastMark, type Token } from "./outerText.ts";
import { isReported } from "./reportedQuotation.ts";
import { type Attribution, type Place, type Scene } from "./speakerRule.ts";
import { isTitleCase, wordsWritten } from "./titleCase.ts";
import { is } from "./wordClasses.ts";

/**
 * Whether words in capitals are a title or a name, since nothing beside them says that they are spoken: only the sentence's
 * subject would (`played Nora in “A Doll’s House”`) or nobody at all, they stand behind a noun and a comma (`two accounts,
 * “Saver Plus” and …`), where something takes place (`said at the “Forum on Trade”`), or beside another such name.
 */
export function nameWithoutSaying(
  scene: Scene,
  place: Place,
  attribution: Attribution | undefined,
  scares: readonly (string | undefined)[],
): boolean {
  const { start, end, content } = scene.quotations[place.index]!;
  if (content.end - content.start > 80) return false;
  const rule = attribution?.rule;
  const unsaid = rule === undefined || rule === "sentence-subject" || rule === "speaker-line";
  const { tokens, bare } = place.sentences[place.sentence]!;
  if (
    !unsaid &&
    !isBehindNoun(tokens, place.token) &&
    !isBesideName(tokens, place.token, scares) &&
    !(weak.has(rule) && isInPlace(tokens, place.token))
  )
    return false;
  if ((rule === undefined || rule === "speaker-line") && (bare || isReported(place))) return false;
  if (!/[\p{Lu}\p{N}]/u.test(scene.text[content.start]!)) return false;
  const words = wordsWritten(scene.text.slice(content.start, content.end));
  if (!isTitleCase(words) || /[?!…]/.test(lastMark(scene.text, { start, end }))) return false;
  if (rule !== "sentence-subject" && words.filter(isCapitalised).length < 2) return false;
  const region = spanAt(scene.source.regions, start)?.kind;
  return region !== "title" && region !== "heading"; // where all words have capitals
}

/** Rules by which a word of saying governs the quotation from afar. */
const weak: ReadonlySet<string> = new Set(["before-quotation-in-sentence", "sentence-end", "same-sentence"]);

const isCapitalised = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

/** `two accounts, “…”`: a noun for no person, and a comma. */
function isBehindNoun(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 2];
  if (tokens[at - 1]?.text !== "," || noun?.kind !== "word" || noun.capital || noun.cue) return false;
  return (
    (noun.is & (is.personNoun | is.function | is.adverb | is.possessivePronoun | is.past | is.ing)) === 0
  );
}

/** `at the “…”`, `during “…”`. */
function isInPlace(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1];
  if (lead?.kind !== "word") return false;
  return places.has((lead.is & is.determiner) !== 0 ? (tokens[at - 2]?.lower ?? "") : lead.lower);
}

const places: ReadonlySet<string> = new Set("in at on during from aboard inside outside near via".split(" "));

/** `“…” and “…”`, where the first is no speech. */
function isBesideName(
  tokens: readonly Token[],
  at: number,
  scares: readonly (string | undefined)[],
): boolean {
  if (!/^(?:and|or|,)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  const other = tokens[at - 2]?.text === "," ? tokens[at - 3] : tokens[at - 2];
  return other?.kind === "quotation" && scares[other.quotation] !== undefined;
}
