import type { Connection } from "vscode-languageserver";
import type { ClientFileSystem } from "../files/clientFiles.ts";
import {
  isWritableRequest,
  readDirectoryRequest,
  readFileRequest,
  statFileRequest,
  type FileParams,
} from "../protocol.ts";

/** The file system of the editor at the other end of a connection. */
export function clientFileSystem(client: Connection): ClientFileSystem {
  const ask =
    <Answer>(method: string) =>
    (uri: string): Promise<Answer> =>
      client.sendRequest<Answer>(method, { uri } satisfies FileParams);
  return {
    readDirectory: ask(readDirectoryRequest),
    stat: ask(statFileRequest),
    readFile: ask(readFileRequest),
    isWritable: ask(isWritableRequest),
  };
}
