import assert from "node:assert/strict";
import { prepare } from "../../../../src/analysis/analyse.ts";
import { registryNames } from "../../../../src/analysis/en/names/registryNames.ts";
import type { NameFinding } from "../../../../src/analysis/findings.ts";
import type { Registry } from "../../../../src/registry/registry.ts";
import { parseMarked, printMarked } from "../../../support/marked.ts";

/** What a registry finds in a text: labels are `entity`, and `entity?` for an inferred one. */
export function markNames(registry: Registry, text: string, documentDate?: string): string {
  const source = prepare(text, { registry, ...(documentDate && { documentDate }) });
  const names = registryNames.detect(source) as readonly NameFinding[];
  return printMarked(
    text,
    names.map(({ start, end, entity, certainty }) => ({
      start,
      end,
      label: `${entity}${certainty === "certain" ? "" : "?"}`,
    })),
  );
}

/** One test for each marked text; `⟦id words⟧` and nothing else must be found. */
export function cases(registry: Registry, texts: readonly string[], documentDate?: string): void {
  for (const marked of texts)
    it(marked.length > 100 ? `${marked.slice(0, 100)}…` : marked, () => {
      const { text } = parseMarked(marked);
      assert.equal(markNames(registry, text, documentDate), marked);
    });
}
