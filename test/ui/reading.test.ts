import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("reading a corpus in the workbench", function () {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.openFile("documents/2023-10-12-wire-brief.txt");
  });
  after(() => workbench.close());

  it("shows a card with the role of that day when the pointer rests on a name", async () => {
    const card = await workbench.hover("Stoltenberg");
    await workbench.screenshot("hover");
    assert.match(card, /Jens Stoltenberg/);
    assert.match(card, /Secretary General/);
  });
});
