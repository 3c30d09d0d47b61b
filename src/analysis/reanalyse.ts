import type { Placement } from "../annotations/placement.ts";
import { changedMiddle, type TextEdit } from "../text/edits.ts";
import { splitSentences } from "../text/sentences.ts";
import { splitWords } from "../text/words.ts";
import { bySpan, contains, firstAtOrAfter, overlapsAny, type Span } from "../text/span.ts";
import { analyse, type AnalyseOptions } from "./analyse.ts";
import { english } from "./en/english.ts";
import type { Findings, NameFinding, QuotationFinding } from "./findings.ts";
import { movedDescription, movedRegions, moveOf, movers, type Move } from "./movedFindings.ts";

/** Code units around an edit that are read again: its paragraph, and of a longer one this much on either side. */
const reach = 4_000;

/**
 * What can be said at once after an edit of a long text, at a cost that does not grow with the text: the paragraph
 * that was edited is read again, everything else stays as it was and moves. What the rest of the document told about
 * names (who is meant by a surname, which unknown names are one) goes on holding in that paragraph; what the edit would
 * tell the rest of the document waits for the next `analyse` of the whole.
 * @param before what `findings` were found in
 * @param options its decisions lie in `after`
 * @returns undefined if the edit is too large, or touches what describes the document, so that only the whole will do
 */
export function reanalyse(
  before: string,
  findings: Findings,
  after: string,
  options: AnalyseOptions,
): Findings | undefined {
  const edit = changedMiddle(before, after);
  const move = moveOf(edit);
  if (touchesDescription(findings, edit) || edit.end - edit.start + edit.newText.length > reach)
    return undefined;
  const window = windowAround(after, edit);
  const documentDate = options.documentDate ?? findings.documentDate?.value;
  const fresh = analyse(after.slice(window.start, window.end), {
    ...options,
    ...(documentDate !== undefined && { documentDate }),
    decisions: decisionsIn(window, options.decisions ?? []),
  });
  const place = moveOf({ start: 0, end: 0, newText: after.slice(0, window.start) });
  const sentence = sentenceAround(after, window, edit);
  return {
    names: readNames(
      before,
      findings.names,
      after,
      inPlace(fresh.names, movers.names, place),
      sentence,
      move,
    ),
    dates: readAgain(findings.dates, inPlace(fresh.dates, movers.dates, place), sentence, move, movers.dates),
    quotations: readQuotations(findings, inPlace(fresh.quotations, movers.quotations, place), window, move),
    roles: readAgain(findings.roles, inPlace(fresh.roles, movers.roles, place), sentence, move, movers.roles),
    meetings: findings.meetings.flatMap((meeting) => movers.meetings(meeting, move) ?? []),
    regions: movedRegions(findings.regions, move),
    ...(findings.documentDate && { documentDate: movedDescription(findings.documentDate, move) }),
    ...(findings.title && { title: movedDescription(findings.title, move) }),
  };
}

/** The decisions about words of a stretch, with offsets into it. */
const decisionsIn = (window: Span, decisions: readonly Placement[]): readonly Placement[] =>
  decisions
    .filter(({ spans }) => spans.length > 0 && spans.every((span) => contains(window, span)))
    .map((placement) => ({
      ...placement,
      spans: placement.spans.map(({ start, end }) => ({
        start: start - window.start,
        end: end - window.start,
      })),
    }));

/** An edit of the date, the title or the front matter may change how all else is read. */
function touchesDescription({ regions, documentDate, title }: Findings, edit: TextEdit): boolean {
  const touched = (span: Span | undefined): boolean =>
    span !== undefined && edit.start <= span.end && edit.end >= span.start;
  return (
    touched(documentDate?.span) ||
    touched(title?.span) ||
    regions.some((region) => (region.kind === "front-matter" || region.kind === "chrome") && touched(region))
  );
}

/** The lines that the edit touches, in the text after it; of very long lines the part around the edit, cut at spaces. */
function windowAround(after: string, edit: TextEdit): Span {
  const changedEnd = edit.start + edit.newText.length;
  let start = edit.start;
  while (start > 0 && !isBreak(after, start - 1) && !(edit.start - start > reach && after[start - 1] === " "))
    start--;
  let end = changedEnd;
  while (end < after.length && !isBreak(after, end) && !(end - changedEnd > reach && after[end] === " "))
    end++;
  return { start, end };
}

const isBreak = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
};

/** The sentences of a stretch that an edit touches. */
function sentenceAround(after: string, window: Span, edit: TextEdit): Span {
  const changedEnd = edit.start + edit.newText.length;
  const touched = splitSentences(after, splitWords(after, window), window, english.abbreviations).filter(
    ({ start, end }) => start <= changedEnd && end >= edit.start,
  );
  return { start: touched[0]?.start ?? window.start, end: touched.at(-1)?.end ?? window.end };
}

/**
 * The names of the edited sentence read again. Words that the document knew as a name keep what it knew of them, and so
 * do names that only the whole document shows.
 */
function readNames(
  before: string,
  old: readonly NameFinding[],
  after: string,
  fresh: readonly NameFinding[],
  sentence: Span,
  move: Move,
): readonly NameFinding[] {
  const known = knownNames(before, old, sentence.start);
  const read = fresh.map((name) => {
    const same = known.get(after.slice(name.start, name.end));
    return same ? { ...same, start: name.start, end: name.end } : name;
  });
  const kept = untouched(old, sentence, move, movers.names).filter((name) => !overlapsAny(read, name));
  return readAgain(old, [...read, ...kept].sort(bySpan), sentence, move, movers.names);
}

/** A list in which one sentence was read again; what is found there as before stays what it was in the document. */
function readAgain<T extends Span>(
  old: readonly T[],
  fresh: readonly T[],
  sentence: Span,
  move: Move,
  mover: Mover<T>,
): readonly T[] {
  const kept = untouched(old, sentence, move, mover);
  const read = fresh.map(
    (finding) => kept.find(({ start, end }) => start === finding.start && end === finding.end) ?? finding,
  );
  return replaced(old, read, sentence, move, mover);
}

/** The findings of a sentence that an edit did not come near, where they lie now. */
const untouched = <T extends Span>(old: readonly T[], sentence: Span, move: Move, mover: Mover<T>): T[] =>
  within(old, beforeMove(sentence, move)).flatMap((finding) => {
    const isNear = finding.end >= move.edit.start - 1 && finding.start <= move.edit.end + 1;
    return isNear ? [] : (mover(finding, move) ?? []);
  });

/** Names by their words, of the stretch around a place: bounded, so that the cost does not grow with the text. */
function knownNames(
  before: string,
  names: readonly NameFinding[],
  offset: number,
): ReadonlyMap<string, NameFinding> {
  const middle = firstAtOrAfter(names, offset);
  const known = new Map<string, NameFinding>();
  for (const name of names.slice(Math.max(0, middle - 1_000), middle + 1_000).reverse())
    known.set(before.slice(name.start, name.end), name);
  return known;
}

/** Quotations of the edited paragraph; those that are as before keep their speaker, who may stand paragraphs above. */
function readQuotations(
  { quotations }: Findings,
  fresh: readonly QuotationFinding[],
  window: Span,
  move: Move,
): readonly QuotationFinding[] {
  const group = quotations.reduce((highest, each) => Math.max(highest, each.group + 1), 0);
  const old = within(quotations, beforeMove(window, move)).flatMap(
    (each) => movers.quotations(each, move) ?? [],
  );
  const read = fresh.map((each) => {
    const same = old.find(({ start, end }) => start === each.start && end === each.end);
    const isAsBefore = !each.speakerSpan || same?.speakerSpan?.start === each.speakerSpan.start;
    if (same && isAsBefore) return same;
    return { ...each, group: each.group + group };
  });
  return replaced(quotations, read, window, move, movers.quotations);
}

/** Where a stretch of the text after an edit, which contains it, lay before. */
const beforeMove = ({ start, end }: Span, { by }: Move): Span => ({ start, end: end - by });

/** The elements of a sorted list that begin in a stretch. */
const within = <T extends Span>(list: readonly T[], { start, end }: Span): readonly T[] =>
  list.slice(firstAtOrAfter(list, start), firstAtOrAfter(list, end));

type Mover<T> = (finding: T, move: Move) => T | undefined;

const inPlace = <T>(list: readonly T[], mover: Mover<T>, place: Move): readonly T[] =>
  list.flatMap((finding) => mover(finding, place) ?? []);

/** A list of findings with those that begin in one stretch of the text after an edit replaced, and all others moved. */
function replaced<T extends Span>(
  old: readonly T[],
  fresh: readonly T[],
  stretch: Span,
  move: Move,
  mover: Mover<T>,
): readonly T[] {
  const { start, end } = beforeMove(stretch, move);
  const result: T[] = [];
  const keep = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const now = mover(old[i]!, move);
      if (now) result.push(now);
    }
  };
  keep(0, firstAtOrAfter(old, start));
  result.push(...fresh.filter((finding) => finding.start >= stretch.start && finding.start < stretch.end));
  keep(firstAtOrAfter(old, end), old.length);
  return result;
}
