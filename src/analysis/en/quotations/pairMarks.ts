import type { Span } from "../../../text/span.ts";
import { isApostrophe, surelyCloses } from "./apostrophes.ts";
import type { MarkFamily, QuotationMark } from "./findMarks.ts";

/** A stretch of one paragraph in quotation marks, marks included. */
export interface MarkPair extends Span {
  readonly family: MarkFamily;
  /** The words inside the marks. */
  readonly content: Span;
  /** 0 for an outer stretch. */
  readonly depth: number;
  /** False if the closing mark is missing; the stretch then ends with its paragraph. */
  readonly closed: boolean;
}

/** The pairs of a paragraph, and its first double mark if that closes what no mark of the paragraph opened. */
export interface PairedMarks {
  readonly pairs: readonly MarkPair[];
  readonly strayClose?: Span;
}

/** Quotations nested deeper than this are not told apart. */
const deepest = 6;

/**
 * Pair the marks of one paragraph: doubles with doubles, singles with singles, whatever their shapes (`“…"`, `„…“`), the
 * innermost open one first. A single mark opens only if one that can close follows; an opening double mark without its
 * partner yields a stretch to the paragraph's end. Sorted by start. Linear in the paragraph's length.
 */
export function pairMarks(text: string, paragraph: Span, marks: readonly QuotationMark[]): PairedMarks {
  if (marks.length === 0) return none;
  let strayClose: QuotationMark | undefined;
  let doubles = false;
  const closers = marks.some(isSingle) ? closersAhead(text, marks) : undefined;
  const open: QuotationMark[] = [];
  const pairs: Omit<MarkPair, "depth">[] = [];
  marks.forEach((mark, index) => {
    if (isSingle(mark)) {
      const top = open.at(-1);
      if (top && isSingle(top) && mark.closes && !isApostrophe(text, mark, closers!.sure[index]! >= 0)) {
        pairs.push(closedPair(open.pop()!, mark));
      } else if (
        mark.opens &&
        open.length < deepest &&
        opensSingle(text, paragraph, mark, marks[closers!.any[index]!])
      )
        open.push(mark);
      return;
    }
    const partner = partnerOf(open, mark);
    const closesHere =
      partner >= 0 &&
      mark.closes &&
      (!mark.opens || !isSpace(text, mark.start - 1) || isSpace(text, mark.end));
    if (closesHere) {
      pairs.push(closedPair(open[partner]!, mark));
      open.length = partner;
    } else if (mark.opens && open.length < deepest) open.push(mark);
    else if (!doubles && mark.closes && mark.family === "double") strayClose = mark;
    doubles = true;
  });
  for (const mark of open) if (staysOpen(paragraph, mark)) pairs.push(unclosedPair(mark, paragraph));
  return { pairs: withDepth(pairs), ...(strayClose && { strayClose }) };
}

const none: PairedMarks = { pairs: [] };

const isSingle = (mark: QuotationMark): boolean => mark.family === "single";

/** Index in `open` of the innermost mark that this one can close, or -1. */
function partnerOf(open: readonly QuotationMark[], mark: QuotationMark): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const opener = open[i]!;
    if (opener.family !== mark.family) continue;
    if (mark.family !== "double") return opener.shape === mark.shape ? -1 : i;
    return mark.shape === "''" && opener.shape === "“" ? -1 : i;
  }
  return -1;
}

/**
 * For each mark the index of the next single mark that can close, any or a sure one before which no single mark opens;
 * -1 if there is none.
 */
function closersAhead(text: string, marks: readonly QuotationMark[]): { any: Int32Array; sure: Int32Array } {
  const any = new Int32Array(marks.length).fill(-1);
  const sure = new Int32Array(marks.length).fill(-1);
  let nextAny = -1;
  let nextSure = -1;
  for (let i = marks.length - 1; i >= 0; i--) {
    any[i] = nextAny;
    sure[i] = nextSure;
    const mark = marks[i]!;
    if (!isSingle(mark)) continue;
    if (mark.closes) nextAny = i;
    if (mark.opens) nextSure = -1;
    else if (surelyCloses(text, mark)) nextSure = i;
  }
  return { any, sure };
}

/**
 * A single mark opens if one that closes follows. A straight one with one word only needs its partner right behind that
 * word (`'work-related'`).
 */
function opensSingle(
  text: string,
  paragraph: Span,
  mark: QuotationMark,
  closer: QuotationMark | undefined,
): boolean {
  if (!closer) return mark.shape === "‘" && mark.start === paragraph.start;
  if (closer.start - mark.end < 2) return false;
  if (mark.shape === "‘" || closer.start - mark.end > 60) return true;
  const words = text.slice(mark.end, closer.start);
  return /\s/.test(words) || words.length >= 3;
}

const closedPair = (opener: QuotationMark, closer: QuotationMark): Omit<MarkPair, "depth"> => ({
  start: opener.start,
  end: closer.end,
  family: opener.family,
  content: { start: opener.end, end: closer.start },
  closed: true,
});

const unclosedPair = (opener: QuotationMark, paragraph: Span): Omit<MarkPair, "depth"> => ({
  start: opener.start,
  end: paragraph.end,
  family: opener.family,
  content: { start: opener.end, end: paragraph.end },
  closed: false,
});

/** An opening single mark without its partner is an apostrophe, but at a paragraph's start, where speech runs on. */
function staysOpen(paragraph: Span, mark: QuotationMark): boolean {
  if (mark.end >= paragraph.end) return false;
  return mark.family === "single" ? mark.shape === "‘" && mark.start === paragraph.start : true;
}

function withDepth(pairs: readonly Omit<MarkPair, "depth">[]): readonly MarkPair[] {
  if (pairs.length === 0) return [];
  const ends: number[] = [];
  return pairs
    .toSorted((a, b) => a.start - b.start)
    .map((pair) => {
      while (ends.length > 0 && ends.at(-1)! <= pair.start) ends.pop();
      const depth = ends.length;
      ends.push(pair.end);
      const { start, end, family, content, closed } = pair;
      return { start, end, family, content, depth, closed };
    });
}

const isSpace = (text: string, at: number): boolean => at < 0 || /\s/.test(text[at]!);
