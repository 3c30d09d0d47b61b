import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { unifiedDiff } from "../../src/formats/unifiedDiff.ts";

describe("a unified diff", () => {
  it("of equal texts is empty", () => assert.equal(unifiedDiff("a", "x\n", "x\n"), ""));
  it("shows what changed with three lines around it", () =>
    assert.equal(
      unifiedDiff("f.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nfive\n6\n7\n8\n"),
      "--- a/f.yaml\n+++ b/f.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
    ));
  it("keeps changes that are far from one another apart", () => {
    const lines = Array.from({ length: 40 }, (_, i) => `${i}\n`);
    const after = lines.map((line, i) => (i === 3 || i === 30 ? "new\n" : line));
    assert.equal(unifiedDiff("f", lines.join(""), after.join("")).match(/^@@/gm)?.length, 2);
  });
  it("says where a last line break is missing", () =>
    assert.match(unifiedDiff("f", "a\nb", "a\nc\n"), /-b\n\\ No newline at end of file\n\+c\n$/));

  it("is taken by git apply", function () {
    try {
      execFileSync("git", ["--version"]);
    } catch {
      this.skip();
    }
    const folder = mkdtempSync(join(tmpdir(), "glossator-diff-"));
    const text = fc
      .array(fc.constantFrom("a\n", "b\n", "c\n", "x\n", "\n"), { maxLength: 30 })
      .map((lines) => `first\n${lines.join("")}`);
    const path = join(folder, "f");
    try {
      fc.assert(
        fc.property(text, text, (before, after) => {
          if (before === after) return;
          writeFileSync(path, before);
          execFileSync("git", ["apply", "--whitespace=nowarn", "-"], {
            cwd: folder,
            input: unifiedDiff("f", before, after),
          });
          assert.equal(readFileSync(path, "utf8"), after);
        }),
        { numRuns: 30 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }).timeout(30_000);
});
