import { homedir, tmpdir } from "node:os";
import { userCacheFolder } from "../files/cache/nodeUserCacheFolder.ts";
import { nodeSpill } from "../files/nodeSpill.ts";
import { analysisPool } from "../workers/analysisPool.node.ts";
import { threadCount } from "../workers/threadCount.node.ts";
import type { Terminal } from "./command.ts";

/**
 * The process's own streams.
 * @param script of the threads that analyse: the bundle that this is a part of
 */
export function nodeTerminal(script: URL): Terminal {
  // Without a listener a closed pipe would end the process with a stack trace; writes report it themselves.
  process.stdout.on("error", () => {});
  const cacheFolder = userCacheFolder(process.platform, process.env, homedir());
  return {
    ...(cacheFolder !== undefined && { cacheFolder }),
    threads: analysisPool(script, threadCount()),
    spill: nodeSpill(tmpdir()),
    stdin: process.stdin,
    cwd: process.cwd(),
    ...(process.stderr.isTTY && {
      progress: (text: string) => void process.stderr.write(`\r\x1b[K${text}`),
    }),
    err: (text) => void process.stderr.write(text),
    out: (text) =>
      new Promise((resolve, reject) =>
        process.stdout.write(text, (error) => (error ? reject(error) : resolve())),
      ),
  };
}
