import type { Span } from "../../../text/span.ts";

/**
 * How a stretch in quotation marks is used, judged by its own words: `direct` is a clause of its own (a finite verb that
 * has its subject, or a sentence that begins with a capital and ends with a stop), `partial` any lesser fragment. Whether
 * it is speech at all shows only beside a speaker (`isScare`).
 */
export function quotationForm(text: string, content: Span): "direct" | "partial" {
  if (content.end - content.start > 240) return "direct";
  const head = text.slice(content.start, content.end);
  const words = head.match(wordPattern) ?? [];
  if (words.length >= 25) return "direct";
  const opensSentence = /^[\s\[(…]*\p{Lu}/u.test(head);
  const tail = head.slice(-4);
  const stop = /[.?!…,]["”’']*\s*$/.test(tail);
  if (opensSentence && /[?!]["”’']*\s*$/.test(tail)) return "direct";
  const verb = words.findIndex((word, i) => isFinite(word.toLowerCase(), words[i - 1]?.toLowerCase()));
  // `iron will` has a noun there.
  if (verb > 0 && (words.length > 2 || opensSentence || pronouns.has(words[0]!.toLowerCase())))
    return "direct";
  if (verb === 0 && opensSentence && words.length >= 3) return "direct";
  if (opensSentence && stop && words.length >= 4) return "direct";
  return "partial";
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;

function isFinite(word: string, before: string | undefined): boolean {
  if (finite.has(word)) return before !== "to";
  if (/n[’']t$|[’'](?:re|ve|ll|m|d)$/.test(word)) return true;
  return before !== undefined && pronouns.has(before) && word.length > 2 && !notVerbs.has(word);
}

const finite: ReadonlySet<string> = new Set(
  (
    "is are was were am has have had do does did will would can could may might must shall should cannot " +
    "goes went comes came says said knows knew wants wanted needs makes made takes took gets got gives gave it's that's he's she's " +
    "it’s that’s he’s she’s there’s there's let’s let's what’s what's who’s who's"
  ).split(" "),
);

const pronouns: ReadonlySet<string> = new Set("i you he she we they it who".split(" "));

const notVerbs: ReadonlySet<string> = new Set("and but all both who the that too".split(" "));
