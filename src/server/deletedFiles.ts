import { FileChangeType, type FileEvent } from "vscode-languageserver";
import { corpusFileName } from "../files/corpusFiles.ts";
import { baseName } from "../files/uris.ts";

/** The files and folders that are gone, but for those that make a folder a corpus. */
export const deletedFiles = (changes: readonly FileEvent[]): ReadonlySet<string> =>
  new Set(
    changes
      .filter(({ uri, type }) => type === FileChangeType.Deleted && baseName(uri) !== corpusFileName)
      .map(({ uri }) => uri),
  );
