import type { Refiner } from "../../pipeline.ts";

/** Who said each quotation. */
export const speakers: Refiner = {
  id: "speakers",
  refine: (_source, findings) => findings,
};
