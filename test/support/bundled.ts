import { join } from "node:path";
import { build } from "esbuild";

/**
 * Bundle a program of the tests that is to run in a process of its own.
 * @param entry from the checkout on
 * @returns the path of the program in the folder
 */
export async function bundled(entry: string, folder: string): Promise<string> {
  const outfile = join(folder, "program.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  return outfile;
}
