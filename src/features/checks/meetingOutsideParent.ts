import { endsBefore } from "../../registry/isoDate.ts";
import { meetingsIn } from "../../registry/meetingsIn.ts";
import { dateRangeWords } from "../dateWords.ts";
import type { CorpusCheck, FoundIn } from "./check.ts";
import { fieldPlace } from "./fieldPlace.ts";

export const meetingOutsideParent: CorpusCheck = {
  of: "registry",
  code: "meeting-outside-parent",
  severity: "warning",
  summary: "A part of a meeting has dates before or after those of the whole.",
  find(view) {
    const { entities } = view.corpus.registry;
    return meetingsIn(view.corpus.registry).flatMap((meeting): FoundIn[] => {
      if (meeting.superEvent === undefined) return [];
      const whole = entities.get(meeting.superEvent);
      if (whole?.kind !== "meeting") return [];
      const field =
        meeting.startDate !== undefined &&
        whole.startDate !== undefined &&
        endsBefore(meeting.startDate, whole.startDate)
          ? "startDate"
          : isAfter(meeting.endDate, whole.endDate)
            ? "endDate"
            : isAfter(meeting.startDate, whole.endDate)
              ? "startDate"
              : undefined;
      if (field === undefined) return [];
      const dates = dateRangeWords(whole.startDate, whole.endDate);
      return [
        {
          uri: meeting.at.uri,
          span: fieldPlace(view, meeting, [field]),
          message: `This lies outside ${whole.name}${dates ? ` (${dates})` : ""}, which this meeting is a part of.`,
          related: [{ uri: whole.at.uri, span: whole.at.id, message: `The entry “${whole.id}”.` }],
        },
      ];
    });
  },
};

const isAfter = (date: string | undefined, end: string | undefined): boolean =>
  date !== undefined && end !== undefined && endsBefore(end, date);
