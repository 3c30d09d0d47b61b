import assert from "node:assert/strict";
import type { Location, Position } from "vscode-languageserver-types";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";

const registry = "people:\n  hanna-berg: { name: Hanna Berg }\n  omar-aziz: { name: Omar Aziz }\n";
const text = "When Hanna Berg came, the town was full of boats and music.\n";
const line = (entity: string): string =>
  `document: a.txt\nannotations:\n  a1: { kind: person, entity: ${entity}, status: changed, quote: Hanna Berg, start: 5, end: 15, prefix: "When ", suffix: " came, the town was full of boat" }\n`;

describe("annotation files", () => {
  let client: LanguageClient;
  beforeEach(async () => {
    client = await startLanguageClient({
      "corpus.yaml": "name: C\n",
      "registry/r.yaml": registry,
      "a.txt": text,
      "a.annotations.yaml": line("omar-aziz"),
    });
  });
  afterEach(() => client.stop());

  const entityAt = async (position: Position): Promise<string | undefined> => {
    const hover = await client.request<{ contents: { value: string } } | null>("textDocument/hover", {
      textDocument: { uri: client.uri("a.txt") },
      position,
    });
    return /Hanna Berg|Omar Aziz/.exec(hover?.contents.value ?? "")?.[0];
  };
  const insert = (at: Position, newText: string, version: number, end = at) =>
    client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: client.uri("a.txt"), version },
      contentChanges: [{ range: { start: at, end }, text: newText }],
    });

  it("decide what a name stands for, and are read again when they change", async () => {
    await client.open("a.txt", text);
    assert.equal(await entityAt({ line: 0, character: 7 }), "Omar Aziz");
    await client.open("a.annotations.yaml", line("omar-aziz"), "yaml");
    await client.change("a.annotations.yaml", line("hanna-berg"));
    assert.equal(await entityAt({ line: 0, character: 7 }), "Hanna Berg");
  });

  it("follow what is typed, deleted and undone", async () => {
    await client.open("a.txt", text);
    assert.equal(await entityAt({ line: 0, character: 7 }), "Omar Aziz");
    await insert({ line: 0, character: 0 }, "Then.\n", 2);
    await insert({ line: 1, character: 10 }, " M.", 3);
    assert.equal(await entityAt({ line: 1, character: 15 }), "Omar Aziz");
    await insert({ line: 1, character: 5 }, "", 4, { line: 1, character: 18 });
    await client.until("told that it is gone", () =>
      (client.diagnostics.get(client.uri("a.txt")) ?? []).some(({ code }) => code === "annotation-orphan"),
    );
    await insert({ line: 1, character: 5 }, "Hanna M. Berg", 5);
    assert.equal(await entityAt({ line: 1, character: 7 }), "Omar Aziz");
    await client.until("told that it is back", () =>
      (client.diagnostics.get(client.uri("a.txt")) ?? []).every(({ code }) => code !== "annotation-orphan"),
    );
  });

  it("tell of lost annotations in the document, and of a broken file where it is broken", async () => {
    client.write("a.txt", "Nothing of it is left.\n");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri("a.txt"), type: 2 }],
    });
    const codes = (path: string) => (client.diagnostics.get(client.uri(path)) ?? []).map(({ code }) => code);
    await client.until("orphans", () => codes("a.txt").includes("annotation-orphan"));
    client.write("a.annotations.yaml", `${line("omar-aziz")}  a2: { kind: per`);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri("a.annotations.yaml"), type: 2 }],
    });
    await client.until("syntax", () => codes("a.annotations.yaml").includes("yaml-syntax"));
    assert.ok(codes("a.txt").includes("annotation-orphan"));
  });

  it("lead from the quote to its place", async () => {
    const found = await client.request<readonly (Location & { targetRange?: unknown })[]>(
      "textDocument/definition",
      {
        textDocument: { uri: client.uri("a.annotations.yaml") },
        position: { line: 2, character: line("omar-aziz").split("\n")[2]!.indexOf("Hanna") + 1 },
      },
    );
    assert.equal(found.length, 1);
  });
});
