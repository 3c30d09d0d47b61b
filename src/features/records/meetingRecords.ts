import { meetingsOf } from "../../corpus/meetings.ts";
import { nameOf, type CorpusView } from "../view.ts";
import type { Records } from "./records.ts";

/**
 * The meetings of a corpus by date, those that the registry does not know with an empty id. Participants and documents are joined by
 * semicolons.
 */
export const meetingRecords = (view: CorpusView): Records => ({
  columns: ["id", "start", "end", "name", "place", "part_of", "participants", "documents"],
  rows: meetingsOf(view.corpus).map(
    ({ id, startDate, endDate, name, place, partOf, participants, reports }) => [
      id,
      startDate ?? null,
      endDate ?? null,
      name,
      place === undefined ? null : nameOf(view, place),
      partOf ?? null,
      participants.map((one) => (one.entity === null ? one.name : nameOf(view, one.entity))).join("; "),
      [...new Set(reports.map(({ uri }) => view.corpus.documents.get(uri)?.path ?? uri))].join("; "),
    ],
  ),
});
