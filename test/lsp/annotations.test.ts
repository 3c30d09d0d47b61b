import assert from "node:assert/strict";
import type { Location, Position } from "vscode-languageserver-types";
import { parseAnnotations } from "../../src/annotations/parseAnnotations.ts";
import { placeAnnotations } from "../../src/annotations/placeAnnotations.ts";
import type { TagEdit } from "../../src/protocol/tagging.ts";
import { applyEdits } from "../../src/text/edits.ts";
import { LineIndex } from "../../src/text/lineIndex.ts";
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

  describe("of a document that is saved", () => {
    const refresh = async (): Promise<string | undefined> => {
      const answer = await client.request<TagEdit | null>("glossator/refreshPlaces", {
        uri: client.uri("a.txt"),
      });
      const edits = answer?.edit?.changes?.[client.uri("a.annotations.yaml")];
      const before = line("omar-aziz");
      const lines = new LineIndex(before);
      const at = (position: Position) => lines.offsetAt(position);
      return (
        edits &&
        applyEdits(
          before,
          edits.map(({ range, newText }) => ({ start: at(range.start), end: at(range.end), newText })),
        )
      );
    };
    beforeEach(() => client.open("a.txt", text));

    it("say where they are now if edits touched them, and are the same then after a restart", async () => {
      await insert({ line: 0, character: 0 }, "Then.\n", 2);
      await insert({ line: 1, character: 10 }, " Maria", 3);
      const written = await refresh();
      assert.match(written ?? "", /quote: Hanna Maria Berg, start: 11, end: 27, prefix: "Then. When ", /);
      const edited = `Then.\n${text.replace("Hanna", "Hanna Maria")}`;
      const [placed] = placeAnnotations(edited, parseAnnotations("a", written!).value.annotations);
      assert.equal(placed?.outcome, "same");
    });
    it("stay as they are if edits touched something else, or nothing", async () => {
      assert.equal(await refresh(), undefined);
      await insert({ line: 0, character: 58 }, " And dance", 2);
      assert.equal(await refresh(), undefined);
    });
    it("keep what is known of words that are gone", async () => {
      await insert({ line: 0, character: 5 }, "", 2, { line: 0, character: 15 });
      assert.equal(await refresh(), undefined);
    });
    it("give way to unsaved changes of their own file, and to a broken one", async () => {
      await insert({ line: 0, character: 10 }, " Maria", 2);
      await client.open("a.annotations.yaml", line("hanna-berg"), "yaml");
      assert.equal(await refresh(), undefined);
      await client.change("a.annotations.yaml", `${line("omar-aziz")}  a2: { kind: per`);
      client.write("a.annotations.yaml", `${line("omar-aziz")}  a2: { kind: per`);
      assert.equal(await refresh(), undefined);
      client.write("a.annotations.yaml", line("omar-aziz"));
      await client.change("a.annotations.yaml", line("omar-aziz"));
      assert.match((await refresh()) ?? "", /quote: Hanna Maria Berg/);
    });
  });

  describe("of documents that are about to be renamed", () => {
    interface Answer {
      readonly documentChanges: readonly (
        | { readonly kind: "rename"; readonly oldUri: string; readonly newUri: string }
        | { readonly textDocument: { readonly uri: string }; readonly edits: readonly { newText: string }[] }
      )[];
    }
    const path = (uri: string): string =>
      decodeURIComponent(uri.slice(client.uri("").length).replace(/^\//, ""));
    /** What goes along, a line each: `a > b`, `registry: new text`. */
    const rename = async (from: string, to: string): Promise<readonly string[]> => {
      const files = [{ oldUri: client.uri(from), newUri: client.uri(to) }];
      const answer = await client.request<Answer | null>("workspace/willRenameFiles", { files });
      return (answer?.documentChanges ?? []).map((change) =>
        "kind" in change
          ? `${path(change.oldUri)} > ${path(change.newUri)}`
          : `${path(change.textDocument.uri)}: ${change.edits.map(({ newText }) => newText).join()}`,
      );
    };
    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      ["a.txt", "b.txt", ["a.annotations.yaml > b.annotations.yaml", "b.annotations.yaml: b.txt"]],
      ["a.txt", "deep/a.txt", ["a.annotations.yaml > deep/a.annotations.yaml"]],
      [
        "a.txt",
        "deep/new: name.txt",
        [
          "a.annotations.yaml > deep/new: name.annotations.yaml",
          'deep/new: name.annotations.yaml: "new: name.txt"',
        ],
      ],
      ["a.txt", "a.md", ["a.annotations.yaml: a.md"]],
      ["plain.txt", "simple.txt", []],
      // The server may not know yet that there is none of that name any more.
      [
        "a.txt",
        "plain.txt",
        ["a.annotations.yaml > plain.annotations.yaml", "plain.annotations.yaml: plain.txt"],
      ],
      [
        "twin.md",
        "single.md",
        ["twin.md.annotations.yaml > single.md.annotations.yaml", "single.md.annotations.yaml: single.md"],
      ],
      [
        "twin.txt",
        "single.txt",
        ["twin.annotations.yaml > single.annotations.yaml", "single.annotations.yaml: single.txt"],
      ],
      // Beside one of the same name, only the whole name says whose they are; also of one that was there first and does not say.
      [
        "a.txt",
        "plain.md",
        ["a.annotations.yaml > plain.md.annotations.yaml", "plain.md.annotations.yaml: plain.md"],
      ],
      ["plain.txt", "a.md", []],
      ["plain.txt", "silent.md", ["silent.annotations.yaml > silent.txt.annotations.yaml"]],
      [
        "a.txt",
        "taken.txt",
        ["a.annotations.yaml > taken.txt.annotations.yaml", "taken.txt.annotations.yaml: taken.txt"],
      ],
      ["a.annotations.yaml", "b.annotations.yaml", []],
      ["listed", "notes", ['registry/r.yaml: notes/minutes.txt,"notes/two, three.txt"']],
    ];
    beforeEach(async () => {
      await client.stop();
      const one = line("omar-aziz");
      client = await startLanguageClient({
        "corpus.yaml": "name: C\n",
        "registry/r.yaml": `${registry}meetings:\n  council: { name: Council, documents: [listed/minutes.txt, "listed/two, three.txt"] }\n`,
        "a.txt": text,
        "a.annotations.yaml": one,
        "plain.txt": text,
        "twin.txt": text,
        "twin.annotations.yaml": one.replace("a.txt", "twin.txt"),
        "twin.md": text,
        "twin.md.annotations.yaml": one.replace("a.txt", "twin.md"),
        "silent.txt": text,
        "silent.annotations.yaml": one.replace(/^document.*\n/, ""),
        "taken.annotations.yaml": one,
        "listed/minutes.txt": text,
        "listed/minutes.annotations.yaml": one,
        "listed/two, three.txt": text,
      });
    });

    it("go along", async () => {
      for (const [from, to, expected] of cases)
        assert.deepEqual(await rename(from, to), expected, `${from} > ${to}`);
    });
    it("go along though nobody has told yet that they are there", async () => {
      client.write("plain.annotations.yaml", line("omar-aziz").replace("a.txt", "plain.txt"));
      assert.deepEqual(await rename("plain.txt", "simple.txt"), [
        "plain.annotations.yaml > simple.annotations.yaml",
        "simple.annotations.yaml: simple.txt",
      ]);
    });
    it("stay if both names are taken, and that is told", async () => {
      client.write("taken.txt.annotations.yaml", "annotations:\n");
      const told: string[] = [];
      client.connection.onNotification("window/showMessage", ({ message }) => void told.push(message));
      assert.deepEqual(await rename("a.txt", "taken.txt"), []);
      await client.until("a message", () => told.length > 0);
      assert.match(told[0]!, /^What was decided about taken\.txt stays in a\.annotations\.yaml/);
    });
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
