import { WordTable } from "../../../text/wordTable.ts";
import { wordClasses, wordKey } from "./wordClasses.ts";

/** The bits of `wordClass` of each spelling. */
export const classesOfWords = new WordTable((word) => wordClasses().classesOf(wordKey(word)));

/** The id of each spelling's `wordKey`, a spelling itself: words are compared by it without making strings. */
export const keysOfWords = new WordTable((word, vocabulary) => vocabulary.idOf(wordKey(word)));
