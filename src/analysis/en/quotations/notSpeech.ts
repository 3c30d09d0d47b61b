import type { Scene, Place } from "./speakerRule.ts";
import { tokensOf } from "./speakerRule.ts";
import type { Span } from "../../../text/span.ts";
import { shape, wordIndexAt } from "../../../text/words.ts";
import { nameSetOff } from "./nameSetOff.ts";
import { lastMark, type Token } from "./outerText.ts";
import { isTitleCase, wordsWritten } from "./titleCase.ts";
import { is } from "./wordClasses.ts";

/**
 * Quotation marks that set off a name or a word rather than speech, as shown by what stands around them: a nickname inside a
 * name, the title of a programme or an exercise, a word being mentioned. Returns the rule, or undefined for possible speech.
 */
export function notSpeech(scene: Scene, place: Place): string | undefined {
  const tokens = tokensOf(place);
  const { content } = scene.quotations[place.index]!;
  if (content.end - content.start > 110) return undefined;
  if (!holdsWord(scene, content)) return "empty-marks";
  // What stands around the marks is looked at first: it speaks against speech for few of them.
  const before = tokens[place.token - 1];
  const after = tokens[place.token + 1];
  const alone = place.sentences.length === 1 && place.sentences[0]!.bare;
  const nicknamed = isNickname(tokens, place.token);
  const mentioned =
    before !== undefined && (mentioning.has(before.lower) || isSignature(tokens, place.token));
  const called = before !== undefined && calling.has(before.lower) && tokens[place.token - 2]?.text === ",";
  const isCalled = calledSo(tokens, place.token);
  const named = namesUpTo(tokens, place.token - 1);
  // `“Anybody,” host Chris Berg said` is speech, for its comma.
  const titling = after?.kind === "word" && titleNouns.has(after.lower);
  const titled =
    titleBefore(tokens, place.token) || (titling && lastMark(scene.text, tokens[place.token]!) !== ",");
  const setOff = nameSetOff(tokens, place.token);
  if (!alone && !nicknamed && !mentioned && !called && !isCalled && named === 0 && !titled && !setOff)
    return undefined;
  const words = wordsWritten(scene.text.slice(content.start, content.end));
  if (alone && isHeading(words)) return "heading-in-marks";
  if (nicknamed && words.length <= 2) return "nickname";
  if (mentioned && words.length <= 6) return "mentioned-word";
  if ((called && words.length <= 6) || words.length <= named) return "named-so";
  if ((named > 0 || isCalled) && isTitleCase(words)) return "named-so";
  if (titled && isTitleCase(words)) return "title";
  if (!setOff || words.length < setOff.least || words.length > setOff.most || !isTitleCase(words))
    return undefined;
  return /[.,!?…]/.test(lastMark(scene.text, tokens[place.token]!)) ? undefined : "name-set-off";
}

/** Whether a word, or an apostrophe or hyphen that may be one, stands inside the marks. */
function holdsWord({ source: { words }, text }: Scene, content: Span): boolean {
  for (let w = wordIndexAt(words, content.start); w < words.count && words.starts[w]! < content.end; w++)
    if (words.shapes[w] !== shape.mark || "’'-".includes(text[words.starts[w]!]!)) return true;
  return false;
}

/** `Robert “Bobby” Berg`. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== "word" || after?.kind !== "word") return false;
  return before.capital && after.capital && before.lower !== "the" && !before.cue;
}

const mentioning: ReadonlySet<string> = new Set(
  "so-called stamped inscribed marked titled entitled nicknamed codenamed code-named named headlined captioned".split(
    " ",
  ),
);

/** `signs herself “…”`, `a letter signed “…”` */
const isSignature = (tokens: readonly Token[], at: number): boolean =>
  /^sign(?:s|ed|ing)$/.test(tokens[at - 1]!.lower) ||
  (/^(?:him|her|them)sel/.test(tokens[at - 1]!.lower) && /^sign/.test(tokens[at - 2]?.lower ?? ""));

/** How many words `known as “…”`, `known as the “…”`, `what is called a “…”` may name; 0 without such words. */
function namesUpTo(tokens: readonly Token[], last: number): number {
  if (isNaming(tokens, last)) return 8;
  if (!articles.has(tokens[last]?.lower ?? "")) return 0;
  const before = tokens[last - 1]?.lower;
  const names =
    before === "as" ? isNaming(tokens, last - 1) : before === "called" && isWhatIs(tokens, last - 2);
  return names ? 5 : 0;
}

const isNaming = (tokens: readonly Token[], last: number): boolean =>
  naming.get(tokens[last]?.lower ?? "")?.includes(tokens[last - 1]?.lower ?? "") ?? false;

/** `what is`, `what are often`; not `what he`. */
function isWhatIs(tokens: readonly Token[], last: number): boolean {
  const be = ((tokens[last]?.is ?? 0) & is.adverb) !== 0 ? last - 1 : last;
  return tokens[be - 1]?.lower === "what" && (tokens[be]!.is & is.be) !== 0;
}

const articles: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** The last word, and those that go before it. */
const naming: ReadonlyMap<string, readonly string[]> = new Map([
  ["as", ["known", "to"]],
  ["to", ["referred"]],
  ["of", ["nickname", "name"]],
  ["named", ["exercise"]],
  ["nickname", ["the"]],
  ["hashtag", ["the"]],
]);

/** `the drill, dubbed “…”`. */
const calling: ReadonlySet<string> = new Set(
  "dubbed called named codenamed code-named titled entitled termed".split(" "),
);

/** `The album is called “Salt”`, but not what a person is called, or something by somebody. */
function calledSo(tokens: readonly Token[], at: number): boolean {
  const [subject, be, verb] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (!subject || !verb || !calling.has(verb.lower) || (be!.is & is.be) === 0) return false;
  if (subject.capital || (subject.is & (is.personNoun | is.subjectPronoun)) !== 0) return false;
  return tokens[at + 1]?.lower !== "by";
}

const titleNouns: ReadonlySet<string> = new Set(
  (
    "show program programme broadcast episode edition series film movie documentary book novel memoir album song single magazine " +
    "article column editorial essay speech exercise exercises operation project initiative campaign podcast play musical drama " +
    "sitcom comedy newsletter motto theme banner slogan headline heading title report host anchor moderator co-host correspondent host's tour conference forum anthem hit classic"
  ).split(" "),
);

/** `on NBC's “…”`, `the exercise “…”`, `host of “…”`, `on “…”`. */
function titleBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind !== "word") return before.text === "," && titleNouns.has(tokens[at - 2]?.lower ?? "");
  if (titleNouns.has(before.lower) || before.lower === "on") return true;
  // `CBS's “…”`, `the Daily News's “…”`; a person's quoted words are rather speech.
  if ((before.is & is.possessive) !== 0) {
    const owner = tokens[at - 2];
    return owner !== undefined && (/^\p{Lu}{2,5}$/u.test(owner.text) || outlets.has(owner.lower));
  }
  if (before.lower === "of" || before.lower === "in" || before.lower === "the" || before.lower === "for")
    return titleNouns.has(tokens[at - 2]?.lower ?? "");
  return false;
}

const outlets: ReadonlySet<string> = new Set(
  "news times post journal network radio television tv channel herald tribune magazine netflix hbo".split(
    " ",
  ),
);

/** `‘Legend in the Hills’` alone in its paragraph: a heading in capitals rather than speech that goes on. */
const isHeading = (words: readonly string[]): boolean =>
  words.length >= 3 && isTitleCase(words) && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 3;
