import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../../scripts/lib/serve.mjs";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("a folder that is no corpus", () => {
  let workbench: Workbench;
  let folder: string;
  before(async () => {
    folder = temporaryFolder("glossator-bare-");
    mkdirSync(path.join(folder, "texts"));
    writeFileSync(
      path.join(folder, "texts/minutes.txt"),
      "The harbour of Oslo was closed on 3 May 2024.\n\n“We have a plan,” Ms Karin Holt said.\n",
    );
    workbench = await openWorkbench({ folder, bare: true });
  });
  afterEach(() => {
    rmSync(path.join(folder, "corpus.yaml"), { force: true });
    rmSync(path.join(folder, "registry"), { recursive: true, force: true });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Answer the question for a name, and see the corpus in the editor and on the disk. */
  const name = async (corpus: string): Promise<void> => {
    await workbench.answer("The name of the corpus", corpus);
    await workbench.page.locator('.tab.active[data-resource-name="corpus.yaml"]').waitFor();
    await workbench.page.locator(".view-line", { hasText: corpus }).first().waitFor();
    assert.match(readFileSync(path.join(folder, "corpus.yaml"), "utf8"), new RegExp(corpus));
    assert.deepEqual(readdirSync(path.join(folder, "registry")).length > 0, true);
  };

  it("is highlighted by rules alone", async () => {
    await workbench.openFile("texts/minutes.txt");
    const card = await workbench.hover("3 May 2024");
    assert.match(card, /2024-05-03/);
  });

  it("becomes a corpus by the button of the empty view", async () => {
    await workbench.showViews();
    await workbench.page
      .locator(".sidebar .monaco-button", { hasText: "Create Corpus Here" })
      .first()
      .click();
    await name("Harbour board");
  });

  it("becomes a corpus by the command palette, from a text", async () => {
    await workbench.openFile("texts/minutes.txt");
    await workbench.runCommand("Corpus: Create Corpus Here");
    await name("Pilots of the fjord");
  });
});

describe("the packed extension", () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench?.close());

  it("is installed in the real VS Code", async () => {
    await workbench.page.keyboard.press("Control+Shift+X");
    await workbench.page
      .locator(".extensions-list .monaco-list-row", { hasText: "Glossator" })
      .first()
      .waitFor();
  });

  it("lists its commands in the palette", async () => {
    await workbench.page.keyboard.press("F1");
    await workbench.quickInput.locator("input").first().fill(">Corpus: ");
    await workbench.quickInput
      .locator(".monaco-list-row", { hasText: "Corpus: Create Corpus Here" })
      .first()
      .waitFor();
    await workbench.page.keyboard.press("Escape");
  });
});
