import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleBrowserTests, bundleTests } from "./bundle.mjs";
import { root } from "./root.mjs";
import { temporaryFolder } from "./serve.mjs";
import { stageExtension } from "./stage.mjs";
import { testFiles } from "./suite.mjs";

/**
 * What a run of the in-editor suite needs: the built extension with the tests inside, and a folder for them to work in.
 * The tests may change their folder: it is a copy of corpus/ with test/vscode/workspace/ laid over it.
 * @param {"node" | "browser"} host @param {string} [pattern] a part of the tests' names
 */
export async function prepareEditorTests(host, pattern = "") {
  const stage = await stageExtension();
  const files = testFiles("vscode");
  if (host === "node")
    await bundleTests(["test/vscode/index.ts", ...files], path.join(stage.folder, "test"), "cjs");
  else {
    // With both entry points VS Code would take the one for Node.
    const manifest = path.join(stage.folder, "package.json");
    const { main: _main, ...rest } = JSON.parse(readFileSync(manifest, "utf8"));
    writeFileSync(manifest, JSON.stringify(rest));
    await bundleBrowserTests(files, path.join(stage.folder, "test/vscode/index.cjs"), pattern);
  }
  const home = temporaryFolder("glossator-test-");
  const workspace = copyCorpus(home, path.join(root, "test/vscode/workspace"));
  return {
    extension: stage.folder,
    tests: path.join(stage.folder, "test/vscode/index.cjs"),
    workspace,
    home,
    results: path.join(home, "results.json"),
    remove: stage.remove,
  };
}

/** A copy of the sample corpus that a test may change. @param {string} home @param {string} [overlay] */
export function copyCorpus(home, overlay) {
  const workspace = path.join(home, "corpus");
  mkdirSync(workspace, { recursive: true });
  for (const from of [path.join(root, "corpus"), overlay])
    if (from && existsSync(from)) cpSync(from, workspace, { recursive: true });
  return workspace;
}
