import { createVSIX } from "@vscode/vsce";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";
import { Complaint } from "./say.mjs";
import { shippedBundles, stageExtension } from "./stage.mjs";

const largest = 3_000_000;

/**
 * Pack the extension as people install it.
 * @param {string} folder where the file goes @returns {Promise<{ file: string, bytes: number }>}
 */
export async function packageExtension(folder) {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const file = path.join(folder, `glossator-${version}.vsix`);
  const stage = await stageExtension({ minify: true });
  try {
    for (const needed of shippedBundles())
      if (!existsSync(path.join(stage.folder, needed))) throw new Complaint(`There is no ${needed} to pack.`);
    await quietly(() =>
      createVSIX({
        cwd: stage.folder,
        packagePath: file,
        dependencies: false,
        allowMissingRepository: true,
        rewriteRelativeLinks: false,
        skipLicense: !existsSync(path.join(root, "LICENSE")),
      }),
    );
  } finally {
    stage.remove();
  }
  const bytes = statSync(file).size;
  if (bytes > largest)
    throw new Complaint(`${path.basename(file)} has ${bytes} bytes; ${largest} are allowed.`);
  return { file, bytes };
}

/** vsce prints the file list to the console, which only the packager wants to see. @template T @param {() => Promise<T>} body @returns {Promise<T>} */
async function quietly(body) {
  const { log } = console;
  console.log = () => {};
  try {
    return await body();
  } finally {
    console.log = log;
  }
}
