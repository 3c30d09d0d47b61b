import assert from "node:assert/strict";
import type { Connection } from "vscode-languageserver";
import { clientFiles, type ClientFileSystem } from "../../src/files/clientFiles.ts";
import { readText } from "../../src/files/readText.ts";
import { clientFileSystem } from "../../src/server/clientFileSystem.ts";

const root = "memfs://box/corpus";

/** An editor's file system of a few files, which notes what it is asked for. */
function fileSystemOf(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const paths = Object.keys(texts);
  const pathOf = (uri: string): string => {
    asked.push(uri);
    return decodeURIComponent(uri.slice(root.length + 1));
  };
  const isFolder = (path: string): boolean =>
    path === "" || paths.some((each) => each.startsWith(`${path}/`));
  const client: ClientFileSystem = {
    async readDirectory(uri) {
      const folder = pathOf(uri);
      const below = paths.filter((path) => folder === "" || path.startsWith(`${folder}/`));
      const names = below.map((path) => path.slice(folder === "" ? 0 : folder.length + 1).split("/")[0]!);
      return [...new Set(names)].map((name) => {
        const path = folder === "" ? name : `${folder}/${name}`;
        return [name, isFolder(path) ? "folder" : "file"] as const;
      });
    },
    async stat(uri) {
      const path = pathOf(uri);
      if (texts[path] !== undefined) return { kind: "file", size: texts[path].length };
      return isFolder(path) ? { kind: "folder", size: 0 } : null;
    },
    async readFile(uri) {
      const text = texts[pathOf(uri)];
      return text === undefined ? null : Buffer.from(text).toString("base64");
    },
    isWritable: async () => true,
  };
  return { files: clientFiles(client, () => [root]), asked };
}

describe("files of an editor", () => {
  it("are listed in path order, without folders that hold no texts", async () => {
    const { files } = fileSystemOf({
      "b.txt": "",
      "a/é 1.txt": "",
      "a/deep/c.txt": "",
      "a/c.md": "",
      ".git/x.txt": "",
      "node_modules/y/z.txt": "",
    });
    const found = await files.list(root, (path) => path.endsWith(".txt"));
    assert.deepEqual(
      found.map(({ path }) => path),
      ["a/deep/c.txt", "a/é 1.txt", "b.txt"],
    );
    assert.equal(found[1]?.uri, `${root}/a/%C3%A9%201.txt`);
  });

  it("are read as the bytes they are", async () => {
    const { files } = fileSystemOf({ "a.txt": "“é” 👍\r\n" });
    assert.deepEqual(await readText(files, `${root}/a.txt`), { text: "“é” 👍\r\n" });
    assert.ok("refused" in (await readText(files, `${root}/b.txt`)));
  });

  for (const outside of [
    "memfs://box/other/a.txt",
    "memfs://box/corpus2/a.txt",
    `${root}/../other/a.txt`,
    `${root}/a/%2e%2e/%2E%2E/other.txt`,
    `${root}/a%2F..%2F..%2Fother.txt`,
    "file:///etc/passwd",
  ])
    it(`outside the folders are not asked for: ${outside}`, async () => {
      const { files, asked } = fileSystemOf({ "a.txt": "a" });
      assert.equal(await files.stat(outside), undefined);
      assert.deepEqual(await files.list(outside, () => true), []);
      assert.equal(await files.writable(outside), false);
      await assert.rejects(files.read(outside), /outside the workspace/);
      assert.deepEqual(asked, []);
    });
});

it("an editor that fails to tell of its files has none", async () => {
  const refusing = { sendRequest: () => Promise.reject(new Error("Unhandled method")) };
  const files = clientFiles(clientFileSystem(refusing as unknown as Connection), () => [root]);
  assert.deepEqual(await files.list(root, () => true), []);
  assert.equal(await files.stat(root), undefined);
  assert.equal(await files.writable(root), false);
  assert.equal(await files.isInGit(root), false);
  assert.deepEqual(await readText(files, `${root}/a.txt`), {
    refused: "The file is missing or lies outside the workspace.",
  });
});
