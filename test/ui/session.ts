import { rmSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { ensureBrowser } from "../../scripts/lib/browser.mjs";
import { packageExtension } from "../../scripts/lib/package.mjs";
import { exitOnSignals } from "../../scripts/lib/endings.mjs";
import { root } from "../../scripts/lib/root.mjs";
import { serveVscode, temporaryFolder, type Served } from "../../scripts/lib/serve.mjs";

/** One browser for a run of the tests. */
export const browser: () => Promise<Browser> = once(async () => chromium.launch(await ensureBrowser()));

/** One server with the packed extension installed, whose settings nobody changes. */
export const sharedServer: () => Promise<Served> = once(() => serverWith({}));

/** A server with the packed extension and settings of its own; it ends with the run. */
export async function serverWith(settings: Record<string, unknown>): Promise<Served> {
  const served = await serveVscode({ vsix: [(await packed()).file], settings });
  endings.push(() => served.stop());
  return served;
}

const home = once(async () => {
  const folder = temporaryFolder("glossator-ui-");
  endings.push(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
});

/** The very file that `npm run package` makes. */
export const packed = once(async () => packageExtension(await home()));

// The run is ended from outside: the servers go with it.
exitOnSignals();

const endings: (() => Promise<void>)[] = [];

// Packing, installing and the first start have a clock of their own.
before(async function () {
  this.timeout(240_000);
  await Promise.all([browser(), sharedServer()]);
});

// What the screen showed when a test failed stays in out/failures/.
afterEach(async function () {
  if (this.currentTest?.state !== "failed") return;
  const name = this.currentTest.fullTitle().replace(/\W+/g, "-");
  const pages = (await browser()).contexts().flatMap((context) => context.pages());
  for (const [i, page] of pages.entries())
    await page.screenshot({ path: path.join(root, "out/failures", `${name}${i || ""}.png`) }).catch(() => {});
});

// A hook of the root suite: it runs once, after the last test of the last file.
after(async function () {
  this.timeout(30_000);
  await (await browser()).close();
  for (const end of endings.reverse()) await end();
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
