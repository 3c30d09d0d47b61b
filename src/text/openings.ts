/**
 * The words, in lower case, with one of which all that a pattern matches begins: `(?:was|were) (?:also )?held|met in` →
 * `was`, `were`, `met`. A pattern needs to be tried only where one of them stands, or not at all. Marks and white space
 * before the first word do not count; what is only looked at (`(?<=in )place of`) is no part of a match.
 *
 * @throws RangeError if a match can begin with any word (`\w+ held`), or with none
 */
export function openingsOf({ source }: RegExp): ReadonlySet<string> {
  const words = new Set<string>();
  const { open } = readChoice(source, 0, beginning, words);
  for (const word of open) words.add(word);
  if (words.has("")) throw new RangeError(`No word begins every match of ${source}`);
  return words;
}

/** Beginnings of words that the pattern can go on from, and where reading stopped. */
interface Step {
  readonly open: ReadonlySet<string>;
  readonly at: number;
}

/** Read alternatives up to a closing bracket or the end. Words that come to an end are added to `words`. */
function readChoice(source: string, from: number, open: ReadonlySet<string>, words: Set<string>): Step {
  const ends = new Set<string>();
  let at = from;
  for (;;) {
    const branch = readSequence(source, at, open, words);
    for (const end of branch.open) ends.add(end);
    at = branch.at + 1;
    if (source[branch.at] !== "|") return { open: ends, at };
  }
}

function readSequence(source: string, from: number, start: ReadonlySet<string>, words: Set<string>): Step {
  let open = start;
  let at = from;
  while (at < source.length && source[at] !== "|" && source[at] !== ")") {
    const item = readItem(source, at, open, words);
    const quantifier = /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(source.slice(item.at, item.at + 8))?.[0] ?? "";
    at = item.at + quantifier.length;
    open = /^(?:[?*]|\{0)/.test(quantifier) ? new Set([...open, ...item.open]) : item.open;
  }
  return { open, at };
}

/** One group, class or character. */
function readItem(source: string, at: number, open: ReadonlySet<string>, words: Set<string>): Step {
  const group = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(source.slice(at, at + 4))?.[0];
  if (group !== undefined) {
    const isLook = /[=!]$/.test(group);
    const read = readChoice(source, at + group.length, isLook ? nowhere : open, words);
    return isLook ? { open, at: read.at } : read;
  }
  const item = /^(?:\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\.|.)/su.exec(source.slice(at, at + 80))![0];
  return { open: withItem(open, item, words), at: at + item.length };
}

/** Go on with a character or class: a letter makes words longer, anything else ends them. */
function withItem(open: ReadonlySet<string>, item: string, words: Set<string>): ReadonlySet<string> {
  if (open.size === 0 || item === "^" || item === "$") return open;
  if (anyLetter.test(item)) throw new RangeError(`Any word can begin with or go on with ${item}`);
  const letters = item.toLowerCase().match(/\p{L}/gu);
  if (item.startsWith("\\") || !letters) {
    for (const word of open) if (word !== "") words.add(word);
    return open.has("") ? beginning : nowhere;
  }
  return new Set(letters.flatMap((letter) => [...open].map((word) => word + letter)));
}

const beginning: ReadonlySet<string> = new Set([""]);
const nowhere: ReadonlySet<string> = new Set();

/** Classes that hold letters by their properties, as a range, or as all that others are not; the full stop. */
const anyLetter = /^(?:\.|\\[pPwWDS].*|\[\^.*|\[.*(?:\\[pPwWDS]|\p{L}-\p{L}).*)$/su;
