import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { shippedFiles } from "../scripts/lib/stage.mjs";

const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
const texts = stringsOf(manifest);

describe("the manifest", () => {
  it("names files that exist and ship", () => {
    const shipped = new Set(shippedFiles());
    const contributed = texts
      .map((text) => text.replace(/^\.\//, ""))
      .filter((text) =>
        /^(media|schemas|syntaxes|l10n)\/[^*]+\.\w+$|^language-configuration.*\.json$/.test(text),
      );
    assert.ok(contributed.length > 5);
    assert.deepEqual(
      contributed.filter((file) => !existsSync(file) || !shipped.has(file)),
      [],
    );
  });

  it("has words for every %key%, and no word too many", () => {
    const words = JSON.parse(readFileSync("package.nls.json", "utf8")) as Record<string, unknown>;
    const keys = texts.flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(words).sort());
  });

  it("runs on the Node.js and the VS Code that the README promises", () => {
    const { engines } = manifest as { readonly engines: Readonly<Record<string, string>> };
    assert.equal(engines["node"], ">=20");
    assert.match(engines["vscode"] ?? "", /^\^1\.\d+\.0$/);
  });

  it("names no registry host in any lock", () => {
    for (const lock of [
      "package-lock.json",
      "tools/vscode/package-lock.json",
      "tools/browser/package-lock.json",
    ])
      assert.doesNotMatch(readFileSync(lock, "utf8"), /"resolved"/, lock);
  });
});

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
