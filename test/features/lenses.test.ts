import assert from "node:assert/strict";
import { codeLenses, resolveCodeLens } from "../../src/features/codeLenses.ts";
import { inlayHints } from "../../src/features/inlayHints.ts";
import { clientSettings, defaultSettings } from "../../src/server/clientSettings.ts";
import { LineIndex } from "../../src/text/lineIndex.ts";
import { corpusOf, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";

describe("code lens", () => {
  const view = corpusOf({
    "registry/r.yaml": registry,
    "registry/z.yaml": "people:\n  ada-park: { name: Ada Park of Elsewhere }\n",
    "a.txt":
      "BRIGHTON, 12 Oct. 2023 - “We sail,” said Ada Park, “at once.”\n\n“The wind is good,” said Bo Lindqvist. The Harbour League met Ada Park.\n",
    "b.md": "---\ndate: 2023-11-03\n---\nAda Park came back to Ostland.\n",
  });
  const lenses = (path: string): readonly string[] | null => {
    const uri = uriOf(path);
    const found = codeLenses(view, uri);
    const text = view.yaml.get(uri)?.text.split("\n") ?? [];
    return (
      found &&
      found.map((lens) => {
        assert.equal(lens.command, undefined);
        return `${text[lens.range.start.line]!.trim()} ${resolveCodeLens(view, lens, true).command!.title}`;
      })
    );
  };
  it("says what the corpus has of each entry", () =>
    assert.deepEqual(lenses("registry/r.yaml"), [
      "ada-park: 3 mentions · 1 quotation · 1 meeting · 2023-10-12 – 2023-11-03",
      "bo-lindqvist: 1 mention · 1 quotation · 1 meeting · 2023-10-12",
      "harbour-league: 1 mention · 2023-10-12",
      "ostland: 1 mention · 1 meeting · 2023-11-03",
      "tallow-summit: no mentions · 2 participants",
      "tallow-dinner: no mentions",
    ]));
  it("leaves out an entry that is not used, as its id is taken", () =>
    assert.deepEqual(lenses("registry/z.yaml"), []));
  it("has none for documents", () => assert.equal(lenses("a.txt"), null));
  it("leads to the mentions, if there are any", () => {
    const commands = codeLenses(view, uriOf("registry/r.yaml"))!.map(
      (lens) => resolveCodeLens(view, lens, true).command!,
    );
    assert.deepEqual(commands[0]!.arguments, [{ uri: uriOf("registry/r.yaml"), entity: "ada-park" }]);
    assert.deepEqual([commands[0]!.command, commands[5]!.command], ["glossator.findMentions", ""]);
    const [first] = codeLenses(view, uriOf("registry/r.yaml"))!;
    assert.equal(resolveCodeLens(view, first!, false).command!.command, "", "no command that a client lacks");
  });
});

describe("inlay hints", () => {
  /** The text with its hints in braces. */
  const hinted = (
    text: string,
    on: { dates: boolean; speakers: boolean },
    lines?: [number, number],
  ): string => {
    const view = corpusOf({ "registry/r.yaml": registry, "a.txt": text });
    const index = new LineIndex(text);
    const range = {
      start: { line: lines?.[0] ?? 0, character: 0 },
      end: lines ? { line: lines[1], character: 0 } : index.positionAt(text.length),
    };
    const hints = inlayHints(view, uriOf("a.txt"), range, on, true)!.map(({ position, label }) => ({
      at: index.offsetAt(position),
      label: label as string,
    }));
    hints.sort((a, b) => b.at - a.at);
    return hints.reduce((all, { at, label }) => `${all.slice(0, at)}{${label}}${all.slice(at)}`, text);
  };
  const both = { dates: true, speakers: true };
  const cases: readonly [string, { dates: boolean; speakers: boolean }][] = [
    ["BRIGHTON, 12 Oct. 2023 - They met yesterday{2023-10-11} and on 3 May 2021, for two days.", both],
    ["{Ada Park:}“We sail,” said Ada Park, “at once.”", both],
    ["Ada Park rose. {Ada Park (?):}“We sail,” she said.", both],
    ["{Ada Park:}“We sail,” said Ada Park. The “Gull” left.", { dates: false, speakers: true }],
    [
      "BRIGHTON, 12 Oct. 2023 - “We met yesterday{2023-10-11},” said Ada Park.",
      { dates: true, speakers: false },
    ],
    ["“We met yesterday,” said Ada Park.", { dates: false, speakers: false }],
  ];
  for (const [expected, on] of cases)
    it(`${expected} ${JSON.stringify(on)}`, () =>
      assert.equal(hinted(expected.replace(/\{.*?\}/g, ""), on), expected));
  it("are those of the part asked for", () =>
    assert.equal(
      hinted(
        "“We sail,” said Ada Park.\n“We stay,” said Bo Lindqvist.\n“We go,” said Ada Park.",
        both,
        [1, 2],
      ),
      "“We sail,” said Ada Park.\n{Bo Lindqvist:}“We stay,” said Bo Lindqvist.\n“We go,” said Ada Park.",
    ));
  it("are none of YAML", () =>
    assert.equal(
      inlayHints(
        corpusOf({ "registry/r.yaml": registry }),
        uriOf("registry/r.yaml"),
        { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
        both,
        true,
      ),
      null,
    ));
});

describe("the client's settings", () => {
  const cases: readonly [string, unknown, [boolean, boolean, boolean]][] = [
    ["left out", undefined, [false, false, true]],
    ["null", null, [false, false, true]],
    ["alone", { inlayHints: { dates: true }, codeLens: false }, [true, false, false]],
    ["below glossator", { glossator: { inlayHints: { speakers: true } } }, [false, true, true]],
    ["of wrong types", { inlayHints: "yes", codeLens: 0 }, [false, false, true]],
  ];
  for (const [name, sent, expected] of cases)
    it(name, () => {
      const { inlayHints: hints, codeLens } = clientSettings(sent);
      assert.deepEqual([hints.dates, hints.speakers, codeLens], expected);
    });
  it("are the defaults else", () => assert.deepEqual(clientSettings({}), defaultSettings));
});
