import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { once } from "./once.mjs";
import { root } from "./root.mjs";
import { say } from "./say.mjs";

/**
 * What the tests in Neovim start: an installed one (or what GLOSSATOR_NVIM names), else Debian's, unpacked below
 * .vscode-test without the rights of root.
 * @returns {Promise<{ command: string, env: Record<string, string> } | { missing: string }>} `missing`: why there is none
 */
export async function ensureNeovim() {
  const installed = process.env["GLOSSATOR_NVIM"] ?? installedNeovim();
  if (installed) return { command: installed, env: {} };
  const folder = path.join(root, ".vscode-test", "neovim");
  try {
    await once(folder, "debian", async () => unpackDebianPackages(folder));
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split("\n", 1)[0];
    return {
      missing: `There is no Neovim here, and Debian's could not be fetched (${reason}). Install it, or set GLOSSATOR_NVIM to its path.`,
    };
  }
  const usr = path.join(folder, "unpacked/usr");
  const libraries = readdirSync(path.join(usr, "lib"))
    .filter((name) => name.includes("-linux-gnu"))
    .map((name) => path.join(usr, "lib", name));
  return {
    command: path.join(usr, "bin/nvim"),
    env: { LD_LIBRARY_PATH: libraries.join(":"), VIMRUNTIME: path.join(usr, "share/nvim/runtime") },
  };
}

/** @returns {string | undefined} */
function installedNeovim() {
  const name = process.platform === "win32" ? "nvim.exe" : "nvim";
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/**
 * Neovim and those of its dependencies that the machine lacks. The lists of packages are fetched anew, as a machine may
 * have none or old ones, and kept out of the machine's own.
 * @param {string} folder
 */
function unpackDebianPackages(folder) {
  if (process.platform !== "linux") throw new Error("it is for Linux only");
  say(`Fetching Neovim from Debian (about 30 MB on disk, once) into ${path.relative(root, folder)}`);
  const state = ["lists", "cache", "packages", "unpacked"].map((name) => path.join(folder, name));
  const [lists = "", cache = "", packages = "", unpacked = ""] = state;
  for (const each of state) mkdirSync(path.join(each, "partial"), { recursive: true });
  const options = [
    ...["-o", `Dir::State::Lists=${lists}`, "-o", `Dir::Cache=${cache}`, "-o", "Debug::NoLocking=true"],
    // Apt would fetch as a user that may not write here.
    ...["-o", "APT::Sandbox::User=root", "-o", "Acquire::http::Timeout=20", "-qq"],
  ];
  const apt = (/** @type {string[]} */ ...args) =>
    execFileSync("apt-get", [...options, ...args], { cwd: packages, encoding: "utf8", stdio: "pipe" });
  apt("update");
  const needed = apt("install", "--yes", "--no-install-recommends", "--print-uris", "neovim");
  const names = [...needed.matchAll(/^'\S+' ([^_\s]+)_/gm)].map((match) => match[1] ?? "");
  if (!names.includes("neovim")) throw new Error("apt-get does not know the package neovim");
  apt("download", ...names);
  for (const file of readdirSync(packages).filter((name) => name.endsWith(".deb")))
    execFileSync("dpkg", ["-x", file, unpacked], { cwd: packages, stdio: "pipe" });
  for (const each of [lists, cache, packages]) rmSync(each, { recursive: true, force: true });
}
