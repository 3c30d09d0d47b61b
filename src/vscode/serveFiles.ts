import { FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  isWritableRequest,
  readDirectoryRequest,
  readFileRequest,
  statFileRequest,
  type FileKind,
  type FileParams,
} from "../protocol.ts";

/** Answer the server's questions for files that it cannot reach by itself; only for those of the workspace. */
export function serveFiles(client: BaseLanguageClient): void {
  const answer = <Answer extends Plain>(
    method: string,
    missing: Answer,
    give: (uri: Uri) => Promise<Answer>,
  ): void => {
    client.onRequest<Plain, void>(method, async ({ uri }: FileParams): Promise<Plain> => {
      const asked = Uri.parse(uri);
      return workspace.getWorkspaceFolder(asked) ? give(asked).catch(() => missing) : missing;
    });
  };
  answer<readonly (readonly [string, FileKind])[]>(readDirectoryRequest, [], async (uri) =>
    (await workspace.fs.readDirectory(uri)).map(([name, type]) => [name, kindOf(type)] as const),
  );
  answer<{ readonly kind: FileKind; readonly size: number } | null>(statFileRequest, null, async (uri) => {
    const { type, size } = await workspace.fs.stat(uri);
    return { kind: kindOf(type), size };
  });
  answer<string | null>(readFileRequest, null, async (uri) => base64(await workspace.fs.readFile(uri)));
  answer(isWritableRequest, false, async ({ scheme }) => workspace.fs.isWritableFileSystem(scheme) ?? true);
}

type Plain = object | string | boolean | null;

/** A link counts as what it leads to. */
function kindOf(type: FileType): FileKind {
  if (type & FileType.Directory) return type & FileType.SymbolicLink ? "other" : "folder";
  return type & FileType.File ? "file" : "other";
}

/** In pieces, since a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}
