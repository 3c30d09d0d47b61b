import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { ProtocolConnection } from "vscode-languageserver-protocol/node";
import { documentMaker, registryText } from "./corpora.ts";
import { goal, printGoals } from "./goals.ts";
import { keystrokes } from "./keystrokes.ts";
import { combineRegistry } from "../src/registry/combineRegistry.ts";
import { parseRegistryFile } from "../src/registry/parseRegistryFile.ts";
import { bundled } from "./server.ts";
import { typeInto, type TypedAt } from "./typist.ts";

/**
 * `npm run bench -- latency [--quick]`: how long it takes from a key to what the editor draws for it, over a real
 * language-server round trip with 100,000 names in the registry, beside a server that answers nothing and the servers
 * for Markdown and HTML, which are asked for a document's symbols. Wall time: on a busy machine it tells of that. At last
 * what the server alone does for a key, by processor time.
 */
const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const entities = values.quick ? 1000 : 100_000;
const keys = values.quick ? 40 : 300;
const kilobyte = 1000;
/** Code units of a document, and the milliseconds in which 99 of 100 answers are to be there. */
const sizes = [
  [10 * kilobyte, 6],
  [100 * kilobyte, 10],
  [1000 * kilobyte, 20],
] as const;
const folder = mkdtempSync(path.join(tmpdir(), "glossator-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
mkdirSync(path.join(folder, "registry"));
mkdirSync(path.join(folder, "documents"));
writeFileSync(path.join(folder, "corpus.yaml"), "name: Generated\n");
writeFileSync(path.join(folder, "registry", "people.yaml"), registryText(entities));
const textOf = (length: number): string => documentMaker({ documents: 1, entities, length })(1);

const peers = createRequire(path.resolve("bench/peers/package.json"));
const extracted = path.dirname(peers.resolve("vscode-langservers-extracted/package.json"));
const symbols = (connection: ProtocolConnection, uri: string): Promise<unknown> =>
  connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri } });
const servers: readonly TypedAt[] = [
  {
    name: "Glossator, semantic tokens",
    command: ["dist/server.cjs", "--stdio"],
    languageId: "corpus-text",
    read: tokensAreThere,
    ask: tokens(),
  },
  {
    name: "a server that answers nothing",
    command: [await bundled("bench/emptyServer.ts", folder), "--stdio"],
    languageId: "corpus-text",
    ask: tokens(),
  },
  {
    name: "Markdown's, symbols",
    command: [path.join(extracted, "bin/vscode-markdown-language-server"), "--stdio"],
    languageId: "markdown",
    prepare: parseMarkdown,
    ask: symbols,
  },
  {
    name: "HTML's, symbols",
    command: [path.join(extracted, "bin/vscode-html-language-server"), "--stdio"],
    languageId: "html",
    ask: symbols,
  },
];

for (const [size, asked] of sizes) {
  const text = textOf(size);
  console.log(
    `\nFrom a key to the answer, ${size / kilobyte} KB, ${entities.toLocaleString("en")} names, milliseconds: half / 99 % / longest`,
  );
  const p99: number[] = [];
  for (const server of servers) {
    const extension = { markdown: "md", html: "html" }[server.languageId] ?? "txt";
    const file = path.join(folder, "documents", `typed.${extension}`);
    writeFileSync(file, text);
    const spent = await typeInto(server, pathToFileURL(folder).href, pathToFileURL(file).href, text, keys);
    rmSync(file);
    p99.push(share(spent, 0.99));
    console.log(`  ${server.name.padEnd(34)} ${shares(spent)}`);
  }
  const [ours, empty, markdown, html] = p99 as [number, number, number, number];
  goal(`a key in ${size / kilobyte} KB, 99 of 100`, `at most ${asked} ms`, ours, ours <= asked, "ms");
  if (size !== 1000 * kilobyte) continue;
  goal(
    "the same beside a server that answers nothing",
    "at most 3× the time",
    ours / empty,
    ours <= 3 * empty,
  );
  goal("the same beside Markdown's symbols", "ahead", markdown / ours, ours < markdown);
  goal("the same beside HTML's symbols", "ahead", html / ours, ours < html);
}
const registry = combineRegistry([parseRegistryFile("people.yaml", registryText(entities))]);
console.log("\nA key without the round trip, milliseconds of processor time: half / 99 % / longest");
for (const [size, what] of [
  [10 * kilobyte, "10 KB"],
  [1000 * kilobyte, "1 MB"],
  [10_000 * kilobyte, "10 MB"],
] as const) {
  const own = keystrokes(repeated(size), registry, keys);
  console.log(`  ${what.padEnd(34)} ${shares(own)}`);
  if (size === 10_000 * kilobyte)
    goal(
      "a key in 10 MB without the round trip",
      "at most 10 ms",
      share(own, 0.99),
      share(own, 0.99) <= 10,
      "ms",
    );
}
const line = keystrokes(repeated(200 * kilobyte).replaceAll("\n", " "), registry, keys);
console.log(`  ${"a paragraph of 200 KB".padEnd(34)} ${shares(line)}`);
printGoals();
process.exit(0);

/** A long text, which need not differ in all its parts. */
function repeated(length: number): string {
  const part = textOf(Math.min(length, 1000 * kilobyte));
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

/** @param sorted milliseconds */
function share(sorted: readonly number[], part: number): number {
  return sorted[Math.floor(part * (sorted.length - 1))]!;
}

function shares(sorted: readonly number[]): string {
  return [0.5, 0.99, 1].map((part) => share(sorted, part).toFixed(1).padStart(8)).join("");
}

/** Asks for semantic tokens as editors do: all of them once, then what differs. */
function tokens(): TypedAt["ask"] {
  let previousResultId: string | undefined;
  return async (connection, uri) => {
    const textDocument = { uri };
    const answer = await (previousResultId === undefined
      ? connection.sendRequest<{ resultId: string }>("textDocument/semanticTokens/full", { textDocument })
      : connection.sendRequest<{ resultId: string }>("textDocument/semanticTokens/full/delta", {
          textDocument,
          previousResultId,
        }));
    previousResultId = answer.resultId;
  };
}

async function tokensAreThere(connection: ProtocolConnection, uri: string): Promise<void> {
  const ask = (): Promise<{ data: number[] } | null> =>
    connection.sendRequest("textDocument/semanticTokens/full", { textDocument: { uri } });
  while (!(await ask())?.data.length) await wait(100);
}

/** Markdown's server has its editor parse: here with the parser that VS Code uses, and at once. */
function parseMarkdown(connection: ProtocolConnection, text: string): void {
  const MarkdownIt = peers("markdown-it") as new () => {
    parse(text: string, env: object): readonly object[];
  };
  const parsed = new MarkdownIt().parse(text, {}).filter((token) => !("hidden" in token && token.hidden));
  connection.onRequest("markdown/parse", () => parsed);
  connection.onRequest("markdown/findMarkdownFilesInWorkspace", () => []);
  connection.onRequest("markdown/fs/readFile", () => []);
  connection.onRequest("markdown/fs/stat", () => undefined);
}
