import type { Refiner } from "../../pipeline.ts";

/** Meetings that the document reports, and who took part. */
export const meetings: Refiner = {
  id: "meetings",
  refine: (_source, findings) => findings,
};
