import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("reading a document in the workbench", () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.resizeSideBar(420);
    await workbench.openFile("documents/2023-10-12-wire-brief.txt");
  });
  after(() => workbench?.close());

  it("shows a card with the role of that day when the pointer rests on a name", async () => {
    const card = await workbench.hover("Jens Stoltenberg");
    assert.match(card, /Jens Stoltenberg/);
    assert.match(card, /Secretary General/);
    assert.match(card, /12 October 2023/);
  });

  it("shows a card whole, down to what can be done, without scrolling", async () => {
    await workbench.hover("Jens Stoltenberg");
    const card = workbench.card;
    const shown = await card.boundingBox();
    const last = await card.locator("a", { hasText: "Change…" }).boundingBox();
    assert.ok(shown && last);
    assert.ok(last.y + last.height <= shown.y + shown.height, "the last link is within the card");
  });

  it("shows what a date means and what it was resolved against", async () => {
    const card = await workbench.hover("Thursday");
    assert.match(card, /2023-10-12/);
  });

  it("shows who speaks when the pointer rests on a quotation", async () => {
    const card = await workbench.hover("The important thing");
    assert.match(card, /Jens Stoltenberg/);
    assert.match(card, /told/);
  });

  it("draws each kind of name in a colour of its own", async () => {
    const words = ["Jens Stoltenberg", "Finland", "NATO", "discussed the incident"];
    const places = await Promise.all(words.map((each) => workbench.place(each)));
    assert.equal(new Set(places.map(({ color }) => color)).size, words.length);
  });

  it("gives the status bar the document's date", async () => {
    const item = workbench.page.locator('.statusbar-item[id$="glossator.document"]');
    assert.match(await item.innerText(), /2023-10-12/);
  });

  it("goes from a name to its entry in the registry and back by keyboard", async () => {
    await workbench.goTo("Yoav Gallant");
    await workbench.page.keyboard.press("F12");
    await workbench.page.locator('.tab.active[data-resource-name="people.yaml"]').waitFor();
    await workbench.page.locator(".view-line", { hasText: "yoav-gallant" }).first().waitFor();
    await workbench.runCommand("Go Back");
    await workbench.page.locator('.tab.active[data-resource-name="2023-10-12-wire-brief.txt"]').waitFor();
  });

  it("lists the mentions of a name in the whole corpus by keyboard", async () => {
    await workbench.goTo("Jens Stoltenberg");
    await workbench.page.keyboard.press("Shift+F12");
    const peek = workbench.page.locator(".peekview-widget");
    await peek.locator(".monaco-list-row", { hasText: "press-conference" }).first().waitFor();
    await workbench.page.keyboard.press("Escape");
    await peek.waitFor({ state: "detached" });
  });

  it("outlines the document", async () => {
    await workbench.page.keyboard.press("Control+Shift+O");
    await workbench.quickInput.locator(".monaco-list-row").first().waitFor();
    await workbench.page.keyboard.press("Escape");
  });
});
