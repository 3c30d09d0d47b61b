// The in-editor suite in a desktop VS Code, which @vscode/test-electron downloads (or GLOSSATOR_CODE names).
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { root } from "./lib/root.mjs";
import { Complaint, main, say } from "./lib/say.mjs";

await main(async () => {
  const { values } = parseArgs({
    options: { grep: { type: "string", short: "g" }, version: { type: "string", default: "stable" } },
  });
  await ensureDependencies();
  const { downloadAndUnzipVSCode, runTests } = await import("@vscode/test-electron");
  const { prepareEditorTests } = await import("./lib/editor.mjs");

  const vscodeExecutablePath = process.env["GLOSSATOR_CODE"] ?? (await download());
  const run = await prepareEditorTests("node");
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: run.extension,
      extensionTestsPath: run.tests,
      extensionTestsEnv: {
        GLOSSATOR_RESULTS: process.env["GLOSSATOR_RESULTS"] ?? run.results,
        ...(values.grep && { GLOSSATOR_GREP: values.grep }),
      },
      launchArgs: [
        run.workspace,
        ...[
          "--user-data-dir",
          path.join(run.home, "user"),
          "--extensions-dir",
          path.join(run.home, "extensions"),
        ],
        ...["--disable-workspace-trust", "--skip-welcome", "--skip-release-notes"],
      ],
    });
  } finally {
    run.remove();
    rmSync(run.home, { recursive: true, force: true });
  }

  async function download() {
    say(`Fetching desktop VS Code ${values.version} into .vscode-test/`);
    try {
      return await downloadAndUnzipVSCode({
        version: values.version,
        cachePath: path.join(root, ".vscode-test"),
        timeout: 30_000,
      });
    } catch (error) {
      throw new Complaint(
        `Desktop VS Code cannot be downloaded here (${error instanceof Error ? error.message : error}).\n` +
          "Set GLOSSATOR_CODE to an installed VS Code's executable, or run the same tests in the VS Code server: npm run test:editor",
      );
    }
  }
});
