import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { copyCorpus } from "../../scripts/lib/editor.mjs";
import { root } from "../../scripts/lib/root.mjs";
import { temporaryFolder } from "../../scripts/lib/serve.mjs";
import { workbenchAddress } from "../../scripts/lib/workbench.mjs";
import { placeOfWords } from "./inPage.mjs";
import { browser, serverWith, sharedServer } from "./session.ts";

/** A workbench in a browser page, and where things are in it. All waits are for conditions. */
export interface Workbench {
  readonly page: Page;
  /** The folder that is open: a copy that the test may change. */
  readonly folder: string;
  /** Open a file of the folder by quick open. */
  openFile(file: string): Promise<void>;
  /** Bring words of the active file, as it is on disk, on the screen and put the cursor before them, or select them. */
  goTo(words: string, options?: { select?: boolean }): Promise<void>;
  /** Where words stand on the screen; waits until they do. */
  place(words: string): Promise<WordPlace>;
  /** Rest the pointer on words; resolves to the text of the card that comes up. */
  hover(words: string): Promise<string>;
  /** The card that is shown over a text; names of tabs and buttons, which show when the pointer passes over them, are none. */
  readonly card: Locator;
  /** Run a command by its title in the command palette. */
  runCommand(title: string): Promise<void>;
  /** Take or type the answer to an input box whose question or title contains these words. */
  answer(question: string, typed?: string): Promise<void>;
  /** Press keys until they have an effect: the workbench drops some while it is busy. */
  press(keys: string, effect: () => Promise<unknown>): Promise<unknown>;
  /** Show Glossator's view container. */
  showViews(): Promise<void>;
  /** A row of a tree by the beginning of its label; waits until it is there. */
  row(label: string): Promise<Locator>;
  /** Open a row of a tree. */
  expand(label: string): Promise<void>;
  /** Give the side bar this width, in pixels. */
  resizeSideBar(width: number): Promise<void>;
  /** The quick pick or input box on top. */
  readonly quickInput: Locator;
  /** A picture for the README in docs/images/; nothing unless pictures were asked for. */
  screenshot(name: string, clip?: Box): Promise<void>;
  close(): Promise<void>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WordPlace {
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

export interface WorkbenchOptions {
  /** Opened as it is, not copied; left out: a copy of the sample corpus. */
  readonly folder?: string;
  /** Settings of the user; gives the workbench a server of its own. */
  readonly settings?: Record<string, unknown>;
  /** There is no corpus in the folder, so none to wait for. */
  readonly bare?: boolean;
  /** Nor do the texts in it become those of one. */
  readonly isPlain?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const served = options.settings ? await serverWith(options.settings) : await sharedServer();
  const home = temporaryFolder("glossator-ui-folder-");
  const folder = options.folder ?? copyCorpus(home);
  const context = await (
    await browser()
  ).newContext({ viewport: options.viewport ?? { width: 1400, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(workbenchAddress(served, folder));
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
  const quickInput = page.locator(".quick-input-widget:visible");
  const input = quickInput.locator("input").first();
  let active = "";

  const workbench: Workbench = {
    page,
    folder,
    quickInput,
    async openFile(file) {
      active = path.join(folder, file);
      await page.keyboard.press("Control+P");
      await input.fill(file);
      await quickInput
        .locator(".monaco-list-row", { hasText: path.basename(file) })
        .first()
        .click();
      await page.locator(`.tab.active[data-resource-name="${path.basename(file)}"]`).waitFor();
      await page.locator(".editor-group-container.active .monaco-editor .view-line").first().waitFor();
      // Lines wrap anew when the document gets its language.
      if (file.endsWith(".txt") && !options.isPlain)
        await page.locator('[id="status.editor.mode"]', { hasText: "Corpus Text" }).waitFor();
    },
    async goTo(words, { select = false } = {}) {
      const { line, column } = positionOf(readFileSync(active, "utf8"), words);
      await page.keyboard.press("Control+G");
      await input.fill(`:${line}:${column}`);
      await page.keyboard.press("Enter");
      await quickInput.waitFor({ state: "hidden" });
      if (select) for (let i = 0; i < words.length; i++) await page.keyboard.press("Shift+ArrowRight");
    },
    async place(words) {
      const found = await page.waitForFunction(placeOfWords, words);
      return (await found.jsonValue()) as WordPlace;
    },
    card: page.locator(".monaco-hover:not(.workbench-hover):visible").first(),
    async hover(words) {
      await workbench.goTo(words);
      // The pointer has to come to rest anew when the words moved under it, as they do when tokens arrive.
      for (let attempt = 1; ; attempt++) {
        const { x, y } = await workbench.place(words);
        await page.mouse.move(x, y + 60);
        await page.mouse.move(x, y, { steps: 4 });
        const came = await workbench.card
          .locator(".hover-contents")
          // What stands there while the machine is too busy to answer.
          .filter({ hasNotText: /^Loading\.\.\.$/ })
          .first()
          .waitFor({ timeout: 4_000 })
          .then(
            () => true,
            () => false,
          );
        if (came) break;
        assert.ok(attempt < 8, `a card for ${words}`);
      }
      return workbench.card.innerText();
    },
    async runCommand(title) {
      // A box that is just closing takes nothing.
      await workbench.press("F1", () => input.fill(`>${title}`, { timeout: 5_000 }));
      await quickInput.locator(".monaco-list-row", { hasText: title }).first().waitFor();
      await page.keyboard.press("Enter");
    },
    async answer(question, typed) {
      const box = quickInput.filter({ hasText: question });
      await box.waitFor();
      if (typed !== undefined) await input.fill(typed);
      await workbench.press("Enter", () => box.waitFor({ state: "hidden", timeout: 3_000 }));
    },
    async press(keys, effect) {
      for (let attempt = 1; ; attempt++) {
        await page.keyboard.press(keys);
        if (attempt === 5) return effect();
        const came = await effect().then(
          () => true,
          () => false,
        );
        if (came) return;
      }
    },
    async showViews() {
      const title = page.locator(".sidebar .title-label", { hasText: /glossator/i });
      if (!(await title.isVisible()))
        await page.locator('.activitybar [aria-label^="Glossator"]').first().click();
      await title.waitFor();
    },
    async row(label) {
      const row = page.locator(`.sidebar .monaco-list-row[aria-label^="${label}"]`).first();
      await row.waitFor();
      return row;
    },
    async expand(label) {
      // A row has its arrow once the server has read what belongs below it.
      const row = page.locator(`.sidebar .monaco-list-row[aria-label^="${label}"][aria-expanded]`).first();
      await row.waitFor();
      if ((await row.getAttribute("aria-expanded")) === "true") return;
      await row.locator(".monaco-tl-twistie").click();
      await page
        .locator(`.sidebar .monaco-list-row[aria-label^="${label}"][aria-expanded="true"]`)
        .first()
        .waitFor();
    },
    async resizeSideBar(width) {
      const box = await page.locator(".part.sidebar").boundingBox();
      assert.ok(box);
      await page.mouse.move(box.x + box.width + 1, box.y + 300);
      await page.mouse.down();
      await page.mouse.move(box.x + width, box.y + 300, { steps: 5 });
      await page.mouse.up();
    },
    async screenshot(name, clip) {
      const images = process.env["GLOSSATOR_SCREENSHOTS"];
      if (!images) return;
      mkdirSync(path.join(root, images), { recursive: true });
      await page.screenshot({
        animations: "disabled",
        path: path.join(root, images, `${name}.png`),
        ...(clip && { clip }),
      });
    },
    async close() {
      await context.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
  if (!options.bare) {
    await workbench.showViews();
    await page.locator(".sidebar .monaco-list-row").first().waitFor();
  }
  return workbench;
}

/** Line and column, from 1, of the first place where words stand. */
function positionOf(text: string, words: string): { line: number; column: number } {
  const offset = text.indexOf(words);
  assert.ok(offset >= 0, `the file holds ${words}`);
  const before = text.slice(0, offset).split(/\r\n|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
