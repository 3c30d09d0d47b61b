import { idOf, role, rolesOf } from "./lexicon.ts";
import { contains } from "../../../text/span.ts";
import type { Refiner } from "../../pipeline.ts";

/** Drops dates that are part of a name: *Noon* in an exercise's name, the year in that of an act. */
export const datesOutsideNames: Refiner = {
  id: "dates-outside-names",
  refine(source, findings) {
    const names = findings.filter((finding) => finding.kind === "name");
    let first = 0;
    return findings.filter((finding) => {
      if (finding.kind !== "date") return true;
      while (first < names.length && names[first]!.end <= finding.start) first++;
      const name = names[first];
      return (
        !name ||
        !contains(name, finding) ||
        (name.start === finding.start && name.end === finding.end) ||
        isMonths(source.text.slice(name.start, name.end))
      );
    });
  },
};

/** `Jan-Feb`: taken for a double name, but nothing else than months. */
const isMonths = (words: string): boolean =>
  words.length <= 20 &&
  words.split(/[-–.]+/).every((word) => ((rolesOf[idOf(word.toLowerCase())] ?? 0) & role.month) !== 0);
