import { tmpdir } from "node:os";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { clientFiles } from "../files/clientFiles.ts";
import { filesByScheme } from "../files/filesByScheme.ts";
import { nodeFiles } from "../files/nodeFiles.ts";
import { nodeSpill } from "../files/nodeSpill.ts";
import { analysisPool } from "../workers/analysisPool.node.ts";
import { compilePatternsOnce } from "../workers/compilers.node.ts";
import { serveOrders } from "../workers/serveOrders.node.ts";
import { isAnalysisThread } from "../workers/threads.node.ts";
import { threadCount } from "../workers/threadCount.node.ts";
import { clientFileSystem } from "./clientFileSystem.ts";
import { serverCache } from "./serverCache.node.ts";
import { startServer } from "./startServer.ts";

// The bundle of this file is also the script of the threads that analyse.
if (isAnalysisThread()) serveOrders();
else {
  compilePatternsOnce();
  // Without a transport among the arguments (--stdio, --node-ipc, --socket=…) standard input and output are used.
  const hasTransport = process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)/.test(argument));
  if (!hasTransport) process.argv.push("--stdio");
  const connection = createConnection(ProposedFeatures.all);
  const client = clientFileSystem(connection);
  const spill = nodeSpill(tmpdir());
  startServer(
    connection,
    (folders) => filesByScheme(nodeFiles(folders), clientFiles(client, folders)),
    { pool: analysisPool(__filename, threadCount()), spill },
    (folder, log) => serverCache(folder, log, spill),
  );
}
