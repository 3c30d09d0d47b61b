import { randomBytes } from "node:crypto";
import { rangeOf } from "../../../src/corpus/stored/packedBytes.ts";
import { nodeAnalysisCache } from "../../../src/files/cache/nodeAnalysisCache.ts";
import { emptyRegistry } from "../../../src/registry/registry.ts";
import { checked, fileNumber, valueOf } from "./numberedFiles.ts";

/*
 * A process that works with a cache as others do at the same time: `hammer FOLDER large N` puts N large values, `hammer FOLDER
 * rounds N SEED` reads and writes in N rounds. What is said about the cache is printed; a value that is not right ends it.
 */
const [folder = "", what = "", count = "", seed = "1"] = process.argv.slice(2);
const cache = nodeAnalysisCache({ folder, engine: "1", log: (line) => console.log(line) });
const open = () => cache.open("file:///harbour", { registry: emptyRegistry, doubledApostrophes: false });

let state = Number(seed);
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

if (what === "large") {
  const corpus = open();
  for (let i = 0; i < Number(count); i++) corpus.put(...fileNumber(10_000 + i), rangeOf(randomBytes(20_000)));
  await corpus.save();
}
let hits = 0;
if (what === "rounds")
  for (let round = 0; round < Number(count); round++) {
    const corpus = open();
    for (let i = 0; i < 60; i++) {
      const number = random(2000);
      const [file, hash] = fileNumber(number);
      const hit = corpus.unread(file) ?? corpus.find(file, hash);
      if (!hit) corpus.put(file, hash, rangeOf(valueOf(number)));
      else if (checked(hit) !== number)
        throw new Error(`The value of ${checked(hit)} was given for ${number}.`);
      else hits++;
    }
    await corpus.save();
  }
if (what === "rounds") console.log(`${hits} hits`);
