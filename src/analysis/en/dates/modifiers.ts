import { isDash, isTimePreposition } from "./directions.ts";
import { role, unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { idAt, isIn, numberOf, plays, type Tokens } from "./tokens.ts";
import { endsPhrase } from "./unitContext.ts";
import { w } from "./words.ts";

/** Take in the words before an expression that narrow it (`early`, `the end of`, `almost`, `more than`) and set its mod. */
export function modify(t: Tokens, atom: Atom, low: number): void {
  if (
    atom.type === "DURATION" ||
    atom.rule === "ago" ||
    atom.rule === "vague-shift" ||
    atom.rule === "from-now"
  )
    bound(t, atom, low);
  else if (canHaveParts(atom)) narrow(t, atom, low);
  postposed(t, atom);
  if (atom.mod === undefined && atom.type !== "SET") {
    const before = idAt(t, atom.first - 1);
    if (before === w.about || before === w.around || before === w.roughly || before === w.approximately)
      atom.mod = "APPROX";
    // `around 7:15 p.m.`, `around Nov. 1`: the modifier is part of a point in time; `get around Wednesday` has none
    const { is } = atom.meaning;
    if (before === w.around && (is === "clock" || is === "calendar") && atom.first - 1 >= low) atom.first--;
  }
  if (atom.meaning.is === "year" && idAt(t, atom.last + 1) === w.and && idAt(t, atom.last + 2) === w.beyond) {
    atom.last += 2;
    atom.mod = "ON_OR_AFTER";
  }
}

const fortnight = exactly("fortnight");

/** `Tuesday next`, `on 21 December last`: the word for which one stands behind, as in minutes and letters. */
function postposed(t: Tokens, atom: Atom): void {
  const { meaning, last } = atom;
  const word = idAt(t, last + 1);
  const isBareWeekday = meaning.is === "weekday" && meaning.pick === undefined && !meaning.told;
  // `on Thursday week`: a week behind the coming one
  const weeks = word === w.week ? 2 : isIn(t, last + 1, fortnight) ? 3 : 0;
  if (weeks > 0 && isBareWeekday) {
    if (!isTimePreposition(t, atom.first - 1) || !endsPhrase(t, last + 2)) return;
    atom.meaning = { is: "weekday", weekday: meaning.weekday, pick: 1, times: weeks };
    atom.last++;
    return;
  }
  if ((word !== w.next && word !== w.last) || idAt(t, last + 2) === w.to) return;
  if (!endsPhrase(t, last + 2) && idAt(t, last + 2) !== w.the) return;
  const pick = word === w.next ? 1 : -1;
  if (isBareWeekday && meaning.weekShift === undefined)
    atom.meaning = { is: "weekday", weekday: meaning.weekday, pick };
  else if (meaning.is === "calendar" && meaning.pick === undefined && meaning.year === undefined)
    atom.meaning = { ...meaning, pick };
  else return;
  atom.last++;
}

/** Behind which *late* and *early* say how something was. */
const linking = anyCase("was were is are be been too so very unusually");

const stages = ["", "START", "MID", "END"] as const;

/** `early 1990`, `mid-November`, `the end of the year`, `later this afternoon`. */
function narrow(t: Tokens, atom: Atom, low: number): void {
  let at = atom.first - 1;
  // `later in the year`, `early in the morning`
  if (
    idAt(t, atom.first) === w.the &&
    idAt(t, at) === w.in &&
    plays(t, at - 1, role.stage) &&
    isStage(t, at - 1) &&
    at - 1 >= low
  ) {
    const m = stages[numberOf(t, at - 1)];
    if (m) atom.mod = m;
    atom.first = at - 1;
    return;
  }
  const dash = isDash(t, at);
  if (dash) at--;
  if (at < low) return;
  // `the early 1980s`: the article was taken into the expression only if it stands right before
  if (plays(t, at, role.stage) && isStage(t, at)) {
    if (atom.meaning.is === "shift" && isIn(t, at - 1, linking) && !dash) return; // `the harvest was late this year`
    if (dash && idAt(t, at) !== w.mid && idAt(t, at) !== w.early && idAt(t, at) !== w.late) return;
    const comparative = idAt(t, at) === w.earlier || idAt(t, at) === w.later;
    if (comparative && atom.meaning.is === "weekday") return; // `earlier Friday`: the day is the expression
    const m = stages[numberOf(t, at)];
    if (m) atom.mod = m;
    atom.first = at;
    // `the early 1980s`; of `the late February storm` the article is the storm's
    const { is } = atom.meaning;
    const noun = (is === "calendar" || is === "weekday") && !endsPhrase(t, atom.last + 1);
    if (!noun && idAt(t, at - 1) === w.the && at - 1 >= low) atom.first--;
    return;
  }
  if (dash || idAt(t, at) !== w.of) {
    if (idAt(t, at) === w.the && plays(t, at - 1, role.stage)) return;
    return;
  }
  const noun = at - 1;
  const id = idAt(t, noun);
  if (
    plays(t, noun, role.stage) &&
    id !== w.early &&
    id !== w.late &&
    id !== w.earlier &&
    id !== w.later &&
    id !== w.mid &&
    noun >= low
  ) {
    const m = stages[numberOf(t, noun)];
    if (m) atom.mod = m;
    atom.first = noun;
    if (idAt(t, noun - 1) === w.the && noun - 1 >= low) atom.first--;
  }
}

function isStage(t: Tokens, at: number): boolean {
  const id = idAt(t, at);
  return id === w.early || id === w.late || id === w.mid || id === w.earlier || id === w.later;
}

/** What has a beginning and an end worth naming: everything but clock times and references to no certain time. */
function canHaveParts(atom: Atom): boolean {
  const m = atom.meaning;
  if (atom.type === "SET" || m.is === "clock") return false;
  if (m.is === "fixed") return false;
  return !(m.is === "shift" && m.unit <= unit.hour);
}

/** `almost`, `nearly`, `more than`, `less than`, `at least`, `no more than`, `up to` before a count. */
function bound(t: Tokens, atom: Atom, low: number): void {
  const at = atom.first - 1;
  const set = (first: number, mod: string): void => {
    if (first < low) return;
    atom.first = first;
    atom.mod = mod;
  };
  const id = idAt(t, at);
  const previous = idAt(t, at - 1);
  const ago = atom.type === "DATE";
  if (id === w.nearly || id === w.almost) set(at, ago ? "APPROX" : "LESS_THAN");
  else if (id === w.than && previous === w.more) {
    if (idAt(t, at - 2) === w.no) set(at - 2, "EQUAL_OR_LESS");
    else set(at - 1, ago ? "MORE_THAN" : "MORE_THAN");
  } else if (id === w.than && previous === w.less) {
    if (idAt(t, at - 2) === w.no) set(at - 2, "EQUAL_OR_MORE");
    else set(at - 1, "LESS_THAN");
  } else if (id === w.least && previous === w.at) set(at - 1, "EQUAL_OR_MORE");
  else if (id === w.most && previous === w.at) set(at - 1, "EQUAL_OR_LESS");
  else if (id === w.over && atom.mod === undefined && atom.rule !== "directed-duration")
    atom.mod = "MORE_THAN";
  else if (id === w.under && atom.mod === undefined) atom.mod = "LESS_THAN";
}
