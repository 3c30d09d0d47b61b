import assert from "node:assert/strict";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as protocol from "../../src/protocol.ts";
import * as tagging from "../../src/protocol/tagging.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";
import { registry } from "../features/people.ts";

const text = "Bo Lindqvist met Karin Holt.\n";
const holt = { start: { line: 0, character: 17 }, end: { line: 0, character: 27 } };

describe("a read-only folder", () => {
  let client: LanguageClient;
  before(async function () {
    if (process.platform === "win32") return this.skip(); // there are no modes there
    const files = {
      "corpus.yaml": "name: Archive\n",
      "registry/people.yaml": registry,
      "a.txt": text,
      "empty/corpus.yaml": "name: Without a registry\n",
      "empty/b.txt": text,
    };
    client = await startLanguageClient(files, {}, ["."], {
      prepare: (folder) => {
        for (const file of Object.keys(files)) chmodSync(join(folder, file), 0o444);
        for (const inner of ["registry", "empty", "."]) chmodSync(join(folder, inner), 0o555);
      },
    });
  });
  after(async () => {
    if (!client) return;
    for (const inner of [".", "registry", "empty"]) chmodSync(join(client.folder, inner), 0o755);
    await client.stop();
  });

  const tag = (path: string, choice: tagging.TagEditParams["choice"]): Promise<tagging.TagEdit> =>
    client.request(tagging.tagEditRequest, { uri: client.uri(path), ranges: [holt], choice });

  it("refuses an alias, and says why", async () => {
    const answer = await tag("a.txt", { entity: "bo-lindqvist" });
    assert.equal(answer.refused, true);
    assert.match(answer.message, /^people\.yaml cannot be changed: it, or its folder, is read-only/);
    assert.equal(answer.edit, undefined);
    assert.equal(readFileSync(join(client.folder, "registry/people.yaml"), "utf8"), registry);
  });

  it("refuses a new entry where the registry's file would have to be made", async () => {
    const create = { kind: "person" as const, name: "Karin Holt", id: "karin-holt" };
    const answer = await tag("empty/b.txt", { create });
    assert.equal(answer.refused, true);
    assert.match(answer.message, /cannot be changed: it, or its folder, is read-only/);
  });

  it("refuses to become a corpus", async () => {
    const answer = await client.request<tagging.TagEdit>(protocol.createCorpusRequest, {
      folder: client.uri("registry"),
      name: "New",
    });
    assert.equal(answer.refused, true);
    assert.match(answer.message, /read-only/);
  });

  it("is read all the same", () => {
    assert.equal(client.statuses.at(-1)?.corpora.length, 2);
  });
});
