import type { Corpus } from "../../src/corpus/corpus.ts";
import { meetingsOf } from "../../src/corpus/meetings.ts";

/** All that the meetings of a corpus tell, as plain data that can be compared. */
export const meetingsTold = (corpus: Corpus) =>
  meetingsOf(corpus).map((meeting) => {
    const { key, id, name, startDate, endDate, place, partOf, participants, participantCount } = meeting;
    const reports = meeting.reports.map(({ uri, finding }) => ({ uri, finding }));
    const entities = meeting.entities.sort();
    return {
      key,
      id,
      name,
      startDate,
      endDate,
      place,
      partOf,
      participants,
      participantCount,
      reports,
      entities,
    };
  });
