import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout: the nearest folder above this code (bundled or not) that holds `package-lock.json`. */
export const root = findRoot(path.dirname(fileURLToPath(import.meta.url)));

/** @param {string} folder @returns {string} */
function findRoot(folder) {
  return existsSync(path.join(folder, "package-lock.json")) ? folder : findRoot(path.dirname(folder));
}
