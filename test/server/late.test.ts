import assert from "node:assert/strict";
import { FileChangeType, type FileEvent } from "vscode-languageserver";
import type { Files } from "../../src/files/files.ts";
import { OpenTexts } from "../../src/server/openTexts.ts";
import { soon } from "../../src/server/soon.ts";
import { Workspace } from "../../src/server/workspace.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { beginWorkspace, type Running } from "./histories/running.ts";

const { Changed, Created, Deleted } = FileChangeType;
const event = (uri: string, type: FileChangeType): FileEvent => ({ uri, type });
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise<void>(soon);
};

/** Files in memory, some of whose answers wait until they are let go. */
function heldFiles(texts: Readonly<Record<string, string>>, now = false) {
  const disk = memoryFiles(() => 1, now);
  for (const [uri, text] of Object.entries(texts)) disk.texts.set(uri, text);
  let isHeld = (_uri: string): boolean => false;
  let waiting: (() => void)[] = [];
  const late = async <T>(uri: string, asked: () => Promise<T>): Promise<T> => {
    const answer = asked();
    const settled = answer.catch(() => undefined);
    if (isHeld(uri)) await new Promise<void>((resolve) => waiting.push(resolve));
    await settled;
    return answer;
  };
  const files: Files = {
    ...disk,
    list: (folder, keep) => late(folder, () => disk.list(folder, keep)),
    read: (uri) => late(uri, () => disk.read(uri)),
  };
  return {
    disk,
    files,
    hold: (held: (uri: string) => boolean) => (isHeld = held),
    letGo() {
      isHeld = () => false;
      for (const go of waiting.splice(0)) go();
      waiting = [];
    },
  };
}

const roots = ({ workspace }: Running): string[] => [...workspace.corpora.keys()];
const tell = (running: Running, ...events: readonly FileEvent[]): void =>
  running.follow(running.workspace.filesChanged(events));

describe("answers that come late", () => {
  it("bring no corpus of a folder that has been removed meanwhile", async () => {
    const { files, hold, letGo } = heldFiles({ "file:///a/corpus.yaml": "", "file:///b/corpus.yaml": "" });
    hold((uri) => uri === "file:///b");
    const running = beginWorkspace(files, new OpenTexts(), ["file:///a", "file:///b"]);
    await turns(5);
    await running.workspace.setFolders(["file:///a"]);
    letGo();
    await running.settled();
    assert.deepEqual(roots(running), ["file:///a"]);
    assert.equal(running.workspace.searching, false);
  });

  it("of an older corpus.yaml do not count", async () => {
    const uri = "file:///w/corpus.yaml";
    const { disk, files, hold, letGo } = heldFiles({ [uri]: "name: Old\n" });
    let reads = 0;
    hold((read) => read === uri && reads++ === 0);
    const running = beginWorkspace(files, new OpenTexts(), ["file:///w"]);
    await turns(20);
    disk.texts.set(uri, "name: New\n");
    tell(running, event(uri, Changed));
    await turns(40);
    letGo();
    await running.settled();
    assert.equal(running.workspace.corpora.get("file:///w")!.view.corpus.config.name, "New");
  });

  it("bring back no registry file that a newer corpus.yaml leaves out", async () => {
    const paths = Array.from({ length: 16 }, (_, i) => `file:///w/registry/${i}.yaml`);
    for (const count of [2, 8]) {
      const texts = paths.map((uri, i) => [uri, `people:\n  p${i}: { name: Anna Berg }\n`] as const);
      const { disk, files } = heldFiles(Object.fromEntries(texts), true);
      disk.texts.set("file:///w/corpus.yaml", "");
      const slow: Files["readNow"] = (uri) => {
        for (const end = performance.now() + 9; uri.includes("registry") && performance.now() < end;);
        return disk.readNow!(uri);
      };
      const running = beginWorkspace({ ...files, readNow: slow }, new OpenTexts(), ["file:///w"]);
      await turns(count);
      disk.texts.set("file:///w/corpus.yaml", "registry: [registry/0.yaml]\n");
      tell(running, event("file:///w/corpus.yaml", Changed));
      await running.settled();
      const { registry } = running.workspace.corpora.get("file:///w")!.view.corpus;
      assert.deepEqual([...registry.entities.keys()], ["p0"], `after ${count} turns`);
    }
  });

  it("have no corpus read that has been removed meanwhile", async () => {
    const { disk, files, hold, letGo } = heldFiles({
      "file:///w/a/corpus.yaml": "",
      "file:///w/b/corpus.yaml": "",
      "file:///w/b/registry.yaml": "people:\n",
    });
    hold((uri) => uri === "file:///w/a/corpus.yaml");
    const running = beginWorkspace(files, new OpenTexts(), ["file:///w"]);
    await turns(20);
    disk.texts.delete("file:///w/b/corpus.yaml");
    tell(running, event("file:///w/b/corpus.yaml", Deleted));
    await turns(20);
    disk.reads.length = 0;
    letGo();
    await running.settled();
    assert.deepEqual(roots(running), ["file:///w/a"]);
    assert.deepEqual(
      disk.reads.filter((uri) => uri.startsWith("file:///w/b/")),
      [],
    );
  });

  it("change nothing in a corpus that is gone", async () => {
    const disk = memoryFiles(() => 1);
    const registry = "file:///w/registry.yaml";
    disk.texts.set("file:///w/corpus.yaml", "").set(registry, "people:\n");
    const gone: string[] = [];
    const workspace: Workspace = new Workspace(disk, new OpenTexts(), {
      changed(state) {
        if (state !== workspace.loose && workspace.corpora.get(state.root) !== state) gone.push(state.root);
      },
      statusChanged() {},
      log() {},
      failed: assert.fail,
    });
    await workspace.setFolders(["file:///w"]);
    await workspace.settled();
    disk.texts.set(registry, "people:\n  berg: { name: Anna Berg }\n").delete("file:///w/corpus.yaml");
    await workspace.filesChanged([event(registry, Changed), event("file:///w/corpus.yaml", Deleted)]);
    await workspace.settled();
    assert.deepEqual(gone, []);
  });

  it("take no corpus away that is there again", async () => {
    const { disk, files, hold, letGo } = heldFiles({
      "file:///w/a/corpus.yaml": "name: A\n",
      "file:///w/b/corpus.yaml": "name: B\n",
    });
    const running = beginWorkspace(files, new OpenTexts(), ["file:///w"]);
    await running.settled();
    disk.texts.set("file:///w/a/corpus.yaml", "name: Other\n").delete("file:///w/b/corpus.yaml");
    hold((uri) => uri === "file:///w/a/corpus.yaml");
    tell(running, event("file:///w/a/corpus.yaml", Changed), event("file:///w/b/corpus.yaml", Deleted));
    await turns(20);
    disk.texts.set("file:///w/b/corpus.yaml", "name: B\n");
    tell(running, event("file:///w/b/corpus.yaml", Created));
    await turns(20);
    letGo();
    await running.settled();
    assert.deepEqual(roots(running), ["file:///w/a", "file:///w/b"]);
  });

  it("that a file cannot be read say nothing of the text that an editor has by then", async () => {
    const uri = "file:///w/a.txt";
    const { files, disk, hold, letGo } = heldFiles({ "file:///w/corpus.yaml": "", [uri]: "Rain.\n" });
    const open = new OpenTexts();
    const running = beginWorkspace(files, open, ["file:///w"]);
    await running.settled();
    disk.read = async () => {
      throw new Error("The file cannot be read (EACCES).");
    };
    hold((read) => read === uri);
    tell(running, event(uri, Changed));
    await turns(10);
    open.open({ textDocument: { uri, languageId: "plaintext", version: 1, text: "Sun.\n" } });
    running.workspace.textOpened(uri);
    letGo();
    await running.settled();
    const { view } = running.workspace.corpora.get("file:///w")!;
    assert.deepEqual([...view.skipped], []);
    assert.equal(view.corpus.documents.get(uri)?.text, "Sun.\n");
  });
});

describe("a document of an older snapshot", () => {
  it("whose text has changed since has nothing read again", async () => {
    const uri = "file:///w/a.txt";
    const { files, disk } = heldFiles({ "file:///w/corpus.yaml": "", [uri]: "Rain.\n" }, true);
    const running = beginWorkspace(files, new OpenTexts(), ["file:///w"]);
    await running.settled();
    const corpus = running.workspace.corpora.get("file:///w")!;
    const older = corpus.view.corpus.documents.get(uri)!;
    disk.texts.set(uri, "Sun.\n");
    tell(running, event(uri, Changed));
    await running.settled();
    const newer = corpus.view.corpus.documents.get(uri)!;
    assert.equal(older.text, "");
    await running.settled();
    assert.equal(corpus.view.corpus.documents.get(uri), newer);
  });
});

describe("a failure", () => {
  it("to list a folder once keeps no text beside the corpus from being read later", async () => {
    const disk = memoryFiles(() => 1);
    disk.texts.set("file:///w/corpus.yaml", "");
    let lists = 0;
    const files: Files = {
      ...disk,
      list: async (folder, keep) => {
        if (folder === "file:///beside" && ++lists === 2) throw new Error("The editor does not answer.");
        return disk.list(folder, keep);
      },
    };
    const running = beginWorkspace(files, new OpenTexts(), ["file:///w", "file:///beside"]);
    await running.settled();
    disk.texts.set("file:///beside/x.txt", "Rain.\n");
    tell(running, event("file:///beside/x.txt", Created));
    await running.settled();
    assert.deepEqual(running.logged, ["Error: The editor does not answer."]);
    assert.deepEqual([...running.workspace.corpora.get("file:///w")!.adopted], ["file:///beside/x.txt"]);
  });
});
