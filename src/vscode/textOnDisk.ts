import { workspace, type Uri } from "vscode";

/** What a file has on the disk, as the editor decodes it; undefined if it is gone. */
export async function textOnDisk(uri: Uri): Promise<string | undefined> {
  try {
    return await workspace.decode(await workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}
