import type { Meeting } from "../../registry/entity.ts";
import { endsBefore } from "../../registry/isoDate.ts";
import { meetingsIn } from "../../registry/meetingsIn.ts";
import type { Registry } from "../../registry/registry.ts";
import type { CorpusCheck, FoundIn } from "./check.ts";
import { fieldPlace } from "./fieldPlace.ts";

export const twoPlacesAtOnce: CorpusCheck = {
  of: "registry",
  code: "two-places-at-once",
  severity: "warning",
  summary: "Somebody takes part in person in two meetings at one time in different places.",
  find(view) {
    const { registry } = view.corpus;
    const found: FoundIn[] = [];
    const attended = new Map<string, Meeting[]>();
    for (const meeting of meetingsIn(registry)) {
      if (meeting.startDate === undefined || meeting.location === undefined) continue;
      meeting.participants.forEach(({ entity, mode }, index) => {
        const person = registry.entities.get(entity);
        if (mode === "video" || person?.kind !== "person") return;
        const others = attended.get(entity) ?? [];
        const clash = others.find((other) => sameTime(meeting, other) && !near(registry, meeting, other));
        if (clash)
          found.push({
            uri: meeting.at.uri,
            span: fieldPlace(view, meeting, ["participants", index]),
            message: `${person.name} is at ${clash.name} at this time, which is in another place.`,
            related: [{ uri: clash.at.uri, span: clash.at.id, message: `The entry “${clash.id}”.` }],
          });
        attended.set(entity, [...others, meeting].slice(-200));
      });
    }
    return found;
  },
};

/**
 * Whether two meetings fill the same time: the days of one lie within those of the other. Of those that share a day only,
 * one may have gone from one to the other.
 */
function sameTime(a: Meeting, b: Meeting): boolean {
  const [start, end] = [a.startDate!, a.endDate ?? a.startDate!];
  const [otherStart, otherEnd] = [b.startDate!, b.endDate ?? b.startDate!];
  if (start.length < 10 || otherStart.length < 10 || end.length < 10 || otherEnd.length < 10) return false;
  const within = (s: string, e: string, s2: string, e2: string): boolean =>
    !endsBefore(s, s2) && !endsBefore(e2, e);
  // Two days in one place leave time for another on one of them.
  const sameLength =
    (start.slice(0, 10) === end.slice(0, 10)) === (otherStart.slice(0, 10) === otherEnd.slice(0, 10));
  if (!sameLength) return false;
  return within(start, end, otherStart, otherEnd) || within(otherStart, otherEnd, start, end);
}

/** Whether one meeting is a part of the other, or one place lies in the other. */
const near = (registry: Registry, a: Meeting, b: Meeting): boolean =>
  a.superEvent === b.id ||
  b.superEvent === a.id ||
  liesIn(registry, a.location!, b.location!) ||
  liesIn(registry, b.location!, a.location!);

function liesIn(registry: Registry, place: string, within: string): boolean {
  let at: string | undefined = place;
  for (let steps = 0; at !== undefined && steps < 20; steps++) {
    if (at === within) return true;
    const entity = registry.entities.get(at);
    at = entity?.kind === "place" ? entity.containedInPlace : undefined;
  }
  return false;
}
