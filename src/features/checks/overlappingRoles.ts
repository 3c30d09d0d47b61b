import type { Person, Role } from "../../registry/entity.ts";
import { endsBefore } from "../../registry/isoDate.ts";
import { fold } from "../../text/fold.ts";
import type { CorpusCheck, FoundIn } from "./check.ts";
import { fieldPlace } from "./fieldPlace.ts";

export const overlappingRoles: CorpusCheck = {
  of: "registry",
  code: "overlapping-roles",
  severity: "warning",
  summary:
    "One office is held twice at a time: by the same person, or by two where there is one holder only.",
  find(view) {
    const offices = new Map<string, { person: Person; role: Role; index: number }[]>();
    const found: FoundIn[] = [];
    for (const person of view.corpus.registry.entities.values()) {
      if (person.kind !== "person") continue;
      person.roles.forEach((role, index) => {
        const key = `${fold(role.title)}\n${role.organization ?? `of ${person.id}`}`;
        const earlier = offices.get(key) ?? [];
        offices.set(key, [...earlier.slice(-20), { person, role, index }]);
        const clash = earlier.find(
          (other) => (other.person === person || isSingle(role.title)) && overlap(other.role, role),
        );
        if (!clash) return;
        const field = role.startDate === undefined ? "title" : "startDate";
        const who = clash.person === person ? "the same person" : clash.person.name;
        found.push({
          uri: person.at.uri,
          span: fieldPlace(view, person, ["roles", index, field]),
          message: `${role.title} overlaps with the same office held by ${who} (${datesOf(clash.role)}).`,
          related: [
            {
              uri: clash.person.at.uri,
              span: fieldPlace(view, clash.person, ["roles", clash.index, "title"]),
              message: "The other holding of this office.",
            },
          ],
        });
      });
    }
    return found;
  },
};

/** Offices that have one holder at a time. A minister without a field, a general or a member may be one of many. */
const isSingle = (title: string): boolean =>
  /^(?:president|prime minister|secretary general|director general|chancellor|king|queen|pope|(?:minister|secretary) (?:of|for) .+)$/.test(
    fold(title).replaceAll("-", " "),
  );

/** Whether two holdings share more than the day of the handover, for certain. */
function overlap(a: Role, b: Role): boolean {
  if (a.startDate === undefined || b.startDate === undefined)
    return a.startDate === b.startDate && a.endDate === b.endDate;
  return startsWithin(a.startDate, b) || startsWithin(b.startDate, a) || a.startDate === b.startDate;
}

/** Whether a day lies between the start and the end of a role, ends not included. */
const startsWithin = (day: string, { startDate, endDate }: Role): boolean =>
  startDate !== undefined &&
  endsBefore(startDate, day) &&
  (endDate === undefined || endsBefore(day, endDate));

const datesOf = ({ startDate = "…", endDate = "…" }: Role): string => `${startDate} to ${endDate}`;
