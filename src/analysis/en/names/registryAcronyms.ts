import type { Entity } from "../../../registry/entity.ts";
import { firstAtOrAfter } from "../../../text/span.ts";
import { WordTable } from "../../../text/wordTable.ts";
import { shape, type Words } from "../../../text/words.ts";
import type { NameFinding } from "../../findings.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { NamedDocument } from "./registryDocument.ts";
import type { View } from "./registryView.ts";

/**
 * What a document itself teaches of registry names: `Long Form (ABC)` gives the short form to an entity whose long form
 * is known, and the long form to one whose short form is known; so do `ABC (Long Form)` and a long form in square
 * brackets that the short one is made of. Learnt forms hold for the whole document.
 */
export function learntNames({ view }: NamedDocument, names: readonly NameFinding[]): NameFinding[] {
  const { words, registry } = view.source;
  const brackets = openingBrackets(words);
  if (names.length === 0 || brackets.length === 0) return [];
  const learnt: Learnt[] = [];
  let acronyms: ReadonlyMap<string, NameFinding> | undefined;
  for (const token of brackets) {
    if (view.isMark(token, "[")) {
      const close = closing(view, token, "]");
      if (close < 0) continue;
      acronyms ??= acronymsAmong(view, names);
      for (const [short, name] of acronyms)
        if (composes(view, token + 1, close, short)) learn(token + 1, close, name, "inferred");
      continue;
    }
    if (view.isMark(token + 2, ")") && words.shapes[token + 1] === shape.upper) {
      const short = view.word(token + 1);
      const long = endingAt(names, words.ends[token - 1]!);
      const known = startingAt(names, words.starts[token + 1]!);
      if (long && !known && short.length <= 10 && abbreviates(short, view.text.slice(long.start, long.end)))
        learnt.push({ key: short, length: 1, name: long, certainty: "certain", rule: "acronym-in-document" });
      else if (known && !long) {
        const first = longFormStart(view, token, short);
        if (first >= 0) learn(first, token, known, "certain");
      }
      continue;
    }
    const short = endingAt(names, words.ends[token - 1]!);
    const close = short ? closing(view, token, ")") : -1;
    if (short && close > 0 && composes(view, token + 1, close, view.text.slice(short.start, short.end)))
      learn(token + 1, close, short, "inferred");
  }
  return learnt.length > 0 ? occurrences(view, learnt, registry.entities) : [];

  function learn(first: number, next: number, name: NameFinding, certainty: "certain" | "inferred"): void {
    if (next - first < 2) return;
    const key = Array.from({ length: next - first }, (_, i) => view.word(first + i)).join(" ");
    learnt.push({ key, length: next - first, name, certainty, rule: "long-form-in-document" });
  }
}

/** Tokens that are opening brackets with something before and behind. */
function openingBrackets(words: Words): number[] {
  const opens = bracketMarks.of(words.vocabulary);
  const found: number[] = [];
  for (let token = 1; token + 2 < words.count; token++)
    if (opens[words.spellings[token]!] !== 0) found.push(token);
  return found;
}

const bracketMarks = new WordTable((word) => Number(word === "(" || word === "["));

/** The body, place or meeting whose name ends or begins at an offset; names are sorted and do not overlap. */
function endingAt(names: readonly NameFinding[], offset: number): NameFinding | undefined {
  const name = names[firstAtOrAfter(names, offset) - 1];
  return name?.end === offset && hasShortForms(name) ? name : undefined;
}

function startingAt(names: readonly NameFinding[], offset: number): NameFinding | undefined {
  const name = names[firstAtOrAfter(names, offset)];
  return name?.start === offset && hasShortForms(name) ? name : undefined;
}

const hasShortForms = (name: NameFinding): boolean => name.entity !== null && name.type !== "person";

/** By its letters, the last mention of each name in capitals. */
function acronymsAmong(view: View, names: readonly NameFinding[]): ReadonlyMap<string, NameFinding> {
  const acronyms = new Map<string, NameFinding>();
  for (const name of names) {
    if (!hasShortForms(name) || name.end - name.start > 10) continue;
    const written = view.text.slice(name.start, name.end);
    if (/^\p{Lu}[\p{Lu}\d]{1,9}$/u.test(written)) acronyms.set(written, name);
  }
  return acronyms;
}

interface Learnt {
  /** The tokens, parted by spaces. */
  readonly key: string;
  readonly length: number;
  readonly name: NameFinding;
  readonly certainty: "certain" | "inferred";
  readonly rule: string;
}

/** All places where learnt forms stand. */
function occurrences(
  view: View,
  learnt: readonly Learnt[],
  entities: ReadonlyMap<string, Entity>,
): NameFinding[] {
  const { words } = view.source;
  const byFirst = new Map<string, Learnt[]>();
  for (const form of learnt) {
    const first = form.key.split(" ", 1)[0]!;
    const list = byFirst.get(first) ?? [];
    if (list.some((other) => other.key === form.key) || list.length > 20) continue;
    byFirst.set(
      first,
      [...list, form].sort((a, b) => b.length - a.length),
    );
  }
  const found: NameFinding[] = [];
  for (let token = 0; token < words.count; token++) {
    if (!view.isCapital(token)) continue;
    const forms = byFirst.get(view.word(token));
    if (!forms) continue;
    const form = forms.find(({ key, length }) => {
      if (token + length > words.count) return false;
      for (let i = 0, at = 0; i < length; i++) {
        const word = view.word(token + i);
        if (!key.startsWith(word, at)) return false;
        at += word.length + 1;
      }
      return true;
    });
    if (!form) continue;
    const entity = entities.get(form.name.entity!)!;
    found.push({
      kind: "name",
      start: words.starts[token]!,
      end: words.ends[token + form.length - 1]!,
      type: entity.kind,
      entity: entity.id,
      certainty: form.certainty,
      rule: form.rule,
      reason: "the document itself explains this form",
    });
    token += form.length - 1;
  }
  return found;
}

/** The token of the closing mark at most 8 tokens on, or -1; only capitalised words and small words between. */
function closing(view: View, open: number, mark: string): number {
  for (let token = open + 1; token < open + 10; token++) {
    if (view.isMark(token, mark)) return token > open + 1 ? token : -1;
    if (!view.isCapital(token) && !view.isMark(token, "-&") && !isSmall(view, token)) return -1;
  }
  return -1;
}

/** Whether words begin, one after the other, with parts that make up a short form: `Kosovo Force`, `KFOR`. */
function composes(view: View, first: number, next: number, short: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, "");
  const parts: string[] = [];
  for (let token = first; token < next; token++) if (view.isCapital(token)) parts.push(view.key(token));
  if (parts.length < 2 || letters.length < parts.length || letters.length > 12) return false;
  const from = (part: number, at: number): boolean => {
    if (part === parts.length) return at === letters.length;
    const word = parts[part]!;
    for (let size = Math.min(4, word.length, letters.length - at); size > 0; size--)
      if (letters.startsWith(word.slice(0, size), at) && from(part + 1, at + size)) return true;
    return false;
  };
  return parts.length <= 8 && from(0, 0);
}

/** First token of the words before a bracket that make up the short form, by initials or beginnings; -1 if none do. */
function longFormStart(view: View, bracket: number, short: string): number {
  const floor = view.sentenceFirst(bracket);
  let start = -1;
  for (let token = bracket - 1, steps = 0; token >= floor && steps < 14; token--, steps++) {
    if (view.isMark(token, "-–&")) continue;
    if (!view.isCapital(token)) {
      if (isSmall(view, token)) continue;
      break;
    }
    if (composes(view, token, bracket, short)) start = token;
    if (start >= 0 && view.key(token).charAt(0) === short.charAt(0).toLowerCase()) break;
  }
  return start;
}

/** Whether a short form's letters stand in this order in a name and both begin alike. */
function abbreviates(short: string, long: string): boolean {
  const letters = short.toLowerCase();
  const name = long.toLowerCase();
  if (letters[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === letters[at]) at++;
  return at === letters.length;
}

const isSmall = (view: View, token: number): boolean =>
  (view.classes(token) & wordClass.function) !== 0 && !view.isCapital(token);
