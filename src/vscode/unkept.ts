import type { TextDocument } from "vscode";
import { textOnDisk } from "./textOnDisk.ts";

/**
 * The documents that say they are saved and are not: the editor takes changes of a file that is read-only by the setting
 * `files.readonlyInclude`, and drops them with the document.
 */
export async function unkept(documents: readonly TextDocument[]): Promise<readonly TextDocument[]> {
  const kept = await Promise.all(documents.map(isKept));
  return documents.filter((_, i) => !kept[i]);
}

async function isKept(document: TextDocument): Promise<boolean> {
  if (document.isDirty) return true;
  const saved = await textOnDisk(document.uri);
  if (saved === undefined) return true; // it has just been removed
  // Somebody may have typed while the file was being read.
  return document.isDirty || withoutReturns(saved) === withoutReturns(document.getText());
}

const withoutReturns = (text: string): string => text.replaceAll("\r\n", "\n");
