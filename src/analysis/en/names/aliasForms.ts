import { fold } from "../../../text/fold.ts";
import type { FormKind, FormUnit, NameForms, WrittenName } from "../../names/nameForms.ts";
import { otherGivenNames } from "./aliasGivenNames.ts";
import { otherSpellings } from "./aliasSpellings.ts";
import { companySuffix, isNameSuffix, isParticle, meetingHeads, surnameFirst } from "./aliasWords.ts";

type Add = (units: readonly FormUnit[], kind: FormKind) => void;

/** The further forms in which English writes a name that a registry gives in full. */
export const englishNameForms: NameForms = {
  derive(name, add) {
    spellings(name, add);
    if (name.entity.kind === "person") personForms(name, add);
    else if (name.entity.kind === "meeting") meetingForms(name, add);
    else if (name.entity.kind === "organization") organizationForms(name, add);
    else if (name.units.length > 1 && fold(name.units[0]!) === "the")
      add(range(1, name.units.length), "shortened");
  },
};

/** `Defense` for `Defence` and the like, one word exchanged at a time, and all of them. */
function spellings(name: WrittenName, add: Add): void {
  const { units } = name;
  let all: FormUnit[] | undefined;
  let changed = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const code = unit.charCodeAt(unit.length - 1);
    const serial = code >= 48 && code <= 57 ? /^(\p{Lu}+)(\d+)$/u.exec(unit) : null;
    // `G7` and `G-7`
    if (serial) add([...range(0, i), serial[1]!, serial[2]!, ...range(i + 1, units.length)], "spelling");
    if (unit.length <= 3 && /^\d+$/.test(units[i + 1] ?? "") && /^\p{Lu}+$/u.test(unit))
      add([...range(0, i), unit + units[i + 1]!, ...range(i + 2, units.length)], "spelling");
    for (const other of otherSpellings(unit)) {
      add([...range(0, i), ...other, ...range(i + 1, units.length)], "spelling");
      if (other.length === 1) {
        all ??= range(0, units.length);
        all[i] = other[0]!;
        changed++;
      }
    }
  }
  if (all && changed > 1) add(all, "spelling");
}

/**
 * From `Lloyd James Austin III`: `Lloyd Austin`, `Lloyd J. Austin`, `L. Austin`, `Austin`; from `Ursula von der Leyen`
 * the surname with its particles.
 */
function personForms({ units, tight }: WrittenName, add: Add): void {
  let end = units.length;
  while (end > 1 && isNameSuffix(units[end - 1]!)) end--;
  if (end < 2 || units.some((unit) => unit.length <= 3 && /^(?:of|the|&)$/i.test(unit))) return;
  let surname = end - 1;
  while (surname > 1 && tight[surname - 1]) surname--;
  const bare = surname;
  while (surname > 1 && isParticle(units[surname - 1]!)) surname--;
  if (surname === 1 && end > 2 && isParticle(units[0]!)) return; // `von der Leyen` as an alias
  const family = range(surname, end);
  if (end < units.length) add(range(0, end), "shortened");
  let given = 1;
  while (given < surname && tight[given - 1]) given++;
  const first = range(0, given);
  const middle = range(given, surname);
  if (middle.length > 0) {
    add([...first, ...family], "shortened");
    const letters = middle.map((i) => units[i as number]!.charAt(0));
    add([...first, ...letters, ...family], "shortened");
    if (letters.length > 1) add([...first, letters.join(""), ...family], "shortened");
    const initials = units[0]!.charAt(0) + letters[0]!;
    add([units[0]!.charAt(0), letters[0]!, ...family], "given");
    add([initials, ...family], "given");
    if (middle.length === 1 && units[given]!.length > 2) add([given, ...family], "given"); // goes by the middle name
  }
  add([units[0]!.charAt(0), ...family], "given");
  if (given === 1)
    for (const other of otherGivenNames(fold(units[0]!)))
      add([other.charAt(0).toUpperCase() + other.slice(1), ...family], "given");
  add(family, "surname");
  if (bare > surname) add(range(bare, end), "surname");
  if (units[0]!.length <= 6 && surnameFirst.has(fold(units[0]!))) add([0], "surname");
}

/** Without an article in front or `Inc.` behind; `State Department` from `Department of State`. */
function organizationForms({ units }: WrittenName, add: Add): void {
  let from = 0;
  let end = units.length;
  if (end > 1 && fold(units[0]!) === "the") from = 1;
  while (end - from > 1 && companySuffix.has(fold(units[end - 1]!))) end--;
  if (from > 0 || end < units.length) add(range(from, end), "shortened");
  for (let i = from; i + 2 < end; i++) {
    if (!/^(?:department|ministry)$/i.test(units[i]!) || !/^(?:of|for)$/i.test(units[i + 1]!)) continue;
    let last = i + 2;
    while (last + 1 < end && !/^(?:of|for|in)$/i.test(units[last + 1]!)) last++;
    if (fold(units[i + 2]!) === "the") continue;
    const domain = range(i + 2, last + 1);
    add([...range(from, i), ...domain, i], "spelling");
    if (i > from || last + 1 < end) {
      add([i, i + 1, ...domain], "untitled");
      add([...domain, i], "untitled");
    }
    break;
  }
}

/**
 * From `2023 NATO Vilnius Summit` the name without its year, and what a series is called: `NATO Summit`,
 * `Vilnius Summit`.
 */
function meetingForms({ units }: WrittenName, add: Add): void {
  const from = fold(units[0]!) === "the" && units.length > 1 ? 1 : 0;
  const kept = (range(from, units.length) as number[]).filter(
    (i) => !isYear(units[i]!) && !isOrdinal(units[i]!),
  );
  if (kept.length === 0) return;
  if (kept.length < units.length && kept.length > 1) add(kept, "untitled");
  const head = kept.findIndex((i) => meetingHeads.has(fold(units[i]!)));
  if (head < 1) return;
  const before = kept.slice(0, head);
  if (head + 1 < kept.length) add(kept.slice(0, head + 1), "series");
  if (before.length > 1 && before.length < 5)
    for (const i of before) if (/^\p{Lu}/u.test(units[i]!)) add([i, kept[head]!], "series");
}

const isYear = (unit: string): boolean => /^(?:19|20)\d\d$/.test(unit);
const isOrdinal = (unit: string): boolean => /^(?:\d+(?:st|nd|rd|th)|[IVX]{2,})$/i.test(unit);

function range(from: number, to: number): FormUnit[] {
  const indices: number[] = [];
  for (let i = from; i < to; i++) indices.push(i);
  return indices;
}
