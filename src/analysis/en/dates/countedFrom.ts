import { anyCase } from "../lexicon/wordSets.ts";
import type { Direction } from "./directions.ts";
import { tenseAt } from "./tense.ts";
import { idAt, isIn, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";

/** Whether a direction counts from the date named last: `the following spring`, `the previous May`, `the next year they moved`. */
export const isFromReference = (t: Tokens, { first, word }: Direction, at: number): boolean =>
  word === w.previous ||
  word === w.following ||
  isIn(t, at - 1, relative) ||
  (word === w.next && idAt(t, first) === w.the && tenseAt(t, first, at) === "past");

const relative = anyCase("preceding prior ensuing subsequent");
