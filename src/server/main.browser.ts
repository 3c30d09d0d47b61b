import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { clientFiles } from "../files/clientFiles.ts";
import { clientFileSystem } from "./clientFileSystem.ts";
import { startServer } from "./startServer.ts";

/** The server as a worker of a browser: it speaks to its client by messages and asks it for files. */
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
);
startServer(connection, (folders) => clientFiles(clientFileSystem(connection), folders));
