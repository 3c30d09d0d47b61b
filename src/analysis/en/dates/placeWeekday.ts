import { addDays, dayNumber, weekdayOf, type Day } from "./calendar.ts";
import { certain, documentDay, referenceAnchor, relative, type Context, type Resolved } from "./context.ts";
import { unit } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";
import { signBefore, tenseOf, type Clause } from "./tense.ts";
import { anyCase } from "../lexicon/wordSets.ts";
import { idAt, isIn } from "./tokens.ts";
import { w } from "./words.ts";
import { dayValue, shiftedValue } from "./values.ts";

/**
 * The day of a weekday. A bare one is the last such day, the document's own included (269 of 297 on newswire), unless
 * the verb looks ahead.
 */
export function placeWeekday(
  m: Extract<Meaning, { is: "weekday" }>,
  context: Context,
  clause: Clause,
): Resolved {
  const { reference } = context;
  if (m.fromReference && reference && reference.exactness <= unit.day) {
    const steps =
      m.pick === 1
        ? ((m.weekday - weekdayOf(reference.day) + 6) % 7) + 1
        : -(((weekdayOf(reference.day) - m.weekday + 6) % 7) + 1);
    const day = addDays(reference.day, steps);
    return {
      value: dayValue(day),
      day,
      certainty: "inferred",
      reason: "Counted from the day named last.",
      anchor: referenceAnchor(reference),
    };
  }
  const from = documentDay(context);
  if (!from) return certain(`XXXX-WXX-${m.weekday}`);
  const today = weekdayOf(from);
  const at = (days: number, certainty: Resolved["certainty"], reason = ""): Resolved => {
    const day = addDays(from, days);
    return relative({ value: dayValue(day), certainty, day }, context, certainty, reason);
  };
  const back = (today - m.weekday + 7) % 7;
  const { told } = context;
  if (m.told && told) {
    const ago = dayNumber(from) - dayNumber(told) - ((m.weekday - weekdayOf(told) + 7) % 7);
    if (ago > 0) return at(-ago, "inferred", "The first such day from the day or week named last.");
  }
  if (m.weekShift !== undefined) return at(m.weekday - today + 7 * m.weekShift, "certain");
  if (m.pick === 0) return at(m.weekday - today, "certain");
  const weeks = 7 * ((m.times ?? 1) - 1);
  // `next Friday`, said on a Wednesday or Thursday, is not the one that `on Friday` would be.
  if (m.pick === 1 && weeks === 0 && 7 - back <= 2)
    return at(14 - back, "inferred", "Not the day after tomorrow or sooner.");
  if (m.pick === 1) return at(7 - back + weeks, weeks === 0 && 7 - back < 6 ? "inferred" : "certain");
  if (m.pick === -1) return at((back === 0 ? -7 : -back) - weeks, "certain");
  if (context.diary && opensLine(clause.t, clause.first))
    return at((7 - back) % 7, "inferred", "An entry of what is to come.");
  const tense = isAheadOf(clause) ? "future" : tenseOf(clause);
  if (back > 0 && (tense === "future" || (tense === "unknown" && isAhead(context, clause, from))))
    return at(7 - back, "inferred", "The next such day after the document's, as the verb says.");
  // `will sell notes on Tuesday and bonds on Wednesday`, told on a Wednesday
  if (back === 0 && tense === "future" && followsDayAhead(context, clause, from))
    return at(7, "inferred", "After the day to come that is named before it.");
  return at(-back, "inferred", "The last such day up to the document's own.");
}

/** `ahead of the meeting on Monday` */
function isAheadOf({ t, first }: Clause): boolean {
  for (let at = first - 1; at > first - 9; at--) {
    if (isIn(t, at, aheadWord)) return idAt(t, at + 1) === w.of && !isIn(t, at + 2, expected);
    if (isIn(t, at, stops)) return false;
  }
  return false;
}
const aheadWord = anyCase("ahead");
/** `ahead of schedule`, and `ahead of their meeting`, of which a caption tells afterwards. */
const expected = anyCase(
  "schedule time expectations expectation forecasts forecast plan target rivals their his her its",
);
const stops = anyCase(". ; , was were had which that said");

/** Whether an expression is the first on its line, with a bullet before it at most. */
const opensLine = ({ text, words }: Clause["t"], first: number): boolean =>
  /(?:^|\n)[\s•*–—-]*$/.test(text.slice(Math.max(0, words.starts[first]! - 4), words.starts[first]));

/** `the outlook for Friday`, `an answer by Friday`; not `closing prices for Friday`; or as a day before it in the sentence. */
const isAhead = (context: Context, clause: Clause, now: Day): boolean =>
  (idAt(clause.t, clause.first - 1) === w.for && !isIn(clause.t, clause.first - 2, reported)) ||
  idAt(clause.t, clause.first - 1) === w.by ||
  followsDayAhead(context, clause, now);

/** `will sell notes tomorrow and bonds Wednesday`: the verb is far, and the day named last is still to come. */
function followsDayAhead({ reference, paragraph }: Context, { t, first }: Clause, now: Day): boolean {
  if (!reference || reference.exactness > unit.day || reference.span.start < paragraph) return false;
  const ahead = dayNumber(reference.day) - dayNumber(now);
  return ahead > 0 && ahead <= 7 && signBefore(t, first, 48) === "future";
}

/** `the weekend`, `last weekend`, `this weekend`. */
export function placeWeekend(pick: number, context: Context, clause: Clause): Resolved {
  const from = documentDay(context);
  if (!from) return certain("XXXX-WXX-WE");
  const now = weekdayOf(from) >= 6;
  const weeks = pick > 0 ? 1 : pick === 0 || now || tenseOf(clause) === "future" ? 0 : -1;
  return relative(
    certain(shiftedValue(from, unit.weekend, weeks)),
    context,
    pick < 0 ? "inferred" : "certain",
  );
}

const reported = anyCase(
  "prices quotations results scores figures data totals closings rates volume readings",
);
