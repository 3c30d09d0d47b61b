import { appendFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ProtocolConnection } from "vscode-languageserver-protocol/node";
import { entityRequest, treeRequest, type EntityInfo, type TreeNode } from "../src/protocol.ts";
import { renameRequest } from "../src/protocol/entities.ts";
import { occurrencesRequest } from "../src/protocol/tagging.ts";
import { searchRequest, type SearchResult } from "../src/protocol/searching.ts";
import { idOf } from "./corpora.ts";
import { quoted, runCommand } from "./child.ts";
import { goal } from "./goals.ts";
import { madeUpNames, seeded } from "./prose.ts";
import { startServer } from "./server.ts";

export interface CorpusOnDisk {
  readonly corpus: string;
  readonly cache: string;
  readonly files: readonly string[];
  readonly entities: number;
}

/** A name that stands in one document of two hundred, and that the registry does not know at first. */
const rareName = "Orvane Tulmesk";

/** Milliseconds after which a wrong answer is no longer waited for. */
const patience = 60_000;

/** Have the language server read a corpus for the first time and again, change a file and the registry, and ask it. */
export async function measureServer({ corpus, cache, files, entities }: CorpusOnDisk): Promise<void> {
  const folder = pathToFileURL(corpus).href;
  const start = (): ReturnType<typeof startServer> =>
    startServer(["dist/server.cjs", "--stdio"], folder, { cacheFolder: pathToFileURL(cache).href });
  const share = files.length / 10_000;

  for (let i = 0; i < files.length; i += 200)
    appendFileSync(files[i]!, `\n\n${rareName} came to the meeting on Monday and spoke for an hour.\n`);

  let began = performance.now();
  const first = await start();
  await first.ready;
  say("server, read for the first time", [performance.now() - began]);
  const peak = first.peakMemory();
  if (peak !== undefined)
    goal("server's memory while it works", "under 1.2 GB", peak / 1e9, peak < 1.2e9, "GB");
  await first.stop();

  began = performance.now();
  const server = await start();
  const { connection } = server;
  const ask = asked(connection);
  const opened = files[1]!;
  const text = readFileSync(opened, "utf8");
  const uri = pathToFileURL(opened).href;
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "corpus-text", version: 1, text },
  });
  const position = positionOf(text, madeUpNames(entities));
  await until(
    async () =>
      (await ask<object | null>("textDocument/hover", { textDocument: { uri }, position })) !== null,
    async () => {},
  );
  const hover = performance.now() - began;
  // 0.4 s at 10,000 documents, 1.5 s at 100,000.
  const atMost = share <= 1 ? 400 * share : 400 + ((share - 1) * 1100) / 9;
  goal(
    "server, read again, to the first hover",
    `at most ${atMost.toFixed(0)} ms`,
    hover,
    hover <= atMost,
    "ms",
  );
  await server.known(files.length);
  const roots = await ask<TreeNode[]>(treeRequest, { view: "entities" });
  if (roots.length === 0) throw new Error("The tree of entities is empty.");
  const warm = performance.now() - began;
  goal(
    "server, read again, to the first tree",
    `at most ${atMost.toFixed(0)} ms`,
    warm,
    warm <= atMost,
    "ms",
  );

  const people = roots.find(({ hasChildren }) => hasChildren)!;
  const below = await ask<TreeNode[]>(treeRequest, { view: "entities", parent: people.id });
  if (below.length === 0) throw new Error("The tree of entities has no entities.");
  say("server, read again, to the first numbers of mentions", [performance.now() - began]);
  await server.ready;

  const name = madeUpNames(entities);
  const random = seeded(9);
  const anyone = (): number => Math.floor(entities ** random()) - 1;
  const mentionsOf = (entity: string): Promise<EntityInfo> => ask(entityRequest, { entity });
  const mentions = say("all mentions of an entity", await repeated(200, () => mentionsOf(idOf(anyone()))));
  const ripgrep = say(
    "  GNU grep for its name",
    await repeated(3, async () => {
      runCommand(
        `LC_ALL=C.UTF-8 grep -rFwo ${quoted(name[anyone()]!)} ${quoted(path.join(corpus, "documents"))}`,
      );
    }),
  );
  goal(
    "all mentions of an entity, over the protocol",
    "50× grep",
    ripgrep / mentions,
    ripgrep >= 50 * mentions,
  );
  const lines = say(
    "concordance, first 1,000 lines",
    await repeated(50, () =>
      ask<SearchResult>(searchRequest, { query: name[anyone()]!.split(" ")[1]!, limit: 1000 }),
    ),
  );
  goal("concordance, first 1,000 lines", "at most 20 ms", lines, lines <= 20, "ms");

  const document = pathToFileURL(files[0]!).href;
  const everywhere = say(
    "tag all occurrences, preview",
    await repeated(5, () => ask(occurrencesRequest, { uri: document, words: ["meeting"] })),
  );
  goal(
    "tag all occurrences, preview",
    `at most ${(2 * share).toFixed(1)} s`,
    everywhere / 1000,
    everywhere <= 2000 * share,
    "s",
  );

  const changed = files[files.length >> 1]!;
  // One that is named seldom, so that asking for it takes next to nothing.
  const seldom = entities >> 1;
  const before = (await mentionsOf(idOf(seldom))).mentions.length;
  appendFileSync(changed, `\n\n${name[seldom]} came to the meeting on Monday and spoke for an hour.\n`);
  const took = await until(
    async () => (await mentionsOf(idOf(seldom))).mentions.length > before,
    () =>
      connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: pathToFileURL(changed).href, type: 2 }],
      }),
  );
  goal("one changed file, until all is right", "at most 20 ms", took, took <= 20, "ms");

  const registry = pathToFileURL(path.join(corpus, "registry/people.yaml")).href;
  const yaml = readFileSync(path.join(corpus, "registry/people.yaml"), "utf8");
  // One of those that have no alias yet.
  const renamed = entities - 2 - (entities % 3 === 2 ? 1 : 0);
  const known = (await mentionsOf(idOf(renamed))).mentions.length;
  const entry = `    name: ${name[renamed]}\n`;
  const alias = yaml.replace(entry, `${entry}    aliases: [${rareName}]\n`);
  const added = await until(
    async () => (await mentionsOf(idOf(renamed))).mentions.length > known,
    () =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: registry, languageId: "yaml", version: 1, text: alias },
      }),
  );
  await server.ready;
  goal("an alias added, until all is right", "at most 500 ms", added, added <= 500, "ms");

  const often = idOf(0);
  const total = (await mentionsOf(often)).mentions.length;
  const rename = say(
    `rename an entity with ${total} mentions, preview`,
    await repeated(5, () =>
      ask(renameRequest, { uri: registry, entity: often, to: { name: "Somebody Else" } }),
    ),
  );
  goal("rename preview", "at most 1 s", rename / 1000, rename <= 1000, "s");
  await server.stop();
}

/** Where the first of some names stands in a text. */
function positionOf(text: string, names: readonly string[]): { line: number; character: number } {
  const at = names.map((name) => text.indexOf(name)).find((place) => place >= 0);
  if (at === undefined) throw new Error("The document names nobody.");
  const before = text.slice(0, at).split("\n");
  return { line: before.length - 1, character: before.at(-1)!.length + 1 };
}

const asked =
  (connection: ProtocolConnection) =>
  <R>(method: string, params: object): Promise<R> =>
    connection.sendRequest<R>(method, params);

/** Milliseconds of each of some repetitions. */
async function repeated(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const spent: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await work();
    spent.push(performance.now() - start);
  }
  return spent;
}

/** Do something, and ask until the answer is right; milliseconds. */
async function until(isRight: () => Promise<boolean>, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  while (!(await isRight())) {
    // Who asks without a pause keeps the server from what is waited for.
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (performance.now() - start > patience) throw new Error("The server never came to the right answer.");
  }
  return performance.now() - start;
}

/** Print half, 99 of 100 and the longest; the median. */
function say(what: string, spent: readonly number[]): number {
  const sorted = spent.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
  const shown = sorted.length > 1 ? [at(0.5), at(0.99), at(1)] : [at(0)];
  console.log(`  ${what.padEnd(44)} ${shown.map((ms) => ms.toFixed(1).padStart(8)).join(" ")} ms`);
  return at(0.5);
}
