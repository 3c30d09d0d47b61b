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
  ];
  for (const [globs, path, expected] of cases)
    it(`${globs.join(" ")} ${expected ? "means" : "does not mean"} ${path}`, () =>
      assert.equal(globMatcher(globs)(path), expected));
});
