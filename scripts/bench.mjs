// Measures Glossator beside its peers: `npm run bench [-- --quick]`. The peers are installed on first use.
// `npm run bench -- --search [--documents N]` measures searching a generated corpus.
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { npmCi } from "./lib/npm.mjs";
import { root } from "./lib/root.mjs";
import { main, say } from "./lib/say.mjs";

await main(async () => {
  await ensureDependencies();
  const { runBench } = await import("./lib/bench.mjs");
  const args = process.argv.slice(2);
  if (args.includes("--search")) return runBench("bench/search.ts", args);
  const peers = path.join(root, "bench", "peers");
  if (!existsSync(path.join(peers, "node_modules"))) {
    say("Installing the programs to measure beside: chrono-node, compromise, wink-nlp, Recognizers-Text");
    await npmCi(peers, "peers");
  }
  return runBench("bench/main.ts", args);
});
