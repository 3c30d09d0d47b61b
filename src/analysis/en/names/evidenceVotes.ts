import type { EntityKind } from "../../../registry/entity.ts";

/** How much speaks for each kind of name, in tenths: whole numbers stay cheap. */
export type Votes = Record<EntityKind, number>;

export const noVotes = (): Votes => ({ person: 0, organization: 0, place: 0, meeting: 0, work: 0 });
