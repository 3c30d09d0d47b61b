import type { Entity } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import { namedAs } from "../../names/nameHeed.ts";
import type { Heed, Touch } from "../../touch.ts";
import { meetsByName } from "../meetings/gatherings.ts";
import { englishNameForms } from "./aliasForms.ts";
import { misspeltTouch } from "./misspellingHeed.ts";
import { bodiesOf, bodiesAround } from "./roleHolder.ts";
import { roleOf } from "./roleIndex.ts";

/** All that is told of an entity where it is, or may be, named: its kind, gender, offices, days, where it is. */
export const mentionHeed: Heed = {
  id: "mention",
  *says(entity, registry) {
    yield { key: "", what: toldOf(entity, registry), where: mentionTouch(entity, registry) };
  },
};

/** What an entry and those it refers to tell, but for its other names and its description. */
export function toldOf(entity: Entity, registry: Registry): string {
  const {
    at: _at,
    identifiers: _identifiers,
    links: _links,
    aliases: _aliases,
    description: _description,
    ...told
  } = entity;
  return JSON.stringify([told, ...lookedUp(entity, registry)]);
}

function* lookedUp(entity: Entity, registry: Registry): Generator<unknown> {
  if (entity.kind === "person")
    for (const role of entity.roles) {
      const { head, rank, domains } = roleOf(registry, role);
      yield [head, rank, [...domains], [...bodiesOf(registry, entity, role)]];
    }
  if (entity.kind !== "meeting") return;
  if (entity.location !== undefined) yield [...bodiesAround(registry, entity.location)];
  const organizer = entity.organizer === undefined ? undefined : registry.entities.get(entity.organizer);
  yield organizer && meetsByName(organizer.name);
}

/** The texts that name, or may name, an entity in any way: rightly, misspelt or by decision. */
export function mentionTouch(entity: Entity, registry: Registry): Touch {
  let known = touches.get(registry);
  if (!known) touches.set(registry, (known = new Map()));
  let touch = known.get(entity);
  if (!touch) known.set(entity, (touch = touchOf(entity, registry)));
  return touch;
}

const touches = new WeakMap<Registry, Map<Entity, Touch>>();

function touchOf(entity: Entity, registry: Registry): Touch {
  const misspelt = entity.kind === "person" ? misspeltTouch(entity, registry) : undefined;
  return {
    any: [namedAs(entity, englishNameForms), { decided: entity.id }, ...(misspelt ? [misspelt] : [])],
  };
}
