import assert from "node:assert/strict";
import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse.ts";
import { reanalyse } from "../../src/analysis/reanalyse.ts";
import type { Findings } from "../../src/analysis/findings.ts";
import { combineRegistry } from "../../src/registry/combineRegistry.ts";
import { parseRegistryFile } from "../../src/registry/parseRegistryFile.ts";
import { applyEdits } from "../../src/text/edits.ts";
import { anyText } from "../support/arbitraries.ts";
import { parseMarked, printMarked } from "../support/marked.ts";

const registry = combineRegistry([
  parseRegistryFile(
    "r.yaml",
    "people:\n  anna-berg: { name: Anna Berg }\n  karl-berg: { name: Karl Berg }\n",
  ),
]);
const options = { registry, documentDate: "2023-10-12" };

/** Paragraphs that tell what a name in the last one means. */
const lead = "Anna Berg opened the harbour.\n\nThe Northern Dairy Board (NDB) closed it.\n\n";

/** What is found in the last paragraph when `‸` becomes the typed words. */
function typed(marked: string, words: string): string {
  const { text, cursor } = parseMarked(marked);
  const before = lead + text;
  const at = lead.length + (cursor ?? 0);
  const after = applyEdits(before, [{ start: at, end: at, newText: words }]);
  const found = reanalyse(before, analyse(before, options), after, options);
  assert.ok(found);
  const marks = [
    ...found.names.map((each) => ({ ...each, label: each.entity ?? each.type })),
    ...found.dates.map((each) => ({ ...each, label: each.value })),
    ...found.quotations.map((each) => ({ ...each, label: `“${each.speaker ?? ""}` })),
  ].filter(({ start }) => start >= lead.length);
  return printMarked(
    text.slice(0, cursor) + words + text.slice(cursor),
    marks.map(({ start, end, label }) => ({ start: start - lead.length, end: end - lead.length, label })),
  );
}

describe("reading an edited paragraph again", () => {
  for (const [before, words, after] of [
    ["He came ‸.", "yesterday", "He came ⟦2023-10-11 yesterday⟧."],
    ["It rained‸. Berg left.", " again", "It rained again. ⟦anna-berg Berg⟧ left."],
    ["Berg ‸left.", "today ", "⟦anna-berg Berg⟧ ⟦2023-10-12 today⟧ left."],
    ["The NDB ‸met on Monday.", "never ", "The ⟦organization NDB⟧ never met on ⟦2023-10-09 Monday⟧."],
    ["“We ‸go,” Berg said.", "do not ", "⟦“anna-berg “We do not go,”⟧ ⟦anna-berg Berg⟧ said."],
    ["B‸erg left.", "o", "⟦organization Boerg⟧ left."],
    ["B‸ left.", "erg", "⟦anna-berg Berg⟧ left."],
  ] as const)
    it(`${before} + ${words}`, () => assert.equal(typed(before, words), after));

  it("leaves what depends on the whole to the whole: a new date in the front matter", () => {
    const before = "---\ndate: 2023-10-12\n---\nHe came yesterday.\n";
    assert.equal(reanalyse(before, analyse(before), before.replace("12", "13"), {}), undefined);
  });

  it("keeps everything else as the same objects in front of the edit, moved behind it", () => {
    const before = `${lead}It rained.\n\nKarl Berg came on 3 May 2021.`;
    const old = analyse(before, options);
    const after = before.replace("It rained", "It rained and snowed");
    const found = reanalyse(before, old, after, options)!;
    assert.equal(found.names[0], old.names[0]);
    assert.deepEqual(found, analyse(after, options));
  });

  it("gives sorted findings within the text, whatever is edited", () => {
    const paragraphs = fc.array(
      fc.oneof(anyText, fc.constantFrom("“Go,” Berg said.", "On 3 May, Anna Berg left.")),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(12), anyText, (parts, place, length, words) => {
        const before = parts.join("\n\n");
        const start = place % (before.length + 1);
        const end = Math.min(before.length, start + length);
        const after = applyEdits(before, [{ start, end, newText: words }]);
        const found = reanalyse(before, analyse(before, options), after, options);
        if (found) assertWithin(found, after.length);
      }),
      { numRuns: 300 },
    );
  });
});

function assertWithin({ names, dates, quotations, roles }: Findings, length: number): void {
  for (const list of [names, dates, quotations, roles]) {
    let last = 0;
    for (const { start, end } of list) {
      assert.ok(last <= start && start <= end && end <= length);
      last = start;
    }
  }
}
