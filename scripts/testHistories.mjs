// Random histories of edits, each of which must end as if all had been read from the start. `npm run test:histories -- 50 7`
// runs 50 of them from the seed 7; without numbers it is a thousand, other ones each time.
import { ensureDependencies } from "./lib/dependencies.mjs";
import { exitOnSignals } from "./lib/endings.mjs";
import { main } from "./lib/say.mjs";

exitOnSignals();
await main(async () => {
  await ensureDependencies();
  const { runSuite } = await import("./lib/suite.mjs");
  const [count = "1000", seed = String(Math.floor(Date.now() / 1000))] = process.argv.slice(2);
  console.log(`${count} histories from the seed ${seed}`);
  return runSuite(
    "core",
    [],
    { GLOSSATOR_HISTORIES: count, GLOSSATOR_SEED: seed, GLOSSATOR_REPORT: "spec" },
    ["test/server/histories/histories.test.ts"],
  );
});
