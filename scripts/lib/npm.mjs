import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { endWithUs } from "./endings.mjs";
import { Complaint, progress } from "./say.mjs";

/**
 * `npm ci` in a folder with a lock, telling how many packages have come. Install scripts of packages are not run.
 * @param {string} folder @param {string} what named on the terminal
 * @param {{ extra?: readonly string[], lock?: string }} [options]
 */
export async function npmCi(folder, what, { extra = [], lock = "package-lock.json" } = {}) {
  const bar = progress(what, packagesOfThisPlatform(path.join(folder, lock)));
  const began = Date.now();
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=http", ...extra];
  const { command, prefix, shell } = npmCommand();
  const child = spawn(command, [...prefix, ...args], {
    cwd: folder,
    shell,
    stdio: ["ignore", "ignore", "pipe"],
  });
  endWithUs(child);
  /** @type {string[]} */
  const errors = [];
  let rest = "";
  child.stderr?.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (/^npm http (fetch GET 200|cache) .*\.tgz/.test(line)) bar.step();
      else if (line.startsWith("npm error")) errors.push(line);
    }
  });
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) {
    bar.end("failed");
    throw new Complaint(
      [
        `npm could not install ${what} (exit code ${code}). Is the npm registry reachable?`,
        ...errors.slice(0, 20),
      ].join("\n"),
    );
  }
  bar.end(`installed in ${Math.round((Date.now() - began) / 1000)} s`);
}

/** How to start npm without a shell where that is possible. */
function npmCommand() {
  const script = process.env["npm_execpath"];
  if (script?.endsWith(".js")) return { command: process.execPath, prefix: [script], shell: false };
  return { command: "npm", prefix: [], shell: process.platform === "win32" };
}

/** The number of packages of a lock file that npm installs on this machine. @param {string} file */
function packagesOfThisPlatform(file) {
  /** @type {{ packages: Record<string, { os?: string | string[], cpu?: string | string[], dev?: boolean, link?: boolean, inBundle?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  const fits = (/** @type {string | string[] | undefined} */ wanted, /** @type {string} */ is) =>
    wanted === undefined || wanted.includes(is);
  return Object.entries(packages).filter(
    ([name, entry]) =>
      name !== "" &&
      !entry.link &&
      !entry.inBundle &&
      fits(entry.os, process.platform) &&
      fits(entry.cpu, process.arch),
  ).length;
}
