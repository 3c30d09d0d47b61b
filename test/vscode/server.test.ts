import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GlossatorApi } from "../../src/vscode/api.ts";
import { activated } from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("a language server that dies", () => {
  let api: GlossatorApi;
  before(async function () {
    api = await activated();
    // In a browser the server is a worker, which cannot be killed from outside.
    if (api.server.process === undefined) this.skip();
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

  it("is given up after five crashes, which is said, and can be started by hand", async () => {
    for (let crash = 0; crash < 8 && api.server.state !== "failed"; crash++) {
      const process = await until("a process", () => api.server.state === "running" && api.server.process);
      globalThis.process.kill(process, "SIGKILL");
      await until("its end", () => api.server.state === "failed" || api.server.process !== process);
      await until("another state", () => ["failed", "running"].includes(api.server.state));
    }
    assert.equal(api.server.state, "failed");
    await assert.rejects(api.server.request("glossator/tree", { view: "meetings" }), /has stopped/);
    await vscode.commands.executeCommand("glossator.restartServer");
    await activated();
    assert.equal(api.server.state, "running");
  });

  it("goes on with another one when the cache is cleared", async () => {
    const before = await until("its process", () => api.server.process);
    await vscode.commands.executeCommand("glossator.clearCache");
    await activated();
    assert.notEqual(api.server.process, before);
    assert.equal(api.server.state, "running");
  });
});
