import type { CorpusView } from "../features/view.ts";
import type { Terminal } from "./command.ts";
import { shownPath } from "./shownPath.ts";

/**
 * Say to stderr which files of a corpus were not read, and why.
 * @returns how many
 */
export function reportUnread({ skipped }: CorpusView, terminal: Terminal): number {
  for (const [uri, reason] of skipped)
    terminal.err(`glossator: ${shownPath(uri, terminal.cwd)}: ${reason}\n`);
  return skipped.size;
}
