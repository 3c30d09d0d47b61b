import assert from "node:assert/strict";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../../scripts/lib/serve.mjs";
import { browser } from "./session.ts";

const script = path.resolve("scripts/start.mjs");

describe("npm start", () => {
  it("opens several folders as one workspace, wants the token, and ends cleanly", async () => {
    const home = temporaryFolder("glossator-start-test-");
    for (const name of ["first", "second"]) {
      mkdirSync(path.join(home, name));
      writeFileSync(path.join(home, name, `${name}.txt`), "The board met in Oslo on 3 May 2024.\n");
    }
    const child = spawn(process.execPath, [script, "--no-open", "first", "second"], {
      env: { ...process.env, INIT_CWD: home },
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const address = await addressOf(child);
      assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/\?tkn=\w{32}&/);
      const stranger = await fetch(address.replace(/tkn=\w+&/, ""));
      assert.equal(stranger.status, 403);
      const context = await (await browser()).newContext();
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.goto(address);
      for (const name of ["first", "second"])
        await page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).waitFor();
      await page.locator('.activitybar [aria-label^="Glossator"]').first().waitFor();
      await context.close();
      child.kill("SIGINT");
      assert.equal(await new Promise((resolve) => child.on("close", resolve)), 0);
    } finally {
      child.kill();
      rmSync(home, { recursive: true, force: true });
    }
  }).timeout(120_000);

  const complaints = [
    { args: ["--prot"], says: /Unknown option '--prot'[^]*npm start -- FOLDER/ },
    { args: ["--port", "many"], says: /--port wants a number/ },
    { args: ["no-such-folder"], says: /There is no folder .*no-such-folder/ },
    { args: ["package.json"], says: /is a file/ },
  ];
  for (const { args, says } of complaints)
    it(`says what is wrong with ${args.join(" ")}`, () => {
      const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
      assert.equal(status, 1);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\bat .*\.mjs:\d+/);
    });

  it("explains itself", () => {
    const { status, stdout } = spawnSync(process.execPath, [script, "--help"], { encoding: "utf8" });
    assert.equal(status, 0);
    assert.match(stdout, /--desktop/);
  });
});

/** The address that the script prints. */
function addressOf(child: ChildProcess): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      const found = /Glossator is at (\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.on("close", (code) => reject(new Error(`ended with ${code} before it was ready:\n${output}`)));
  });
}
