import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { npmCi } from "./npm.mjs";
import { withLock } from "./once.mjs";
import { root } from "./root.mjs";
import { Complaint, say } from "./say.mjs";

/** Install the project's own packages if they are missing or older than the lock. Uses nothing but Node itself. */
export async function ensureDependencies() {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 20) throw new Complaint(`Glossator needs Node.js 20 or later; this is ${process.version}.`);
  if (isFresh()) return;
  await withLock(path.join(root, ".vscode-test", "dependencies.lock"), async () => {
    if (isFresh()) return;
    say("Installing the project's packages (package-lock.json)");
    await npmCi(root, "packages");
  });
}

/** npm writes this file last in every install. */
function isFresh() {
  const installed = path.join(root, "node_modules", ".package-lock.json");
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(path.join(root, "package-lock.json")).mtimeMs
  );
}
