// Runs one test file: `node scripts/testFile.mjs test/text/spans.test.ts`. The debugger's “Current test”.
import { ensureDependencies } from "./lib/dependencies.mjs";
import { Complaint, main } from "./lib/say.mjs";

await main(async () => {
  await ensureDependencies();
  const { runSuite, testFiles } = await import("./lib/suite.mjs");
  const [file = "", ...args] = process.argv.slice(2);
  const wanted = file.replaceAll("\\", "/");
  for (const suite of /** @type {const} */ (["core", "lsp", "ui"]))
    if (testFiles(suite).includes(wanted)) return runSuite(suite, ["--timeout", "0", ...args], {}, [wanted]);
  throw new Complaint(
    `“${file}” is no test file that runs in plain Node. For test/vscode there is npm run test:editor -- --grep …`,
  );
});
