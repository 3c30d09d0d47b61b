import { fold } from "../../text/fold.ts";
import type { Corpus, Document } from "../corpus.ts";
import { meetingsOf } from "../meetings.ts";
import { dayRange, liesIn } from "./dayRange.ts";
import { fits } from "./lexicon.ts";
import type { DocumentTerm, Named } from "./query.ts";

/** Whether something holds of a document. */
export type DocumentFilter = (document: Document) => boolean;

export function documentFilter(corpus: Corpus, term: DocumentTerm): DocumentFilter {
  switch (term.kind) {
    case "in":
      return ({ path }) => fits(fold(path), term.path);
    case "on":
      return ({ findings }) => {
        const days = findings.documentDate && dayRange(findings.documentDate.value);
        return days !== undefined && liesIn(days, term.days);
      };
    case "meeting": {
      const uris = new Set(meetingsNamed(corpus, term).flatMap(({ reports }) => reports.map(({ uri }) => uri)));
      return ({ uri }) => uris.has(uri);
    }
  }
}

/** The meetings with an id, or else with these words in their name. */
export function meetingsNamed(corpus: Corpus, { name }: Named) {
  const wanted = fold(name);
  const meetings = meetingsOf(corpus);
  const byId = meetings.filter(({ key }) => fold(key) === wanted);
  return byId.length > 0 ? byId : meetings.filter((meeting) => fold(meeting.name).includes(wanted));
}
