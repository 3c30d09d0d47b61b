import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unchanged } from "../../src/files/cache/unchanged.ts";
import { nodeFiles } from "../../src/files/nodeFiles.ts";
import { nodeStamp } from "../../src/files/nodeStamp.ts";
import { readText } from "../../src/files/readText.ts";
import { uriOfPath } from "../../src/files/uris.ts";

describe("files of the disk", () => {
  const top = mkdtempSync(join(tmpdir(), "glossator-files-"));
  const root = join(top, "corpus");
  const uri = (path: string): string => uriOfPath(join(root, path));
  const files = nodeFiles(() => [uriOfPath(root)]);

  before(() => {
    mkdirSync(join(root, "node_modules/x"), { recursive: true });
    mkdirSync(join(root, "2023"), { recursive: true });
    writeFileSync(join(root, "node_modules/x/a.txt"), "no");
    writeFileSync(join(root, "2023/b c.txt"), "yes");
    writeFileSync(join(root, "a.txt"), "\uFEFFyes");
    writeFileSync(join(top, "secret.txt"), "secret");
    try {
      symlinkSync(join(top, "secret.txt"), join(root, "secret.txt"));
      symlinkSync(join(root, "a.txt"), join(root, "inside.txt"));
      symlinkSync(root, join(root, "loop"));
      symlinkSync(top, join(root, "out"));
    } catch {
      // Windows needs a privilege for symbolic links.
    }
  });
  after(() => rmSync(top, { recursive: true }));

  it("lists what is meant, in order, and neither skipped folders nor links that lead out or around", async () => {
    const listed = await files.list(uriOfPath(root), (path) => path.endsWith(".txt"));
    const paths = listed.map((entry) => entry.path);
    assert.deepEqual(
      paths.filter((path) => path !== "inside.txt"),
      ["2023/b c.txt", "a.txt"],
    );
    assert.match(listed[0]!.uri, /2023\/b%20c\.txt$/);
  });
  it("walks the same files, each with its stamp", async () => {
    const keep = (path: string): boolean => path.endsWith(".txt");
    const walked = [...(files.walk?.(uriOfPath(root), keep) ?? [])].filter((file) => file !== undefined);
    const listed = await files.list(uriOfPath(root), keep);
    assert.deepEqual(walked.map((file) => file.uri).sort(), listed.map((file) => file.uri).sort());
    assert.deepEqual(walked.map(({ stampNow }) => stampNow()?.size).sort(), [
      3,
      ...walked.slice(1).map(() => 6),
    ]);
  });
  it("pauses where folders have nothing of interest", async () => {
    for (let i = 0; i < 300; i++) mkdirSync(join(root, `empty/${i}`), { recursive: true });
    const walked = [...(files.walk?.(uriOfPath(root), () => false) ?? [])];
    assert.ok(walked.length > 300 && walked.every((file) => file === undefined));
    assert.deepEqual(await files.list(uriOfPath(root), () => false), []);
  });
  it("knows a file again by its stamp until it is written to, or another takes its place", () => {
    const file = join(root, "2023/b c.txt");
    const long = { settled: true };
    const before = { ...nodeStamp(file)!, ...long };
    assert.equal(unchanged(before, nodeStamp(file)!), true);
    writeFileSync(file, "yes");
    assert.equal(unchanged(before, nodeStamp(file)!), false);
    const now = { ...nodeStamp(file)!, ...long };
    // An editor that writes beside the file and puts that in its place, with the times of the old one.
    const { atime, mtime } = statSync(file);
    writeFileSync(`${file}~`, "yES");
    utimesSync(`${file}~`, atime, mtime);
    renameSync(`${file}~`, file);
    assert.equal(unchanged(now, nodeStamp(file)!), false);
  });
  it("does not trust the stamp of a file that was written to a moment ago", () => {
    writeFileSync(join(root, "2023/b c.txt"), "yes");
    const stamp = nodeStamp(join(root, "2023/b c.txt"))!;
    assert.equal(stamp.settled, false);
    assert.equal(unchanged(stamp, stamp), false);
  });
  it("reads at once what it reads, and nothing outside", () => {
    assert.equal(Buffer.from(files.readNow!(uri("2023/b c.txt"))!).toString(), "yes");
    for (const path of ["secret.txt", "../secret.txt", "out/secret.txt", "2023", "2023/..", "gone.txt"])
      assert.throws(() => files.readNow!(uri(path)), /^Error: (The file|This is not)/);
    assert.throws(() => files.readNow!(uri("2023/b c.txt"), 2), /too large/);
  });
  it("reads at once where links lead within the folder", function () {
    if (!existsSync(join(root, "inside.txt"))) this.skip();
    for (const path of ["inside.txt", "loop/a.txt"])
      assert.equal(Buffer.from(files.readNow!(uri(path))!).toString(), "\uFEFFyes");
  });
  it("reads text without its byte-order mark", async () =>
    assert.deepEqual(await readText(files, uri("a.txt")), { text: "yes" }));
  it("reads nothing outside", async () => {
    assert.match(JSON.stringify(await readText(files, uri("secret.txt"))), /refused/);
    assert.match(JSON.stringify(await readText(files, uri("../secret.txt"))), /refused/);
    assert.equal(await files.stat(uriOfPath("/etc/passwd")), undefined);
    for (const noUri of ["//", "file:////box//a.txt", "://", ""])
      assert.equal(await files.stat(noUri), undefined, noUri);
  });
  it("refuses what is larger than the limit without reading it", async () =>
    assert.match(JSON.stringify(await readText(files, uri("2023/b c.txt"), 2)), /too large/));
  it("knows whether a folder is under Git, its top outside too, and looks nowhere else", async () => {
    assert.equal(await files.isInGit(uri("2023")), false);
    mkdirSync(join(top, ".git"));
    assert.equal(await files.isInGit(uri("2023")), true);
    assert.equal(await files.isInGit(uriOfPath(top)), false);
  });
  it("says what could be written", async () => {
    assert.equal(await files.writable(uri("a.txt")), true);
    assert.equal(await files.writable(uri("new/registry/people.yaml")), true);
    assert.equal(await files.writable(uriOfPath(join(top, "secret.txt"))), false);
  });
});
