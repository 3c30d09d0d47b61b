import { Failure, UsageError, type Command, type Terminal } from "./command.ts";
import { nodeTerminal } from "./nodeTerminal.ts";
import { compilePatternsOnce } from "../workers/compilers.node.ts";
import { isAnalysisThread } from "../workers/threads.node.ts";
import { stackOf } from "../text/stackOf.ts";

/** Each command is loaded when it is run, since most need but a part of the program. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["analyze", async () => (await import("./commands/analyze.ts")).analyze],
  ["check", async () => (await import("./commands/check.ts")).check],
  ["mentions", async () => (await import("./commands/mentions.ts")).mentions],
  ["quotes", async () => (await import("./commands/quotes.ts")).quotes],
  ["meetings", async () => (await import("./commands/meetings.ts")).meetings],
  ["search", async () => (await import("./commands/search.ts")).search],
  ["stats", async () => (await import("./commands/stats.ts")).stats],
  ["rename", async () => (await import("./commands/rename.ts")).rename],
  ["merge", async () => (await import("./commands/merge.ts")).merge],
  ["lsp", async () => (await import("./commands/lsp.ts")).lsp],
]);

const help =
  async (): Promise<string> => `Glossator finds names, dates, quotations, roles and meetings in texts, and checks and asks corpora of them.

Usage: glossator COMMAND [ARGUMENTS]

${(await summaries()).join("\n")}

  glossator COMMAND --help   what a command takes, with examples
  glossator --version        the version

Exit codes: 0 done, 1 done but something was skipped or found (see stderr), 2 wrong arguments or nothing could be done.
`;

const summaries = (): Promise<string[]> =>
  Promise.all([...commands].map(async ([name, load]) => `  ${name.padEnd(12)}${(await load()).summary}`));

/** Run the command line and return its exit code. Never throws. */
export async function main(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) {
      terminal.err(await help());
      return 2;
    }
    if (name === "--help" || name === "-h" || name === "help") {
      await terminal.out((await commands.get(rest[0] ?? "")?.())?.help ?? (await help()));
      return 0;
    }
    if (name === "--version" || name === "-V") {
      await terminal.out(`${version}\n`);
      return 0;
    }
    const command = await commands.get(name)?.();
    if (!command)
      throw new UsageError(`There is no command "${name}". Commands: ${[...commands.keys()].join(", ")}.`);
    if (rest.includes("--help") || rest.includes("-h")) {
      await terminal.out(command.help);
      return 0;
    }
    return await command.run(rest, { ...terminal, version });
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    terminal.err(`glossator: ${messageOf(error)}\n`);
    const known = name !== undefined && commands.has(name);
    if (error instanceof UsageError) terminal.err(`Try "glossator ${known ? `${name} ` : ""}--help".\n`);
    return 2;
  }
}

/** `glossator … | head` closes our output early: that is no error. */
const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");

function messageOf(error: unknown): string {
  if (error instanceof Failure || error instanceof UsageError) return error.message;
  // A full disk and the like, not a fault of the program.
  if (error instanceof Error && "syscall" in error) return error.message;
  return stackOf(error);
}

/** What `bin/glossator.js` calls. The bundle of this file is also the script of the threads that analyse. */
export async function runFromProcess(version: string): Promise<void> {
  compilePatternsOnce();
  process.exitCode = await main(process.argv.slice(2), nodeTerminal(new URL(import.meta.url)), version);
}

if (isAnalysisThread()) (await import("../workers/serveOrders.node.ts")).serveOrders();
