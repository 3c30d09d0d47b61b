import assert from "node:assert/strict";
import { dates } from "../../../../src/analysis/en/dates/dates.ts";
import type { DateFinding } from "../../../../src/analysis/findings.ts";
import type { Source } from "../../../../src/analysis/source.ts";
import { splitParagraphs } from "../../../../src/text/paragraphs.ts";
import { splitWords } from "../../../../src/text/words.ts";
import { parseMarked, printMarked } from "../../../support/marked.ts";

/** One test for each line: all its dates and no others, as `TYPE=value` or `TYPE=value/MOD`. */
export function readMarked(documentDate: string | undefined, lines: string): void {
  for (const line of lines.split("\n").map((l) => l.trim())) {
    if (line === "") continue;
    it(line, () => {
      const { text } = parseMarked(line);
      const marks = findDates(text, documentDate).map((f) => ({
        start: f.start,
        end: f.end,
        label: `${f.type}=${f.value}${f.mod ? `/${f.mod}` : ""}`,
      }));
      assert.equal(printMarked(text, marks), line);
    });
  }
}

/** The date detector alone, on a text without regions. */
export function findDates(text: string, documentDate?: string): readonly DateFinding[] {
  const source = {
    text,
    words: splitWords(text),
    paragraphs: splitParagraphs(text),
    ...(documentDate && { documentDate: { value: documentDate, source: "given" } }),
  } as unknown as Source;
  return dates.detect(source) as readonly DateFinding[];
}
