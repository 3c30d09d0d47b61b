import assert from "node:assert/strict";
import { globMatcher } from "../../src/files/globs.ts";
import { defaultConfig } from "../../src/registry/corpusConfig.ts";

describe("globs", () => {
  const cases: readonly [readonly string[], string, boolean][] = [
    [defaultConfig.documents, "a.txt", true],
    [defaultConfig.documents, "2023/october/räport (1).md", true],
    [defaultConfig.documents, "registry/notes.md", false],
    [defaultConfig.documents, "README.md", false],
    [defaultConfig.documents, "a.yaml", false],
    [defaultConfig.documents, ".hidden/a.txt", false],
    [defaultConfig.registry, "registry/people.yaml", true],
    [defaultConfig.registry, "registry/deep/er/people.yml", true],
    [defaultConfig.registry, "registry.yaml", true],
    [["!drafts/**", "**/*.txt"], "drafts/a.txt", false],
    [["./texts/*.txt"], "texts/a.txt", true],
    [[], "a.txt", false],
    [["letters (old)/*.txt"], "letters (old)/a+b.txt", true],
    [["{letters,notes}/*.txt"], "notes/a.txt", true],
    [["a|b.txt", "(a+)+.txt"], "aa.txt", false],
    [["[ab].txt", "[", "{", "("], "b.txt", true],
    [["x".repeat(70_000), "*.txt"], "a.txt", true],
    [["./", "*.txt"], "a.txt", true],
    [["./"], "a.txt", false],
    [["!./", "!", "*.txt"], "a.txt", true],
  ];
  for (const [globs, path, expected] of cases)
    it(`${globs.join(" ").slice(0, 80)} ${expected ? "means" : "does not mean"} ${path}`, () =>
      assert.equal(globMatcher(globs)(path), expected));

  it("never takes long, whatever corpus.yaml says", () => {
    const path = `${"a".repeat(200)}/${"a".repeat(200)}!.txt`;
    const start = performance.now();
    for (const glob of [
      "*a".repeat(30),
      "((a+)+)+/b",
      "(a|a)*(a|aa)*b",
      "{*a,*a}".repeat(12),
      "**/".repeat(60),
    ])
      assert.equal(globMatcher([`${glob}.txt`])(path), false);
    assert.ok(performance.now() - start < 1500);
  });
});
