// Measures Glossator beside its peers: `npm run bench [-- PROGRAM…] [--quick]`. The peers are installed on first use.
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { npmCi } from "./lib/npm.mjs";
import { root } from "./lib/root.mjs";
import { main, say } from "./lib/say.mjs";

/** Each is a program of bench/: the analysis, searching for names, typing, searching a corpus, what it holds, a corpus on disk. */
const programs = ["engine", "names", "latency", "search", "memory", "scale"];

await main(async () => {
  await ensureDependencies();
  const { runBench } = await import("./lib/bench.mjs");
  const args = process.argv.slice(2);
  const named = programs.filter((program) => args.includes(program));
  const options = args.filter((arg) => !programs.includes(arg));
  const peers = path.join(root, "bench", "peers");
  if (!existsSync(path.join(peers, "node_modules", "@vscode", "ripgrep"))) {
    say("Installing the programs to measure beside: chrono-node, compromise, wink-nlp, ripgrep and others");
    await npmCi(peers, "peers");
  }
  const { bundleProduct } = await import("./lib/bundle.mjs");
  await bundleProduct(root, { minify: true }); // what is typed at and what reads the corpora is what ships
  let worst = 0;
  for (const program of named.length > 0 ? named : programs)
    worst = Math.max(worst, await runBench(`bench/${program}.ts`, options));
  return worst;
});
