// Measures how well annotations keep their places: `npm run bench:anchors [-- --quick]`.
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { npmCi } from "./lib/npm.mjs";
import { root } from "./lib/root.mjs";
import { main, say } from "./lib/say.mjs";

await main(async () => {
  await ensureDependencies();
  const peers = path.join(root, "bench", "peers");
  const args = process.argv.slice(2);
  if (!args.includes("--quick") && !existsSync(path.join(peers, "node_modules", "approx-string-match"))) {
    say("Installing the programs to measure beside, approx-string-match among them");
    await npmCi(peers, "peers");
  }
  const { runBench } = await import("./lib/bench.mjs");
  return runBench("bench/anchors/main.ts", args);
});
