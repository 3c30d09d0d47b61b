import type { Detector } from "../../pipeline.ts";

/** TIMEX3 expressions. */
export const dates: Detector = {
  id: "dates",
  detect: () => [],
};
