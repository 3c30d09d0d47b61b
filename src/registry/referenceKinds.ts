import type { EntityKind } from "./entity.ts";

/** Which fields of registry entries hold ids of other entries (`Reference.field`), and of which kinds. */
export const referenceKinds: Readonly<Record<string, readonly EntityKind[]>> = {
  nationality: ["place"],
  "roles.organization": ["organization", "place"],
  parentOrganization: ["organization", "place"],
  location: ["place"],
  "members.entity": ["organization", "place", "person"],
  containedInPlace: ["place"],
  organizer: ["organization", "person", "place"],
  superEvent: ["meeting"],
  "participants.entity": ["person", "organization", "place"],
  "participants.delegation": ["organization", "place"],
  author: ["person", "organization", "place"],
};
