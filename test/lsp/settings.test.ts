import assert from "node:assert/strict";
import type { CodeLens, InlayHint } from "vscode-languageserver-types";
import { registry } from "../features/people.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";

const text = "BRIGHTON, 12 Oct. 2023 - “We met yesterday,” said Ada Park.\n";
const files = { "corpus.yaml": "name: Test\n", "registry/people.yaml": registry, "a.txt": text };

/** A client that can be asked for its settings, and one that only sends them. */
for (const asked of [true, false])
  describe(`settings that are ${asked ? "asked for" : "sent"}`, () => {
    let client: LanguageClient;
    const lenses = () =>
      client.request<CodeLens[] | null>("textDocument/codeLens", {
        textDocument: { uri: client.uri("registry/people.yaml") },
      });
    const hints = async () => {
      const found = await client.request<InlayHint[]>("textDocument/inlayHint", {
        textDocument: { uri: client.uri("a.txt") },
        range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
      });
      return found.map(({ label }) => label);
    };
    before(async () => {
      client = await startLanguageClient(files, {}, ["."], asked ? { settings: {} } : {});
      await client.open("a.txt", text);
    });
    after(() => client.stop());

    it("textDocument/codeLens and codeLens/resolve, on by default", async () => {
      const [lens] = (await lenses())!;
      const resolved = await client.request<CodeLens>("codeLens/resolve", lens);
      assert.equal(resolved.command?.title, "1 mention · 1 quotation · 1 meeting · 2023-10-12");
      assert.deepEqual(resolved.command?.arguments, [
        { uri: client.uri("registry/people.yaml"), entity: "ada-park" },
      ]);
    });
    it("textDocument/inlayHint, off by default", async () => assert.deepEqual(await hints(), []));
    it("follow a change, and what is drawn is asked for again", async () => {
      const before = client.refreshed.length;
      await client.configure({ codeLens: false, inlayHints: { dates: true, speakers: true } });
      const since = () => client.refreshed.slice(before);
      await client.until("a refresh", () => since().includes("codeLens") && since().includes("inlayHint"));
      assert.equal(await lenses(), null);
      assert.deepEqual(await hints(), ["2023-10-11", "Ada Park:"]);
    });
    it("bad lenses end nothing", async () => {
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      for (const data of [undefined, { uri: 7 }, { uri: "file:///x", entity: 7 }])
        await client.request("codeLens/resolve", { range, data }).catch(() => undefined);
      assert.equal(client.process.exitCode, null);
    });
  });
