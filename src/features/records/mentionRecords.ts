import { inPathOrder, mentionsIn } from "../../corpus/mentions.ts";
import type { CorpusView } from "../view.ts";
import { placeCells, placeColumns, wordsOf } from "./placeCells.ts";
import type { Records } from "./records.ts";

/** Characters of context to each side. */
const around = 40;

/** All mentions of a registry entity, documents in path order, with some words to both sides. */
export const mentionRecords = ({ corpus }: CorpusView, entity: string): Records => ({
  columns: [...placeColumns, "text", "certainty", "rule", "before", "after"],
  rows: inPathOrder(corpus).flatMap((document) =>
    mentionsIn(document, entity).map((mention) => {
      const { text } = document;
      const { certainty, rule } = mention.finding;
      return [
        ...placeCells(document, mention),
        wordsOf(text, mention),
        certainty,
        rule,
        wordsOf(text, { start: Math.max(0, mention.start - around), end: mention.start }),
        wordsOf(text, { start: mention.end, end: mention.end + around }),
      ];
    }),
  ),
});
