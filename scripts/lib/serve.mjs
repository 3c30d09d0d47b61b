import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Complaint } from "./say.mjs";
import { ensureVscode } from "./vscode.mjs";

/**
 * @typedef {object} Served
 * @property {string} origin `http://127.0.0.1:PORT`
 * @property {string} authority `127.0.0.1:PORT`
 * @property {() => string} log what the server printed so far
 * @property {Promise<void>} ended resolves when the server has gone
 * @property {() => Promise<void>} stop ends the server and removes its data
 */

/**
 * Start the pinned VS Code server on 127.0.0.1 with data folders of its own, which go when it stops. No user's settings
 * are read or written.
 * @param {object} options
 * @param {number} [options.port] a free one if left out
 * @param {string} [options.token] the connection token; without one anybody on this machine can connect: for tests only
 * @param {boolean} [options.smokeTest] let pages load extensions under development and tests
 * @param {readonly string[]} [options.vsix] extensions to install
 * @param {Record<string, unknown>} [options.settings] over the quiet ones
 * @returns {Promise<Served>}
 */
export async function serveVscode({ port = 0, token, smokeTest = false, vsix = [], settings = {} }) {
  const { node, server } = await ensureVscode();
  const home = temporaryFolder("glossator-vscode-");
  const data = path.join(home, "server");
  const extensions = path.join(home, "extensions");
  mkdirSync(path.join(data, "data/User"), { recursive: true });
  mkdirSync(extensions);
  writeFileSync(
    path.join(data, "data/User/settings.json"),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  );
  const places = ["--server-data-dir", data, "--extensions-dir", extensions];
  const installs = vsix.flatMap((file) => ["--install-extension", file]);
  if (installs.length > 0)
    await install(node, [server, ...installs, ...places, "--accept-server-license-terms"]);
  if (token) writeFileSync(path.join(home, "token"), token, { mode: 0o600 });
  const child = spawn(
    node,
    [
      server,
      ...["--host", "127.0.0.1", "--port", String(port)],
      ...(token ? ["--connection-token-file", path.join(home, "token")] : ["--without-connection-token"]),
      ...["--accept-server-license-terms", "--disable-telemetry", "--disable-workspace-trust", ...places],
      ...(smokeTest ? ["--enable-smoke-test-driver"] : []),
    ],
    { stdio: ["ignore", "pipe", "pipe"], env: environment() },
  );
  let log = "";
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  // A script that is ended by a signal takes its server with it.
  const atExit = () => {
    child.kill("SIGKILL");
    remove();
  };
  process.once("exit", atExit);
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) =>
    child.on("close", () => resolve()),
  );
  const listening = new Promise((/** @type {(port: string) => void} */ resolve, reject) => {
    const read = (/** @type {string} */ chunk) => {
      log += chunk;
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    child.on("error", reject);
    child.on("close", (code) =>
      reject(new Complaint(`The VS Code server did not start (exit code ${code}):\n${log}`)),
    );
  });
  try {
    const authority = `127.0.0.1:${await listening}`;
    const stop = async () => {
      child.kill("SIGTERM");
      const force = setTimeout(() => child.kill("SIGKILL"), 5000);
      await ended;
      clearTimeout(force);
      process.off("exit", atExit);
      remove();
    };
    return { origin: `http://${authority}`, authority, log: () => log, ended, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** A new folder for one run, by its real path: VS Code resolves links, and tests compare addresses. @param {string} prefix */
export function temporaryFolder(prefix) {
  return realpathSync.native(mkdtempSync(path.join(tmpdir(), prefix)));
}

/** @param {string} node @param {readonly string[]} args */
async function install(node, args) {
  const child = spawn(node, args, { stdio: ["ignore", "pipe", "pipe"], env: environment() });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0 || !output.includes("successfully installed"))
    throw new Complaint(`VS Code could not install the extension (exit code ${code}):\n${output}`);
}

/** The environment without what an enclosing VS Code or npm would pass on. */
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/i.test(name)),
  );
}

/** No welcome pages, no questions, nothing that looks for a network. */
const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "update.showReleaseNotes": false,
  "workbench.enableExperiments": false,
  "workbench.settings.enableNaturalLanguageSearch": false,
  "npm.fetchOnlinePackageInfo": false,
  "git.enabled": false,
  "git.openRepositoryInParentFolders": "never",
  "chat.disableAIFeatures": true,
  "chat.commandCenter.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.layoutControl.enabled": false,
  "window.menuBarVisibility": "classic",
};
