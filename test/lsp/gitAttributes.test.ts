import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TextEdit } from "vscode-languageserver-types";
import type { TagEdit } from "../../src/protocol/tagging.ts";
import { startLanguageClient, type LanguageClient } from "../support/languageClient.ts";
import { edited } from "../support/corpus.ts";

const text = "When Hanna Berg came, the town was full of boats. Then Omar Aziz left.\n";
const files = {
  "corpus.yaml": "name: C\n",
  "registry/r.yaml": "people:\n  hanna-berg: { name: Hanna Berg }\n  omar-aziz: { name: Omar Aziz }\n",
  "a.txt": text,
  "b.txt": text,
};

describe("how git merges annotations", () => {
  const ask = (client: LanguageClient, words: string, file = "a.txt"): Promise<TagEdit> => {
    const character = text.indexOf(words);
    const at = { line: 0, character: character + 1 };
    return client.request("glossator/decide", {
      uri: client.uri(file),
      ranges: [{ start: at, end: at }],
      decision: { do: "accept" },
    });
  };
  /** The files that an edit changes, by path, as they are then. */
  const after = (client: LanguageClient, answer: TagEdit): Record<string, string> => {
    const changed: [string, readonly TextEdit[]][] = [
      ...Object.entries(answer.edit?.changes ?? {}),
      ...(answer.edit?.documentChanges ?? []).flatMap((change): [string, readonly TextEdit[]][] =>
        "edits" in change ? [[change.textDocument.uri, change.edits as TextEdit[]]] : [],
      ),
    ];
    return Object.fromEntries(
      changed.map(([uri, edits]) => {
        const file = uri.slice(client.uri("x").length - 1);
        const before = readIfThere(path.join(client.folder, file));
        return [file, edited(before, edits)];
      }),
    );
  };
  const run = async (more: Record<string, string>, test: (client: LanguageClient) => Promise<void>) => {
    const client = await startLanguageClient({ ...files, ...more });
    try {
      await test(client);
    } finally {
      await client.stop();
    }
  };

  it("is written down with the first decision", () =>
    run({ ".git/HEAD": "" }, async (client) => {
      const answer = await ask(client, "Hanna Berg");
      assert.deepEqual(Object.keys(after(client, answer)), ["a.annotations.yaml", ".gitattributes"]);
      assert.equal(after(client, answer)[".gitattributes"], "*.annotations.yaml merge=union\n");
      assert.match(answer.message, /is accepted\. \.gitattributes now has Git merge/);
      // Nothing was applied: the next one is the first again.
      assert.ok(".gitattributes" in after(client, await ask(client, "Omar Aziz")));
    }));
  it("is no concern without git", () =>
    run({}, async (client) => {
      const answer = await ask(client, "Hanna Berg");
      assert.deepEqual(Object.keys(after(client, answer)), ["a.annotations.yaml"]);
      assert.equal(answer.offer, undefined);
    }));
  it("is offered once where there is a file without it", () =>
    run({ ".git/HEAD": "", ".gitattributes": "* text=auto\n" }, async (client) => {
      const answer = await ask(client, "Hanna Berg");
      assert.deepEqual(Object.keys(after(client, answer)), ["a.annotations.yaml"]);
      assert.equal(answer.offer?.uri, client.uri(".gitattributes"));
      assert.equal(answer.offer?.line, "*.annotations.yaml merge=union");
      assert.equal((await ask(client, "Omar Aziz")).offer, undefined);
    }));
  it("is offered where annotations are there already", () =>
    run({ ".git/HEAD": "", "b.annotations.yaml": "document: b.txt\nannotations: {}\n" }, async (client) => {
      const answer = await ask(client, "Hanna Berg");
      assert.deepEqual(Object.keys(after(client, answer)), ["a.annotations.yaml"]);
      assert.equal(answer.offer?.uri, client.uri(".gitattributes"));
    }));
  for (const rule of ["*.annotations.yaml merge=union", "*.yaml text merge=binary", "* -merge"])
    it(`is left as it is said by ${rule}`, () =>
      run({ ".git/HEAD": "", ".gitattributes": `# ours\n${rule}\n` }, async (client) => {
        const answer = await ask(client, "Hanna Berg");
        assert.deepEqual(Object.keys(after(client, answer)), ["a.annotations.yaml"]);
        assert.equal(answer.offer, undefined);
      }));

  it("keeps what two people tagged side by side", () =>
    run({ ".git/HEAD": "" }, async (client) => {
      const folder = mkdtempSync(path.join(tmpdir(), "glossator-merge-"));
      const git = (...args: string[]): string =>
        execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
          cwd: folder,
          encoding: "utf8",
          stdio: ["ignore", "pipe", "pipe"],
        });
      try {
        git("init", "-q", "-b", "main");
        for (const [name, content] of Object.entries(files)) {
          mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
          writeFileSync(path.join(folder, name), content);
        }
        git("add", "-A");
        git("commit", "-qm", "texts");
        const decideOn = async (branch: string, words: string): Promise<void> => {
          git("checkout", "-q", "-b", branch, "main");
          const changed = after(client, await ask(client, words));
          for (const [name, content] of Object.entries(changed))
            writeFileSync(path.join(folder, name), content);
          git("add", "-A");
          git("commit", "-qm", branch);
        };
        await decideOn("anna", "Hanna Berg");
        await decideOn("bo", "Omar Aziz");
        git("merge", "-q", "--no-edit", "anna");
        const merged = readFileSync(path.join(folder, "a.annotations.yaml"), "utf8");
        assert.doesNotMatch(merged, /<<<<<<<|>>>>>>>/);
        client.write("a.annotations.yaml", merged);
        await client.open("a.annotations.yaml", merged, "yaml");
        await client.open("a.txt", text);
        for (const words of ["Hanna Berg", "Omar Aziz"]) {
          assert.ok(merged.includes(`quote: ${words}`), merged);
          const at = { line: 0, character: text.indexOf(words) };
          const found = await client.request<{ decided?: boolean; rejection: object }[]>(
            "glossator/findingAt",
            {
              uri: client.uri("a.txt"),
              range: { start: at, end: { line: 0, character: at.character + words.length } },
            },
          );
          assert.equal(found[0]?.decided, true, words);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }));
});

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
