import type { Placement } from "../annotations/placement.ts";
import { changedMiddle, type TextEdit } from "../text/edits.ts";
import { splitSentences } from "../text/sentences.ts";
import { splitWords } from "../text/words.ts";
import { bySpan, contains, overlapsAny, type Span } from "../text/span.ts";
import { lettersOf, type Excerpt } from "../text/textPieces.ts";
import { analyse, type AnalyseOptions } from "./analyse.ts";
import { english } from "./en/english.ts";
import { movedSpan, type Mover } from "./findingPiece.ts";
import type { FindingPieces } from "./findingPieces.ts";
import type { Findings, NameFinding, QuotationFinding } from "./findings.ts";
import { movedDescription, moveOf, movers, type Move } from "./movedFindings.ts";
import {
  hullOf,
  joinedFindings,
  piecedFindings,
  withChange,
  withParts,
  withSpeaker,
  type PiecedFindings,
} from "./piecedFindings.ts";

/** An edit, and what stands around it after it, further than its paragraph. */
interface Edited {
  readonly edit: TextEdit;
  readonly near: Excerpt;
}

/** Code units of the largest edit that is read by itself. */
const largest = 4_000;

/** Code units around an edit that are read again: its paragraph, and of a longer one this much on either side. */
const reach = 1_500;

/**
 * What can be said at once after an edit of a long text, at a cost that does not grow with the text: the paragraph
 * that was edited is read again, everything else stays as it was and moves. What the rest of the document told about
 * names (who is meant by a surname, which unknown names are one) goes on holding in that paragraph; what the edit would
 * tell the rest of the document waits for the next `analyse` of the whole.
 * @param before what `findings` were found in
 * @param options its decisions lie in `after`
 * @param edited what made `after` of `before`, if it is known: then not all of them has to be read
 * @returns undefined if the edit is too large, or touches what describes the document, so that only the whole will do
 */
export function reanalyse(
  before: string,
  findings: Findings,
  after: string,
  options: AnalyseOptions,
  edited: Edited = { edit: changedMiddle(before, after), near: { text: after, start: 0 } },
): Findings | undefined {
  const { edit, near } = edited;
  const move = moveOf(edit);
  const pieces = piecedFindings(findings);
  if (touchesDescription(findings, pieces, edit) || edit.end - edit.start + edit.newText.length > largest)
    return undefined;
  const window = windowAround(near, edit);
  const isCutOff =
    (window.start === near.start && window.start > 0) ||
    (window.end === near.start + near.text.length && window.end < after.length);
  if (isCutOff) return reanalyse(before, findings, after, options, { edit, near: { text: after, start: 0 } });
  const documentDate = options.documentDate ?? findings.documentDate?.value;
  const fresh = analyse(lettersOf(near, window), {
    ...options,
    ...(documentDate !== undefined && { documentDate }),
    decisions: decisionsIn(window, options.decisions ?? []),
  });
  const place: Move = { edit: { start: 0, end: 0, newText: "" }, by: window.start };
  const sentence = sentenceAround(near, window, edit);
  const quotations = inPlace(fresh.quotations, movers.quotations, place);
  const nextGroup = quotations.reduce(
    (highest, { group }) => Math.max(highest, pieces.nextGroup + group + 1),
    pieces.nextGroup,
  );
  // What stood in the edited lines is something else now, with all that belongs to it elsewhere.
  const old = beforeMove(window, move);
  const gone = [
    ...[...pieces.quotations.touching(edit), ...pieces.quotations.beginningIn(old)].map(withSpeaker),
    ...pieces.names.touching(old).map(withParts),
    ...pieces.dates.touching(old),
  ].map((each) => movedSpan(each, move));
  return joinedFindings(
    {
      names: readNames(pieces.names, near, inPlace(fresh.names, movers.names, place), sentence, move),
      dates: readAgain(pieces.dates, inPlace(fresh.dates, movers.dates, place), sentence, move, movers.dates),
      quotations: readQuotations(pieces, quotations, window, move),
      roles: readAgain(pieces.roles, inPlace(fresh.roles, movers.roles, place), sentence, move, movers.roles),
      meetings: pieces.meetings.edited(move),
      regions: pieces.regions.edited(move),
      nextGroup,
      ...withChange(pieces, move, hullOf([window, ...gone, ...quotations.map(withSpeaker)])),
    },
    {
      ...(findings.documentDate && { documentDate: movedDescription(findings.documentDate, move) }),
      ...(findings.title && { title: movedDescription(findings.title, move) }),
    },
  );
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
function touchesDescription(
  { documentDate, title }: Findings,
  { regions }: PiecedFindings,
  edit: TextEdit,
): boolean {
  const touched = (span: Span | undefined): boolean =>
    span !== undefined && edit.start <= span.end && edit.end >= span.start;
  return (
    touched(documentDate?.span) ||
    touched(title?.span) ||
    regions.touching(edit).some(({ kind }) => kind === "front-matter" || kind === "chrome")
  );
}

/** The lines that the edit touches, in the text after it; of very long lines the part around the edit, cut at spaces. */
function windowAround({ text, start: from }: Excerpt, edit: TextEdit): Span {
  const changed = { start: edit.start - from, end: edit.start - from + edit.newText.length };
  let { start, end } = changed;
  while (
    start > 0 &&
    !isBreak(text, start - 1) &&
    !(changed.start - start > reach && text[start - 1] === " ")
  )
    start--;
  while (end < text.length && !isBreak(text, end) && !(end - changed.end > reach && text[end] === " ")) end++;
  return { start: start + from, end: end + from };
}

const isBreak = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
};

/** The sentences of a stretch that an edit touches. */
function sentenceAround(near: Excerpt, window: Span, edit: TextEdit): Span {
  const text = lettersOf(near, window);
  const whole = { start: 0, end: text.length };
  const changed = { start: edit.start - window.start, end: edit.start - window.start + edit.newText.length };
  const touched = splitSentences(text, splitWords(text), whole, english.abbreviations).filter(
    ({ start, end }) => start <= changed.end && end >= changed.start,
  );
  return {
    start: window.start + (touched[0]?.start ?? 0),
    end: window.start + (touched.at(-1)?.end ?? text.length),
  };
}

/**
 * The names of the edited sentence read again. Words that the document knew as a name keep what it knew of them, and so
 * do names that only the whole document shows.
 */
function readNames(
  old: FindingPieces<NameFinding>,
  near: Excerpt,
  fresh: readonly NameFinding[],
  sentence: Span,
  move: Move,
): FindingPieces<NameFinding> {
  const lengths = new Set(fresh.map(({ start, end }) => end - start));
  const known = knownNames(old, near, sentence.start, move, lengths);
  const read = fresh.map((name) => {
    const same = known.get(lettersOf(near, name));
    return same ? { ...same, start: name.start, end: name.end } : name;
  });
  const kept = untouched(old, sentence, move, movers.names).filter((name) => !overlapsAny(read, name));
  return readAgain(old, [...read, ...kept].sort(bySpan), sentence, move, movers.names);
}

/** A list in which one sentence was read again; what is found there as before stays what it was in the document. */
function readAgain<T extends Span>(
  old: FindingPieces<T>,
  fresh: readonly T[],
  sentence: Span,
  move: Move,
  mover: Mover<T>,
): FindingPieces<T> {
  const kept = untouched(old, sentence, move, mover);
  const read = fresh.map(
    (finding) => kept.find(({ start, end }) => start === finding.start && end === finding.end) ?? finding,
  );
  return old.edited(move, sentence, read);
}

/** The findings of a sentence that an edit did not come near, where they lie now. */
const untouched = <T extends Span>(old: FindingPieces<T>, sentence: Span, move: Move, mover: Mover<T>): T[] =>
  old.beginningIn(beforeMove(sentence, move)).flatMap((finding) => {
    const isNear = finding.end >= move.edit.start - 1 && finding.start <= move.edit.end + 1;
    return isNear ? [] : (mover(finding, move) ?? []);
  });

/**
 * Names of certain lengths by their words, of the stretch around a place: bounded, so that the cost does not grow with
 * the text.
 */
function knownNames(
  names: FindingPieces<NameFinding>,
  near: Excerpt,
  offset: number,
  move: Move,
  lengths: ReadonlySet<number>,
): ReadonlyMap<string, NameFinding> {
  const known = new Map<string, NameFinding>();
  if (lengths.size === 0) return known;
  const end = near.start + near.text.length;
  for (const name of names.around(offset, 300).toReversed()) {
    const isUntouched = name.end <= move.edit.start || name.start >= move.edit.end;
    if (!isUntouched || !lengths.has(name.end - name.start)) continue;
    const now = movedSpan(name, move);
    if (now.start >= near.start && now.end <= end) known.set(lettersOf(near, now), name);
  }
  return known;
}

/** Quotations of the edited paragraph; those that are as before keep their speaker, who may stand paragraphs above. */
function readQuotations(
  { quotations, nextGroup }: PiecedFindings,
  fresh: readonly QuotationFinding[],
  window: Span,
  move: Move,
): FindingPieces<QuotationFinding> {
  const old = quotations
    .beginningIn(beforeMove(window, move))
    .flatMap((each) => movers.quotations(each, move) ?? []);
  const read = fresh.map((each) => {
    const same = old.find(({ start, end }) => start === each.start && end === each.end);
    const isAsBefore = !each.speakerSpan || same?.speakerSpan?.start === each.speakerSpan.start;
    if (same && isAsBefore) return same;
    return { ...each, group: each.group + nextGroup };
  });
  return quotations.edited(move, window, read);
}

/** Where a stretch of the text after an edit, which contains it, lay before. */
const beforeMove = ({ start, end }: Span, { by }: Move): Span => ({ start, end: end - by });

const inPlace = <T>(list: readonly T[], mover: Mover<T>, place: Move): readonly T[] =>
  list.flatMap((finding) => mover(finding, place) ?? []);
