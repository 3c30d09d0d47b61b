import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { npmCi } from "./npm.mjs";
import { once } from "./once.mjs";
import { root } from "./root.mjs";
import { Complaint, say } from "./say.mjs";
import { ensureVscode } from "./vscode.mjs";

/**
 * What the browser tests start: an installed Chrome, Edge or Chromium (or what GLOSSATOR_BROWSER names), else the
 * headless Chromium of tools/browser on Linux x64.
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function ensureBrowser() {
  const installed = installedBrowser();
  if (installed) return { executablePath: installed, args: quiet };
  if (process.platform === "linux" && process.arch === "x64")
    return { executablePath: await packagedChromium(), args: quiet };
  throw new Complaint(
    "The browser tests need Chrome, Edge or Chromium. Install one, or run `npx playwright install chromium` and set GLOSSATOR_BROWSER to its path.",
  );
}

/** Without these a browser looks up its maker's hosts at every start. */
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

function installedBrowser() {
  const named = process.env["GLOSSATOR_BROWSER"];
  if (named) return named;
  return placesOf(process.platform).find((file) => existsSync(file));
}

/** @param {NodeJS.Platform} platform @returns {string[]} */
function placesOf(platform) {
  if (platform === "darwin")
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
      (name) => process.env[name] ?? "",
    );
    const files = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return folders.filter(Boolean).flatMap((folder) => files.map((file) => path.join(folder, file)));
  }
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
  return folders.filter(Boolean).flatMap((folder) => names.map((name) => path.join(folder, name)));
}

async function packagedChromium() {
  const lock = readFileSync(path.join(root, "tools/browser/package-lock.json"), "utf8");
  const version = String(JSON.parse(lock).packages["node_modules/@sparticuz/chromium"].version);
  const folder = path.join(root, ".vscode-test", `chromium-${version}`);
  const unpacked = path.join(folder, "unpacked");
  await once(folder, lock, async () => {
    say(`Fetching Chromium ${version} (about 250 MB on disk, once) into ${path.relative(root, folder)}`);
    for (const file of ["package.json", "package-lock.json"])
      copyFileSync(path.join(root, "tools/browser", file), path.join(folder, file));
    await npmCi(folder, "Chromium");
    mkdirSync(unpacked);
    // The package unpacks itself into the temporary folder, and wants a newer Node than the project does.
    const { node } = await ensureVscode();
    const script = `import("@sparticuz/chromium").then((m) => m.default.executablePath())`;
    execFileSync(node, ["-e", script], {
      cwd: folder,
      env: { ...process.env, TMPDIR: unpacked },
      stdio: "inherit",
    });
  });
  return path.join(unpacked, "chromium");
}
