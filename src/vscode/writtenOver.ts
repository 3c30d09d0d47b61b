import { l10n, window, workspace, type Uri } from "vscode";
import { textOnDisk } from "./textOf.ts";

/** Milliseconds after which two windows that made a file at the same moment have both written it. */
const settling = 1500;

/** How often each file was written by this window. */
const writes = new Map<string, number>();

/** Note that this window writes a file. */
export function noteWrite(uri: Uri): void {
  writes.set(uri.toString(), writesOf(uri) + 1);
}

const writesOf = (uri: Uri): number => writes.get(uri.toString()) ?? 0;

/**
 * Warn if a file that was just made loses what it was made with: two windows that make one file at the same moment do not see
 * each other's, and the editor keeps the later. Nothing waits for this.
 * @param written what it was made with
 * @param done what was done, as a sentence for the user
 */
export async function warnIfWrittenOver(uri: Uri, written: string, done: string): Promise<void> {
  const before = writesOf(uri);
  await new Promise((resolve) => setTimeout(resolve, settling));
  const text = await textOnDisk(uri);
  if (writesOf(uri) !== before) return; // what it has now is this window's own
  if (text === undefined) return; // nobody wrote it, somebody removed it
  const now = new Set(linesOf(text));
  if (linesOf(written).every((line) => now.has(line))) return;
  await window.showWarningMessage(
    l10n.t(
      "{0} was written by another window at the same moment, and does not have what you did: “{1}” Please do it again.",
      workspace.asRelativePath(uri),
      done,
    ),
  );
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);
