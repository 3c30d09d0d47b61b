import { access, constants, readFile, writeFile } from "node:fs/promises";
import type { CorpusEdit } from "../features/corpusEdit.ts";
import { sourceOf, type CorpusView } from "../features/view.ts";
import { decode } from "../files/decode.ts";
import { pathOfUri } from "../files/uris.ts";
import { unifiedDiff } from "../formats/unifiedDiff.ts";
import { applyEdits } from "../text/edits.ts";
import { Failure, type Terminal } from "./command.ts";
import { shownPath } from "./shownPath.ts";

/**
 * Show what a change does to the files of a corpus as a diff; write the files if that is asked for.
 * @throws Failure if the change is refused, or a file cannot be written or is not any more as it was read; then none is
 * written
 */
export async function writeEdits(
  view: CorpusView,
  change: CorpusEdit,
  write: boolean,
  terminal: Terminal,
): Promise<void> {
  if (change.refused) throw new Failure(change.message);
  const files = [...change.edits].flatMap(([uri, edits]): ChangedFile[] => {
    const before = sourceOf(view, uri)?.text;
    const path = pathOfUri(uri);
    if (before === undefined || path === undefined) return [];
    return [{ path, shown: shownPath(uri, terminal.cwd), before, after: applyEdits(before, edits) }];
  });
  for (const { shown, before, after } of files) await terminal.out(unifiedDiff(shown, before, after));
  if (write) {
    const marks = await Promise.all(files.map(byteOrderMark));
    for (const [i, { path, after }] of files.entries()) await writeFile(path, marks[i] + after);
  }
  const count = `${files.length} file${files.length === 1 ? "" : "s"}`;
  terminal.err(
    write
      ? `${change.message} ${count} written.\n`
      : `${change.message} Nothing is written yet: add --write to change ${count}.\n`,
  );
}

interface ChangedFile {
  readonly path: string;
  readonly shown: string;
  readonly before: string;
  readonly after: string;
}

/** The mark that a file begins with, if any, to be kept; throws if the file is not to be written. */
async function byteOrderMark({ path, shown, before }: ChangedFile): Promise<string> {
  const bytes = await readFile(path);
  const now = decode(bytes);
  if (!("text" in now) || now.text !== before)
    throw new Failure(`${shown} was changed by another program meanwhile: nothing is written. Try again.`);
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    throw new Failure(`${shown} is UTF-16: nothing is written. Save it as UTF-8 first.`);
  await access(path, constants.W_OK).catch(() => {
    throw new Failure(`${shown} is write-protected: nothing is written.`);
  });
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\uFEFF" : "";
}
