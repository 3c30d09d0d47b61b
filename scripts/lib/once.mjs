import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { say } from "./say.mjs";

/**
 * Fill a folder once. A marker, written last, tells a finished folder from an interrupted one; a lock lets a second
 * process wait for the first, and a lock whose process is gone is taken over.
 * @param {string} folder @param {string} version what the marker must say @param {() => Promise<void>} fill
 */
export async function once(folder, version, fill) {
  const marker = path.join(folder, "complete");
  const isComplete = () => existsSync(marker) && readFileSync(marker, "utf8") === version;
  if (isComplete()) return;
  await withLock(`${folder}.lock`, async () => {
    if (isComplete()) return;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await fill();
    writeFileSync(marker, version);
  });
}

/**
 * Do something while no other process holds the lock.
 * @template T @param {string} lock a folder @param {() => Promise<T>} body @returns {Promise<T>}
 */
export async function withLock(lock, body) {
  mkdirSync(path.dirname(lock), { recursive: true });
  const owner = path.join(lock, "pid");
  for (let waited = 0; !take(lock, owner); waited++) {
    if (waited === 0) say("  waiting for another process that is installing the same…");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  try {
    return await body();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** @param {string} lock @param {string} owner */
function take(lock, owner) {
  try {
    mkdirSync(lock);
  } catch {
    // Between mkdir and the pid there is a moment without an owner: a lock without a pid counts as held for 5 s.
    if (ownerIsAlive(owner, lock)) return false;
    rmSync(lock, { recursive: true, force: true });
    return false;
  }
  writeFileSync(owner, String(process.pid));
  return true;
}

/** @type {Map<string, number>} */
const firstSeen = new Map();

/** @param {string} owner @param {string} lock */
function ownerIsAlive(owner, lock) {
  try {
    process.kill(Number(readFileSync(owner, "utf8")), 0);
    return true;
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === "EPERM") return true;
    if (code === "ESRCH") return false;
    const since = firstSeen.get(lock) ?? Date.now();
    firstSeen.set(lock, since);
    return Date.now() - since < 5000;
  }
}
