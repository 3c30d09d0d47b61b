import assert from "node:assert/strict";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
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
      "The harbour board met in Oslo on 3 May 2024.\n\n“We have a plan,” Ms Karin Holt said.\n",
    );
    workbench = await openWorkbench({ folder, bare: true });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

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
    await workbench.answer("The name of the corpus", "Harbour board");
    for (let waited = 0; !existsSync(path.join(folder, "corpus.yaml")); waited++) {
      assert.ok(waited < 200, "corpus.yaml within 20 s");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
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
