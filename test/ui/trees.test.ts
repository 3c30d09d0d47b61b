import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "./workbench.ts";

const meeting = "Meeting of NATO Defence Ministers";

describe("the trees", () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.resizeSideBar(420);
  });
  after(() => workbench?.close());

  it("list the meetings by date", async () => {
    const labels = await workbench.page
      .locator(".sidebar .monaco-list-row")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
    const at = (name: string): number => labels.findIndex((label) => label.startsWith(name));
    assert.ok(at(meeting) >= 0);
    assert.ok(at(meeting) < at("Meeting of NATO Foreign Ministers"), labels.join("\n"));
  });

  it("lead from a meeting to a participant, and on to the words that prove it", async () => {
    await workbench.expand(meeting);
    await workbench.expand("Participants");
    await workbench.expand("Yoav Gallant");
    const person = await workbench.row("Yoav Gallant");
    const level = Number(await person.getAttribute("aria-level"));
    const proof = workbench.page.locator(`.sidebar .monaco-list-row[aria-level="${level + 1}"]`).first();
    await proof.click();
    await workbench.page.locator(".tab.active").waitFor();
    await workbench.page.locator(".monaco-editor .view-line").first().waitFor();
  });

  it("open a meeting by keyboard", async () => {
    await (await workbench.row("Meeting of NATO Foreign Ministers")).click();
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.page
      .locator(
        '.sidebar .monaco-list-row[aria-label^="Meeting of NATO Foreign Ministers"][aria-expanded="true"]',
      )
      .waitFor();
  });

  it("open what leads to the words of a filter", async () => {
    await workbench.runCommand("Corpus: Filter Meetings…");
    await workbench.answer("Filter Meetings", "zelensky");
    await workbench.row("Volodymyr Zelenskyy, participant");
    await workbench.runCommand("Corpus: Clear Filter of Meetings");
    await workbench.row("Vilnius Summit");
  });

  it("group the entities by kind and filter them by typing", async () => {
    await workbench.runCommand("Corpus: Filter Entities…");
    await workbench.answer("Filter Entities", "gallant");
    await workbench.row("Yoav Gallant");
    await workbench.runCommand("Corpus: Clear Filter of Entities");
    await workbench.row("Places, ");
  });

  it("reveal the entity at the cursor", async () => {
    await workbench.openFile("documents/2023-10-12-wire-brief.txt");
    await workbench.goTo("Yoav Gallant");
    await workbench.runCommand("Corpus: Reveal in Entities");
    const row = await workbench.row("Yoav Gallant");
    await row.waitFor();
  });
});
