import assert from "node:assert/strict";
import { FileChangeType, type FileEvent } from "vscode-languageserver";
import { OpenTexts } from "../../src/server/openTexts.ts";
import { soon } from "../../src/server/soon.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { beginWorkspace } from "./histories/running.ts";

const root = "file:///w";
const uri = (path: string): string => `${root}/${path}`;
const changed = (path: string, type: FileChangeType = FileChangeType.Changed): FileEvent => ({
  uri: uri(path),
  type,
});

/** A workspace that has read some files, and the documents that it knows, by path. */
async function reading(files: Readonly<Record<string, string>>, open = new OpenTexts()) {
  const disk = memoryFiles(() => 1);
  for (const [path, text] of Object.entries({ "corpus.yaml": "name: Test\n", ...files }))
    disk.texts.set(uri(path), text);
  const running = beginWorkspace(disk, open, [root]);
  await running.settled();
  const corpus = running.workspace.corpora.get(root)!;
  return {
    disk,
    document: (path: string) => corpus.view.corpus.documents.get(uri(path)),
    paths: () => [...corpus.view.corpus.documents.values()].map(({ path }) => path).sort(),
    /** Change files (undefined: gone) and tell of them and of some others that stay as they are. */
    async change(
      texts: Readonly<Record<string, string | undefined>>,
      ...others: readonly FileEvent[]
    ): Promise<void> {
      const events = Object.entries(texts).map(([path, text]) => {
        const type =
          text === undefined
            ? FileChangeType.Deleted
            : disk.texts.has(uri(path))
              ? FileChangeType.Changed
              : FileChangeType.Created;
        if (text === undefined) disk.texts.delete(uri(path));
        else disk.texts.set(uri(path), text);
        return changed(path, type);
      });
      running.follow(running.workspace.filesChanged([...events, ...others]));
      await running.settled();
    },
    /** Begin to have all read anew, and wait for some turns of it. */
    async readAnew(turns: number): Promise<void> {
      disk.texts.set(uri("corpus.yaml"), "name: Other\n");
      running.follow(running.workspace.filesChanged([changed("corpus.yaml")]));
      for (let turn = 0; turn < turns; turn++) await new Promise<void>(soon);
    },
    running,
  };
}

const registry = "people:\n  berg: { name: Anna Berg }\n";

describe("file events", () => {
  it("of files with the same contents have nothing read again", async () => {
    const { document, change } = await reading({
      "a.txt": "Anna Berg left.\n",
      "registry.yaml": registry,
      "corpus.yaml": "name: Test\n",
    });
    const before = document("a.txt");
    await change({}, changed("a.txt"), changed("registry.yaml"), changed("corpus.yaml"));
    assert.equal(document("a.txt"), before);
  });

  it("of another branch have those documents read that differ", async () => {
    const { document, paths, change } = await reading({
      "a.txt": "Anna Berg left.\n",
      "b.txt": "Nobody came.\n",
      "c.txt": "Rain.\n",
    });
    const before = document("b.txt");
    await change({ "a.txt": "Anna Berg came.\n", "c.txt": undefined, "d.txt": "Sun.\n" }, changed("b.txt"));
    assert.equal(document("b.txt"), before);
    assert.equal(document("a.txt")!.text, "Anna Berg came.\n");
    assert.deepEqual(paths(), ["a.txt", "b.txt", "d.txt"]);
  });

  it("of the registry have those documents read that it can touch", async () => {
    const { document, change } = await reading({
      "a.txt": "Anna Berg left.\n",
      "b.txt": "Mark Holm came.\n",
      "registry.yaml": registry,
    });
    const before = document("a.txt");
    await change({ "registry.yaml": `${registry}  holm: { name: Mark Holm }\n` });
    assert.equal(document("a.txt"), before);
    assert.equal(document("b.txt")!.findings.names[0]!.entity, "holm");
  });

  it("in great numbers leave room for other work", async () => {
    const paths = Array.from({ length: 1_000 }, (_, i) => `${i}.txt`);
    const { running, disk, document, change } = await reading(
      Object.fromEntries(paths.map((path) => [path, "Rain.\n"])),
    );
    disk.reads.length = 0;
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    await change(Object.fromEntries(paths.map((path) => [path, "Sun.\n"])));
    clearInterval(timer);
    assert.equal(disk.reads.length, paths.length);
    assert.equal(document("999.txt")!.text, "Sun.\n");
    assert.ok(longest < 1_000, `${Math.round(longest)} ms without a pause`);
    await change(Object.fromEntries(paths.map((path) => [path, undefined])));
    assert.equal(running.workspace.corpora.get(root)!.view.corpus.documents.size, 0);
  });

  it("of a file that is gone and there again, the first told late, leave it known", async () => {
    const { document, paths, disk, running } = await reading({ "a.txt": "Anna Berg left.\n" });
    const { workspace } = running;
    disk.texts.set(uri("a.txt"), "Anna Berg came.\n");
    running.follow(workspace.filesChanged([changed("a.txt", FileChangeType.Deleted)]));
    await running.settled();
    assert.equal(document("a.txt")?.text, "Anna Berg came.\n");
    // Gone when it was told, and made before that was found out.
    disk.texts.delete(uri("a.txt"));
    running.follow(workspace.filesChanged([changed("a.txt", FileChangeType.Deleted)]));
    disk.texts.set(uri("a.txt"), "Anna Berg stayed.\n");
    running.follow(workspace.filesChanged([changed("a.txt", FileChangeType.Created)]));
    await running.settled();
    assert.equal(document("a.txt")?.text, "Anna Berg stayed.\n");
    disk.texts.delete(uri("a.txt"));
    running.follow(workspace.filesChanged([changed("a.txt", FileChangeType.Deleted)]));
    await running.settled();
    assert.deepEqual(paths(), []);
  });

  it("that have all read anew take no word back that is typed into the registry meanwhile", async () => {
    const paths = ["registry/a.yaml", "registry/b.yaml", "registry/c.yaml"];
    const textOf = (name: string): string => `people:\n  berg: { name: Anna ${name} }\n`;
    for (let turns = 0; turns < 40; turns++) {
      const open = new OpenTexts();
      const { running, readAnew } = await reading(
        { ...Object.fromEntries(paths.map((path) => [path, "people:\n"])) },
        open,
      );
      const { workspace } = running;
      open.open({
        textDocument: { uri: uri("registry/a.yaml"), languageId: "yaml", version: 1, text: textOf("B") },
      });
      workspace.textOpened(uri("registry/a.yaml"));
      await readAnew(turns);
      const contentChanges = [{ text: textOf("Berg") }];
      open.change({ textDocument: { uri: uri("registry/a.yaml"), version: 2 }, contentChanges });
      workspace.textChanged(uri("registry/a.yaml"));
      workspace.flush(uri("registry/a.yaml"));
      await running.settled();
      const { registry } = workspace.corpora.get(root)!.view.corpus;
      assert.equal(registry.entities.get("berg")?.name, "Anna Berg", `typed after ${turns} turns`);
      await workspace.dispose();
    }
  });

  it("that have all read anew while a text is opened leave nothing unknown that was decided about it", async () => {
    const decided = `annotations:\n  a1: { kind: person, entity: berg, status: accepted, quote: Anna Berg, start: 0, end: 9, prefix: "", suffix: " came." }\n`;
    for (let turns = 0; turns < 40; turns++) {
      const open = new OpenTexts();
      const { running, disk, document, readAnew } = await reading({ "registry.yaml": registry }, open);
      const { workspace } = running;
      await readAnew(turns);
      // Nobody tells of it: the editor is faster than what watches files.
      disk.texts.set(uri("a.annotations.yaml"), decided);
      disk.texts.set(uri("a.txt"), "Anna Berg came.\n");
      const textDocument = {
        uri: uri("a.txt"),
        languageId: "plaintext",
        version: 1,
        text: "Anna Berg came.\n",
      };
      open.open({ textDocument });
      workspace.textOpened(uri("a.txt"));
      await running.settled();
      assert.ok(document("a.txt")?.annotations, `opened after ${turns} turns`);
      await workspace.dispose();
    }
  });
});
