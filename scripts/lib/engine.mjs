import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

/** All that the findings in a text depend on, and how they are packed; the lock file stands for the packages among it. */
const parts = [
  ...["text", "yaml", "registry", "annotations", "analysis", "corpus", "files", "workers"].map(
    (room) => `src/${room}`,
  ),
  "src/generated",
  "schemas",
  "package-lock.json",
];

/** The files of a checkout that decide what is found in a text. @param {string} [checkout] @returns {string[]} */
export function engineFiles(checkout = root) {
  return parts.flatMap((part) => {
    const found = statSync(path.join(checkout, part), { throwIfNoEntry: false });
    if (!found) return [];
    if (found.isFile()) return [part];
    return readdirSync(path.join(checkout, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(checkout, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort();
  });
}

/** A hash of these files, names included. @param {string} [checkout] */
export function engineHash(checkout = root) {
  const hash = createHash("sha256");
  for (const file of engineFiles(checkout)) {
    const contents = readFileSync(path.join(checkout, file));
    hash.update(`${file}\0${contents.length}\0`).update(contents);
  }
  return hash.digest("hex").slice(0, 32);
}

/** Puts the hash into src/files/cache/engineVersion.ts, anew whenever one of the files changes. @type {import("esbuild").Plugin} */
export const engineVersion = {
  name: "engine-version",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]files[\\/]cache[\\/]engineVersion\.ts$/ }, () => ({
      contents: `export const engineVersion = "${engineHash()}";`,
      watchFiles: engineFiles().map((file) => path.join(root, file)),
    }));
  },
};
