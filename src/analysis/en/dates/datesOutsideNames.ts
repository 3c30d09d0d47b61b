import { idOf, role, rolesOf } from "./lexicon.ts";
import { contains } from "../../../text/span.ts";
import type { Refiner } from "../../pipeline.ts";

/** Drops dates that are part of a name: *Noon* in an exercise's name, the year in that of an act. */
export const datesOutsideNames: Refiner = {
  id: "dates-outside-names",
  refine(source, found) {
    const { names } = found;
    let first = 0;
    const dates = found.dates.filter((date) => {
      while (first < names.length && names[first]!.end <= date.start) first++;
      const name = names[first];
      return (
        !name ||
        !contains(name, date) ||
        (name.start === date.start && name.end === date.end) ||
        isMonths(source.text.slice(name.start, name.end))
      );
    });
    return dates.length < found.dates.length ? { ...found, dates } : found;
  },
};

/** `Jan-Feb`: taken for a double name, but nothing else than months. */
const isMonths = (words: string): boolean =>
  words.length <= 20 &&
  words.split(/[-–.]+/).every((word) => ((rolesOf[idOf(word.toLowerCase())] ?? 0) & role.month) !== 0);
