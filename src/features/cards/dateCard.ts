import type { DateFinding } from "../../analysis/findings.ts";
import type { Document } from "../../corpus/corpus.ts";
import { clientCommands } from "../../protocol.ts";
import { dateWords, weekdayOf } from "../dateWords.ts";
import { describedSource } from "../describedSource.ts";
import { commandLink, escapeMarkdown as escape } from "../markdown.ts";
import { rangeOf } from "../view.ts";
import { certaintyLine } from "./certaintyWords.ts";

/**
 * What a date expression means and how that was found, as paragraphs of Markdown.
 * @param linked whether what it was counted from is a link that runs the client's command
 */
export function dateCard(document: Document, date: DateFinding, linked: boolean): string[] {
  const weekday = weekdayOf(date.value);
  const words = dateWords(date.value);
  const details = [
    date.type,
    date.mod && `mod ${date.mod}`,
    date.freq && `freq ${date.freq}`,
    date.quant && `quant ${date.quant}`,
  ].filter((detail): detail is string => typeof detail === "string");
  return [
    `**${escape(words)}**${weekday === undefined ? "" : ` · ${weekday}`}`,
    `\`${date.value.replaceAll("`", "")}\` · ${details.map(escape).join(" · ")}`,
    ...anchorLine(document, date, linked),
    certaintyLine(date),
  ];
}

function anchorLine(document: Document, { anchor }: DateFinding, linked: boolean): string[] {
  if (!anchor) return [];
  const date = escape(dateWords(anchor.value));
  const { documentDate } = document.findings;
  const span = anchor.span ?? (anchor.source === "document-date" ? documentDate?.span : undefined);
  const shown =
    linked && span
      ? commandLink(dateWords(anchor.value), clientCommands.showPlace, {
          uri: document.uri,
          range: rangeOf(document, span),
        })
      : date;
  if (anchor.source === "explicit-date") return [`Counted from ${shown} in the text`];
  const where = documentDate ? ` (${escape(describedSource(documentDate))})` : "";
  return [`Counted from the document's date, ${shown}${where}`];
}
