// The core suite: everything in test/ that needs no editor. `npm run test:core -- --grep dates` runs a part.
import { ensureDependencies } from "./lib/dependencies.mjs";
import { exitOnSignals } from "./lib/endings.mjs";
import { main } from "./lib/say.mjs";

exitOnSignals();
await main(async () => {
  await ensureDependencies();
  const { runSuite } = await import("./lib/suite.mjs");
  return runSuite("core", process.argv.slice(2), {
    GLOSSATOR_REPORT: process.env["GLOSSATOR_REPORT"] ?? "dot",
  });
});
