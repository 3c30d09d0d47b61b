/**
 * The words, in lower case, with one of which all that a pattern matches begins: `(?:was|were) (?:also )?held|met in` →
 * `was`, `were`, `met`. A pattern needs to be tried only where one of them stands, or not at all. Marks and white space
 * before the first word do not count; what is only looked at (`(?<=in )place of`) is no part of a match.
 *
 * @throws RangeError if a match can begin with any word (`\w+ held`), or with none
 */
export const openingsOf = (pattern: RegExp): ReadonlySet<string> => new Set(openingPairsOf(pattern).keys());

/**
 * The same words, each with those of which one stands right behind it in all matches: `was` → `also`, `held`;
 * `undefined` where a match can go on with any word, with a mark, or not at all.
 */
export function openingPairsOf({ source }: RegExp): OpeningPairs {
  const found = new Set<string>();
  const { open } = readChoice(source, 0, beginning, found);
  for (const words of open) found.add(words.trimEnd());
  if (found.has("")) throw new RangeError(`No word begins every match of ${source}`);
  const pairs = new Map<string, Set<string> | undefined>();
  for (const words of found) {
    const [first, second] = words.split(" ") as [string, string | undefined];
    const seconds = pairs.get(first);
    if (second === undefined) pairs.set(first, undefined);
    else if (seconds) seconds.add(second);
    else if (!pairs.has(first)) pairs.set(first, new Set([second]));
  }
  return pairs;
}

/** Words with those of which one stands right behind. */
export type OpeningPairs = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** What the pattern can go on from, the first word or two of a match as far as read (`was`, `was jo`), and where reading stopped. */
interface Step {
  readonly open: ReadonlySet<string>;
  readonly at: number;
}

/** Read alternatives up to a closing bracket or the end. What is as long as it gets is added to `found`. */
function readChoice(source: string, from: number, open: ReadonlySet<string>, found: Set<string>): Step {
  const ends = new Set<string>();
  let at = from;
  for (;;) {
    const branch = readSequence(source, at, open, found);
    for (const end of branch.open) ends.add(end);
    at = branch.at + 1;
    if (source[branch.at] !== "|") return { open: ends, at };
  }
}

function readSequence(source: string, from: number, start: ReadonlySet<string>, found: Set<string>): Step {
  let open = start;
  let at = from;
  while (at < source.length && source[at] !== "|" && source[at] !== ")") {
    const once = readItem(source, at, open, found);
    const quantifier = /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(source.slice(once.at, once.at + 8))?.[0] ?? "";
    const twice =
      source[at] === "(" && /^(?:[*+]|\{)/.test(quantifier)
        ? readItem(source, at, once.open, found).open
        : [];
    const without = /^(?:[?*]|\{0)/.test(quantifier) ? open : [];
    at = once.at + quantifier.length;
    open = new Set([...without, ...once.open, ...twice]);
  }
  return { open, at };
}

/** One group, class or character. */
function readItem(source: string, at: number, open: ReadonlySet<string>, found: Set<string>): Step {
  const group = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(source.slice(at, at + 4))?.[0];
  if (group !== undefined) {
    const isLook = /[=!]$/.test(group);
    const read = readChoice(source, at + group.length, isLook ? nowhere : open, found);
    return isLook ? { open, at: read.at } : read;
  }
  const item = /^(?:\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\.|.)/su.exec(source.slice(at, at + 80))![0];
  return { open: withItem(open, item, found), at: at + item.length };
}

/** Go on with a character or class: a letter makes words longer, a space goes on to the second, anything else ends them. */
function withItem(open: ReadonlySet<string>, item: string, found: Set<string>): ReadonlySet<string> {
  if (item === "^" || item === "$") return open;
  const isAny = anyLetter.test(item);
  const letters = (!item.startsWith("\\") && item.toLowerCase().match(/\p{L}/gu)) || [];
  const next = new Set<string>();
  for (const words of open) {
    const space = words.indexOf(" ");
    if (isAny && space < 0) throw new RangeError(`Any word can begin with or go on with ${item}`);
    if (isAny) found.add(words.slice(0, space));
    else if (letters.length > 0) for (const letter of letters) next.add(words + letter);
    else if (words === "") next.add(words);
    else if (item === " " && space < 0) next.add(words + item);
    else found.add(words.trimEnd());
  }
  return next;
}

const beginning: ReadonlySet<string> = new Set([""]);
const nowhere: ReadonlySet<string> = new Set();

/** Classes that hold letters by their properties, as a range, or as all that others are not; the full stop. */
const anyLetter = /^(?:\.|\\[pPwWDS].*|\[\^.*|\[.*(?:\\[pPwWDS]|\p{L}-\p{L}).*)$/su;
