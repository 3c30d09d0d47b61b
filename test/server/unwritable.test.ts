import assert from "node:assert/strict";
import type { Files } from "../../src/files/files.ts";
import { unwritable } from "../../src/server/unwritable.ts";

describe("edits of read-only files", () => {
  const files = { writable: async (uri: string) => !uri.includes("locked") } as unknown as Files;
  const edits = [
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: "x" },
  ];

  it("are refused with the file's name", async () => {
    const refusal = await unwritable(files, { changes: { "file:///locked/people%20(1).yaml": edits } });
    assert.equal(refusal?.refused, true);
    assert.match(refusal!.message, /^people \(1\)\.yaml cannot be changed: it, or its folder, is read-only/);
  });
  it("are refused, too, where a file would have to be made", async () => {
    const create = { kind: "create" as const, uri: "file:///locked/new.yaml" };
    assert.equal((await unwritable(files, { documentChanges: [create] }))?.refused, true);
  });
  it("are let through elsewhere", async () => {
    assert.equal(await unwritable(files, { changes: { "file:///free/a.yaml": edits } }), undefined);
    assert.equal(await unwritable(files, { changes: { "vscode-vfs://locked/a.yaml": edits } }), undefined);
    assert.equal(await unwritable(files, undefined), undefined);
  });
});
