import { exactly } from "../lexicon/wordSets.ts";
import { shape } from "../../../text/words.ts";
import { directionBefore, isDash } from "./directions.ts";
import { counted } from "./countedUnits.ts";
import { role, unit } from "./lexicon.ts";
import { countBefore } from "./numbers.ts";
import type { Atom, Meaning } from "./meaning.ts";
import { beginsSentence, capital, idAt, numberOf, plays, type Tokens, isIn } from "./tokens.ts";
import { endsPhrase, subjects } from "./unitContext.ts";
import { w } from "./words.ts";

/** `this afternoon`, `last night`, `the morning`, `noon`, `midnight`, `overnight`, `every evening`. */
export function partOfDay(t: Tokens, at: number, out: Atom[]): number {
  const code = partValues[numberOf(t, at)]!;
  const id = idAt(t, at);
  // `Steadfast Noon`, `The Night Manager`
  if (
    t.words.shapes[at] === shape.capitalised &&
    !beginsSentence(t, at) &&
    ((capital(t, at - 1) && idAt(t, at - 1) === 0) || (capital(t, at + 1) && idAt(t, at + 1) === 0))
  )
    return 0;
  // `two nights`, `the past three nights`
  const count = id === w.nights ? countBefore(t, at - 1) : undefined;
  if (count) return counted(t, at, at, unit.day, true, false, count, out);
  if (id === w.noon || id === w.midnight || id === w.midday) {
    out.push({
      first: at,
      last: at,
      type: "TIME",
      meaning: { is: "clock", hour: id === w.midnight ? 24 : 12, minute: 0 },
      rule: "noon-or-midnight",
    });
    return at + 1;
  }
  if (id === w.overnight) {
    if (idAt(t, at - 1) === w.an && !capital(t, at)) return 0;
    out.push({
      first: at,
      last: at,
      type: "TIME",
      meaning: { is: "part", part: "NI", of: today(-1) },
      rule: "overnight",
      doubt: "Overnight is taken for the night before the document's date.",
    });
    return at + 1;
  }
  if (plays(t, at - 1, role.every)) {
    out.push({
      first: at - 1,
      last: at,
      type: "SET",
      meaning: { is: "fixed", value: `XXXX-XX-XXT${code}` },
      rule: "every-part",
      quant: idAt(t, at - 1) === w.each ? "EACH" : "EVERY",
    });
    return at + 1;
  }
  const direction = directionBefore(t, at);
  // `CBS This Morning`, `Last Night in Soho`
  if (direction && t.words.shapes[at] === shape.capitalised && capital(t, direction.first)) return 0;
  if (
    direction &&
    direction.word !== w.same &&
    direction.word !== w.recent &&
    direction.word !== w.these &&
    direction.word !== w.those
  ) {
    const reference =
      direction.word === w.that ||
      direction.word === w.following ||
      direction.word === w.previous ||
      idAt(t, direction.first) === w.the;
    const part = plays(t, at, role.part) && id === w.night && direction.word === w.last ? "NI" : code;
    out.push({
      first: direction.first,
      last: at,
      type: "TIME",
      meaning: {
        is: "part",
        part,
        of: reference
          ? { is: "shift", unit: unit.day, count: direction.pick, from: "reference" }
          : today(direction.pick),
      },
      rule: "directed-part",
    });
    return at + 1;
  }
  // `the night before`, `the morning after`
  const beside = idAt(t, at + 1);
  if (
    (beside === w.before || beside === w.after) &&
    idAt(t, at - 1) === w.the &&
    endsPhrase(t, at + 2) &&
    !isIn(t, at + 2, subjects)
  ) {
    const count = beside === w.before ? -1 : 1;
    const of: Meaning = { is: "shift", unit: unit.day, count, from: "reference" };
    out.push({
      first: at - 1,
      last: at + 1,
      type: "TIME",
      meaning: { is: "part", part: code, of },
      rule: "part-before",
    });
    return at + 2;
  }
  // Bare parts join a day beside them in `compose`; alone they count with a preposition and an article.
  const article = idAt(t, at - 1) === w.the;
  const staged = plays(t, at - (isDash(t, at - 1) ? 2 : 1), role.stage);
  const before = idAt(t, at - 2);
  const placed =
    article &&
    (before === w.in ||
      before === w.during ||
      before === w.on ||
      before === w.of ||
      before === w.through ||
      before === w.until ||
      before === w.by);
  // `in the mornings`
  if (placed && isIn(t, at, partPlurals)) {
    const meaning = { is: "fixed", value: `XXXX-XX-XXT${code}` } as const;
    out.push({ first: at - 1, last: at, type: "SET", meaning, rule: "every-part" });
    return at + 1;
  }
  const preposition = idAt(t, at - 1);
  const bare =
    (preposition === w.by ||
      preposition === w.until ||
      preposition === w.before ||
      preposition === w.at ||
      preposition === w.since ||
      preposition === w.in ||
      preposition === w.after) &&
    !isIn(t, at, partPlurals);
  // `Sunday early morning`
  const stage = idAt(t, at - 1) === w.early || idAt(t, at - 1) === w.late;
  const early = stage && plays(t, at - 2, role.weekday | role.deictic | role.holiday | role.number);
  out.push({
    first: (article && placed) || early ? at - 1 : at,
    last: at,
    type: "TIME",
    meaning: { is: "part", part: code },
    ...(early && { mod: idAt(t, at - 1) === w.early ? "START" : "END" }),
    rule: early ? PART_ALONE : placed || bare || staged ? "part-of-day" : PART_ALONE,
  });
  return at + 1;
}

/** The rule of a part of day that only counts when a day joins it. */
export const PART_ALONE = "part-alone";

export const partValues = ["", "MO", "AF", "EV", "NI", "MI", "DT", "MO", "EV", ""] as const;

const today = (count: number): Meaning => ({ is: "shift", unit: unit.day, count, from: "document" });

export const partPlurals = exactly("mornings afternoons evenings nights");
