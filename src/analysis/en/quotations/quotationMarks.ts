import type { Detector } from "../../pipeline.ts";

/** Stretches in quotation marks. */
export const quotationMarks: Detector = {
  id: "quotation-marks",
  detect: () => [],
};
