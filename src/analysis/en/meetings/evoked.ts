import type { Meeting } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { NameFinding } from "../../findings.ts";
import { meetingsIn } from "../../../registry/meetingsIn.ts";
import type { Source } from "../../source.ts";
import { meetsByName } from "./gatherings.ts";

/** The names of a text, in its order, that bring registered meetings to mind, with those meetings. */
export type Evoked = ReadonlyMap<NameFinding, readonly Meeting[]>;

/** Which names bring which meetings to mind: as a meeting's own name, or that of the body whose session it is. */
export function evokedBy({ text, registry }: Source, names: readonly NameFinding[]): Evoked {
  const { own, sessions } = evocative(registry);
  const evoked = new Map<NameFinding, readonly Meeting[]>();
  for (const name of names) {
    if (name.entity === null) continue;
    let found = own.get(name.entity) ?? none;
    const held = sessions.get(name.entity);
    if (held && meetsByName(text.slice(name.start, name.end))) found = joined(found, held);
    for (const { entity } of name.readings ?? none) found = joined(found, own.get(entity) ?? none);
    if (found.length > 0) evoked.set(name, found);
  }
  return evoked;
}

const none: readonly never[] = [];

const joined = (some: readonly Meeting[], more: readonly Meeting[]): readonly Meeting[] =>
  some.length === 0 ? more : more.length === 0 ? some : [...some, ...more];

/** The first name that brings a meeting to mind. */
export function firstThatEvokes(evoked: Evoked, meeting: Meeting): NameFinding | undefined {
  for (const [name, meetings] of evoked) if (meetings.includes(meeting)) return name;
  return undefined;
}

/** The meetings of a registry by their ids, and by those of the bodies that hold them. */
interface Evocative {
  readonly own: ReadonlyMap<string, readonly Meeting[]>;
  readonly sessions: ReadonlyMap<string, readonly Meeting[]>;
}

/** Worked out once for a registry. */
function evocative(registry: Registry): Evocative {
  const known = evocatives.get(registry);
  if (known) return known;
  const own = new Map<string, readonly Meeting[]>();
  const sessions = new Map<string, Meeting[]>();
  for (const meeting of meetingsIn(registry)) {
    own.set(meeting.id, [meeting]);
    if (meeting.organizer === undefined) continue;
    const held = sessions.get(meeting.organizer);
    if (held) held.push(meeting);
    else sessions.set(meeting.organizer, [meeting]);
  }
  const result = { own, sessions };
  evocatives.set(registry, result);
  return result;
}

const evocatives = new WeakMap<Registry, Evocative>();
