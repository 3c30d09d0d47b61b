import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { clientFiles } from "../files/clientFiles.ts";
import { filesByScheme } from "../files/filesByScheme.ts";
import { nodeFiles } from "../files/nodeFiles.ts";
import { isAnalysisWorker, serveAnalysis, workerAnalysis } from "./analysisWorker.node.ts";
import { clientFileSystem } from "./clientFileSystem.ts";
import { startServer } from "./startServer.ts";

// The bundle of this file is also the script of the thread that analyses large texts.
if (isAnalysisWorker()) serveAnalysis();
else {
  // Without a transport among the arguments (--stdio, --node-ipc, --socket=…) standard input and output are used.
  const hasTransport = process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)/.test(argument));
  if (!hasTransport) process.argv.push("--stdio");
  const connection = createConnection(ProposedFeatures.all);
  const client = clientFileSystem(connection);
  startServer(
    connection,
    (folders) => filesByScheme(nodeFiles(folders), clientFiles(client, folders)),
    workerAnalysis(__filename),
  );
}
