import type { CorpusMeeting } from "../../corpus/corpusMeeting.ts";
import { meetingsOf } from "../../corpus/meetings.ts";
import { dateRangeWords } from "../dateWords.ts";
import { escapeMarkdown as escape } from "../markdown.ts";
import { shortName } from "../shortName.ts";
import { undatedName } from "../undatedName.ts";
import type { CorpusView } from "../view.ts";

const shown = 3;

/**
 * Meetings that the registry or a document says an entity took part in, as a paragraph of Markdown; none if there are
 * none. Of many, those last before the day and, where these are few, the first after it.
 * @param day ISO; left out: the last of all
 */
export function attended(view: CorpusView, id: string, day?: string): string[] {
  const all = meetingsOf(view.corpus).filter((meeting) => meeting.includes(id));
  if (all.length === 0) return [];
  const after = all.findIndex((meeting) => day !== undefined && (meeting.startDate ?? "9999") > day);
  const end = after < 0 ? all.length : Math.max(after, Math.min(shown, all.length));
  const near = all.slice(Math.max(0, end - shown), end);
  const rest = all.length - near.length;
  const lines = near.map((meeting) => `- ${line(view, meeting, id)}`);
  return [["Took part in:", ...lines].join("\n") + (rest > 0 ? `, and ${rest} more` : "")];
}

function line(view: CorpusView, meeting: CorpusMeeting, id: string): string {
  const part = meeting.participants.find((participant) => participant.entity === id);
  const dates = dateRangeWords(meeting.startDate, meeting.endDate);
  const details = [
    dates,
    part?.role && `as ${part.role}`,
    part?.delegation && `for ${shortName(view, part.delegation)}`,
    part?.mode === "video" && "by video",
  ].filter((detail): detail is string => typeof detail === "string");
  const name = escape(undatedName(meeting.name, dates));
  return details.length > 0 ? `${name} (${escape(details.join(", "))})` : name;
}
