import assert from "node:assert/strict";
import { defaultConfig, parseCorpusConfig } from "../../src/registry/corpusConfig.ts";
import { parseMarked, printMarked } from "../support/marked.ts";

describe("parseCorpusConfig", () => {
  for (const [marked, expected] of [
    ["", {}],
    ["# nothing said\n", {}],
    ["name: Letters 😀\r\nlanguage: en-GB\r\n", { name: "Letters 😀", language: "en-GB" }],
    [
      "documents: [a/*.txt, '!b/**']\nregistry: [r.yaml]\n",
      { documents: ["a/*.txt", "!b/**"], registry: ["r.yaml"] },
    ],
    ["documents: ⟦wrong-type a/*.txt⟧\n", { documents: ["a/*.txt"] }],
    ["⟦unknown-field title⟧: x\nname: N\n", { name: "N" }],
    ["language: ⟦invalid-value English please⟧\n", { language: "English please" }],
    ['name: ⟦yaml-syntax "⟧N\nlanguage: de\n', { name: "N", language: "de" }],
    ["⟦empty-field name⟧:\n", {}],
    ["⟦wrong-type [a]⟧", {}],
  ] as const)
    it(JSON.stringify(marked), () => {
      const { text } = parseMarked(marked);
      const { value, problems } = parseCorpusConfig(text);
      assert.equal(
        printMarked(
          text,
          problems.map((p) => ({ ...p.span, label: p.code })),
        ),
        marked,
      );
      assert.deepEqual(value, { ...defaultConfig, ...expected });
    });
});
