import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addAnnotations } from "../../src/annotations/addAnnotations.ts";
import { parseAnnotations } from "../../src/annotations/parseAnnotations.ts";
import { gitAttributes } from "../../src/registry/createCorpusFiles.ts";
import { done, draftsOf } from "./annotationText.ts";

const { drafts } = draftsOf("⟦a1 Hanna⟧ met ⟦a2 Omar⟧ and ⟦a3 Li⟧ in ⟦a4 Oslo⟧.");

/** What git makes of two people's additions to one file; the ids in it, or undefined for a conflict. */
function merged(
  base: readonly number[],
  ours: readonly number[],
  theirs: readonly number[],
): string[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), "glossator-merge-"));
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: folder,
      stdio: "pipe",
    }).toString();
  const file = join(folder, "a.annotations.yaml");
  const save = (before: string, which: readonly number[]): string => {
    const text = done(
      before,
      addAnnotations(
        before,
        "a.txt",
        which.map((i) => drafts[i]!),
      ),
    );
    if (text !== "") writeFileSync(file, text);
    git("add", "-A");
    git("commit", "-qm", "x", "--allow-empty");
    return text;
  };
  try {
    git("init", "-q", "-b", "main");
    writeFileSync(join(folder, ".gitattributes"), gitAttributes);
    const common = save("", base);
    git("checkout", "-qb", "theirs");
    save(common, theirs);
    git("checkout", "-q", "main");
    save(common, ours);
    git("merge", "-q", "--no-edit", "theirs");
    const { value, problems } = parseAnnotations("file:///a", readFileSync(file, "utf8"));
    assert.deepEqual(
      problems.filter(({ code }) => code !== "duplicate-field"),
      [],
    );
    return value.annotations.map(({ id }) => id).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("two people's annotations in git", () => {
  it("merge when they lie apart, side by side, and when both begin the file", () => {
    assert.deepEqual(merged([1], [0], [3]), ["a1", "a2", "a4"]);
    assert.deepEqual(merged([0, 3], [1], [2]), ["a1", "a2", "a3", "a4"]);
    assert.deepEqual(merged([], [0, 2], [1, 3]), ["a1", "a2", "a3", "a4"]);
  }).timeout(20_000);
});
