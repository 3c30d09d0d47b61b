import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("quick tagging in the workbench", function () {
  this.timeout(240_000);
  let workbench: Workbench;
  let status: Locator;
  const documents = (): string[] =>
    readdirSync(path.join(workbench.folder, "documents")).filter((file) => /\.(?:txt|md)$/.test(file));
  const read = (file: string): string => readFileSync(path.join(workbench.folder, "documents", file), "utf8");
  const decisions = (): number =>
    readdirSync(path.join(workbench.folder, "documents"))
      .filter((file) => file.endsWith(".annotations.yaml"))
      .reduce((sum, file) => sum + (read(file).match(/status:/g)?.length ?? 0), 0);
  const remaining = async (): Promise<number> => {
    const text = (await status.innerText()).replace(/\s+/g, " ");
    return text.includes("nothing left") ? 0 : Number(/(\d+) to review/.exec(text)?.[1] ?? -1);
  };

  before(async () => {
    workbench = await openWorkbench();
    status = workbench.page.locator('[id="glossator.glossator.glossator.quick"]');
    await workbench.openFile("documents/2023-10-10-policy-directors.txt");
  });
  after(() => workbench?.close());

  it("shows its keys, and leaves with Escape", async () => {
    await workbench.runCommand("Corpus: Quick Tagging");
    await status.filter({ hasText: "to review" }).waitFor();
    await workbench.page.keyboard.press("Shift+Slash");
    await workbench.quickInput.locator(".monaco-list-row", { hasText: "Backspace" }).waitFor();
    await workbench.screenshot("quick-keys");
    await workbench.page.keyboard.press("Escape");
    await workbench.quickInput.waitFor({ state: "hidden" });
    await workbench.page.keyboard.press("Escape");
    await status.waitFor({ state: "hidden" });
  });

  it("reviews the whole corpus by keyboard, and changes no document", async function () {
    this.timeout(180_000); // hundreds of keys
    const { keyboard } = workbench.page;
    const before = new Map(documents().map((file) => [file, read(file)]));
    await keyboard.press("Control+Alt+G");
    await keyboard.press("G");
    await status.filter({ hasText: "to review" }).waitFor();
    const all = await remaining();
    assert.ok(before.size >= 10 && all > 40, `${all} suggestions in ${before.size} documents`);
    // Letters that are no keys of the mode, and Delete, write nothing.
    for (const key of ["x", "y", "Delete", "1"]) await keyboard.press(key);
    let turn = 0;
    for (let left = all; left > 0; turn++) {
      assert.ok(turn < all * 2, `${left} of ${all} are left after ${turn} keys`);
      await keyboard.press(turn % 3 === 2 ? "Backspace" : "Enter");
      left = await fewer(left);
    }
    await keyboard.press("Escape");
    for (const [file, text] of before) assert.equal(read(file), text, file);
    // What was decided about one stretch of a quotation is decided about the others.
    assert.ok(decisions() > all * 0.8, `${decisions()} decisions for ${all} suggestions`);
  });

  /** How many are left once a key has had its effect. */
  async function fewer(before: number): Promise<number> {
    const end = Date.now() + 15_000;
    for (;;) {
      const now = await remaining();
      const isShown = now === 0 || (await status.innerText()).includes("·");
      if (now >= 0 && now < before && isShown) return now;
      if (Date.now() > end) return before;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
});
