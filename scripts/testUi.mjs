// The browser tests. `npm run test:ui -- --grep tree` runs a part, `npm run screenshots` also leaves the README's pictures.
import { ensureDependencies } from "./lib/dependencies.mjs";
import { exitOnSignals } from "./lib/endings.mjs";
import { main } from "./lib/say.mjs";

exitOnSignals();
await main(async () => {
  await ensureDependencies();
  const { ensureBrowser } = await import("./lib/browser.mjs");
  const { ensureVscode } = await import("./lib/vscode.mjs");
  const { runSuite } = await import("./lib/suite.mjs");
  // Before the clock of a test runs.
  await ensureVscode();
  await ensureBrowser();
  const args = process.argv.slice(2).filter((arg) => arg !== "--screenshots");
  const pictures = process.argv.includes("--screenshots") ? { GLOSSATOR_SCREENSHOTS: "docs/images" } : {};
  return runSuite("ui", ["--timeout", "120000", ...args], pictures);
});
