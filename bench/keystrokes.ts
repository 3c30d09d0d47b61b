import type { Document } from "../src/corpus/corpus.ts";
import { readDocument, rereadDocument } from "../src/corpus/readDocument.ts";
import { editedTokens } from "../src/features/editedTokens.ts";
import { allTokens } from "../src/features/semanticTokens.ts";
import type { Registry } from "../src/registry/registry.ts";
import { OpenTexts } from "../src/server/openTexts.ts";
import { resultOf } from "../src/text/resultOf.ts";
import { seeded } from "./prose.ts";

/**
 * What the server does for a key without a protocol around it, for letters typed here and there: follow the edit, read its
 * paragraph again, tell the tokens that are others now.
 * @returns milliseconds of processor time for each key, sorted
 */
export function keystrokes(text: string, registry: Registry, keys: number): number[] {
  const uri = "file:///typed.txt";
  const open = new OpenTexts();
  open.open({ textDocument: { uri, languageId: "corpus-text", version: 1, text } });
  let document: Document = readDocument({ uri, path: "typed.txt", text }, registry);
  const data = resultOf(allTokens(document));
  const random = seeded(7);
  let at = document.lines.positionAt(0);
  const spent: number[] = [];
  for (let key = 0; key < keys + warmUp; key++) {
    if (key % 10 === 0) at = document.lines.positionAt(Math.floor(random() * text.length));
    const begun = process.cpuUsage();
    open.change({
      textDocument: { uri, version: key + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: "x" }],
    });
    const now = open.get(uri)!;
    const file = { uri, path: "typed.txt", text: now.text, ...open.knownOf(uri, now.text) };
    const next = rereadDocument(document, file, registry);
    if (next) {
      const { findings, lines } = document;
      const edit = editedTokens({ data, findings, lines }, next);
      if (edit) data.splice(edit.start, edit.deleteCount, ...edit.data);
      document = next;
    }
    const { user, system } = process.cpuUsage(begun);
    if (key >= warmUp) spent.push((user + system) / 1000);
  }
  return spent.sort((a, b) => a - b);
}

/** Keys until compilers have done most of their work. */
const warmUp = 60;
