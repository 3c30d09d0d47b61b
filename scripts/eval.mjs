// Scores the engine against annotated texts: `npm run eval -- --gold DIR [--registry PATH] [--errors]`.
import { build } from "esbuild";

await build({
  entryPoints: ["bench/eval/main.ts"],
  outfile: "out/bench/eval.mjs",
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
});
await import("../out/bench/eval.mjs");
