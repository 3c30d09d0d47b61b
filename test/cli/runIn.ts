import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Terminal } from "../../src/cli/command.ts";
import { main } from "../../src/cli/main.ts";

/** A folder on disk with files in it, made for the tests of a suite and removed behind them. */
export function folderOf(files: () => Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "glossator-cli-"));
  before(() => write(folder, files()));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Run the command line in a folder: its exit code, and all it wrote. With the threads that are given, if any. */
export async function runIn(
  folder: string,
  args: readonly string[],
  stdin: readonly (string | Uint8Array)[] = [],
  machine: Pick<Terminal, "threads" | "spill"> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  const code = await main(
    args,
    {
      stdin: (async function* () {
        yield* stdin;
      })(),
      out: async (text) => void (out += text),
      err: (text) => void (err += text),
      cwd: folder,
      ...machine,
    },
    "1.2.3",
  );
  return { code, out, err };
}
