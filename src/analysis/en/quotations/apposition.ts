import type { NameFinding } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { isPossessive, namesIn, type Cast } from "./cast.ts";
import { cueOf } from "./cues.ts";
import { classesOf, is } from "./wordClasses.ts";

/**
 * Who is named behind the comma after a noun phrase: `Her counterpart, Anton Berg, said`, `one of the victims, 84-year-old
 * Anton Berg.`, `the union, Harbour and Sea, said`. A place is none.
 */
export function inApposition(cast: Cast, { start, end }: Span): NameFinding | undefined {
  const { text } = cast.source;
  if (text[end] !== ",") return undefined;
  // `a spokesman for the buyers, Harbour and Sea`: the body is not who speaks.
  const complemented = /\s(?:of|for|at|from|with)\s/.test(text.slice(start, end));
  return namesIn(cast, { start: end, end: end + reach }).find((name) => {
    if (name.type !== "person" && (name.type !== "organization" || complemented)) return false;
    if (isPossessive(text, name) || !closing.test(text.slice(name.end, name.end + 50))) return false;
    const between = text
      .slice(end + 1, name.start)
      .trim()
      .split(/\s+/);
    return (
      between.length <= mostWords &&
      between.every((word, i) => canDescribe(word) || isCalling(word, i, between))
    );
  });
}

/** `a young man called Anton Berg` */
const isCalling = (word: string, i: number, words: readonly string[]): boolean =>
  i === words.length - 1 && i > 0 && (word === "called" || word === "named");

/** How far behind the comma a name may end. */
const reach = 80;

/** As many words stand at most between the comma and the name. */
const mostWords = 5;

/** What closes an apposition, `QC` and `of Arkansas,` behind the name included. */
const closing =
  /^(?:,? (?:[QK]C|MP|MSP|MEP|OBE|MBE|CBE|MD|PhD|Jr\.?|Sr\.?)){0,2}(?:\s(?:of|from)\s(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*\s?){1,4})?(?:\s?[,.(;:—–]|$|\n)/u;

/** A title or description right before a name: capitals, `84-year-old`, `retired teacher`; no verb, no word of a closed class. */
function canDescribe(word: string): boolean {
  if (/[,;:"“”()]/.test(word)) return false;
  if (!/^\p{Ll}/u.test(word)) return true;
  const classes = classesOf(word);
  const cue = cueOf(word);
  return (
    (!cue || cue.form === "base") &&
    (classes & (is.function | is.past | is.plainVerb | is.relativePronoun | is.adverb)) === 0
  );
}
