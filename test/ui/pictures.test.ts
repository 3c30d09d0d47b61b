import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { openWorkbench, type Workbench } from "./workbench.ts";

const institute = `Institute to study undersea cables

Oslo, 13 October 2023 – Pipelines and cables in the Baltic Sea will be surveyed from next spring. Norway and Finland pay for two ships.

The ships will start from Bergen and Turku. They carry sonar, divers and a robot that can follow a cable for two days, and they will not say where they are.

Several cables are older than the maps that show them. Last week a fishing boat lost its gear to one that was on none.

“Nobody has counted them all,” said Marta Quill, who leads the Tallow Institute. Quill met Jens Stoltenberg in Brussels on Wednesday.

The survey will take three years; a first report is due in June 2024.
`;

/** What the README shows. `npm run screenshots` writes the pictures; `npm test` walks the same way without. */
describe("the README's tour", () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1360, height: 860 } });
    await workbench.resizeSideBar(470);
    await workbench.openFile("documents/2023-10-12-wire-brief.txt");
  });
  after(() => workbench?.close());

  it("sees who met, and the words that prove it", async () => {
    await workbench.expand("Meeting of NATO Defence Ministers");
    await workbench.expand("Participants");
    await workbench.expand("Yoav Gallant");
    const row = await workbench.row("Yoav Gallant");
    assert.match((await row.getAttribute("aria-label")) ?? "", /Israel/);
    await workbench.screenshot("meetings", { x: 0, y: 34, width: 520, height: 440 });
  });

  it("sees who somebody was on that day", async () => {
    const card = await workbench.hover("Yoav Gallant");
    assert.match(card, /Minister of Defen[cs]e/);
    await workbench.screenshot("overview");
    const box = await workbench.card.boundingBox();
    assert.ok(box);
    const margin = 60;
    await workbench.screenshot("hover-person", {
      x: Math.max(box.x - margin, 0),
      y: Math.max(box.y - margin, 0),
      width: Math.min(box.width + 2 * margin, 1360 - box.x + margin),
      height: box.height + 2 * margin,
    });
  });

  it("tags a name that the registry does not know", async () => {
    const file = "documents/2023-10-13-institute.txt";
    writeFileSync(path.join(workbench.folder, file), institute);
    await workbench.openFile(file);
    await workbench.goTo("Marta Quill");
    await workbench.runCommand("Corpus: Tag Entity…");
    await workbench.quickInput.locator(".monaco-list-row", { hasText: "Marta Quill" }).first().waitFor();
    await workbench.screenshot("tag-entity", { x: 300, y: 0, width: 1060, height: 440 });
    await workbench.page.keyboard.press("Escape");
  });

  it("reads in the dark with high contrast", async function () {
    this.timeout(120_000);
    const dark = await openWorkbench({
      settings: { "workbench.colorTheme": "Default High Contrast" },
      viewport: { width: 1360, height: 860 },
    });
    try {
      await dark.openFile("documents/2023-10-12-press-conference.txt");
      await dark.page.locator(".monaco-workbench.hc-black").waitFor();
      // The grammar comes after the names: a key of the front matter has a colour of its own then.
      const color = async (words: string): Promise<string> => (await dark.place(words)).color;
      for (let tries = 1; (await color("source")) === (await color("questions.")); tries++) {
        assert.ok(tries < 100, "coloured front matter within 20 s");
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      await dark.screenshot("high-contrast");
    } finally {
      await dark.close();
    }
  });
});
