// The language server over real streams. `npm run test:lsp -- --grep hover` runs a part.
import { ensureDependencies } from "./lib/dependencies.mjs";
import { exitOnSignals } from "./lib/endings.mjs";
import { main } from "./lib/say.mjs";

exitOnSignals();
await main(async () => {
  await ensureDependencies();
  const { runSuite } = await import("./lib/suite.mjs");
  return runSuite("lsp", ["--timeout", "20000", ...process.argv.slice(2)]);
});
