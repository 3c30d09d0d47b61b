import picomatch from "picomatch";
import { cpSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { bundleProduct } from "./bundle.mjs";
import { root } from "./root.mjs";
import { temporaryFolder } from "./serve.mjs";

/**
 * Build the extension, with all it ships and nothing else, in a new temporary folder: two runs never see each other's
 * half-written bundles. The allow-list is .vscodeignore.
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<{ folder: string, remove: () => void }>}
 */
export async function stageExtension({ minify = false } = {}) {
  const folder = temporaryFolder("glossator-extension-");
  for (const file of shippedFiles()) cpSync(path.join(root, file), path.join(folder, file));
  cpSync(path.join(root, ".vscodeignore"), path.join(folder, ".vscodeignore"));
  await bundleProduct(folder, { minify });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The bundles that .vscodeignore lets through, each by its path. */
export const shippedBundles = () => allowList().filter((rule) => rule.startsWith("dist/"));

const allowList = () =>
  readFileSync(path.join(root, ".vscodeignore"), "utf8")
    .split(/\r?\n/)
    .filter((rule) => rule.startsWith("!"))
    .map((rule) => rule.slice(1));

/** The files of the checkout that .vscodeignore lets through, but for the bundles. */
export function shippedFiles() {
  const allowed = allowList().filter((rule) => !rule.startsWith("dist/"));
  const folders = new Set(
    allowed.filter((rule) => rule.includes("/")).map((rule) => rule.split("/", 1)[0] ?? ""),
  );
  const files = readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return [entry.name];
    if (!folders.has(entry.name)) return [];
    return readdirSync(path.join(root, entry.name), { recursive: true, withFileTypes: true })
      .filter((inner) => inner.isFile())
      .map((inner) =>
        path.relative(root, path.join(inner.parentPath ?? inner.path, inner.name)).replaceAll("\\", "/"),
      );
  });
  return files.filter(picomatch(allowed, { noextglob: true }));
}
