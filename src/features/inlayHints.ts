import { InlayHintKind, type InlayHint, type Range } from "vscode-languageserver-types";
import type { Document } from "../corpus/corpus.ts";
import { overlaps, type Span } from "../text/span.ts";
import { dateCard } from "./cards/dateCard.ts";
import { quotationCard, speakerName } from "./cards/quotationCard.ts";
import { shortName } from "./shortName.ts";
import { documentOf, spanOf, type CorpusView } from "./view.ts";
import { wholeQuotations } from "../corpus/wholeQuotations.ts";

/** Which hints somebody wants to see. */
export interface InlayHintSettings {
  readonly dates: boolean;
  readonly speakers: boolean;
}

/**
 * Small words within a part of a document: behind a date that has to be counted out its ISO value, before a quotation
 * its speaker, with `(?)` if that is inferred or a guess. Null for files that are no documents.
 * @param linked whether what they tell may link to the client's commands
 */
export function inlayHints(
  view: CorpusView,
  uri: string,
  range: Range,
  settings: InlayHintSettings,
  linked: boolean,
): InlayHint[] | null {
  const document = documentOf(view, uri);
  if (!document) return null;
  const shown = spanOf(document, range);
  return [
    ...(settings.dates ? dateHints(document, shown, linked) : []),
    ...(settings.speakers ? speakerHints(view, document, shown) : []),
  ];
}

function dateHints(document: Document, shown: Span, linked: boolean): InlayHint[] {
  return document.findings.dates
    .filter((date) => date.anchor && /^\d{4}/.test(date.value) && overlaps(date, shown))
    .map((date) => ({
      position: document.lines.positionAt(date.end),
      label: date.value,
      kind: InlayHintKind.Type,
      tooltip: { kind: "markdown", value: dateCard(document, date, linked).join("\n\n") },
      paddingLeft: true,
    }));
}

function speakerHints(view: CorpusView, document: Document, shown: Span): InlayHint[] {
  return wholeQuotations(document.findings.quotations).flatMap(({ first }): InlayHint[] => {
    if (!overlaps(first, shown)) return [];
    const name = first.speaker === null ? speakerName(view, document, first) : shortName(view, first.speaker);
    if (name === undefined) return [];
    const letters = [...name];
    const words =
      letters.length > longest
        ? `${letters
            .slice(0, longest - 1)
            .join("")
            .trimEnd()}…`
        : name;
    return [
      {
        position: document.lines.positionAt(first.start),
        label: `${words}${first.certainty === "certain" ? "" : " (?)"}:`,
        kind: InlayHintKind.Parameter,
        tooltip: { kind: "markdown", value: quotationCard(view, document, first).join("\n\n") },
        paddingRight: true,
      },
    ];
  });
}

/** Of a longer name so many characters show; the tooltip has all. */
const longest = 40;
