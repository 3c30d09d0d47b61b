import type { Entity } from "../registry/entity.ts";
import type { Corpus } from "./corpus.ts";
import { meetingsOf, type CorpusMeeting } from "./meetings.ts";

/** Something that can be a part of another or have parts: an entity, or a meeting that only documents report. */
export type Whole =
  | { readonly key: string; readonly entity: Entity }
  | { readonly key: string; readonly proposed: CorpusMeeting };

/** What is a part of what: organizations, places and meetings, each by its id or, if proposed, by its key. */
export interface Wholes {
  readonly all: ReadonlyMap<string, Whole>;
  /** Keys of the parts of a whole. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Key of the whole of a part. */
  readonly wholeOf: ReadonlyMap<string, string>;
}

/** What is a part of what in a corpus: in registry order, then the meetings that only documents report. */
export function wholesOf(corpus: Corpus): Wholes {
  const known = cache.get(corpus);
  if (known) return known;
  const all = new Map<string, Whole>();
  const wholeOf = new Map<string, string>();
  const put = (whole: Whole, partOf: string | undefined): void => {
    all.set(whole.key, whole);
    if (partOf !== undefined && partOf !== whole.key) wholeOf.set(whole.key, partOf);
  };
  for (const entity of corpus.registry.entities.values()) put({ key: entity.id, entity }, partOf(entity));
  for (const meeting of meetingsOf(corpus))
    if (meeting.id === null) put({ key: meeting.key, proposed: meeting }, meeting.partOf);
  const parts = new Map<string, string[]>();
  for (const [part, whole] of wholeOf) {
    const list = parts.get(whole);
    if (list) list.push(part);
    else parts.set(whole, [part]);
  }
  const wholes = { all, parts, wholeOf };
  cache.set(corpus, wholes);
  return wholes;
}

const cache = new WeakMap<Corpus, Wholes>();

const partOf = (entity: Entity): string | undefined =>
  entity.kind === "organization"
    ? entity.parentOrganization
    : entity.kind === "place"
      ? entity.containedInPlace
      : entity.kind === "meeting"
        ? entity.superEvent
        : undefined;
