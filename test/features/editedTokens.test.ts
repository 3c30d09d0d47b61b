import assert from "node:assert/strict";
import fc from "fast-check";
import { readDocument, rereadDocument, type Document } from "../../src/corpus/corpus.ts";
import { editedTokens, type TokensOf } from "../../src/features/editedTokens.ts";
import { tokensOfLines } from "../../src/features/semanticTokens.ts";
import { parseRegistryFile } from "../../src/registry/parseRegistryFile.ts";
import { combineRegistry } from "../../src/registry/combineRegistry.ts";
import { applyEdits } from "../../src/text/edits.ts";
import { anyText } from "../support/arbitraries.ts";
import { registry as people } from "./people.ts";

const registry = combineRegistry([parseRegistryFile("r.yaml", people)]);

const read = (text: string): Document =>
  readDocument({ uri: "file:///a.txt", path: "a.txt", text }, registry);

const allTokens = (document: Document): number[] =>
  tokensOfLines(document, 0, document.lines.lineCount - 1, 0);

const tokensOf = (document: Document): TokensOf => ({
  data: allTokens(document),
  findings: document.findings,
  lineCount: document.lines.lineCount,
});

function typed(document: Document, at: number, length: number, newText: string): Document | undefined {
  const edit = { start: at, end: at + length, newText };
  const text = applyEdits(document.text, [edit]);
  const lines = document.lines.edited(edit, text);
  const file = {
    uri: document.uri,
    path: document.path,
    text,
    lines,
    edited: { before: document.text, edit },
  };
  return rereadDocument(document, file, registry);
}

describe("the tokens of an edited document", () => {
  it("are those before with one difference, wherever and however often something was typed", () => {
    const paragraph = fc.oneof(
      { weight: 1, arbitrary: anyText },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          "Then Ada Park went to Ostland on 12 October 2023.",
          "Bo Lindqvist said: “We in Ostland are glad.”",
          "“It goes on, Ada Park,",
          "\n“and on in Ostland,” Bo Lindqvist said.\n",
        ),
      },
    );
    const edit = fc.record({
      place: fc.nat(),
      length: fc.nat(4),
      words: fc.oneof(fc.constantFrom("x", "", "\n", "”", "“", "Ada Park", " Ostland\n"), anyText),
      isAsked: fc.boolean(),
    });
    let answered = 0;
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 12 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (paragraphs, edits) => {
          let document = read(paragraphs.join("\n"));
          let known = tokensOf(document);
          for (const { place, length, words, isAsked } of edits) {
            const at = place % (document.text.length + 1);
            const next = typed(document, at, Math.min(length, document.text.length - at), words);
            if (!next) return;
            document = next;
            if (!isAsked) continue;
            const change = editedTokens(known, document);
            if (!change) assert.fail("The tokens of an edited document are not followed.");
            const data = known.data.toSpliced(change.start, change.deleteCount, ...change.data);
            assert.deepEqual(data, allTokens(document));
            known = { ...tokensOf(document), data };
            answered++;
          }
        },
      ),
      { numRuns: 300 },
    );
    assert.ok(answered > 300, `only ${answered} edits were looked at`);
  });

  it("are not followed from one analysis of the whole to another", () => {
    const text = "Ada Park left.";
    assert.equal(editedTokens(tokensOf(read(text)), read(text)), undefined);
  });

  it("cost a key as much in a long text as in a short one", function () {
    this.timeout(60_000);
    const times = [1, 4].map((size) => {
      const text = "Then Ada Park went to Ostland on 12 October 2023. “Well,” said Bo Lindqvist.\n\n".repeat(
        size * 2_000,
      );
      let document = read(text);
      let known = tokensOf(document);
      return median(
        Array.from({ length: 60 }, (_, key) => {
          const start = performance.now();
          document = typed(document, 80 * 700 + key, 0, "x")!;
          const change = editedTokens(known, document)!;
          const spent = performance.now() - start;
          known.data.splice(change.start, change.deleteCount, ...change.data);
          known = { data: known.data, findings: document.findings, lineCount: document.lines.lineCount };
          return spent;
        }),
      );
    });
    const [once, fourfold] = times as [number, number];
    assert.ok(
      fourfold < 2.5 * once,
      `${once.toFixed(2)} ms, in four times the text ${fourfold.toFixed(2)} ms`,
    );
  });
});

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
