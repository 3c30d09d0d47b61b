import type { EntityKind } from "../../../registry/entity.ts";

/** How much speaks for each kind of name, in tenths: whole numbers stay cheap. */
export type Votes = Record<EntityKind, number>;

/** Count more votes for one kind. */
export function addVote(votes: Votes, kind: EntityKind, more: number): void {
  switch (kind) {
    case "person":
      votes.person += more;
      break;
    case "organization":
      votes.organization += more;
      break;
    case "place":
      votes.place += more;
      break;
    case "meeting":
      votes.meeting += more;
      break;
    case "work":
      votes.work += more;
  }
}

/** Count votes with others. */
export function addVotes(to: Votes, more: Readonly<Votes>): void {
  to.person += more.person;
  to.organization += more.organization;
  to.place += more.place;
  to.meeting += more.meeting;
  to.work += more.work;
}

/** All votes together. */
export const sumOfVotes = (votes: Readonly<Votes>): number =>
  votes.person + votes.organization + votes.place + votes.meeting + votes.work;

export const noVotes = (): Votes => ({ person: 0, organization: 0, place: 0, meeting: 0, work: 0 });
