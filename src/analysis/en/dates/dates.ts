import type { DateFinding, Open } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { wordIndexAt } from "../../../text/words.ts";
import type { Detector } from "../../pipeline.ts";
import type { Source } from "../../source.ts";
import { compose } from "./compose.ts";
import type { Atom } from "./meaning.ts";
import { modify } from "./modifiers.ts";
import { enter, newContext, remember, rememberQuarter, type Context } from "./context.ts";
import { isDiary } from "./diaries.ts";
import { entryDays, type EntryDay } from "./entryDays.ts";
import { resolve } from "./resolve.ts";
import { scan, triggers } from "./scan.ts";
import { rememberEntry } from "./entryYear.ts";
import { tenseAt, type Clause } from "./tense.ts";
import { role, unit } from "./lexicon.ts";
import { idAt, isIn, plays, readTokens, type Tokens } from "./tokens.ts";
import { exactly } from "../lexicon/wordSets.ts";
import { w } from "./words.ts";

/** TIMEX3 expressions. Linear in the text's length. */
export const dates: Detector<DateFinding> = {
  id: "dates",
  detect: (source) => findDates(source),
};

function findDates(source: Source): DateFinding[] {
  const { words, paragraphs } = source;
  const { starts, count, spellings, vocabulary } = words;
  const begins = triggers.of(vocabulary);
  const findings: DateFinding[] = [];
  let reading: Reading | undefined;
  let next = 0;
  for (let at = 0; at < count; at++) {
    if (begins[spellings[at]!] === 0) continue;
    while (next < paragraphs.length && paragraphs[next]!.end <= starts[at]!) next++;
    const paragraph = paragraphs[next];
    if (!paragraph) break;
    if (starts[at]! < paragraph.start) continue;
    reading ??= newReading(source);
    reading.tokens.low = wordIndexAt(words, paragraph.start);
    reading.tokens.high = wordIndexAt(words, paragraph.end);
    readParagraph(reading, at, paragraph, findings);
    at = reading.tokens.high - 1;
  }
  return findings;
}

/** What is kept while a text is read. */
interface Reading {
  readonly tokens: Tokens;
  readonly context: Context;
  readonly clause: Clause;
  /** The parts with days of their own, and how many of them were entered. */
  readonly entries: readonly EntryDay[];
  entered: number;
}

function newReading(source: Source): Reading {
  const tokens = readTokens(source.text, source.words);
  return {
    tokens,
    context: newContext(source.documentDate?.value),
    clause: { t: tokens, first: 0, last: 0 },
    entries: entryDays(source),
    entered: 0,
  };
}

/** Find the dates of a paragraph from the first token that can begin one. */
function readParagraph(reading: Reading, from: number, paragraph: Span, findings: DateFinding[]): void {
  const { tokens, context, clause } = reading;
  const found = scan(tokens, from);
  if (found.length === 0) return;
  context.paragraph = paragraph.start;
  context.diary = isDiary(tokens.text, paragraph.start, context.diary);
  const heading = isHeading(tokens, paragraph) || isAll(tokens, found);
  let low = tokens.low;
  for (const atom of compose(tokens, found)) {
    modify(tokens, atom, low);
    if (atom.first < low) continue;
    low = atom.last + 1;
    let entry = reading.entries[reading.entered];
    while (entry && entry.start < tokens.words.ends[atom.last]!) {
      enter(context, entry);
      entry = reading.entries[++reading.entered];
    }
    lookAhead(tokens, atom, context);
    context.inHeading = heading || isAlone(tokens, atom);
    clause.first = atom.first;
    clause.last = atom.last;
    const resolved = resolve(atom.meaning, context, clause);
    // `two hours later` with no time to count from
    if (atom.type === "TIME" && resolved.value.startsWith("PT")) atom.type = "DURATION";
    const finding = toFinding(tokens, atom, resolved);
    const before = findings.at(-1);
    remember(context, atom, resolved, finding, isRecord(tokens, atom));
    rememberEntry(context, atom.meaning, resolved, clause);
    if (before?.value === "P3M" && endsStretch(tokens, atom, before))
      rememberQuarter(context, resolved.value);
    findings.push(finding);
  }
}

/** `will be paid in five years`: a date, not a length, if there is a time to count from; not `the third time in five years`. */
function lookAhead(t: Tokens, atom: Atom, { minuteOfDay }: Context): void {
  if (!atom.ahead || (atom.ahead.unit <= unit.hour && minuteOfDay === undefined)) return;
  if (idAt(t, atom.first - 1) !== w.in || tenseAt(t, atom.first - 1, atom.last) !== "future") return;
  for (let at = atom.first - 2; at > atom.first - 8; at--)
    if (plays(t, at, role.ordinal) || idAt(t, at) === w.time) return;
  atom.type = atom.ahead.unit <= unit.hour ? "TIME" : "DATE";
  atom.meaning = { is: "shift", unit: atom.ahead.unit, count: atom.ahead.count, from: "document" };
  atom.rule = "in-so-long";
  atom.doubt = "A length after in, with a verb that looks ahead.";
}

/** `the three months to December`, `ended June 30`: the end of the stretch named right before. */
const endsStretch = (t: Tokens, { first, meaning }: Atom, before: Span): boolean =>
  meaning.is === "calendar" &&
  isIn(t, first - 1, stretching) &&
  first - 1 > t.low &&
  t.words.ends[first - 2] === before.end;

/** `the highest since 1993`, `its first loss since May`, `up 4.4% from July`. */
function isRecord(t: Tokens, { first }: Atom): boolean {
  if (idAt(t, first - 1) === w.from) return isIn(t, first - 2, share);
  if (idAt(t, first - 1) !== w.since) return false;
  for (let at = first - 2; at > first - 7; at--) if (isIn(t, at, superlatives)) return true;
  return false;
}

/** Short, and without a mark that ends a sentence. */
const isHeading = (t: Tokens, { start, end }: Span): boolean =>
  end - start <= 100 && !isIn(t, t.high - (isIn(t, t.high - 1, closing) ? 2 : 1), endMarks);

/** Whether an expression is all that a paragraph says: `10 a.m.` over an entry of a running report. */
const isAll = (t: Tokens, found: readonly Atom[]): boolean =>
  found.length === 1 && found[0]!.first === t.low && found[0]!.last >= t.high - 2;

/** Whether a time is all that the first line of a paragraph says: `18.12 GMT` over an entry of a running report. */
const isAlone = (t: Tokens, { first, last, type }: Atom): boolean =>
  type === "TIME" &&
  first === t.low &&
  last + 1 < t.high &&
  t.text.slice(t.words.ends[last], t.words.starts[last + 1]).includes("\n");

function toFinding(t: Tokens, atom: Atom, resolved: ReturnType<typeof resolve>): DateFinding {
  const reason = atom.doubt ?? resolved.reason;
  // Filled in step by step: one finding is made for every date, and spreading costs more than the rules do.
  const finding: Open<DateFinding> = {
    kind: "date",
    start: t.words.starts[atom.first]!,
    end: t.words.ends[atom.last]!,
    type: atom.type,
    value: resolved.value,
    rule: atom.rule,
    certainty: atom.doubt ? "inferred" : resolved.certainty,
  };
  if (atom.mod) finding.mod = atom.mod;
  if (atom.freq) finding.freq = atom.freq;
  if (atom.quant) finding.quant = atom.quant;
  if (resolved.anchor) finding.anchor = resolved.anchor;
  if (reason) finding.reason = reason;
  return finding;
}

const superlatives = exactly(
  "highest lowest largest biggest smallest fastest slowest strongest weakest steepest sharpest longest shortest " +
    "deadliest greatest fewest heaviest coldest hottest best worst most least first",
);
const share = exactly("% percent");
const stretching = exactly("to through ended ending");
const endMarks = exactly(". ! ? : ; ,");
const closing = exactly("” \" ’ ' )");
