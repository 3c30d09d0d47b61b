import type { NameFinding } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { fold } from "../../../text/fold.ts";
import { matchesOf } from "../../../text/matchesOf.ts";
import { shape, wordIndexAt } from "../../../text/words.ts";
import type { Source } from "../../source.ts";
import { wordClasses } from "../lexicon/wordClasses.ts";
import type { Cast } from "./cast.ts";
import { determiners } from "./wordClasses.ts";

/**
 * The person that a role stands for (`the Nordic president`), when the document gives somebody that title: before the name
 * (`Nordic President Berg`) or right behind it (`Berg, the president of …`). Modifiers have to agree: a *deputy* is
 * somebody else, and so is another country's. The latest mention before `role` wins, then the first one after it.
 */
export function holderInText(cast: Cast, role: Span): NameFinding | undefined {
  if (role.end - role.start > 90) return undefined;
  const wanted = titleWords(cast.source.text.slice(role.start, role.end));
  const head = wanted.at(-1)?.word;
  if (head === undefined || wanted.length > 8 || !titleHeads.has(head)) return undefined;
  const titled = titledNames(cast).get(head);
  if (!titled) return undefined;
  let at = 0;
  let high = titled.length;
  while (at < high) {
    const middle = (at + high) >>> 1;
    if (titled[middle]!.name.start < role.start) at = middle + 1;
    else high = middle;
  }
  for (let i = at - 1; i >= Math.max(0, at - reach); i--)
    if (agrees(wanted, titled[i]!.title)) return titled[i]!.name;
  for (let i = at; i < Math.min(titled.length, at + reach); i++)
    if (agrees(wanted, titled[i]!.title)) return titled[i]!.name;
  return undefined;
}

/** How many names with a title are compared in each direction. */
const reach = 40;

interface TitledName {
  readonly name: NameFinding;
  readonly title: readonly TitleWord[];
}

const titledOf = new WeakMap<Cast, ReadonlyMap<string, readonly TitledName[]>>();

/** The persons of a document by the heads of their titles; made once for a document. */
function titledNames(cast: Cast): ReadonlyMap<string, readonly TitledName[]> {
  const known = titledOf.get(cast);
  if (known) return known;
  const byHead = new Map<string, TitledName[]>();
  for (const name of cast.names) {
    if (name.type !== "person") continue;
    for (const title of titlesBeside(cast.source, name))
      for (const head of new Set(title.map((t) => t.word).filter((word) => titleHeads.has(word)))) {
        const list = byHead.get(head);
        if (list) list.push({ name, title });
        else byHead.set(head, [{ name, title }]);
      }
  }
  titledOf.set(cast, byHead);
  return byHead;
}

interface TitleWord {
  readonly word: string;
  readonly capital: boolean;
}

/** The words of a title: no determiners, no possessive endings; `secretary-general` is two. */
function titleWords(phrase: string): TitleWord[] {
  const words: TitleWord[] = [];
  for (const match of matchesOf(titleWord, phrase)) {
    const word = fold(match[0]).replace(/\./g, "");
    if (determiners.has(word) || word === "s" || word === "of" || word === "for") continue;
    words.push({ word: word === "defence" ? "defense" : word, capital: match[0] !== match[0].toLowerCase() });
  }
  return words;
}

const titleWord = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+/gu;

/** The titles that stand before or behind a name, with a head each. */
function titlesBeside(source: Source, name: Span): readonly TitleWord[][] {
  const { text } = source;
  const before = { start: Math.max(0, name.start - 80), end: name.start };
  const behind = { start: name.end, end: name.end + 84 };
  return [
    ...(holdsHead(source, before) ? titlesBefore(text, name) : []),
    ...(holdsHead(source, behind) ? titlesBehind(text, name) : []),
  ];
}

/** Whether a word in a stretch can head a title; most names have none near. */
function holdsHead({ text, words }: Source, { start, end }: Span): boolean {
  const lexicon = wordClasses();
  for (let i = wordIndexAt(words, start); i < words.count && words.starts[i]! < end; i++)
    if (
      words.shapes[i] !== shape.mark &&
      titleHeads.has(lexicon.wordOf(text.slice(words.starts[i], words.ends[i])).key)
    )
      return true;
  return false;
}

/** The words before a name back to a mark, or before the comma that stands there. */
function titlesBefore(text: string, name: Span): TitleWord[][] {
  const lead = text.slice(Math.max(0, name.start - 80), name.start);
  const cut = Math.max(
    ...["\n", ",", ";", ":", "(", "“", "”", '"', "—", "!", "?"].map((mark) => lead.lastIndexOf(mark)),
  );
  const raw = lead.slice(cut + 1);
  const words = titleWords(raw).slice(-7);
  const before = isBeside(words, raw) ? words : [];
  const titles = before.length > 0 ? [before] : [];
  // `the ambassador to Oslo, Berg`
  if (/,\s$/.test(lead)) {
    const apposed = lead.slice(0, -2);
    const from = Math.max(
      apposed.lastIndexOf(","),
      apposed.lastIndexOf("."),
      apposed.lastIndexOf("\n"),
      apposed.lastIndexOf(";"),
    );
    titles.push(titleWords(apposed.slice(from + 1)).slice(-7));
  }
  return titles;
}

/** The words of an apposition behind a name. */
function titlesBehind(text: string, name: Span): TitleWord[][] {
  const behind = /^,\s+(?:the\s+|a\s+|an\s+)?([\p{L}\p{M}’'\- ]{4,70})[,.]/u.exec(
    text.slice(name.end, name.end + 84),
  )?.[1];
  return behind ? [titleWords(behind)] : [];
}

/** Nothing but names and complements stands between the title and the name: `the minister met Berg` is no title. */
function isBeside(words: readonly TitleWord[], raw: string): boolean {
  const head = words.findLastIndex((w) => titleHeads.has(w.word));
  return words.slice(head + 1).every((w) => w.capital) || /\s(?:of|for)\s/.test(raw);
}

function agrees(wanted: readonly TitleWord[], title: readonly TitleWord[]): boolean {
  const head = wanted.at(-1)!.word;
  const at = title.findLastIndex((t) => t.word === head);
  if (at < 0) return false;
  // A second head behind: `secretary` must not match `secretary general`.
  if (title.slice(at + 1).some((t) => titleHeads.has(t.word))) return false;
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

const titleHeads: ReadonlySet<string> = new Set(
  (
    "president chancellor minister premier secretary general chief director mayor governor senator ambassador envoy commissioner chairman " +
    "chairwoman chair chairperson king queen prince princess pope archbishop bishop spokesman spokeswoman spokesperson commander admiral " +
    "colonel captain judge justice attorney prosecutor sheriff professor coach manager executive founder owner head leader representative " +
    "lawmaker congressman congresswoman speaker candidate nominee economist analyst pollster strategist adviser advisor diplomat general sergeant major lieutenant marshal negotiator rapporteur inspector physician doctor lawyer activist director-general"
  ).split(" "),
);
