import { irregularPasts, noPasts } from "../lexicon/pastForms.ts";
import { anyCase, exactly, matching } from "../lexicon/wordSets.ts";
import { shape } from "../../../text/words.ts";
import { isTimePreposition } from "./directions.ts";
import { NUMBER, role } from "./lexicon.ts";
import { isApostrophe } from "./years.ts";
import { beginsSentence, glued, idAt, plays, type Tokens, isIn } from "./tokens.ts";
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
 * How a verb in the past before an expression speaks of it. `over`: it happened then (`was sold in May`, `he said in
 * May`). `told`: the verb is one of saying, and what it tells may be to come (`it said the talks in May …`). `meant`: it
 * is what for (`announced a plan to buy it in May`, `the budget for May`).
 */
export function pastOf(c: Clause): "over" | "told" | "meant" {
  const { t, first } = c;
  if (idAt(t, first - (idAt(t, first - 1) === w.the ? 2 : 1)) === w.for) return "meant";
  if (isIn(t, first - 2, backWord)) return "over"; // `back in May`
  const placed = isTimePreposition(t, first - 1); // not `December bonds were off`
  for (let at = first - 1, far = 1; at >= t.low && far <= 16 && !endsClause(t, at); at--, far++) {
    if (idAt(t, at) === w.to && t.words.shapes[at + 1] === shape.lower) return "meant";
    const sign = signOf(t, at);
    if (sign !== "unknown")
      return placed && sign === "past" && (far === 2 || !isIn(t, at, saying)) ? "over" : "told";
  }
  return opensSentence(t, first) ? "over" : "told"; // `In May, he said …`
}

/**
 * The tense of the clause an expression stands in, from the verbs near it: up to 16 tokens before it and 8 after (32 if
 * it opens the sentence), not beyond the sentence. The nearest sign decides, and what stands before counts more than what follows.
 */
export function tenseAt(t: Tokens, first: number, last: number): Tense {
  const before = idAt(t, first - 1);
  // `the talks ran until Monday`; not `it was adjourned until Monday`
  if (before === w.until || before === w.till)
    return lastedBefore(t, first - 2) || hadGiven(t, first - 2) ? "past" : "future";
  if (before === w.since || before === w.ended) return "past";
  if (isApostrophe(t, last + 1)) return "past"; // `Friday's trading`
  const tense = nearestSign(t, first, last);
  // `ordered them to leave by Friday`
  if (tense === "past" && before === w.by && isToldToDo(t, first - 2)) return "future";
  // `the hearing is on Friday`, `the talks are Monday`
  const beside = isTimePreposition(t, first - 1) ? first - 2 : first - 1;
  if (tense === "unknown" && isIn(t, beside, being)) return "future";
  // `he said the loan runs through January`: what goes on through a time is not over with the verb of saying
  if (tense === "past" && before === w.through && signOf(t, first - 2) !== "past") return "unknown";
  return tense;
}

function nearestSign(t: Tokens, first: number, last: number): Tense {
  const before = signBefore(t, first, 16);
  // `after he swore he would run, the mayor on Wednesday filed his papers`: the verb right behind is nearer
  if (before === "future" && signOf(t, last + 1) === "past" && signBefore(t, first, 4) === "unknown")
    return "past";
  if (before !== "unknown") return before;
  // `In January, a week after the ruling, a bomb went off`: the verb of what opens a sentence is still to come.
  const ahead = opensSentence(t, first) ? 32 : 8;
  for (let at = last + 1, far = 1; at < t.high && far <= ahead; at++, far++) {
    if (endsClause(t, at)) break;
    // `By Friday, she said, it would be over`
    if (isIn(t, at, saidWord) && idAt(t, at + 1) === w.comma && far <= 4) continue;
    const tense = signOf(t, at);
    if (tense !== "unknown") return tense;
  }
  return "unknown";
}

/** `lasted until`, `ran well until`, `went on until`, `worked late until`. */
const lastedBefore = (t: Tokens, at: number): boolean => {
  for (let i = at; i > at - 3; i--) if (isIn(t, i, lasted)) return !isIn(t, i - 1, beforeParticiple);
  return false;
};

/** `had given them until Saturday`: the report looks back on it. */
function hadGiven(t: Tokens, end: number): boolean {
  for (let at = end; at > end - 8 && !endsClause(t, at); at--)
    if (isIn(t, at, given)) return isIn(t, at - 1, hadOrBeen);
  return false;
}

/** The nearest sign of a tense before a token, within so many tokens of its clause. */
export function signBefore(t: Tokens, first: number, reach: number): Tense {
  for (let at = first - 1; at >= t.low && first - at <= reach && !endsClause(t, at); at--) {
    const tense = signOf(t, at);
    if (tense !== "unknown") return tense;
  }
  return "unknown";
}

/** `was due in June`: what was to come then need not be still to come. */
export function wasToBe({ t, first }: Clause): boolean {
  for (let at = first - 1; at >= t.low && first - at <= 4 && !endsClause(t, at); at--)
    if (isIn(t, at, dueWords)) return isIn(t, at - 1, wasOrWere);
  return false;
}

/** Whether `to` and a verb stand within the eight tokens that end at a token, with no verb of another tense between. */
function isToldToDo(t: Tokens, end: number): boolean {
  for (let at = end; at > end - 8 && !endsClause(t, at); at--) {
    if (idAt(t, at) === w.to && t.words.shapes[at + 1] === shape.lower) return true;
    if (signOf(t, at) !== "unknown") return false;
  }
  return false;
}

export const opensSentence = (t: Tokens, first: number): boolean =>
  beginsSentence(t, isTimePreposition(t, first - 1) ? first - 1 : first);

/** Whether a place that was passed, within 40 tokens, is in the same sentence as an expression. */
export function isInSentence({ t, first }: Clause, place: number): boolean {
  for (let at = first - 1; at >= t.low && first - at <= 40; at--) {
    if (t.words.starts[at]! < place) return true;
    if (endsClause(t, at)) return false;
  }
  return false;
}

/** A full stop (not an abbreviation's or of `14.3 percent`), a question mark or a semicolon. */
function endsClause(t: Tokens, at: number): boolean {
  const id = idAt(t, at);
  if (id === w.semicolon) return true;
  if (id !== w.dot || (glued(t, at) && idAt(t, at + 1) === NUMBER)) return false;
  return !isIn(t, at - 1, abbreviated);
}

function signOf(t: Tokens, at: number): Tense {
  if (!isIn(t, at, signs)) return "unknown";
  // `went to meet them`: the verb before tells
  if (isIn(t, at, meetOrGo) && idAt(t, at - 1) === w.to) return "unknown";
  // `may open in June`, `must open in June`; not `may have opened`, `May`
  if (isIn(t, at, perhaps))
    return t.words.shapes[at] === shape.lower &&
      t.words.shapes[at + 1] === shape.lower &&
      !isIn(t, at + 1, haveWord)
      ? "future"
      : "unknown";
  if (isIn(t, at, plan) && isOfOthers(t, at)) return "unknown";
  if (isIn(t, at, futureSigns)) return hadBefore(t, at) ? "past" : "future";
  // `polls open on Tuesday`, `they play on Saturday`, `the fair runs from May`
  if (isIn(t, at, timetabled)) return isTimetable(t, at) ? "future" : "unknown";
  if (idAt(t, at) === w.to) return isToDo(t, at) ? "future" : "unknown";
  // `if he were to win in May`
  if (isIn(t, at, were) && idAt(t, at + 1) === w.to) return "future";
  // `is set for Friday`; not `set a record`
  if (isIn(t, at, setWord) && (idAt(t, at + 1) === w.for || idAt(t, at + 1) === w.to)) return "future";
  if (isIn(t, at, intended))
    return idAt(t, at + 1) === w.to || idAt(t, at + 1) === w.a || idAt(t, at + 1) === w.for
      ? "future"
      : "unknown";
  return isIn(t, at - 1, beforeParticiple) ? "unknown" : "past";
}

/** `the planning committee`, `approved plans for it`: whose plans these are is not what is told. */
const isOfOthers = (t: Tokens, at: number): boolean =>
  isIn(t, at - 1, decidedOn) ||
  (isIn(t, at, planningWord) && idAt(t, at + 1) !== w.to && !isIn(t, at - 1, anyBeing));

/** A present tense that tells what a timetable says: right before a time, its subject a plural. */
function isTimetable(t: Tokens, at: number): boolean {
  const next = at + 1;
  const timed = isTimePreposition(t, next) || plays(t, next, role.weekday | role.deictic | role.direction);
  return timed && (isIn(t, at, running) || isIn(t, at - 1, pluralPronouns) || isIn(t, at - 1, plurals));
}

/** `had been due`, `was scheduled`: what was to come then. */
const hadBefore = (t: Tokens, at: number): boolean => isIn(t, at - 1, hadOrBeen);

/** `is to resume`, `are to meet`; `agreed to buy it in February`, `has decided to admit them in March`. */
const isToDo = (t: Tokens, at: number): boolean =>
  isIn(t, at - 1, planning) && t.words.shapes[at + 1] === shape.lower;

const future =
  "will shall ll would expects expect expected plans planning scheduled due intends hopes upcoming preferably begins starts opens meet meets go goes leaves arrives travels proposed likely going slated tomorrow aims expires resumes convenes ends turns retires faces plays";

const past = `was were had did said told been ago has have dated shrank ${irregularPasts}`;

const futureSigns = anyCase(future);

const running = anyCase("runs");
const plan = anyCase("plans planning");
const planningWord = anyCase("planning");
const decidedOn = anyCase(
  "approved rejected refused backed passed discussed debated considered supported opposed",
);
const pluralPronouns = anyCase("they we");
const plurals = matching(/^[a-z]{2,}[^s]s$/i);
const timetable = "open close begin start play leave arrive return resume reopen run runs";
const timetabled = anyCase(timetable);

/** Whatever can tell of a tense; `…ed` is the past of most verbs. */
const signs = matching(
  new RegExp(
    `^(?:to|may|might|must|planned|hoped|${future}|${timetable}|${past}|(?!(?:${noPasts})$).{3,}ed)$`.replaceAll(
      " ",
      "|",
    ),
    "i",
  ),
);

const saidWord = anyCase("said says");
const meetOrGo = anyCase("meet go");
const intended = anyCase("planned hoped");
const setWord = anyCase("set");
const being = anyCase("is are isn aren");
const anyBeing = anyCase("is are was were been be re");
const perhaps = anyCase("may might must");
const haveWord = exactly("have");
const backWord = anyCase("back");
const lasted = anyCase(
  "lasted ran went continued stayed waited remained dragged worked raged burned burnt talked fought slept sat lived served reigned survived",
);
const were = anyCase("were");
const given = anyCase("given granted allowed told ordered set");
const dueWords = anyCase("due scheduled expected slated supposed planned");
const wasOrWere = anyCase("was were");
const hadOrBeen = anyCase("had been");
const beforeParticiple = anyCase(
  "is are be being to the a an will would can could may might should must not",
);
const planning = anyCase(
  "is are agreed agrees decided decides promised promises vowed vows pledged pledges threatened want wants ready preparing prepares seek seeks hope plan",
);
const saying = anyCase(
  "said told announced added reported noted confirmed disclosed set proposed agreed called urged asked demanded invited wanted sought had been was were did",
);
/** After which a full stop ends no sentence. */
const abbreviated = matching(/^(?:[A-Z].{0,3}|vs?)$/);
