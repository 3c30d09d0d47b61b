import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleProduct } from "../../scripts/lib/bundle.mjs";
import { root } from "../../scripts/lib/root.mjs";
import { temporaryFolder } from "../../scripts/lib/serve.mjs";

/**
 * The command line built as it ships, in a folder of its own.
 * @returns the folder, in which `bin/glossator.js` is the program and `path/glossator` runs it; the caller removes it
 */
export async function builtCommandLine(): Promise<string> {
  const folder = temporaryFolder("glossator-bin-");
  await bundleProduct(folder);
  cpSync(path.join(root, "bin"), path.join(folder, "bin"), { recursive: true });
  cpSync(path.join(root, "package.json"), path.join(folder, "package.json"));
  mkdirSync(path.join(folder, "path"));
  const program = path.join(folder, "bin/glossator.js");
  writeFileSync(
    path.join(folder, "path/glossator"),
    `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
    {
      mode: 0o755,
    },
  );
  return folder;
}
