import { shape } from "../../../text/words.ts";
import { isTimePreposition } from "./directions.ts";
import { isApostrophe } from "./years.ts";
import { beginsSentence, idAt, tokenText, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";

export type Tense = "past" | "future" | "unknown";

/** Where an expression stands, for what asks its clause only if it must. */
export interface Clause {
  readonly t: Tokens;
  first: number;
  last: number;
}

export const tenseOf = (c: Clause): Tense => tenseAt(c.t, c.first, c.last);

/**
 * Whether what a clause tells is over: its verb is in the past and right before the expression, but neither one of
 * saying (`it said the talks in May …`) nor of plans (`announced an agreement to buy it in May`, `the budget for May`).
 */
export function isOver(c: Clause): boolean {
  const { t, first } = c;
  if (idAt(t, first - 1) === w.for) return false;
  for (let at = first - 1, far = 1; at >= t.low && far <= 16 && !endsClause(t, at); at--, far++) {
    const word = tokenText(t, at).toLowerCase();
    if (word === "to" && t.words.shapes[at + 1] === shape.lower) return false;
    const sign = signOf(t, at);
    if (sign !== "unknown") return sign === "past" && !saying.has(word);
  }
  return false;
}

/**
 * The tense of the clause an expression stands in, from the verbs near it: up to 16 tokens before it and 8 after (32 if
 * it opens the sentence), not beyond the sentence. The nearest sign decides, and what stands before counts more than what follows.
 */
export function tenseAt(t: Tokens, first: number, last: number): Tense {
  const before = tokenText(t, first - 1).toLowerCase();
  if (before === "until" || before === "till") return "future";
  if (before === "since" || before === "ended") return "past";
  if (isApostrophe(t, last + 1)) return "past"; // `Friday's trading`
  const tense = nearestSign(t, first, last);
  // `he said the loan runs through January`: what goes on through a time is not over with the verb of saying
  if (tense === "past" && before === "through" && signOf(t, first - 2) !== "past") return "unknown";
  return tense;
}

function nearestSign(t: Tokens, first: number, last: number): Tense {
  for (let at = first - 1, far = 1; at >= t.low && far <= 16; at--, far++) {
    if (endsClause(t, at)) break;
    const tense = signOf(t, at);
    if (tense !== "unknown") return tense;
  }
  // `In January, a week after the ruling, a bomb went off`: the verb of what opens a sentence is still to come.
  const ahead = opensSentence(t, first) ? 32 : 8;
  for (let at = last + 1, far = 1; at < t.high && far <= ahead; at++, far++) {
    if (endsClause(t, at)) break;
    const tense = signOf(t, at);
    if (tense !== "unknown") return tense;
  }
  return "unknown";
}

const opensSentence = (t: Tokens, first: number): boolean =>
  beginsSentence(t, isTimePreposition(t, first - 1) ? first - 1 : first);

/** A full stop (not an abbreviation's), a question mark or a semicolon. */
function endsClause(t: Tokens, at: number): boolean {
  const id = idAt(t, at);
  if (id === w.semicolon) return true;
  if (id !== w.dot) return false;
  const length = (t.words.ends[at - 1] ?? 0) - (t.words.starts[at - 1] ?? 0);
  return !(length <= 4 && /^(?:[A-Z]|vs?$)/.test(tokenText(t, at - 1)));
}

function signOf(t: Tokens, at: number): Tense {
  if (t.words.shapes[at] === shape.mark) return "unknown";
  const word = tokenText(t, at).toLowerCase();
  // `went to meet them`: the verb before tells
  if ((word === "meet" || word === "go") && idAt(t, at - 1) === w.to) return "unknown";
  if (futureSigns.has(word)) return hadBefore(t, at) ? "past" : "future";
  if (word === "to") return isToDo(t, at) ? "future" : "unknown";
  if (word === "planned" || word === "hoped")
    return idAt(t, at + 1) === w.to || idAt(t, at + 1) === w.a || idAt(t, at + 1) === w.for
      ? "future"
      : "unknown";
  if (pastSigns.has(word) || (word.length > 4 && word.endsWith("ed") && !notPast.has(word)))
    return /^(is|are|be|being|to|the|a|an|will|would|can|could|may|might|should|must|not)$/i.test(
      tokenText(t, at - 1),
    )
      ? "unknown"
      : "past";
  return "unknown";
}

/** `had been due`, `was scheduled`: what was to come then. */
const hadBefore = (t: Tokens, at: number): boolean =>
  /^(had|been)$/i.test(tokenText(t, at - 1)) && /^(had|been)$/i.test(tokenText(t, at - 1));

/** `is to resume`, `are to meet`; `agreed to buy it in February`, `has decided to admit them in March`. */
const isToDo = (t: Tokens, at: number): boolean =>
  /^(is|are|agreed|agrees|decided|decides|promised|promises|vowed|vows|pledged|pledges|threatened|wants?|ready|preparing|prepares|seeks?|hope|plan)$/i.test(
    tokenText(t, at - 1),
  ) && t.words.shapes[at + 1] === shape.lower;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const futureSigns = setOf(
  "will shall ll would expects expect expected plans planning scheduled due intends hopes upcoming begins starts opens meet meets go goes leaves arrives travels proposed likely going slated tomorrow aims",
);

const pastSigns = setOf(
  "was were had did said told been began came went met took made held fell rose gave got saw found left lost cut sent spoke grew hit led ran paid sold bought built became brought kept thought won ago wrote drew has have broke flew shot dated rang sought stood heard struck chose swept threw died",
);

const saying = setOf(
  "said told announced added reported noted confirmed disclosed set proposed agreed called urged asked demanded invited wanted sought had been was were did",
);

const notPast = setOf("need indeed exceed proceed speed breed hundred united");
