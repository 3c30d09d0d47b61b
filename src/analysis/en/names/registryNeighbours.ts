import { shape } from "../../../text/words.ts";
import type { NameMatch } from "../../names/matchNames.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { View } from "./registryView.ts";

/**
 * What stands right before a surname: a title, somebody's given name or initial (so somebody else is meant, or the
 * registry lacks the given name), a capitalised word nobody knows, or nothing that belongs to the name.
 */
export type Neighbour = "title" | "other-given" | "unknown" | "none";

/** Judge the word before a possible surname. */
export function neighbourBefore(view: View, match: NameMatch): Neighbour {
  let token = match.first - 1;
  const { shapes } = view.source.words;
  if (token < view.sentenceFirst(match.first)) return "none";
  if (view.isMark(token, "-–") && !view.spaced(match.first) && view.isCapital(token - 1))
    return "other-given";
  if (view.isMark(token, "'’") && !view.spaced(match.first) && !view.spaced(token)) return "other-given";
  const dotted = view.isMark(token, ".");
  if (dotted) token--;
  if (!dotted && shapes[token] === shape.mark) return "none";
  if (shapes[token] === shape.initial && (view.spaced(token) || dotted))
    return view.key(token) === "a" || (view.key(token) === "i" && !dotted) ? "none" : "other-given";
  const bits = view.classes(token);
  if (bits & (wordClass.honorific | wordClass.titleHead)) {
    if (view.isCapital(token) || !(bits & wordClass.honorific)) return "title";
  }
  if (dotted) return "none"; // the end of a sentence
  if (!view.isCapital(token) || shapes[token] === shape.upper) return "none";
  if (bits & wordClass.given && !(bits & wordClass.function) && !(bits & wordClass.country))
    return "other-given";
  if (view.startsSentence(token) && bits & wordClass.common) return "none";
  if (bits & (wordClass.function | wordClass.demonym | wordClass.country | wordClass.calendar)) return "none";
  if (bits & wordClass.given) return "other-given";
  if (bits & wordClass.place) return "none";
  if (bits & (wordClass.common | wordClass.orgHead | wordClass.metonym)) return "none";
  return "unknown";
}

/** Whether the words behind make a surname part of another name: `Austin Airport`, `Brown University`, `Berg-Holm`. */
export function belongsToMore(view: View, match: NameMatch): boolean {
  const next = match.next;
  if (view.isMark(next, "-–") && !view.spaced(next) && !view.spaced(next + 1))
    return view.isCapital(next + 1);
  if (!view.isCapital(next) || !view.spaced(next) || view.inHeadline(next)) return false;
  return (
    (view.classes(next) &
      (wordClass.orgHead |
        wordClass.placeHead |
        wordClass.eventHead |
        wordClass.workHead |
        wordClass.company)) !==
    0
  );
}

/** Whether a preposition of place stands before: `in Austin`. */
export function isLocated(view: View, match: NameMatch): boolean {
  return locative.has(view.key(match.first - 1)) && view.spaced(match.first);
}

const locative: ReadonlySet<string> = new Set(
  "in at near outside inside around across throughout into".split(" "),
);
