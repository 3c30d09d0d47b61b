import assert from "node:assert/strict";
import { openingPairsOf, openingsOf } from "../../src/text/openings.ts";

describe("the words that a pattern begins with", () => {
  const cases: readonly (readonly [RegExp, string])[] = [
    [/(?:was|were) (?:also )?held|met in/, "was were met"],
    [/(?:co-)?chaired by/, "co chaired"],
    [/represent(?:ed|s|ing)?(?: by)?/, "represented represents representing represent"],
    [/forg[eo]t(?:ten)? to/, "forgetten forget forgotten forgot"],
    [/organi[sz]ed/, "organised organized"],
    [/[Tt]he Board/, "the"],
    [/dial(?:l?ed|s) in/, "dialled dialed dials"],
    [/met(?: again|(?=\.$))/, "met"],
    [/(?<!the )(?<=in )place of(?! \w+)/, "place"],
    [/[;,.]\s*(?:absent|not present)(?!\p{L})/u, "absent not"],
    [/^\s*the (?:[A-Za-z-]+ ){0,2}session/, "the"],
    [/n[’']t /, "n"],
  ];
  for (const [pattern, words] of cases)
    it(String(pattern), () => assert.deepEqual([...openingsOf(pattern)].sort(), words.split(" ").sort()));

  const anyWord: readonly RegExp[] = [
    /\w+ held/,
    /(?:\p{L}+ )?held/u,
    /[a-z]+ed/,
    /.* held/,
    /[^,]+ to/,
    /,?\s*/,
  ];
  for (const pattern of anyWord)
    it(`${pattern} begins with any word`, () => assert.throws(() => openingsOf(pattern), RangeError));
});

describe("the words that go on behind them", () => {
  const cases: readonly (readonly [RegExp, Record<string, string | undefined>])[] = [
    [/(?:was|were) (?:also )?held|met in/, { was: "also held", were: "also held", met: "in" }],
    [/(?:also )?held|(?:also )?met in/, { also: "held met", held: undefined, met: "in" }],
    [/was (?:also |both )*there/, { was: "also both there" }],
    [/(?:now ){0,2}was(?: there)?/, { now: "now was", was: undefined }],
    [/(?:co-)?chaired by/, { co: undefined, chaired: "by" }],
    [/sat (?:\w+ )?down/, { sat: undefined }],
    [/sat,? down|stood(?=\.)/, { sat: undefined, stood: undefined }],
    [/met(?= in )/, { met: undefined }],
    [/was jo[a-z]+/, { was: undefined }],
    [/in 1\d{3}/, { in: undefined }],
  ];
  for (const [pattern, expected] of cases)
    it(String(pattern), () => {
      const found = [...openingPairsOf(pattern)].map(([first, seconds]) => [
        first,
        seconds && [...seconds].sort().join(" "),
      ]);
      assert.deepEqual(Object.fromEntries(found), expected);
    });
});
