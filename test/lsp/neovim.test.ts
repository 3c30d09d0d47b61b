import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { ensureNeovim } from "../../scripts/lib/neovim.mjs";
import { root } from "../../scripts/lib/root.mjs";
import { temporaryFolder } from "../../scripts/lib/serve.mjs";
import { builtCommandLine } from "../support/commandLine.ts";

interface Answer {
  readonly error?: string;
  readonly filetype: string;
  /** The lines of the hover's window. */
  readonly hover: readonly string[];
  /** `file:line:column`, from 1, columns in bytes. */
  readonly references: readonly string[];
  readonly actions: readonly { readonly title: string; readonly command?: unknown }[];
}

describe("Neovim with the configuration of docs/editors/neovim", () => {
  let program: string;
  let home: string;
  let nvim: { readonly command: string; readonly env: Readonly<Record<string, string>> };

  before(async function () {
    this.timeout(300_000);
    const found = await ensureNeovim();
    if ("missing" in found) {
      console.log(`  ${found.missing}`);
      this.skip();
    }
    nvim = found;
    program = await builtCommandLine();
    home = temporaryFolder("glossator-neovim-");
    cpSync(path.join(root, "corpus"), path.join(home, "corpus"), { recursive: true });
  });
  after(() => {
    for (const folder of [program, home]) if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** Open a file and ask at the first of some words. */
  async function ask(file: string, words: string): Promise<Answer> {
    const text = readFileSync(path.join(home, "corpus", file), "utf8");
    const before = text.slice(0, text.indexOf(words)).split("\n");
    const column = Buffer.byteLength(before.at(-1)!) + 1;
    const out = path.join(home, "answer.json");
    const places = ["CONFIG", "DATA", "STATE", "CACHE"].map((name) => [`XDG_${name}_HOME`, home]);
    await promisify(execFile)(
      nvim.command,
      [
        ...["--headless", "-n", "-i", "NONE"],
        ...["--cmd", `luafile ${path.join(root, "test/lsp/neovim/ask.lua")}`],
        ...["-u", path.join(root, "docs/editors/neovim/init.lua")],
        path.join(home, "corpus", file),
      ],
      {
        timeout: 60_000,
        env: {
          ...process.env,
          ...nvim.env,
          ...Object.fromEntries(places),
          HOME: home,
          PATH: [path.join(program, "path"), process.env["PATH"]].join(path.delimiter),
          GLOSSATOR_AT: `${before.length}:${column}`,
          GLOSSATOR_OUT: out,
        },
      },
    );
    const answer = JSON.parse(readFileSync(out, "utf8")) as Answer;
    assert.equal(answer.error, undefined);
    return answer;
  }

  it("answers in a text", async () => {
    const { filetype, hover, references, actions } = await ask(
      "documents/2023-10-12-wire-brief.txt",
      "Jens Stoltenberg",
    );
    assert.equal(filetype, "corpus-text");
    assert.match(hover[0]!, /Jens Stoltenberg/);
    assert.match(hover.join("\n"), /Secretary General/);
    assert.doesNotMatch(hover.join("\n"), /command:/);
    const files = new Set(references.map((place) => place.split(":")[0]));
    assert.ok(files.has("2023-10-11-council-minutes.txt"), references.join());
    assert.ok(references.some((place) => place.startsWith("2023-10-12-wire-brief.txt:3:")));
    assert.ok(references.some((place) => place.startsWith("2023-10-12-wire-brief.txt:7:")));
    assert.ok(actions.length > 0);
    assert.ok(actions.every(({ command }) => command === undefined));
  });

  it("answers in the registry", async () => {
    const { filetype, hover, references } = await ask("registry/people.yaml", "jens-stoltenberg");
    assert.equal(filetype, "yaml");
    assert.match(hover.join("\n"), /Jens Stoltenberg/);
    assert.ok(references.some((place) => place.startsWith("2023-10-12-wire-brief.txt:3:")));
  });
});
