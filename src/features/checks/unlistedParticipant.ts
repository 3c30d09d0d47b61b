import { addParticipant } from "../../registry/addParticipant.ts";
import type { Meeting } from "../../registry/entity.ts";
import { meetingsIn } from "../../registry/meetingsIn.ts";
import type { Registry } from "../../registry/registry.ts";
import type { DocumentCheck, Found } from "./check.ts";

export const unlistedParticipant: DocumentCheck = {
  of: "document",
  code: "unlisted-participant",
  severity: "information",
  summary: "The text says that somebody took part in a meeting whose entry does not list them.",
  find({ findings }, registry) {
    const told = new Set<string>();
    return findings.meetings.flatMap((report) => {
      const meeting = report.id === null ? undefined : registry.entities.get(report.id);
      if (meeting?.kind !== "meeting" || meeting.participants.length === 0) return [];
      const listed = listedIn(registry, meeting);
      return report.participants.flatMap(({ entity, start, end, mode }): Found[] => {
        const who = entity === null ? undefined : registry.entities.get(entity);
        if (!who || listed.has(who.id) || told.has(`${meeting.id} ${who.id}`)) return [];
        told.add(`${meeting.id} ${who.id}`);
        return [
          {
            span: { start, end },
            message: `By this text ${who.name} took part in ${meeting.name}, whose entry does not list them.`,
            related: [{ uri: meeting.at.uri, span: meeting.at.id, message: `The entry “${meeting.id}”.` }],
            fixes: (view) => {
              const file = view.yaml.get(meeting.at.uri);
              const edits = file
                ? addParticipant(file.text, meeting.id, who.id, mode === "video" ? { mode } : {})
                : [];
              const title = `Add ${who.name} to the participants of ${meeting.name}`;
              return edits.length > 0
                ? [{ title, edits: new Map([[meeting.at.uri, edits]]), preferred: true }]
                : [];
            },
          },
        ];
      });
    });
  },
};

/** Who is listed in a meeting's entry, or in that of its whole or of one of its parts, and for whom they spoke. */
function listedIn(registry: Registry, meeting: Meeting): ReadonlySet<string> {
  const near = meetingsIn(registry).filter(
    (other) => other.id === meeting.id || other.superEvent === meeting.id || meeting.superEvent === other.id,
  );
  return new Set(
    near.flatMap(({ participants, organizer }) => [
      ...participants.flatMap(({ entity, delegation }) => [entity, ...(delegation ? [delegation] : [])]),
      ...(organizer ? [organizer] : []),
    ]),
  );
}
