import type { Document } from "../../corpus/corpus.ts";
import type { Span } from "../../text/span.ts";

/** Words in quotation marks, cut to what fits in a status bar. */
export function shownWords({ text }: Pick<Document, "text">, spans: readonly Span[]): string {
  const [first, ...more] = [
    ...new Set(spans.map(({ start, end }) => text.slice(start, Math.min(end, start + 200)))),
  ];
  const words = (first ?? "").replace(/\s+/g, " ").replace(/^["“„«'‘]|["”»'’]$/gu, "");
  const cut = words.length > 40 ? `${words.slice(0, 39).replace(/[\uD800-\uDBFF]$/, "")}…` : words;
  return more.length === 0 ? `“${cut}”` : `“${cut}” and ${more.length} more`;
}
