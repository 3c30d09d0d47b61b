import type { Region } from "../analysis/findings.ts";
import type { Document } from "../corpus/corpus.ts";
import { bySpan, covered, type Span } from "../text/span.ts";

/** A part of a document under a title, a heading or a speaker's name. */
export interface DocumentSection extends Span {
  readonly head: Region;
}

/**
 * The sections of a document in order, each to the next head of its own or a higher rank or the end of the text, so
 * that they nest. A title stands above headings (a Markdown title among those of one `#`), headings by their number
 * of `#`, and all of them above the turns of a transcript. A title that stands twice counts once.
 */
export function documentSections({ text, findings }: Document): readonly DocumentSection[] {
  const heads = findings.regions.filter((region) => rankOf(text, region) !== undefined).toSorted(bySpan);
  const unique = heads.filter((head, i) => {
    const before = heads[i - 1];
    return head.kind !== "title" || before?.kind !== "title" || covered(text, before) !== covered(text, head);
  });
  const sections: { start: number; end: number; head: Region }[] = [];
  const open: { readonly section: { end: number }; readonly rank: number }[] = [];
  for (const head of unique) {
    const rank = rankOf(text, head)!;
    while (open.length > 0 && open.at(-1)!.rank >= rank) open.pop()!.section.end = head.start;
    const section = { start: head.start, end: text.length, head };
    sections.push(section);
    open.push({ section, rank });
  }
  return sections;
}

/** Whether a section is what one speaker says in a transcript. */
export const isTurn = ({ head }: DocumentSection): boolean => turns.includes(head.kind);

const turns: readonly Region["kind"][] = ["speaker-line", "question", "answer"];

/** 0 for the highest; undefined for a region that heads nothing. */
function rankOf(text: string, { kind, start, end }: Region): number | undefined {
  if (turns.includes(kind)) return 7;
  if ((kind !== "title" && kind !== "heading") || covered(text, { start, end }).trim() === "")
    return undefined;
  const hashes = /^#{1,6}/.exec(text.slice(start, Math.min(end, start + 6)))?.[0].length;
  return hashes ?? (kind === "title" ? 0 : 2);
}
