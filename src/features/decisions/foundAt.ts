import type { Finding } from "../../analysis/findings.ts";
import type { Document } from "../../corpus/corpus.ts";
import type { FindingKind, FoundAt } from "../../protocol/tagging.ts";
import { fold } from "../../text/fold.ts";
import { touches, type Span } from "../../text/span.ts";
import { snippetAround } from "../mentionBranches.ts";
import { reasonOf } from "../reasonOf.ts";
import { nameOf, rangeOf, type CorpusView } from "../view.ts";
import { withArticle } from "../withArticle.ts";

/** A finding that somebody can decide about. */
export type Decidable = Extract<Finding, { readonly kind: FindingKind }>;

/** What stands at a place: findings of that very span first, then those around or in it, the shortest first. */
export function decidableAt(document: Document, place: Span, kind?: FindingKind): Decidable[] {
  const { names, dates, roles, quotations } = document.findings;
  const all: Decidable[] = [...names, ...dates, ...roles, ...quotations];
  const isCursor = place.start === place.end;
  const near = all.filter(
    (finding) =>
      (kind === undefined || finding.kind === kind) &&
      (isCursor
        ? touches(finding, place.start)
        : finding.start < place.end && place.start < finding.end && !isWithin(place, finding)),
  );
  const isSame = (finding: Span): number =>
    Number(finding.start === place.start && finding.end === place.end);
  return near.sort((a, b) => isSame(b) - isSame(a) || a.end - a.start - (b.end - b.start));
}

/** Of a long selection the whole names in it are not meant; of a selection in a quotation the quotation is. */
const isWithin = (place: Span, finding: Decidable): boolean =>
  finding.kind !== "quotation" && place.start < finding.start && finding.end < place.end;

/** A finding as clients show it. */
export function foundAt(view: CorpusView, document: Document, finding: Decidable): FoundAt {
  const decision = document.annotations?.decisions.find(
    ({ annotation, spans }) =>
      annotation.status !== "rejected" && spans[0]?.start === finding.start && spans[0].end === finding.end,
  )?.annotation;
  const entity = finding.kind === "name" ? finding.entity : finding.kind === "role" ? finding.holder : null;
  const reason = reasonOf(finding);
  // The marks of a quotation would stand in the marks of the sentence that tells of it.
  const { words } = snippetAround(document, finding.kind === "quotation" ? finding.content : finding);
  return {
    uri: document.uri,
    kind: finding.kind,
    range: rangeOf(document, finding),
    text: words.length > 120 ? `${words.slice(0, 119).replace(/[\uD800-\uDBFF]$/, "")}…` : words,
    certainty: finding.certainty,
    meaning: meaningOf(view, document, finding),
    ...(reason !== undefined && { reason }),
    ...(entity !== null && { entity }),
    ...(finding.kind === "date" && { value: finding.value }),
    ...(decision && { decided: true }),
    ...(decision?.note !== undefined && { note: decision.note }),
  };
}

/** What a finding is taken for, in a few words. */
export function meaningOf(view: CorpusView, document: Document, finding: Decidable): string {
  switch (finding.kind) {
    case "name":
      return finding.entity === null
        ? `${withArticle(finding.type)} that the registry does not know`
        : `${nameOf(view, finding.entity)}, ${finding.type}`;
    case "date":
      return finding.value;
    case "role":
      return finding.holder === null
        ? "title of somebody unknown"
        : `title of ${nameOf(view, finding.holder)}`;
    case "quotation":
      return finding.form === "scare"
        ? "not said by anybody"
        : `said by ${speakerOf(view, document, finding)}`;
  }
}

export function speakerOf(
  view: CorpusView,
  { text }: Document,
  { speaker, speakerSpan }: Extract<Decidable, { readonly kind: "quotation" }>,
): string {
  if (speaker !== null) return nameOf(view, speaker);
  return speakerSpan
    ? `“${text.slice(speakerSpan.start, speakerSpan.end).replace(/\s+/g, " ")}”`
    : "nobody known";
}

/** Whether two names read alike, whatever their capitals. */
export const readsAs = (document: Document, finding: Span, words: string): boolean =>
  fold(document.text.slice(finding.start, finding.end).replace(/\s+/g, " ")) === fold(words);
