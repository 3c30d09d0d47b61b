import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { quoted, runCommand } from "./child.ts";
import { writeCorpus } from "./corpora.ts";
import { goal, printGoals } from "./goals.ts";
import { madeUpNames } from "./prose.ts";
import { measureServer } from "./serverAtScale.ts";

/**
 * `npm run bench -- scale [--documents N] [--quick]`: a corpus of N documents of 3.5 KB read for the first time and again,
 * changed and asked, by the command line and by the language server as they ship, beside programs that index or search
 * the same files. Wall time, so that both cores count: on a busy machine it tells of that.
 */
const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, documents: { type: "string" } },
});
const count = Number(values.documents ?? (values.quick ? 1000 : 10_000));
const entities = 1000;
const peers = createRequire(path.resolve("bench/peers/package.json"));
const folder = mkdtempSync(path.join(tmpdir(), "glossator-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const corpus = path.join(folder, "corpus");
writeCorpus(corpus, { documents: count, entities });
const documents = path.join(corpus, "documents");
const files = readdirSync(documents).flatMap((name) =>
  readdirSync(path.join(documents, name)).map((file) => path.join(documents, name, file)),
);
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(
  `\n${count.toLocaleString("en")} documents, ${(bytes / 1e6).toFixed(0)} MB, ${entities} entities`,
);

const stats = (cache: string): string =>
  `${quoted(process.execPath)} bin/glossator.js stats --corpus ${quoted(corpus)} --cache ${quoted(path.join(folder, cache))}`;
const cold = seconds("glossator stats, for the first time", stats("cache"));
const warm = seconds("glossator stats, again", stats("cache"));
const walk = seconds("find and stat all files", `find ${quoted(documents)} -type f -printf '%s %T@\\n'`);
seconds("find and read all files", `find ${quoted(documents)} -type f -print0 | xargs -0 cat`);
writeFileSync(path.join(folder, "names.txt"), `${madeUpNames(100_000).join("\n")}\n`);
const grep = seconds(
  "GNU grep for 100,000 names",
  `LC_ALL=C.UTF-8 grep -rFwo -f ${quoted(path.join(folder, "names.txt"))} ${quoted(documents)}`,
);
const mini = miniSearch();
const spelling = await cspell(values.quick ? 20 : 60);
const cacheBytes = sizeOf(path.join(folder, "cache"));

const share = count / 10_000;
goal(
  `${count} documents read for the first time`,
  `at most ${(4 * share).toFixed(1)} s`,
  cold,
  cold <= 4 * share,
  "s",
);
goal("the same beside building a MiniSearch index", "5× as fast", mini / cold, mini >= 5 * cold);
goal("the same beside cspell", "20× as fast", (spelling * count) / cold, spelling * count >= 20 * cold);
goal("the same beside grep for 100,000 names", "at most 2.5× the time", cold / grep, cold <= 2.5 * grep);
goal("read again, nothing changed", `at most ${(0.4 * share).toFixed(2)} s`, warm, warm <= 0.4 * share, "s");
goal("the same beside looking at all files", "at most 3× the time", warm / walk, warm <= 3 * walk);
goal("cache beside the corpus", "at most 0.6×", cacheBytes / bytes, cacheBytes <= 0.6 * bytes);
await measureServer({ corpus, cache: path.join(folder, "server-cache"), files, entities });
printGoals();
process.exit(0);

/** Run a command, print and return its wall time. */
function seconds(what: string, command: string): number {
  const start = performance.now();
  const { seconds: processor } = runCommand(command);
  return say(what, (performance.now() - start) / 1000, `${processor.toFixed(2)} s of processor time`);
}

function say(what: string, took: number, more = ""): number {
  console.log(`  ${what.padEnd(44)} ${took.toFixed(2).padStart(8)} s  ${more}`.trimEnd());
  return took;
}

/** An index of all words with MiniSearch, as its documentation begins. */
function miniSearch(): number {
  const MiniSearch = peers("minisearch") as new (options: { readonly fields: readonly string[] }) => {
    addAll(documents: readonly object[]): void;
  };
  const start = performance.now();
  new MiniSearch({ fields: ["text"] }).addAll(
    files.map((file, id) => ({ id, text: readFileSync(file, "utf8") })),
  );
  return say("MiniSearch, index built", (performance.now() - start) / 1000);
}

/** Seconds a file of spell-checking, once it has read its dictionaries. */
async function cspell(sample: number): Promise<number> {
  const { spellCheckDocument } = (await import(entryOf("cspell-lib"))) as {
    spellCheckDocument(
      document: object,
      options: object,
      settings: object,
    ): Promise<{ readonly issues: readonly object[] }>;
  };
  const check = (file: string): Promise<unknown> =>
    spellCheckDocument(
      { uri: file, text: readFileSync(file, "utf8"), languageId: "plaintext", locale: "en" },
      { noConfigSearch: true },
      {},
    );
  await check(files[0]!);
  const start = performance.now();
  for (const file of files.slice(0, sample)) await check(file);
  const each = (performance.now() - start) / 1000 / sample;
  say(`cspell, ${sample} files, as if it were all`, each * count);
  return each;
}

/** The address of a package that can be imported only. */
function entryOf(name: string): string {
  const root = path.resolve("bench/peers/node_modules", name);
  const { exports } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    readonly exports: { readonly ".": { readonly import: string } | string };
  };
  const main = exports["."];
  return pathToFileURL(path.join(root, typeof main === "string" ? main : main.import)).href;
}

function sizeOf(root: string): number {
  return readdirSync(root, { recursive: true, encoding: "utf8" }).reduce((sum, name) => {
    const stat = statSync(path.join(root, name));
    return sum + (stat.isFile() ? stat.size : 0);
  }, 0);
}
