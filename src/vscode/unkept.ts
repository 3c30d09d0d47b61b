import { workspace, type TextDocument } from "vscode";

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
  try {
    const saved = await workspace.decode(await workspace.fs.readFile(document.uri), { uri: document.uri });
    // Somebody may have typed while the file was being read.
    return document.isDirty || withoutReturns(saved) === withoutReturns(document.getText());
  } catch {
    return true; // it has just been removed
  }
}

const withoutReturns = (text: string): string => text.replaceAll("\r\n", "\n");
