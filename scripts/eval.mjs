// Scores the engine against annotated texts: `npm run eval -- [--gold DIR]… [--registry PATH] [--errors]`.
import { ensureDependencies } from "./lib/dependencies.mjs";
import { main } from "./lib/say.mjs";

await main(async () => {
  await ensureDependencies();
  const { runBench } = await import("./lib/bench.mjs");
  return runBench("bench/eval/main.ts", process.argv.slice(2));
});
