import type { Refiner } from "../../pipeline.ts";

/** Titles and offices, resolved to their holders. */
export const roles: Refiner = {
  id: "roles",
  refine: (_source, findings) => findings,
};
