import type { Region } from "../../findings.ts";
import { kindsOfPiece } from "../lexicon/newsWords.ts";
import type { Line } from "./lines.ts";

/**
 * The speaker labels of a transcript: `Anna Berg:`, `MR PRICE:`, `Q:`, `Q (Anna Berg, The Post):`, in an examination `Q.`,
 * `A.` A single such line can be anything; two or more make a transcript. Regions cover the label; questions and answers the
 * paragraph.
 */
export function speakerLines(lines: readonly Line[]): readonly Region[] {
  const regions: Region[] = [];
  const examined = lines.some(({ text }) => /^Q\.\s/.test(text));
  for (const line of lines) {
    const letter = examined ? /^([QA])\.\s+\S/.exec(line.text)?.[1] : undefined;
    if (letter) {
      const { start, end } = line;
      if (letter === "Q") regions.push({ kind: "question", start, end, rule: "question-label" });
      else regions.push({ kind: "answer", start, end, rule: "answer-label" });
      continue;
    }
    if (!line.labelled) continue;
    const label = labelPattern.exec(line.text.slice(0, 90));
    if (!label || notSpeakers.test(label[1]!)) continue;
    const first = label[1]!.trim();
    if (/^(q|question)\b/i.test(first))
      regions.push({ kind: "question", start: line.start, end: line.end, rule: "question-label" });
    else if (/^(a|answer)$/i.test(first))
      regions.push({ kind: "answer", start: line.start, end: line.end, rule: "answer-label" });
    else
      regions.push({
        kind: "speaker-line",
        start: line.start,
        end: line.start + first.length,
        rule: "speaker-label",
      });
  }
  return regions.length >= 2 ? regions : [];
}

/** A label of up to ten words before a colon that words follow. */
const labelPattern =
  /^\**(\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,]+(?:[(]?[\p{Lu}\d][\p{L}\p{M}\d.'’-]*[)]?|of|the|and|for|de|von|van|al|-)){0,9}?)\**:\**\s+\S/u;

const notSpeakers = new RegExp(
  `^(?:${kindsOfPiece.replaceAll(" ", "|")}|note|notes|source|sources|credit|photo|image|caption|tags?|topics?|date|time|place|venue|location|subject|re|from|to|cc|summary|background|update|updated|last updated|published|posted|contact|email|tel|phone|fax|web|left to right|from left|pictured|present|participants|attendees|apologies|agenda|item|annex|virin|related|see also|read more|key points|highlights|members|delegations|observers|chair|secretary(?! general| of )|minutes)\\b[^,]*$`,
  "i",
);
