// The in-editor suite: Mocha inside the extension host of the pinned VS Code. `npm run test:editor -- --grep hover`
// runs a part; `--host browser` runs it in the host of a browser's worker; `--verbose` also shows what the editor and the
// server print.
import { rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { exitOnSignals } from "./lib/endings.mjs";
import { main, say } from "./lib/say.mjs";

const minutes = 8;

exitOnSignals();
await main(async () => {
  const { values } = parseArgs({
    options: {
      grep: { type: "string", short: "g" },
      host: { type: "string", default: "node" },
      verbose: { type: "boolean", default: false },
    },
  });
  const host = values.host === "browser" ? "browser" : "node";
  await ensureDependencies();
  const { chromium } = await import("playwright-core");
  const { ensureBrowser } = await import("./lib/browser.mjs");
  const { prepareEditorTests } = await import("./lib/editor.mjs");
  const { serveVscode } = await import("./lib/serve.mjs");
  const { remoteUri, workbenchAddress } = await import("./lib/workbench.mjs");

  const launch = await ensureBrowser();
  const run = await prepareEditorTests(host, values.grep);
  const results = process.env["GLOSSATOR_RESULTS"] ?? run.results;
  const served = await serveVscode({ smokeTest: true });
  const browser = await chromium.launch(launch);
  /** @type {string[]} */
  const noise = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const code = new Promise((/** @type {(code: number) => void} */ resolve, reject) => {
      void page.exposeFunction("codeAutomationExit", (/** @type {number} */ exitCode) => resolve(exitCode));
      page.on("crash", () => reject(new Error("The browser page crashed.")));
      served.ended.then(() => reject(new Error(`The VS Code server ended early:\n${served.log()}`)));
      setTimeout(
        () => reject(new Error(`The in-editor tests did not end within ${minutes} minutes.`)),
        minutes * 60_000,
      ).unref();
    });
    code.catch(() => {});
    await page.exposeFunction(
      "codeAutomationLog",
      (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
        const line = args.map(String).join(" ");
        const own = /\[test\] ?(.*)/s.exec(line);
        const counts = /\[results\] (\{.*\})/s.exec(line);
        if (own) say(own[1] ?? "");
        else if (counts) {
          writeFileSync(results, counts[1] ?? "");
        } else {
          noise.push(`${type}: ${line}`);
          if (values.verbose) say(`    ${type}: ${line}`);
        }
      },
    );
    const environment = {
      GLOSSATOR_RESULTS: results,
      GLOSSATOR_MARK_LINES: "1",
      ...(values.grep && { GLOSSATOR_GREP: values.grep }),
    };
    await page.goto(
      workbenchAddress(served, run.workspace, {
        payload: [
          ["extensionDevelopmentPath", remoteUri(served, run.extension)],
          ["extensionTestsPath", remoteUri(served, run.tests)],
          ["extensionEnvironment", JSON.stringify(environment)],
          ["skipWelcome", "true"],
        ],
      }),
    );
    const exitCode = await code;
    if (exitCode !== 0) say([`The editor printed last:`, ...noise.slice(-30)].join("\n    "));
    return exitCode;
  } catch (error) {
    say([`The editor printed last:`, ...noise.slice(-60)].join("\n    "));
    throw error;
  } finally {
    await browser.close();
    await served.stop();
    run.remove();
    rmSync(run.home, { recursive: true, force: true });
  }
});
