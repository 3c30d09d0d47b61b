import { contains } from "../../../text/span.ts";
import type { Refiner } from "../../pipeline.ts";

/** Drops dates that are part of a name: *Noon* in an exercise's name, the year in that of an act. */
export const datesOutsideNames: Refiner = {
  id: "dates-outside-names",
  refine(_source, findings) {
    const names = findings.filter((finding) => finding.kind === "name");
    let first = 0;
    return findings.filter((finding) => {
      if (finding.kind !== "date") return true;
      while (first < names.length && names[first]!.end <= finding.start) first++;
      const name = names[first];
      return !name || !contains(name, finding) || (name.start === finding.start && name.end === finding.end);
    });
  },
};
