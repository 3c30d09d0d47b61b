import { fold } from "../../../text/fold.ts";
import { allWords, type Heed } from "../../touch.ts";

/** The adjectives by which a title is of a place: `the Turkish minister`. Whose they are, and nothing else of the place. */
export const demonymHeed: Heed = {
  id: "demonym",
  *says(entity) {
    if (entity.kind !== "place") return;
    for (const word of entity.demonyms) yield { key: fold(word), what: "", where: allWords(fold(word)) };
  },
};
