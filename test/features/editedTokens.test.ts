import assert from "node:assert/strict";
import fc from "fast-check";
import type { Document } from "../../src/corpus/corpus.ts";
import { readDocument, rereadDocument } from "../../src/corpus/readDocument.ts";
import { editedTokens, type TokensOf } from "../../src/features/editedTokens.ts";
import { allTokens, semanticTokens } from "../../src/features/semanticTokens.ts";
import { parseRegistryFile } from "../../src/registry/parseRegistryFile.ts";
import { combineRegistry } from "../../src/registry/combineRegistry.ts";
import { resultOf } from "../../src/text/resultOf.ts";
import { TextPieces } from "../../src/text/textPieces.ts";
import { anyText } from "../support/arbitraries.ts";
import { corpusOf, uriOf } from "../support/corpus.ts";
import { registry as people } from "./people.ts";

const registry = combineRegistry([parseRegistryFile("r.yaml", people)]);

const read = (text: string): Document =>
  readDocument({ uri: "file:///a.txt", path: "a.txt", text }, registry);

const tokensOf = (document: Document): TokensOf => ({
  data: resultOf(allTokens(document)),
  findings: document.findings,
  lines: document.lines,
});

function typed(document: Document, at: number, length: number, newText: string): Document | undefined {
  const edit = { start: at, end: at + length, newText };
  const pieces = new TextPieces(document.text).edited(edit);
  const { text } = pieces;
  const edited = {
    before: document.text,
    edit,
    near: pieces.around({ start: at, end: at + newText.length }, 200),
  };
  const file = {
    uri: document.uri,
    path: document.path,
    text,
    lines: document.lines.edited(edit, pieces),
    edited,
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
        fc.constantFrom("\n", " "),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (paragraphs, between, edits) => {
          let document = read(paragraphs.join(between));
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
            assert.deepEqual(data, resultOf(allTokens(document)));
            known = { ...tokensOf(document), data };
            answered++;
          }
        },
      ),
      { numRuns: 300 },
    );
    assert.ok(answered > 300, `only ${answered} edits were looked at`);
  });

  it("are the same in steps and at once", () => {
    const view = corpusOf({
      "registry/r.yaml": people,
      "a.txt": "Then Ada Park\nwent to Ostland on 12 May 2023. “Well,”\nsaid Bo Lindqvist.\n".repeat(900),
    });
    const document = view.corpus.documents.get(uriOf("a.txt"))!;
    assert.deepEqual(resultOf(allTokens(document)), semanticTokens(view, document.uri));
  });

  it("are not followed from one analysis of the whole to another", () => {
    const text = "Ada Park left.";
    assert.equal(editedTokens(tokensOf(read(text)), read(text)), undefined);
  });
});
