import assert from "node:assert/strict";
import fc from "fast-check";
import { registryTouch } from "../../src/analysis/registryTouch.ts";
import { everywhere } from "../../src/analysis/touch.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { readDocument } from "../../src/corpus/readDocument.ts";
import { touchedDocuments } from "../../src/corpus/search/touchedDocuments.ts";
import { corpusOf } from "../support/corpus.ts";
import { differences } from "../support/differences.ts";
import { documentText, entry, registryText, withField, type Entry } from "../server/histories/universe.ts";

const numRuns = Number(process.env["GLOSSATOR_HISTORIES"] ?? 40) * 3;
const seed = Number(process.env["GLOSSATOR_SEED"] ?? 6);

const corpusWith = (texts: Readonly<Record<string, string>>, registry: string): Corpus =>
  corpusOf({ ...texts, "registry/all.yaml": registry }).corpus;

/** The paths of the documents that have to be read again when one registry takes the place of another. */
function touched(texts: Readonly<Record<string, string>>, before: string, after: string): readonly string[] {
  const corpus = corpusWith(texts, before);
  const touch = registryTouch(corpus.registry, corpusWith({}, after).registry);
  return touch ? touchedDocuments(corpus, touch).map(({ path }) => path) : [];
}

describe("texts that a change of the registry touches", () => {
  it("are all of which something else is found", function () {
    this.timeout(60_000 + numRuns * 1_000);
    const change = fc.record({ how: fc.constantFrom("put", "drop", "field", "field"), at: fc.nat(9), entry });
    fc.assert(
      fc.property(
        fc.array(documentText, { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(entry, { maxLength: 8, selector: ({ id }) => id }),
        fc.array(change, { minLength: 1, maxLength: 2 }),
        (texts, entries, changes) => {
          const files = Object.fromEntries(texts.map((text, i) => [paths[i]!, text]));
          const corpus = corpusWith(files, registryText(entries));
          const after = corpusWith({}, registryText(changes.reduce(changed, entries))).registry;
          const touch = registryTouch(corpus.registry, after);
          const again = new Set(touch ? touchedDocuments(corpus, touch) : []);
          for (const document of corpus.documents.values())
            if (!again.has(document))
              assert.deepEqual(differences(document.findings, readDocument(document, after).findings), []);
        },
      ),
      { numRuns, seed },
    );
  });

  const texts = {
    "council.txt": "The River Council met in Tallinn.\n",
    "berg.txt": "Anna Berg spoke of bridges.\n",
    "lindhelm.txt": "Minister Karin Lindhelm spoke.\n",
    "minister.txt": "The Estonian defence minister spoke.\n",
    "other.txt": "Nobody said anything.\n",
  };
  const registry = (people: string): string =>
    `people:\n${people}places:\n  estonia: { name: Estonia, demonyms: [Estonian] }\n`;
  const berg = "  berg: { name: Anna Berg, aliases: [A. B. Berg] }\n";
  const cases: readonly (readonly [what: string, before: string, after: string, paths: readonly string[]])[] =
    [
      [
        "an alias added",
        berg,
        '  berg: { name: Anna Berg, aliases: [A. B. Berg, "River Council"] }\n',
        ["council.txt"],
      ],
      ["an alias removed", berg, "  berg: { name: Anna Berg }\n", []],
      ["a person added", "", berg, ["berg.txt"]],
      [
        "a person whose surname a text misspells",
        berg,
        `${berg}  kl: { name: Karin Lindholm }\n`,
        ["lindhelm.txt"],
      ],
      [
        "an office whose holder a text means by the title",
        berg,
        "  berg: { name: Anna Berg, aliases: [A. B. Berg], roles: [{ title: Defence Minister, organization: estonia }] }\n",
        ["berg.txt", "minister.txt"],
      ],
      [
        "nothing that counts",
        berg,
        "  berg: { name: Anna Berg, aliases: [A. B. Berg], links: [https://example.org] }\n",
        [],
      ],
    ];
  for (const [what, before, after, paths] of cases)
    it(`are few: ${what}`, () =>
      assert.deepEqual([...touched(texts, registry(before), registry(after))].sort(), paths));

  it("are all texts if entries change places", () => {
    const [a, b] = ["  a: { name: Anna Berg }\n", "  b: { name: Mark Berg }\n"];
    const [before, after] = [`${a}${b}`, `${b}${a}`].map(
      (people) => corpusWith({}, `people:\n${people}`).registry,
    );
    assert.equal(registryTouch(before!, after!), everywhere);
    assert.equal(registryTouch(before!, before!), undefined);
  });
});

const paths = ["a.txt", "b.md", "sub/c.txt", "d.txt", "e.txt", "f.txt"];

/** The entries with one put in (in the place of the one of its id), left out, or changed in one field. */
function changed(
  entries: readonly Entry[],
  { how, at, entry: other }: { readonly how: string; readonly at: number; readonly entry: Entry },
): Entry[] {
  if (how === "drop") return entries.filter((_, i) => i !== at % Math.max(1, entries.length));
  if (how === "field")
    return entries.map((known) => (known.kind === other.kind ? withField(known, other, at) : known));
  const known = entries.findIndex(({ id }) => id === other.id);
  return known < 0 ? [...entries, other] : entries.with(known, other);
}
