import type { Detector } from "../../pipeline.ts";

/** Names that the registry does not know. */
export const candidateNames: Detector = {
  id: "candidate-names",
  detect: () => [],
};
