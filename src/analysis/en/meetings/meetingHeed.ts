import type { Meeting } from "../../../registry/entity.ts";
import type { Heed, Touch } from "../../touch.ts";
import { nowhere } from "../../touch.ts";
import { mentionTouch, toldOf } from "../names/mentionHeed.ts";
import { contentWords } from "./contentWords.ts";
import { reportedOn } from "./reportedMeetings.ts";
import { topicWords } from "./topics.ts";

/** Meetings of texts that list them as their own, and of texts of about the same day that share words with their names. */
export const meetingHeed: Heed = {
  id: "meeting",
  *says(entity, registry) {
    if (entity.kind !== "meeting") return;
    const what = toldOf(entity, registry) + [...topicWords(entity)].sort().join(" ");
    const own = entity.documents.map((path): Touch => ({ path }));
    yield { key: "own", what, where: { any: [{ declares: entity.id }, ...own] } };
    const days = reportedOn(entity);
    if (!days) return;
    const body = entity.organizer === undefined ? undefined : registry.entities.get(entity.organizer);
    const organizer = body ? mentionTouch(body, registry) : nowhere;
    yield { key: "day", what, where: { all: [{ any: [sharesWords(entity), organizer] }, days] } };
  },
};

/** The texts that have one of the words that a meeting is about. */
function sharesWords(meeting: Meeting): Touch {
  const own = topicWords(meeting);
  const beginnings = [...own].map((word) => word.slice(0, 4));
  return {
    anyWord: (word) =>
      beginnings.some((beginning) => word.includes(beginning)) &&
      [...contentWords(word)].some((content) => own.has(content)),
  };
}
