import type { Atom } from "./meaning.ts";
import { PART_ALONE, partPlurals } from "./parts.ts";
import { isIn, type Tokens } from "./tokens.ts";
import { joinMeanings } from "./joinMeanings.ts";
import { between } from "./gaps.ts";

/** Join neighbours that say one thing together: `Friday, Oct. 13`, `5 p.m. EST Thursday`, `June last year`. */
export function compose(t: Tokens, atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  let near = false;
  for (const atom of atoms) {
    let current = atom;
    for (let previous = joined.at(-1); previous; previous = joined.at(-1)) {
      const together = join(t, previous, current);
      if (!together) break;
      joined.pop();
      current = together;
    }
    const previous = joined.at(-1);
    near ||= previous !== undefined && isNear(previous, current);
    joined.push(current);
  }
  if (near) share(t, joined);
  return joined.filter((atom) => atom.rule !== PART_ALONE);
}

/** Whether two expressions stand close enough to say one thing together: two tokens between them at most. */
const isNear = (a: Atom, b: Atom): boolean => b.first - a.last <= 3;

/** Neighbours that leave out what the other says: `26 June and 3 July 2020`, `9 a.m. to 5 p.m. Thursday`. */
function share(t: Tokens, joined: readonly Atom[]): void {
  for (let i = 0; i + 1 < joined.length; i++) shareYear(t, joined[i]!, joined[i + 1]!);
  for (let i = 0; i + 1 < joined.length; i++) shareWeek(t, joined[i]!, joined[i + 1]!);
  for (let i = 0; i + 1 < joined.length; i++) shareSet(t, joined[i]!, joined[i + 1]!);
  for (let i = joined.length - 2; i >= 0; i--) shareDay(t, joined[i]!, joined[i + 1]!);
}

function join(t: Tokens, a: Atom, b: Atom): Atom | undefined {
  if (!isNear(a, b)) return undefined;
  const gap = between(t, a.last + 1, b.first);
  if (gap === "far") return undefined;
  const habit = gap === "none" ? habitOf(t, a, b) : undefined;
  if (habit) return habit;
  const meaning = joinMeanings(a, b, gap);
  if (!meaning) return undefined;
  const doubt = a.doubt ?? b.doubt;
  const mod = a.mod ?? b.mod;
  return {
    first: a.first,
    last: b.last,
    type:
      meaning.is === "part" || meaning.is === "clock"
        ? "TIME"
        : a.type === "SET" || b.type === "SET"
          ? "SET"
          : "DATE",
    meaning,
    rule:
      a.rule === PART_ALONE
        ? `${b.rule}+part`
        : b.rule === PART_ALONE
          ? `${a.rule}+part`
          : `${a.rule}+${b.rule}`,
    ...(mod && { mod }),
    ...(doubt && { doubt }),
  };
}

/** `Saturday nights`, `Sunday mornings`: each of them. */
function habitOf(t: Tokens, a: Atom, b: Atom): Atom | undefined {
  const { meaning: x } = a;
  const { meaning: y } = b;
  if (x.is !== "weekday" || y.is !== "part" || y.of || x.pick !== undefined || !isIn(t, b.last, partPlurals))
    return undefined;
  const value = `XXXX-WXX-${x.weekday}T${y.part}`;
  const rule = "weekday-parts";
  return { first: a.first, last: b.last, type: "SET", meaning: { is: "fixed", value }, rule, quant: "EVERY" };
}

/** `May to October 2020`, `26 June and 3 July 2020`: the first date has the second one's year. */
function shareYear(t: Tokens, a: Atom, b: Atom): void {
  const gap = between(t, a.last + 1, b.first);
  // `Monday through Friday`: the second is the one after the first
  if (
    gap === "range" &&
    a.meaning.is === "weekday" &&
    b.meaning.is === "weekday" &&
    b.meaning.pick === undefined &&
    b.meaning.weekShift === undefined
  ) {
    const count = (b.meaning.weekday - a.meaning.weekday + 7) % 7;
    b.meaning = { is: "weekday", weekday: b.meaning.weekday, after: a.meaning, days: count };
  }
  if (gap !== "range" && gap !== "and" && gap !== "comma") return;
  if (
    (a.meaning.is === "calendar" || a.meaning.is === "period") &&
    a.meaning.year === undefined &&
    a.meaning.pick === undefined &&
    a.meaning.is === b.meaning.is
  ) {
    const { year, yearShift } = b.meaning as typeof a.meaning;
    const wraps =
      a.meaning.is === "calendar" &&
      b.meaning.is === "calendar" &&
      a.meaning.month > b.meaning.month &&
      gap === "range"
        ? 1
        : 0;
    if (year !== undefined) a.meaning = { ...a.meaning, year: year - wraps };
    else if (yearShift !== undefined) a.meaning = { ...a.meaning, yearShift: yearShift - wraps };
  }
}

/** `next week Monday or Tuesday`, `Monday and Tuesday of next week`: both are days of that week. */
function shareWeek(t: Tokens, a: Atom, b: Atom): void {
  const x = a.meaning;
  const y = b.meaning;
  if (x.is !== "weekday" || y.is !== "weekday" || between(t, a.last + 1, b.first) !== "and") return;
  const bare = (m: typeof x): boolean => m.pick === undefined && m.weekShift === undefined && !m.after;
  if (x.weekShift !== undefined && bare(y)) b.meaning = { ...y, weekShift: x.weekShift };
  else if (y.weekShift !== undefined && bare(x)) a.meaning = { ...x, weekShift: y.weekShift };
}

/** `9 a.m. to 5 p.m. Thursday`: the first time is on the second one's day. */
function shareDay(t: Tokens, a: Atom, b: Atom): void {
  const gap = between(t, a.last + 1, b.first);
  if (gap !== "range" && gap !== "and") return;
  if (a.meaning.is === "clock" && b.meaning.is === "clock") {
    if (!a.meaning.of && b.meaning.of) a.meaning = { ...a.meaning, of: b.meaning.of };
    else if (a.meaning.of && !b.meaning.of) b.meaning = { ...b.meaning, of: a.meaning.of };
  }
}

/** `every Tuesday and Thursday`: the second weekday is a set too. */
function shareSet(t: Tokens, a: Atom, b: Atom): void {
  const gap = between(t, a.last + 1, b.first);
  if (
    a.type !== "SET" ||
    a.meaning.is !== "fixed" ||
    !a.meaning.value.startsWith("XXXX-WXX-") ||
    b.meaning.is !== "weekday"
  )
    return;
  if ((gap !== "and" && gap !== "comma") || b.meaning.pick !== undefined) return;
  b.type = "SET";
  b.meaning = { is: "fixed", value: `XXXX-WXX-${b.meaning.weekday}` };
  b.rule = a.rule;
  if (a.quant) b.quant = a.quant;
}
