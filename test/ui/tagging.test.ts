import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openWorkbench, type Workbench } from "./workbench.ts";

const letter = "documents/letter.txt";
const text =
  "Harbour talks\n\nOslo, 12 October 2023 - Marta Quill spoke for the Tallow Institute. The institute agreed, Quill said. Vesper came. Vesper left.\n";

describe("tagging in the workbench", () => {
  let workbench: Workbench;
  const registry = (file: string): string =>
    readFileSync(path.join(workbench.folder, "registry", file), "utf8");
  before(async () => {
    workbench = await openWorkbench();
    await workbench.resizeSideBar(420);
    writeFileSync(path.join(workbench.folder, letter), text);
    await workbench.openFile(letter);
  });
  after(() => workbench?.close());

  it("makes a new entry for a name by the palette, which one undo takes back", async () => {
    const before = registry("people.yaml");
    await workbench.goTo("Marta Quill", { select: true });
    await workbench.runCommand("Corpus: Tag as Person");
    await workbench.answer("New person");
    await until(() => registry("people.yaml").includes("marta-quill"));
    await workbench.openFile("registry/people.yaml");
    await workbench.page.keyboard.press("Control+Z");
    await workbench.page.keyboard.press("Control+S");
    await until(() => registry("people.yaml") === before);
    await workbench.openFile(letter);
  });

  it("tags by a chord of keys, and the name lights up", async () => {
    await workbench.page.keyboard.press("Escape");
    await workbench.goTo("Tallow Institute", { select: true });
    await workbench.page.keyboard.press("Control+Alt+G");
    await workbench.page.keyboard.press("O");
    await workbench.answer("New organization");
    await until(() => registry("organizations.yaml").includes("tallow-institute"));
    const card = await workbench.hover("Tallow Institute");
    assert.match(card, /organization/i);
  });

  it("asks how far a tag reaches, shows the places, and takes all back at once", async () => {
    const people = registry("people.yaml");
    const decisions = path.join(workbench.folder, "documents/letter.annotations.yaml");
    const { keyboard } = workbench.page;
    await workbench.goTo("Vesper", { select: true });
    await keyboard.press("Control+Alt+G");
    await keyboard.press("P");
    await workbench.answer("New person", "Ada Vesper");
    const reach = workbench.quickInput.locator(".monaco-list-row", { hasText: "in this document" });
    await reach.waitFor();
    await workbench.screenshot("tag-reach");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    const places = workbench.quickInput.locator(".monaco-list-row", { hasText: "Vesper left" });
    await places.first().waitFor();
    assert.match(
      await places.first().innerText(),
      /^\s*3: …\S.*Vesper left/,
      "the line, and little before the words",
    );
    await workbench.screenshot("tag-places");
    await keyboard.press("Enter");
    await until(
      () => existsSync(decisions) && readFileSync(decisions, "utf8").split("ada-vesper").length === 3,
    );
    await workbench.openFile(letter);
    await keyboard.press("Control+Alt+G");
    await keyboard.press("Z");
    await until(() => !existsSync(decisions) && registry("people.yaml") === people);
  });

  it("offers to tag from the lightbulb", async () => {
    await workbench.goTo("Marta Quill");
    const action = workbench.page.locator(".action-widget .monaco-list-row", { hasText: /Tag/ }).first();
    await workbench.press("Control+.", () => action.waitFor({ timeout: 4_000 }));
    await workbench.page.keyboard.press("Escape");
  });
});

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`not within 15 s: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
