import { analyze } from "./commands/analyze.ts";
import { check } from "./commands/check.ts";
import { lsp } from "./commands/lsp.ts";
import { meetings } from "./commands/meetings.ts";
import { mentions } from "./commands/mentions.ts";
import { merge } from "./commands/merge.ts";
import { quotes } from "./commands/quotes.ts";
import { rename } from "./commands/rename.ts";
import { search } from "./commands/search.ts";
import { stats } from "./commands/stats.ts";
import { Failure, UsageError, type Command, type Terminal } from "./command.ts";
import { nodeTerminal } from "./nodeTerminal.ts";
import { isAnalysisThread, serveOrders } from "../workers/threads.node.ts";

const commands: readonly Command[] = [
  analyze,
  check,
  mentions,
  quotes,
  meetings,
  search,
  stats,
  rename,
  merge,
  lsp,
];

const help = `Glossator finds names, dates, quotations, roles and meetings in texts, and checks and asks corpora of them.

Usage: glossator COMMAND [ARGUMENTS]

${commands.map((command) => `  ${command.name.padEnd(12)}${command.summary}`).join("\n")}

  glossator COMMAND --help   what a command takes, with examples
  glossator --version        the version

Exit codes: 0 done, 1 done but something was skipped or found (see stderr), 2 wrong arguments or nothing could be done.
`;

/** Run the command line and return its exit code. Never throws. */
export async function main(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) {
      terminal.err(help);
      return 2;
    }
    if (name === "--help" || name === "-h" || name === "help") {
      await terminal.out(commands.find((command) => command.name === rest[0])?.help ?? help);
      return 0;
    }
    if (name === "--version" || name === "-V") {
      await terminal.out(`${version}\n`);
      return 0;
    }
    const command = commands.find((candidate) => candidate.name === name);
    if (!command)
      throw new UsageError(
        `There is no command "${name}". Commands: ${commands.map((c) => c.name).join(", ")}.`,
      );
    if (rest.includes("--help") || rest.includes("-h")) {
      await terminal.out(command.help);
      return 0;
    }
    return await command.run(rest, { ...terminal, version });
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    terminal.err(`glossator: ${messageOf(error)}\n`);
    const known = commands.some((command) => command.name === name);
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
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What `bin/glossator.js` calls. The bundle of this file is also the script of the threads that analyse. */
export async function runFromProcess(version: string): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), nodeTerminal(new URL(import.meta.url)), version);
}

if (isAnalysisThread()) serveOrders();
