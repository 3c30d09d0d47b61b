import type { Detector } from "../../pipeline.ts";
import type { QuotationFinding } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import type { Source } from "../../source.ts";
import { findMarks, possibleMarks } from "./findMarks.ts";
import { pairMarks, type MarkPair } from "./pairMarks.ts";
import { quotationForm } from "./quotationForm.ts";

/** A quotation that a paragraph left open. */
interface Running {
  readonly family: MarkPair["family"];
  readonly group: number;
  /** Its index among the findings. */
  readonly index: number;
  /** Paragraphs since then, none of them with marks. */
  readonly between: readonly Span[];
}

/** A quotation left open is looked for over this many paragraphs without marks. */
const reach = 5;

/**
 * Stretches in quotation marks of any style, nested ones too. Speech over several paragraphs, each opened anew and only the
 * last one closed, gets one `group`; so do lines between an opening mark and its closing one some lines further down. Who
 * spoke, and whether it is speech at all, is for the `speakers` refiner to say.
 */
export const quotationMarks: Detector<QuotationFinding> = {
  id: "quotation-marks",
  detect(source) {
    const findings: QuotationFinding[] = [];
    const { text } = source;
    let running: Running | undefined;
    const possible = possibleMarks(source);
    let to = 0;
    for (const paragraph of source.paragraphs) {
      const from = behind(source, possible, to, paragraph.start);
      to = behind(source, possible, from, paragraph.end);
      if (from === to && !running) continue;
      const marks = findMarks(source, paragraph, possible, from, to);
      const { pairs: all, strayClose } = pairMarks(text, paragraph, marks);
      const pairs = all.filter((pair) => !isBlank(text, pair.content));
      if (running && pairs.length === 0 && !strayClose) {
        running =
          running.between.length < reach
            ? { ...running, between: [...running.between, paragraph] }
            : undefined;
        continue;
      }
      const lines = running && strayClose && running.family === "double" ? running : undefined;
      if (lines) {
        close(findings, lines.index);
        for (const line of lines.between) findings.push(toFinding(source, wholeLine(line), lines.group));
        findings.push(toFinding(source, lastLine(paragraph, strayClose!), lines.group));
      }
      const first = pairs[0];
      const runsOn =
        !lines &&
        running !== undefined &&
        first !== undefined &&
        running.between.length === 0 &&
        continuesAt(text, paragraph, first, running.family);
      if (runsOn) close(findings, running!.index);
      const group = running?.group;
      running = undefined;
      pairs.forEach((pair, i) => {
        const number = runsOn && i === 0 ? group! : findings.length;
        if (!pair.closed && pair.depth === 0)
          running = { family: pair.family, group: number, index: findings.length, between: [] };
        const nested = lines && pair.end <= strayClose!.start;
        findings.push(toFinding(source, nested ? { ...pair, depth: pair.depth + 1 } : pair, number));
      });
    }
    return findings;
  },
};

/** Marks around nothing or white space only are no quotation. */
function isBlank(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (!/\s/.test(text[at]!)) return false;
  return true;
}

/** Index of the first of the possible marks, from one of them on, that stands at an offset or behind it. */
function behind({ words }: Source, possible: readonly number[], from: number, offset: number): number {
  let i = from;
  while (i < possible.length && words.starts[possible[i]!]! < offset) i++;
  return i;
}

const close = (findings: QuotationFinding[], index: number): void => {
  findings[index] = { ...findings[index]!, closed: true };
};

/** A line between an opening mark above and a closing one below. */
const wholeLine = (line: Span): MarkPair => ({
  ...line,
  family: "double",
  content: line,
  depth: 0,
  closed: true,
});

const lastLine = (line: Span, closer: Span): MarkPair => ({
  start: line.start,
  end: closer.end,
  family: "double",
  content: { start: line.start, end: closer.start },
  depth: 0,
  closed: true,
});

/** The paragraph begins with the opening mark again, and not with a speaker's label (`"SMITH: …`). */
function continuesAt(text: string, paragraph: Span, pair: MarkPair, family: MarkPair["family"]): boolean {
  if (pair.family !== family || pair.start !== paragraph.start) return false;
  return !/^[\p{Lu}][\p{L}.' -]{1,40}:\s/u.test(text.slice(pair.content.start, pair.content.start + 44));
}

function toFinding(source: Source, pair: MarkPair, group: number): QuotationFinding {
  return {
    kind: "quotation",
    start: pair.start,
    end: pair.end,
    content: pair.content,
    form: quotationForm(source, pair.content),
    speaker: null,
    group,
    depth: pair.depth,
    closed: pair.closed,
    rule: pair.closed ? "quotation-marks" : "quotation-left-open",
    certainty: pair.closed ? "certain" : "inferred",
  };
}
