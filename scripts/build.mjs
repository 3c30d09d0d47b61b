// Bundles what ships into dist/: `npm run build`, and `npm run dev` to go on with every change of a file.
import { ensureDependencies } from "./lib/dependencies.mjs";
import { root } from "./lib/root.mjs";
import { main, say } from "./lib/say.mjs";

await main(async () => {
  await ensureDependencies();
  const { bundleProduct } = await import("./lib/bundle.mjs");
  const watch = process.argv.includes("--watch");
  await bundleProduct(root, { minify: process.argv.includes("--minify"), watch });
  say(watch ? "Watching; Ctrl+C ends." : "Built dist/extension.cjs, dist/server.cjs and dist/cli.mjs");
});
