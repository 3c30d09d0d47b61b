import { workspace, type TextDocument, type Uri } from "vscode";

/** What a file has: in its editor, saved or not, or else on the disk; undefined if there is none. */
export async function textOf(file: Uri): Promise<string | undefined> {
  return openDocument(file)?.getText() ?? (await textOnDisk(file));
}

/** What a file has that will stay: in its editor if that has unsaved changes, else on the disk; undefined if there is none. */
export async function lastingTextOf(file: Uri): Promise<string | undefined> {
  const open = openDocument(file);
  return open?.isDirty ? open.getText() : textOnDisk(file);
}

/** The document of a file that the editor has open. */
export function openDocument(file: Uri): TextDocument | undefined {
  const uri = file.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** What a file has on the disk, as the editor decodes it; undefined if it is gone. */
export async function textOnDisk(file: Uri): Promise<string | undefined> {
  try {
    return await workspace.decode(await workspace.fs.readFile(file), { uri: file });
  } catch {
    return undefined;
  }
}

/** A text as it compares with another of the same file: the editor evens line ends out. */
export const withoutReturns = (text: string): string => text.replaceAll("\r\n", "\n");
