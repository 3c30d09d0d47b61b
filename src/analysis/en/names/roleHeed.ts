import type { Registry } from "../../../registry/registry.ts";
import { fold } from "../../../text/fold.ts";
import { allWords, type Heed, type Touch } from "../../touch.ts";
import { mentionTouch } from "./mentionHeed.ts";
import { bodiesOf } from "./roleHolder.ts";
import { roleOf } from "./roleIndex.ts";
import { wordsOfHead } from "./roleKey.ts";

/** The offices of people, who are found by a title alone where they or a body that the office is of is named. */
export const roleHeed: Heed = {
  id: "role",
  *says(entity, registry) {
    if (entity.kind !== "person") return;
    for (const [i, role] of entity.roles.entries()) {
      const { head, rank, domains } = roleOf(registry, role);
      if (head === "") continue;
      const bodies = [...bodiesOf(registry, entity, role)];
      const title: Touch = { any: wordsOfHead(head).map((word) => ({ word })) };
      const whose: Touch = {
        any: [mentionTouch(entity, registry), ...bodies.map((id) => bodyTouch(registry, id))],
      };
      const what = JSON.stringify([role, head, rank, [...domains], bodies]);
      yield { key: String(i), what, where: { all: [title, whose] } };
    }
  },
};

/** The texts that name a body or have an adjective for it. */
function bodyTouch(registry: Registry, id: string): Touch {
  const body = registry.entities.get(id);
  if (!body) return { decided: id };
  const demonyms = body.kind === "place" ? body.demonyms.map((word) => allWords(fold(word))) : [];
  return { any: [mentionTouch(body, registry), ...demonyms] };
}
