import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { userCacheFolder } from "../../src/files/cache/nodeUserCacheFolder.ts";
import { folderOf, runIn, write } from "./runIn.ts";

describe("the cache of the command line", () => {
  const folder = folderOf(() => ({ ".keep": "" }));
  const cache = join(folder, "cache");
  beforeEach(() => {
    rmSync(join(folder, "letters"), { recursive: true, force: true });
    rmSync(cache, { recursive: true, force: true });
    write(folder, {
      "letters/corpus.yaml": "name: Letters\n",
      "letters/registry/people.yaml": "people:\n  ada-lund:\n    name: Ada Lund\n",
      "letters/one.txt": "On 12 October 2023 Ada Lund wrote: “The ferry is late.”\n",
      "letters/two.txt": "Ada Lund met Bo Holm in Oslo.\n",
      "letters/2023-10-14.txt": "They met again yesterday.\n",
    });
  });

  const run = (...args: string[]) => runIn(join(folder, "letters"), args);
  const cached = (...args: string[]) => run(...args, "--cache", cache);
  /** When each of its files was written. */
  const written = (): string =>
    readdirSync(cache, { recursive: true })
      .map((name) => `${String(name)} ${statSync(join(cache, String(name))).ino}`)
      .join();

  it("changes nothing in what is said, for every command that reads a corpus", async () => {
    const commands = [
      ["stats"],
      ["mentions", "Ada Lund", "--format", "jsonl"],
      ["quotes", "--format", "jsonl"],
      ["meetings", "--format", "jsonl"],
      ["search", "ferry"],
      ["check", "--severity", "hint"],
      ["rename", "ada-lund", "ada"],
    ];
    for (const command of commands) {
      const without = await run(...command);
      assert.deepEqual(await cached(...command), without, command.join(" "));
      assert.deepEqual(await cached(...command), without, command.join(" "));
    }
  });

  it("is written once, and again when a document changes", async () => {
    await cached("stats");
    const first = written();
    // Right after a file was written, its stamp cannot be trusted.
    await cached("stats");
    await cached("mentions", "Ada Lund");
    write(folder, { "letters/two.txt": "Bo Holm met nobody.\n" });
    const { out } = await cached("mentions", "Ada Lund", "--format", "jsonl");
    assert.doesNotMatch(out, /two\.txt/);
    assert.notEqual(written(), first);
  });

  it("counts what is there now, whatever came and went since it was counted", async () => {
    const people = "people:\n  ada-lund:\n    name: Ada Lund\n";
    const changes: readonly Readonly<Record<string, string | undefined>>[] = [
      { "letters/three.txt": "“We sail at noon,” said Ada Lund on 3 May 2022.\n" },
      { "letters/two.txt": "Bo Holm, the mayor of Oslo, met nobody.\n" },
      { "letters/registry/people.yaml": `${people}  bo-holm:\n    name: Bo Holm\n` },
      { "letters/one.txt": undefined },
      { "letters/registry/people.yaml": people },
      { "letters/corpus.yaml": "name: Letters\ndocuments: [two.txt]\n" },
    ];
    for (const change of changes) {
      for (const [file, text] of Object.entries(change))
        if (text === undefined) rmSync(join(folder, file));
        else write(folder, { [file]: text });
      const { out } = await run("stats");
      assert.equal((await cached("stats")).out, out);
      assert.equal((await cached("stats")).out, out);
    }
  });

  it("heeds registry, decisions and configuration", async () => {
    const mentions = async (): Promise<string> =>
      (await cached("mentions", "Ada Lund", "--format", "jsonl")).out;
    const before = await mentions();
    write(folder, {
      "letters/registry/people.yaml": "people:\n  ada-lund:\n    name: Ada Lund\n    aliases: [Bo Holm]\n",
    });
    const aliases = await mentions();
    assert.equal(aliases.trim().split("\n").length, before.trim().split("\n").length + 1);
    write(folder, {
      "letters/two.annotations.yaml":
        "document: two.txt\nannotations:\n  - id: a1b2c3d4\n    kind: reject\n    at: [0, 8]\n    text: Ada Lund\n",
    });
    const decided = await cached("check", "--severity", "hint");
    assert.deepEqual(decided, await run("check", "--severity", "hint"));
    assert.equal(await mentions(), (await run("mentions", "Ada Lund", "--format", "jsonl")).out);
  });

  it("reads a file that was changed behind its back", async () => {
    const file = join(folder, "letters/two.txt");
    const past = new Date("2020-01-01");
    utimesSync(file, past, past);
    await cached("stats");
    writeFileSync(file, "Ada Lund met Bo Berg in Oslo.\n");
    utimesSync(file, past, past);
    assert.match((await cached("search", "Berg")).out, /Berg/);
  });

  it("says what is damaged, and goes on", async () => {
    await cached("stats");
    const [corpus = ""] = readdirSync(cache);
    const shard = readdirSync(join(cache, corpus)).find((name) => /^[\da-f]{2}$/.test(name))!;
    for (const name of [shard, "sums"]) {
      const path = join(cache, corpus, name);
      writeFileSync(path, readFileSync(path).subarray(8));
      const { code, out, err } = await cached("stats");
      assert.deepEqual([code, out], [0, (await run("stats")).out]);
      assert.match(err, /^glossator: The cache file .* is damaged and thrown away\.\n$/);
      assert.ok(existsSync(path));
      assert.equal((await cached("stats")).err, "");
    }
  });

  it("is told where it is to be, or not to be", async () => {
    await run("stats", "--no-cache");
    await run("stats");
    assert.equal(existsSync(cache), false);
    assert.equal((await run("stats", "--cache", "")).code, 2);
    const both = await cached("stats", "--no-cache");
    assert.equal(both.code, 2);
    assert.match(both.err, /do not go together/);
  });

  it("can lie in a folder named from where one is, and is kept out of the corpus otherwise", async () => {
    await run("stats", "--cache", "../cache");
    assert.ok(existsSync(cache));
    assert.deepEqual(
      readdirSync(join(folder, "letters")).sort().join(),
      "2023-10-14.txt,corpus.yaml,one.txt,registry,two.txt",
    );
  });

  it("cannot be where there is a file, which is said", async () => {
    const { code, err } = await run("stats", "--cache", "one.txt");
    assert.equal(code, 0);
    assert.match(err, /The cache cannot be written/);
  });

  const places: readonly (readonly [string, Readonly<Record<string, string>>, string, string | undefined])[] =
    [
      ["linux", {}, "/home/ada", "/home/ada/.cache/glossator"],
      ["linux", { XDG_CACHE_HOME: "/tmp/ada" }, "/home/ada", "/tmp/ada/glossator"],
      ["linux", { XDG_CACHE_HOME: "here" }, "/home/ada", "/home/ada/.cache/glossator"],
      ["darwin", {}, "/Users/ada", "/Users/ada/Library/Caches/glossator"],
      ["darwin", { XDG_CACHE_HOME: "/tmp/ada" }, "/Users/ada", "/tmp/ada/glossator"],
      ["win32", { LOCALAPPDATA: "D:\\Ada" }, "C:\\Users\\ada", "D:\\Ada\\glossator\\Cache"],
      ["win32", {}, "C:\\Users\\ada", "C:\\Users\\ada\\AppData\\Local\\glossator\\Cache"],
      ["linux", {}, "", undefined],
    ];
  for (const [platform, env, home, expected] of places)
    it(`lies in ${expected ?? "no folder"} on ${platform} with ${JSON.stringify(env)}`, () =>
      assert.equal(userCacheFolder(platform, env, home), expected));
});
