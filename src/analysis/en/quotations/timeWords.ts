import { monthNames, weekdays } from "../lexicon/calendarWords.ts";
import type { Token } from "./outerText.ts";

/** A word of a time: `May`, `Tuesday`, `night`, `2008`. */
export const isTime = ({ kind, lower, text }: Token): boolean =>
  kind === "word" && (times.has(lower) || /^\p{N}+(?:st|nd|rd|th)?$/u.test(text));

const times: ReadonlySet<string> = new Set(
  `${monthNames} ${weekdays} spring summer autumn fall winter easter christmas midnight noon morning afternoon evening night early late`.split(
    " ",
  ),
);
