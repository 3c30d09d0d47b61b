import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { until } from "../vscode/support/until.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("the review view in the workbench", () => {
  let workbench: Workbench;
  /** The pane of the view: title, progress and tree. */
  let pane: Locator;
  const documents = (): string[] =>
    readdirSync(path.join(workbench.folder, "documents")).map((file) =>
      path.join(workbench.folder, "documents", file),
    );
  const decisions = (status: string): number =>
    documents()
      .filter((file) => file.endsWith(".annotations.yaml") && existsSync(file))
      .reduce((sum, file) => sum + readFileSync(file, "utf8").split(`status: ${status}`).length - 1, 0);
  const progress = async (): Promise<readonly number[]> =>
    ((await pane.locator(".pane-header .description").textContent()) ?? "").split(" of ").map(Number);
  const focused = (): Locator => pane.locator(".monaco-list-row.focused");
  const row = (label: RegExp): Locator => pane.locator(".monaco-list-row", { hasText: label }).first();

  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1360, height: 860 } });
    await workbench.resizeSideBar(560);
    pane = workbench.page.locator(".pane", {
      has: workbench.page.locator('.pane-header[aria-label^="Review"]'),
    });
    await workbench.runCommand("Glossator: Focus on Review View");
    await row(/Inferred/).waitFor();
    // Room for the view.
    for (const view of ["Meetings", "Entities"])
      await workbench.page.locator(`.pane-header[aria-label^="${view}"]`).click();
  });
  after(() => workbench?.close());

  it("shows groups with their numbers, and how far the review has come", async () => {
    await until("the progress", async () => (await progress())[1]! > 40);
    assert.equal((await progress())[0], 0);
    await row(/Inferred/)
      .locator(".monaco-tl-twistie")
      .click();
    await until("suggestions", async () => (await pane.locator('[aria-level="2"]').count()) > 2);
  });

  it("accepts and rejects by keyboard, and goes on to the next", async () => {
    const { keyboard } = workbench.page;
    await workbench.runCommand("Corpus: Group Suggestions…");
    await workbench.answer("Group Suggestions", "By Document");
    await row(/wire-brief/).click();
    await keyboard.press("ArrowRight");
    await pane.locator('.monaco-list-row[aria-level="2"]').first().waitFor();
    await keyboard.press("ArrowDown");
    const first = await focused().getAttribute("aria-label");
    await keyboard.press("a");
    await until("one accepted", () => decisions("accepted") === 1);
    await workbench.page.locator('.statusbar [role="alert"]', { hasText: "is accepted" }).waitFor();
    await until("the next", async () => {
      const now = await focused()
        .getAttribute("aria-label", { timeout: 1_000 })
        .catch(() => null);
      return now !== null && now !== first;
    });
    await workbench.page.locator(".tab.active", { hasText: "wire-brief" }).waitFor();
    await keyboard.press("x");
    await until("one rejected", () => decisions("rejected") === 1);
    await until("the progress", async () => (await progress())[0] === 2);
    await focused().locator(".monaco-highlighted-label").first().waitFor();
    await workbench.page.mouse.move(700, 845);
    await workbench.screenshot("review", { x: 0, y: 34, width: 1360, height: 560 });
    await keyboard.press("z");
    await until("undone", () => decisions("rejected") === 0 && decisions("accepted") === 1);
    await keyboard.press("z");
    await until("all undone", () => decisions("accepted") === 0);
  });

  it("decides about all that a filter shows at once, and one undo takes it back", async () => {
    const { page } = workbench;
    await workbench.runCommand("Corpus: Filter Review…");
    await workbench.answer("Filter Review", "2023-10");
    await row(/wire-brief/).waitFor();
    await workbench.runCommand("Corpus: Review: Accept All Shown");
    const dialog = page.locator(".monaco-dialog-box", { hasText: /Accept \d+ suggestions in \d+ documents/ });
    await dialog.waitFor();
    const count = Number(/Accept (\d+)/.exec(await dialog.innerText())![1]);
    await page.keyboard.press("Enter");
    await until("all accepted", () => decisions("accepted") === count, 60_000);
    await workbench.runCommand("Corpus: Clear Filter of Review");
    await until("the progress", async () => (await progress())[0] === count);
    assert.ok((await progress())[1]! > count, "what the filter hides is left alone");
    await workbench.runCommand("Corpus: Undo Last Tagging");
    await until("all taken back", () => decisions("accepted") === 0, 60_000);
  });
});
