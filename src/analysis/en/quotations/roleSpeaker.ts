import type { NameFinding } from "../../findings.ts";
import { fold } from "../../../text/fold.ts";
import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import { wordIndexAt } from "../../../text/words.ts";
import { WordTable } from "../../../text/wordTable.ts";
import type { Source } from "../../source.ts";
import type { Cast } from "./cast.ts";
import { cueOf } from "./cues.ts";
import { titleWords, type TitleWord } from "./titleWords.ts";

/**
 * The person that a role stands for (`the Nordic president`), when the document gives somebody that title: before the name
 * (`Nordic President Berg`) or right behind it (`Berg, the president of …`). Modifiers have to agree: a *deputy* is
 * somebody else, and so is another country's. The latest mention before `role` wins, then the first one after it.
 */
export function holderInText(cast: Cast, role: Span): NameFinding | undefined {
  if (role.end - role.start > 90 || !holdsHead(cast.source, role)) return undefined;
  const wanted = wantedTitle(cast.source, role);
  const head = headIndex.get(wanted.at(-1)?.word ?? "");
  if (head === undefined || wanted.length > 8) return undefined;
  const titled = titledNames(cast, head);
  const at = firstAtOrAfter(titled, role.start);
  for (let i = at - 1; i >= Math.max(0, at - reach); i--)
    if (agrees(wanted, titled[i]!.title)) return titled[i]!.name;
  for (let i = at; i < Math.min(titled.length, at + reach); i++)
    if (agrees(wanted, titled[i]!.title)) return titled[i]!.name;
  return undefined;
}

/** The words of a role, its head last: `commission president` of `the president of the Commission`. */
function wantedTitle(source: Source, { start, end }: Span): readonly TitleWord[] {
  const of = /\s(?:of|for|at)\s/.exec(source.text.slice(start, end));
  if (!of) return titleWords(source, start, end);
  const cut = start + of.index;
  return [...titleWords(source, cut, end), ...titleWords(source, start, cut)];
}

/** How many names with a title are compared in each direction. */
const reach = 40;

/** The span is the name's. */
interface TitledName extends Span {
  readonly name: NameFinding;
  readonly title: readonly TitleWord[];
}

/** The persons of a document that a title stands near, by its head; read only when such a title is looked for. */
interface Titles {
  readonly near: ReadonlyMap<number, readonly NameFinding[]>;
  readonly read: Map<NameFinding, readonly (readonly TitleWord[])[]>;
  readonly titled: Map<number, readonly TitledName[]>;
}

const titlesOf = new WeakMap<Cast, Titles>();

/** The persons of a document with a title of this head, in order. */
function titledNames(cast: Cast, head: number): readonly TitledName[] {
  let titles = titlesOf.get(cast);
  if (!titles)
    titlesOf.set(cast, (titles = { near: namesNearHeads(cast), read: new Map(), titled: new Map() }));
  const known = titles.titled.get(head);
  if (known) return known;
  const found: TitledName[] = [];
  for (const name of titles.near.get(head) ?? []) {
    let read = titles.read.get(name);
    if (!read) titles.read.set(name, (read = titlesBeside(cast.source, name)));
    for (const title of read)
      if (title.some((t) => t.word === titleHeads[head]))
        found.push({ name, title, start: name.start, end: name.end });
  }
  titles.titled.set(head, found);
  return found;
}

/** The persons beside each head of a title, as far as titles are looked for. Linear in the text's words. */
function namesNearHeads({ source: { words }, names }: Cast): ReadonlyMap<number, readonly NameFinding[]> {
  const { starts, ends, spellings } = words;
  const headOf = headTable.of(words.vocabulary);
  const heads: number[] = [];
  for (let w = 0; w < words.count; w++) if (headOf[spellings[w]!] !== 0) heads.push(w);
  const near = new Map<number, NameFinding[]>();
  let first = 0;
  for (const name of names) {
    if (name.type !== "person") continue;
    while (first < heads.length && ends[heads[first]!]! <= name.start - before) first++;
    for (let i = first; i < heads.length && starts[heads[i]!]! < name.end + behind; i++) {
      const w = heads[i]!;
      if (starts[w]! >= name.start && ends[w]! <= name.end) continue;
      const head = headOf[spellings[w]!]! - 1;
      const list = near.get(head);
      if (!list) near.set(head, [name]);
      else if (list.at(-1) !== name) list.push(name);
    }
  }
  return near;
}

/** How far before and behind a name its titles are looked for. */
const before = 80;
const behind = 84;

/** The titles that stand before or behind a name, with a head each. */
function titlesBeside(source: Source, name: Span): readonly (readonly TitleWord[])[] {
  return [
    ...(holdsHead(source, { start: Math.max(0, name.start - before), end: name.start })
      ? titlesBefore(source, name)
      : []),
    ...(holdsHead(source, { start: name.end, end: name.end + behind }) ? titlesBehind(source, name) : []),
  ];
}

/** Whether a word in a stretch can head a title. */
function holdsHead({ words }: Source, { start, end }: Span): boolean {
  const headOf = headTable.of(words.vocabulary);
  for (let i = wordIndexAt(words, start); i < words.count && words.starts[i]! < end; i++)
    if (headOf[words.spellings[i]!] !== 0) return true;
  return false;
}

/** The words before a name back to a mark, or before the comma that stands there. */
function titlesBefore(source: Source, name: Span): readonly (readonly TitleWord[])[] {
  const { text } = source;
  const from = behindMark(text, name.start, '\n,;:(“”"—!?');
  const words = titleWords(source, from, name.start).slice(-7);
  const titles = words.length > 0 && isBeside(words, text.slice(from, name.start)) ? [words] : [];
  // `the ambassador to Oslo, Berg`, `the ambassador to Oslo, Ms. Berg`
  const address = /(?:Mrs?|Ms|Dr|Sir|Dame|H\.\s?E)\.?\s$/.exec(
    text.slice(Math.max(0, name.start - 6), name.start),
  );
  const comma = name.start - 2 - (address?.[0].length ?? 0);
  if (text[comma] === "," && /\s/.test(text[comma + 1]!))
    titles.push(titleWords(source, behindMark(text, comma, ",.\n;"), comma).slice(-7));
  return titles;
}

/** Where what stands behind the last of some marks begins, as far back as titles are looked for. */
function behindMark(text: string, to: number, marks: string): number {
  const floor = Math.max(0, to - before);
  for (let at = to - 1; at >= floor; at--) if (marks.includes(text[at]!)) return at + 1;
  return floor;
}

/** The words of an apposition behind a name. */
function titlesBehind(source: Source, { end }: Span): readonly (readonly TitleWord[])[] {
  const match = apposition.exec(source.text.slice(end, end + behind));
  if (!match) return [];
  const to = end + match[0].length - 1;
  return [titleWords(source, to - match[1]!.length, to)];
}

const apposition = /^,\s+(?:the\s+|a\s+|an\s+)?([\p{L}\p{M}’'\- ]{4,70})[,.]/u;

/**
 * Nothing but names and complements stands between the title and the name: `the minister met Berg` is no title, nor is the
 * end of the sentence before (`said the minister. Berg`).
 */
function isBeside(words: readonly TitleWord[], raw: string): boolean {
  if (/\p{Ll}{4}\.\s*$/u.test(raw)) return false;
  const behind = words.slice(words.findLastIndex((w) => isHead(w.word)) + 1);
  return behind.every((w) => w.capital) || (/\s(?:of|for)\s/.test(raw) && !behind.some((w) => cueOf(w.word)));
}

function agrees(wanted: readonly TitleWord[], title: readonly TitleWord[]): boolean {
  const head = wanted.at(-1)!.word;
  const at = title.findLastIndex((t) => t.word === head);
  if (at < 0) return false;
  // A second head behind: `secretary` must not match `secretary general`.
  if (title.slice(at + 1).some((t) => isHead(t.word))) return false;
  const has = (word: string): boolean => title.some((t) => t.word === word || sameStem(t.word, word));
  if (!wanted.every((w) => w.word === head || has(w.word) || honorific.has(w.word))) return false;
  return title.every((t) => !distinguishing.has(t.word) || wanted.some((w) => w.word === t.word));
}

/** `Ukraine` and `Ukrainian`, `Estonia` and `Estonian`. */
const sameStem = (a: string, b: string): boolean =>
  a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5);

/** Words that make another post of a title. */
const distinguishing: ReadonlySet<string> = new Set(
  "deputy vice assistant under former acting ex associate first-lady junior second opposition shadow spokesman spokeswoman spokesperson aide adviser advisor wife husband".split(
    " ",
  ),
);

const honorific: ReadonlySet<string> = new Set("then outgoing incoming current new top senior".split(" "));

const isHead = (word: string): boolean => headIndex.has(word);

const titleHeads: readonly string[] = (
  "president chancellor minister premier secretary general chief director mayor governor senator ambassador envoy commissioner chairman " +
  "chairwoman chair chairperson king queen prince princess pope archbishop bishop spokesman spokeswoman spokesperson commander admiral " +
  "colonel captain judge justice attorney prosecutor sheriff professor coach manager executive founder owner head leader representative " +
  "lawmaker congressman congresswoman speaker candidate nominee economist analyst pollster strategist adviser advisor diplomat general sergeant major lieutenant marshal negotiator rapporteur inspector physician doctor lawyer activist director-general " +
  "baroness baron lord lady dame rector vicar dean rabbi imam pastor coroner magistrate barrister solicitor pianist cellist violinist conductor composer novelist poet painter playwright " +
  "columnist critic editor publisher producer singer actor actress farmer driver nurse teacher pilot skipper engineer scientist researcher historian archaeologist architect goalkeeper striker " +
  "midfielder defender winger bowler batsman pitcher catcher jockey grandmaster trainer librarian treasurer caretaker councillor councilwoman councilman superintendent constable detective firefighter"
).split(" ");

const headIndex: ReadonlyMap<string, number> = new Map(titleHeads.map((head, i) => [head, i]));

/** For each word the number of the head that it is, from 1. */
const headTable = new WordTable((word) => (headIndex.get(fold(word)) ?? -1) + 1);
