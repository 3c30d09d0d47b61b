import type { Document } from "../../corpus/corpus.ts";
import { sameWords } from "../../corpus/sameWords/sameWords.ts";
import type { Span } from "../../text/span.ts";
import { dateWords } from "../dateWords.ts";
import { escapeMarkdown as escape } from "../markdown.ts";
import { differenceWords } from "../sameWords.ts";
import type { CorpusView } from "../view.ts";

/** Where a passage's words stand in other documents, as a list in Markdown; empty if nowhere. */
export function sameWordsLines(view: CorpusView, document: Document, passage: Span): string[] {
  const places = sameWords(view.corpus, document, passage);
  if (places.length === 0) return [];
  const lines = places.slice(0, mostPlaces).map((place) => {
    const { path, findings } = place.document;
    const date = findings.documentDate ? ` (${dateWords(findings.documentDate.value)})` : "";
    return `- ${escape(path + date)}: ${escape(differenceWords(document, place))}`;
  });
  const more = places.length - lines.length;
  return [["Also in", ...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n")];
}

const mostPlaces = 3;
