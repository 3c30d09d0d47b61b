import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { until } from "../vscode/support/until.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

const letter = "documents/letter.txt";
const text = [
  "Harbour talks",
  "Oslo, 12 October 2023 - The Grey Lantern was read aloud at noon, and nobody left the hall.",
  "Two guests knew The Grey Lantern by heart.",
  "The Salt Almanac was sold at the door.",
  "",
].join("\n\n");

describe("a tag is never lost", () => {
  let workbench: Workbench;
  const file = (name: string): string => path.join(workbench.folder, name);
  const read = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), "utf8") : "");
  const decisions = (): string => read("documents/letter.annotations.yaml");
  const tagAsWork = async (words: string): Promise<void> => {
    await workbench.goTo(words, { select: true });
    await workbench.page.keyboard.press("Control+Alt+G");
    await workbench.page.keyboard.press("W");
    await workbench.answer("New work");
  };

  before(async () => {
    workbench = await openWorkbench();
    await workbench.resizeSideBar(420);
    writeFileSync(file(letter), text);
    await workbench.openFile(letter);
  });
  after(() => workbench?.close());

  it("tags all occurrences, which one undo takes back", async () => {
    const before = read("registry/works.yaml");
    await workbench.goTo("The Grey Lantern", { select: true });
    await workbench.runCommand("Corpus: Tag All Occurrences…");
    const create = workbench.quickInput.locator(".monaco-list-row", { hasText: "Create new work" }).first();
    await create.click();
    await workbench.answer("New work");
    const places = workbench.quickInput.locator(".monaco-list-row", { hasText: "by heart" });
    await places.first().waitFor();
    await workbench.press("Enter", () => places.first().waitFor({ state: "hidden", timeout: 3_000 }));
    await until("the entry", () => read("registry/works.yaml").includes("Grey Lantern"));
    await workbench.runCommand("Corpus: Undo Last Tagging");
    await until("the registry as it was", () => read("registry/works.yaml") === before);
  });

  it("tags one mention, which stays when text is typed above it", async () => {
    const { keyboard } = workbench.page;
    await workbench.openFile(letter);
    await tagAsWork("The Grey Lantern");
    const reach = workbench.quickInput.locator(".monaco-list-row", { hasText: "mention only" });
    await reach.click();
    await until("the decision", () => decisions().includes("quote: The Grey Lantern"));
    const kept = decisions();
    await workbench.openFile(letter);
    await workbench.goTo("Harbour talks");
    await keyboard.type("A line that was not there. ");
    await keyboard.press("Control+S");
    await until("the text", () => read(letter).startsWith("A line that"));
    assert.match(await workbench.hover("The Grey Lantern"), /work/i);
    assert.equal(decisions(), kept, "nothing was decided, nothing is written");
  });

  it("is an orphan when the words go, though others look alike, and is placed by hand", async () => {
    const { page } = workbench;
    // As `git pull` would.
    const changed = read(letter).replace(/^Oslo, .*\n\n/m, "Oslo, 12 October 2023 - It rained.\n\n");
    assert.ok(!changed.includes("read aloud") && changed.includes("The Grey Lantern by heart"));
    writeFileSync(file(letter), changed);
    await workbench.runCommand("Glossator: Focus on Review View");
    await workbench.expand("Lost their place");
    const orphan = await workbench.row("The Grey Lantern");
    assert.match((await orphan.getAttribute("aria-label")) ?? "", /gone from the text.*read aloud/);
    await page.locator(".tab", { hasText: "letter.txt" }).first().click();
    await page.locator(".view-line", { hasText: "It rained" }).first().waitFor();
    await workbench.openFile(letter);
    await workbench.goTo("The Salt Almanac", { select: true });
    await workbench.runCommand("Corpus: Place Annotation Here…");
    await workbench.quickInput.locator(".monaco-list-row", { hasText: "The Grey Lantern" }).first().click();
    await until("the new place", () => decisions().includes("quote: The Salt Almanac"));
    assert.ok(!decisions().includes("quote: The Grey Lantern"));
    await orphan.waitFor({ state: "detached" });
  });
});
