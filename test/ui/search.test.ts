import assert from "node:assert/strict";
import type { FrameLocator } from "playwright-core";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("the search view", () => {
  let workbench: Workbench;
  let page: FrameLocator;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.resizeSideBar(520);
    await workbench.runCommand("Corpus: Search Corpus");
    page = workbench.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
    await page.locator("#query[placeholder]").waitFor();
  });
  after(() => workbench?.close());

  it("shows a query's words with what stands beside them", async () => {
    await page.locator("#query").fill("ukrain*");
    await page.locator("#query").press("Enter");
    await page
      .locator(".hit", { hasText: /ukrain/i })
      .first()
      .waitFor();
    assert.match((await page.locator("#count").textContent()) ?? "", /^\d+ places in \d+ documents/);
  });

  it("sorts by what stands to the right", async () => {
    await page.getByRole("radio", { name: "Right" }).click();
    await page.locator('[data-order="right"][aria-checked="true"]').waitFor();
    const words = await until(async () => {
      const shown = (await page.locator(".line .right").allTextContents()).map(firstWord);
      return (
        shown.length > 3 &&
        shown.every((word, i) => i === 0 || collator.compare(shown[i - 1]!, word) <= 0) &&
        shown
      );
    });
    assert.ok(words);
    await workbench.screenshot("search", { x: 0, y: 34, width: 900, height: 780 });
  });

  it("opens the place of a line, by mouse and by keyboard", async () => {
    await page.locator(".line").first().click();
    await workbench.page.locator(".tab.active").waitFor();
    await workbench.page.locator(".monaco-editor .selected-text").first().waitFor({ state: "attached" });
    await page.locator("#lines").press("ArrowDown");
    await page.locator("#line-1[aria-selected=true]").waitFor();
    await page.locator("#lines").press("Enter");
    await workbench.page.locator(".monaco-editor.focused").waitFor();
  });

  it("tells what it does not understand", async () => {
    await page.locator("#query").fill("on:soon");
    await page.locator("#problems", { hasText: "no date" }).waitFor();
  });

  it("goes back to earlier searches", async () => {
    await page.locator("#query").focus();
    await page.locator("#query").press("ArrowUp");
    assert.equal(await page.locator("#query").inputValue(), "ukrain*");
  });
});

const collator = new Intl.Collator("en", { numeric: true });

const firstWord = (words: string): string =>
  (/[\p{L}\p{N}]+/u.exec(words)?.[0] ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

async function until<T>(condition: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const value = await condition();
    if (value || attempt > 100) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
