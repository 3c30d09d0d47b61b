import { meetingsOf } from "../../corpus/meetings.ts";
import type { CorpusCheck, FoundIn } from "./check.ts";
import { fieldPlace } from "./fieldPlace.ts";

export const absentParticipant: CorpusCheck = {
  of: "corpus",
  code: "absent-participant",
  severity: "hint",
  summary:
    "An entry lists somebody as a participant whom no document on the meeting says to have taken part.",
  find(view) {
    const { entities } = view.corpus.registry;
    return meetingsOf(view.corpus).flatMap(({ id, reports, participants }) => {
      const meeting = id === null ? undefined : entities.get(id);
      if (meeting?.kind !== "meeting" || reports.length === 0) return [];
      return meeting.participants.flatMap(({ entity }, index): FoundIn[] => {
        const proved = participants.some((one) => one.entity === entity && one.proofs.length > 0);
        const who = entities.get(entity);
        if (proved || !who) return [];
        return [
          {
            uri: meeting.at.uri,
            span: fieldPlace(view, meeting, ["participants", index]),
            message: `No document says that ${who.name} took part.`,
          },
        ];
      });
    });
  },
};
