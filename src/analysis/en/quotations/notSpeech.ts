import { cueOf } from "./cues.ts";
import type { Scene, Place } from "./speakerRule.ts";
import { tokensOf } from "./speakerRule.ts";
import type { Token } from "./outerText.ts";

/**
 * Quotation marks that set off a name or a word rather than speech, as shown by what stands around them: a nickname inside a
 * name, the title of a programme or an exercise, a word being mentioned. Returns the rule, or undefined for possible speech.
 */
export function notSpeech(scene: Scene, place: Place): string | undefined {
  const tokens = tokensOf(place);
  const { content } = scene.quotations[place.index]!;
  if (content.end - content.start > 110) return undefined;
  const words = scene.text.slice(content.start, content.end).match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  if (words.length === 0) return "empty-marks";
  if (place.sentences.length === 1 && place.sentences[0]!.bare && isHeading(words)) return "heading-in-marks";
  const before = tokens[place.token - 1];
  const after = tokens[place.token + 1];
  if (words.length <= 2 && isNickname(tokens, place.token)) return "nickname";
  if (before && mentioning.has(before.lower) && words.length <= 6) return "mentioned-word";
  if (words.length <= 6 && before && calling.has(before.lower) && tokens[place.token - 2]?.text === ",")
    return "named-so";
  const two = `${tokens[place.token - 2]?.lower ?? ""} ${before?.lower ?? ""}`;
  if (words.length <= 8 && naming.has(two)) return "named-so";
  if (
    isTitleCase(words) &&
    (titleBefore(tokens, place.token) || (after?.kind === "word" && titleNouns.has(after.lower)))
  )
    return "title";
  return undefined;
}

/** `Robert “Bobby” Berg`. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== "word" || after?.kind !== "word") return false;
  return before.capital && after.capital && before.lower !== "the" && !cueOf(before.lower);
}

const mentioning: ReadonlySet<string> = new Set(
  "so-called titled entitled nicknamed codenamed code-named named headlined captioned".split(" "),
);

const naming: ReadonlySet<string> = new Set([
  "known as",
  "referred to",
  "nickname of",
  "name of",
  "exercise named",
  "the nickname",
  "the hashtag",
]);

/** `the drill, dubbed “…”`. */
const calling: ReadonlySet<string> = new Set(
  "dubbed called named codenamed code-named titled entitled termed".split(" "),
);

const titleNouns: ReadonlySet<string> = new Set(
  (
    "show program programme broadcast episode edition series film movie documentary book novel memoir album song single magazine " +
    "article column editorial essay speech exercise exercises operation project initiative campaign podcast play musical drama " +
    "sitcom comedy newsletter report host anchor moderator co-host correspondent host's tour conference forum anthem hit classic"
  ).split(" "),
);

/** `on NBC's “…”`, `the exercise “…”`, `host of “…”`, `on “…”`. */
function titleBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind !== "word") return before.text === "," && titleNouns.has(tokens[at - 2]?.lower ?? "");
  if (titleNouns.has(before.lower) || before.lower === "on") return true;
  // `CBS's “…”`, `the Daily News's “…”`; a person's quoted words are rather speech.
  if (/^[’']s$/.test(before.lower)) {
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

/** Every longer word begins with a capital or a digit. */
function isTitleCase(words: readonly string[]): boolean {
  if (words.length > 9) return false;
  return (
    /^[\p{Lu}\p{N}]/u.test(words[0]!) &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || minor.has(word.toLowerCase()))
  );
}

const minor: ReadonlySet<string> = new Set(
  "a an the of in on at by for with from to and or nor but as vs is".split(" "),
);
