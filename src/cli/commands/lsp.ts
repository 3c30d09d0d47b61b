import { existsSync } from "node:fs";
import { Failure, UsageError, type Command } from "../command.ts";
import { parseOptions } from "../parseOptions.ts";

export const lsp: Command = {
  name: "lsp",
  summary: "Serve an editor as a language server",
  help: `Serve an editor that speaks the Language Server Protocol, over standard input and output, until it leaves.

Usage: glossator lsp [--stdio]

Editors start this by themselves; docs/editors.md says how to set up Neovim, Helix and Emacs.

Options:
  --stdio                  speak over standard input and output; there is no other way, and it may be left out
  --clientProcessId PID    end as soon as this process is gone

Exit codes: 0 the editor said goodbye, 1 it was gone without a word, 2 wrong arguments.

Example, for Neovim 0.11 and later:
  vim.lsp.config("glossator", { cmd = { "glossator", "lsp", "--stdio" }, filetypes = { "corpus-text" } })
`,
  async run(args) {
    const { values, positionals } = parseOptions(args, {
      stdio: { type: "boolean", default: true },
      clientProcessId: { type: "string" },
    });
    if (positionals.length > 0)
      throw new UsageError(`What is "${positionals[0]}"? The editor says which folders it has open.`);
    const { clientProcessId } = values;
    if (clientProcessId !== undefined && !/^\d+$/.test(clientProcessId))
      throw new UsageError(`--clientProcessId is a number, not "${clientProcessId}".`);
    // A bundle of its own beside ours; it reads the process's arguments and streams, and keeps the process alive.
    const server = new URL("./server.cjs", import.meta.url);
    if (!existsSync(server))
      throw new Failure("The language server is not built; run `npm run build` first.");
    await import(server.href);
    return 0;
  },
};
