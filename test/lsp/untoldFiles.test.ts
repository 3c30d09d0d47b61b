import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { TextEdit } from "vscode-languageserver-types";
import type { TagEdit } from "../../src/protocol/tagging.ts";
import { edited } from "../support/corpus.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";

const text = "When Hanna Berg came, Omar Aziz left for the boats.\n";
const theirs = `document: a.txt\nannotations:\n  t1: { kind: person, entity: omar-aziz, status: accepted, quote: Omar Aziz, start: 22, end: 31, prefix: "When Hanna Berg came, ", suffix: " left for the boats." }\n`;

/** Another window or git has changed a file, and nobody has told the server. */
describe("files that changed without anybody telling", () => {
  let client: LanguageClient;
  beforeEach(async () => {
    client = await startLanguageClient({
      "corpus.yaml": "name: C\n",
      "registry/r.yaml": "people:\n  hanna-berg: { name: Hanna Berg }\n  omar-aziz: { name: Omar Aziz }\n",
      "a.txt": text,
    });
    await client.open("a.txt", text);
  });
  afterEach(() => client.stop());

  const file = "a.annotations.yaml";
  const onDisk = (name: string): string => path.join(client.folder, name);
  const accept = (words: string): Promise<TagEdit> => {
    const at = { line: 0, character: text.indexOf(words) + 1 };
    const params = { uri: client.uri("a.txt"), ranges: [{ start: at, end: at }], decision: { do: "accept" } };
    return client.request<TagEdit>("glossator/decide", params);
  };
  /** Apply an answer to the files as they are, as a client does; nobody tells the server. */
  const apply = ({ edit }: TagEdit): void => {
    const changes: [string, readonly TextEdit[]][] = Object.entries(edit?.changes ?? {});
    for (const change of edit?.documentChanges ?? []) {
      if ("edits" in change) changes.push([change.textDocument.uri, change.edits as TextEdit[]]);
      else if (change.kind === "create") assert.ok(!existsSync(onDisk(file)), "it is there already");
    }
    for (const [uri, edits] of changes) {
      const name = onDisk(uri.slice(client.uri("").length).replace(/^\//, ""));
      writeFileSync(name, edited(existsSync(name) ? readFileSync(name, "utf8") : "", edits));
    }
  };
  const decided = (): readonly string[] =>
    [...readFileSync(onDisk(file), "utf8").matchAll(/quote: ([\w ]+)/g)].map(([, quote]) => quote!).sort();

  it("an annotation file that another window made takes one's own decision beside theirs", async () => {
    client.write(file, theirs);
    apply(await accept("Hanna Berg"));
    assert.deepEqual(decided(), ["Hanna Berg", "Omar Aziz"]);
    assert.equal(readFileSync(onDisk(file), "utf8").match(/^document:/gm)?.length, 1);
  });
  it("one that grew is not torn apart", async () => {
    apply(await accept("Omar Aziz"));
    const before = readFileSync(onDisk(file), "utf8");
    client.write(file, `# A line by somebody else.\n${before}`);
    apply(await accept("Hanna Berg"));
    assert.match(readFileSync(onDisk(file), "utf8"), /^# A line by somebody else\.\ndocument:/);
    assert.deepEqual(decided(), ["Hanna Berg", "Omar Aziz"]);
  });
  it("one that is gone, as after an undo, is made anew", async () => {
    client.write(file, theirs);
    apply(await accept("Hanna Berg"));
    rmSync(onDisk(file));
    apply(await accept("Omar Aziz"));
    assert.deepEqual(decided(), ["Omar Aziz"]);
  });
  it("one that could not be read, and is gone, is made anew", async () => {
    client.write(file, Uint8Array.of(0xff, 0x61, 0xd8, 0x80, 0x00));
    const changes = [{ uri: client.uri(file), type: 1 }];
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
    await client.until("the refusal", () => (client.diagnostics.get(client.uri(file)) ?? []).length > 0);
    rmSync(onDisk(file));
    apply(await accept("Omar Aziz"));
    assert.deepEqual(decided(), ["Omar Aziz"]);
  });
  it("a registry that grew keeps what was added to it", async () => {
    const more = "people:\n  mark-holm: { name: Mark Holm }\n  hanna-berg: { name: Hanna Berg }\n";
    client.write("registry/r.yaml", more);
    const at = { line: 0, character: text.indexOf("boats") };
    const range = { start: at, end: { line: 0, character: at.character + 5 } };
    apply(
      await client.request<TagEdit>("glossator/tagEdit", {
        uri: client.uri("a.txt"),
        ranges: [range],
        choice: { entity: "hanna-berg" },
      }),
    );
    const registry = readFileSync(onDisk("registry/r.yaml"), "utf8");
    assert.match(registry, /mark-holm: \{ name: Mark Holm \}/);
    assert.match(registry, /hanna-berg: \{ name: Hanna Berg, aliases: \[boats\] \}/);
  });
  it("annotations that came before the document was opened follow its first edit", async () => {
    client.write("b.annotations.yaml", theirs.replace("a.txt", "b.txt"));
    client.write("b.txt", text);
    await client.open("b.txt", text);
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: client.uri("b.txt"), version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: 26 }, end: { line: 0, character: 26 } }, text: " R." },
      ],
    });
    apply(await client.request<TagEdit>("glossator/refreshPlaces", { uri: client.uri("b.txt") }));
    assert.match(
      readFileSync(onDisk("b.annotations.yaml"), "utf8"),
      /quote: Omar R\. Aziz, start: 22, end: 34/,
    );
  });
});
