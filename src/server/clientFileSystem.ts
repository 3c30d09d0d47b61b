import type { Connection } from "vscode-languageserver";
import type { ClientFileSystem } from "../files/clientFiles.ts";
import {
  isWritableRequest,
  readDirectoryRequest,
  readFileRequest,
  statFileRequest,
  type FileParams,
} from "../protocol.ts";

/** The file system of the editor at the other end of a connection. Of what an editor fails to tell there is nothing. */
export function clientFileSystem(client: Connection): ClientFileSystem {
  const ask =
    <Answer>(method: string, missing: Answer) =>
    (uri: string): Promise<Answer> =>
      client.sendRequest<Answer>(method, { uri } satisfies FileParams).catch(() => missing);
  return {
    readDirectory: ask<Awaited<ReturnType<ClientFileSystem["readDirectory"]>>>(readDirectoryRequest, []),
    stat: ask<Awaited<ReturnType<ClientFileSystem["stat"]>>>(statFileRequest, null),
    readFile: ask<string | null>(readFileRequest, null),
    isWritable: ask(isWritableRequest, false),
  };
}
