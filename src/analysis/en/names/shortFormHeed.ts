import type { Heed } from "../../touch.ts";
import { mentionTouch } from "./mentionHeed.ts";
import { kindWords } from "./registryShortForms.ts";

/** The words that stand for a body, meeting or place behind an article, once it has been named. */
export const shortFormHeed: Heed = {
  id: "short form",
  *says(entity, registry) {
    if (entity.kind === "person" || entity.kind === "work") return;
    const named = mentionTouch(entity, registry);
    const { name, description } = kindWords(entity);
    for (const word of name) yield { key: word, what: "name", where: { all: [{ word }, named] } };
    for (const word of description)
      yield { key: word, what: "description", where: { all: [{ word }, named] } };
  },
};
