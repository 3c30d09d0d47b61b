import assert from "node:assert/strict";
import type { GlossatorApi } from "../../src/vscode/api.ts";
import { activated } from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("a language server that dies", () => {
  let api: GlossatorApi;
  before(async () => {
    api = await activated();
  });

  it("is started again, and answers as before", async () => {
    const states: string[] = [];
    const listening = api.server.onDidChangeState((state) => states.push(state));
    const before = await until("its process", () => api.server.process);
    process.kill(before, "SIGKILL");
    await until("another process", () => api.server.process !== undefined && api.server.process !== before);
    await activated();
    listening.dispose();
    assert.ok(states.includes("restarting"), states.join());
    assert.equal(api.server.state, "running");
  });
});
