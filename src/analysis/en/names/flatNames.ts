import { contains, firstAtOrAfter, overlaps } from "../../../text/span.ts";
import { wordIndexAt } from "../../../text/words.ts";
import type { NameFinding } from "../../findings.ts";
import type { Refiner } from "../../pipeline.ts";
import type { Source } from "../../source.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { classesOfWords } from "../lexicon/wordTables.ts";

/**
 * Names do not overlap. Of a registry name and a candidate the registry's wins, but where the candidate is longer, holds
 * the registry name whole and is well supported: it ends in what such things are called (`Estonia Air Force Command`),
 * or it is a person whose surname is a place (`Jane Austin`). Of candidates the longest wins, then the surer one.
 */
export const flatNames: Refiner = {
  id: "flat-names",
  refine(source, found) {
    const { names } = found;
    const kept: NameFinding[] = [];
    let from = 0;
    while (from < names.length) {
      let { end } = names[from]!;
      let to = from + 1;
      while (to < names.length && names[to]!.start < end) end = Math.max(end, names[to++]!.end);
      if (to - from === 1) kept.push(names[from]!);
      else if (to - from === 2 && isSameTwice(names[from]!, names[from + 1]!))
        kept.push(names[names[from]!.entity === null ? from + 1 : from]!);
      else kept.push(...winners(source, names.slice(from, to)));
      from = to;
    }
    return kept.length < names.length ? { ...found, names: kept } : found;
  },
};

/** As most often: a registry name, and the candidate that its words are too. */
const isSameTwice = (a: NameFinding, b: NameFinding): boolean =>
  a.start === b.start && a.end === b.end && (a.entity === null) !== (b.entity === null);

/** The winners among names that overlap one another, directly or by way of others, in order. */
function winners(source: Source, names: readonly NameFinding[]): readonly NameFinding[] {
  const registered = names.filter((name) => name.entity !== null);
  const ranked = names
    .map((name) => ({ name, rank: rank(source, name, registered) }))
    .filter(({ rank: r }) => r >= 0)
    .sort(
      (x, y) => y.rank - x.rank || length(y.name) - length(x.name) || sureness(y.name) - sureness(x.name),
    );
  const kept: NameFinding[] = [];
  for (const { name } of ranked) {
    // `kept` is sorted and flat, so that only the neighbours can overlap.
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.start > name.start) at--;
    const before = kept[at - 1];
    const after = kept[at];
    if ((before && overlaps(before, name)) || (after && overlaps(after, name))) continue;
    kept.splice(at, 0, name);
  }
  return kept;
}

/** 2 for candidates longer than registry names and better, 1 for registry names, 0 for other candidates. */
function rank(source: Source, name: NameFinding, registered: readonly NameFinding[]): number {
  if (name.entity !== null) return 1;
  const inner: NameFinding[] = [];
  let i = firstAtOrAfter(registered, name.start);
  if (i > 0 && overlaps(registered[i - 1]!, name)) i--;
  for (; i < registered.length && registered[i]!.start < name.end; i++) inner.push(registered[i]!);
  if (inner.length === 0) return 0;
  const longer = inner.every((other) => contains(name, other) && length(other) < length(name));
  return longer && inner.length === 1 && isBetter(source, name, inner[0]!) ? 2 : -1;
}

function isBetter(source: Source, longer: NameFinding, shorter: NameFinding): boolean {
  const { text, words } = source;
  const bits = (token: number): number => classesOfWords.of(words.vocabulary)[words.spellings[token]!]!;
  if (shorter.type === "person") return false;
  if (longer.type === "person")
    return (
      longer.certainty !== "candidate" &&
      shorter.end === longer.end &&
      (bits(wordIndexAt(words, longer.start)) & wordClass.given) !== 0
    );
  if (shorter.end === longer.end)
    return longer.certainty === "certain" || (shorter.type === "place" && isBodyOf(longer)); // `Bank of Estonia`
  const last = wordIndexAt(words, longer.end - 1);
  const heads =
    wordClass.orgHead | wordClass.placeHead | wordClass.eventHead | wordClass.workHead | wordClass.company;
  return (bits(last) & heads) !== 0 && (bits(last) & wordClass.titleHead) === 0 && !isHeadline(text, longer);
}

/** A body that a word for bodies heads, with `of` and a place behind it. */
const isBodyOf = (name: NameFinding): boolean =>
  name.type === "organization" && name.rule === "joined" && name.certainty === "inferred";

/** Whether the line that holds a name is written in Title Case, as far as 200 characters around tell. */
function isHeadline(text: string, name: NameFinding): boolean {
  const before = text.slice(Math.max(0, name.start - 200), name.start);
  const after = text.slice(name.end, name.end + 200);
  const outside = before.slice(before.lastIndexOf("\n") + 1) + (after.split("\n", 1)[0] ?? "");
  const long = outside.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 10 >= long.length * 8;
}

const length = (name: NameFinding): number => name.end - name.start;

const sureness = (name: NameFinding): number => ["candidate", "inferred", "certain"].indexOf(name.certainty);
