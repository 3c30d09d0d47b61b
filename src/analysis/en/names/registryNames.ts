import type { Detector } from "../../pipeline.ts";

/** Names that the registry knows. */
export const registryNames: Detector = {
  id: "registry-names",
  detect: () => [],
};
