import type { Spill } from "../files/spill.ts";
import type { AnalysisPool } from "../workers/analysisPool.ts";

/** One subcommand of `glossator`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `glossator NAME --help` prints. */
  readonly help: string;
  /**
   * Run with the arguments behind the command's name.
   * @returns the exit code: 0 all done, 1 done but something was skipped
   * @throws UsageError for arguments that do not fit, Failure for what the user must mend
   */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** Where a command reads and writes, so that tests can hand in their own. */
export interface Terminal {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  /** Resolves when more can be written; rejects if the reader is gone. */
  out(text: string): Promise<void>;
  err(text: string): void;
  readonly cwd: string;
  /** The program's version. */
  readonly version?: string;
  /** The path of the folder in which to keep what was found in corpora; left out: nothing is kept. */
  readonly cacheFolder?: string;
  /** Threads that analyse many texts; left out: it is done in this one. */
  readonly threads?: AnalysisPool;
  /** Takes what is known of documents out of memory; left out: it stays there. */
  readonly spill?: Spill;
  /** Say how far long work has come, on one line that the next call overwrites and an empty text removes. */
  progress?(text: string): void;
}

/** Wrong arguments: exit code 2, the message and a pointer to `--help`. */
export class UsageError extends Error {}

/** Something the user must mend, such as a folder that is not there: exit code 2 and the message. */
export class Failure extends Error {}
