import assert from "node:assert/strict";
import fc from "fast-check";
import { addAnnotations } from "../../src/annotations/addAnnotations.ts";
import { normal, normalText } from "../../src/annotations/normalText.ts";
import { parseAnnotations } from "../../src/annotations/parseAnnotations.ts";
import { placeAnnotations } from "../../src/annotations/placeAnnotations.ts";
import { anyText } from "../support/arbitraries.ts";
import { printMarked } from "../support/marked.ts";
import { done, draftsOf } from "./annotationText.ts";

/** The annotations of marked text in another text: marks with the outcome as label, then those without a place. */
function replaced(marked: string, now: string): string {
  const { drafts } = draftsOf(marked);
  const { annotations } = parseAnnotations("file:///a", done("", addAnnotations("", "a.txt", drafts))).value;
  const placements = placeAnnotations(now, annotations);
  const marks = placements.flatMap(({ outcome, spans }) =>
    spans.map((span) => ({ ...span, label: outcome })),
  );
  const others = placements.filter(({ spans }) => spans.length === 0).map(({ outcome }) => ` ${outcome}`);
  return printMarked(now, marks) + others.join("");
}

const talk =
  "The delegations met at noon in the old town hall. After lunch ⟦a Berg⟧ spoke of the harbour, and everybody listened. Then they left for the airport without a word.";
const plain = talk.replace("⟦a ", "").replace("⟧", "");

describe("annotations after changes from outside", () => {
  const nasty: readonly (readonly [string, string, string])[] = [
    ["nothing changed", plain, talk.replace("⟦a", "⟦same")],
    [
      "a paragraph added above",
      `New: Berg is ill.\n\n${plain}`,
      `New: Berg is ill.\n\n${talk.replace("⟦a", "⟦moved")}`,
    ],
    [
      "the sentence is gone, a look-alike is not",
      plain.replace("After lunch Berg spoke of the harbour, and everybody listened. ", "") +
        " Berg spoke of it later.",
      plain.replace("After lunch Berg spoke of the harbour, and everybody listened. ", "") +
        " Berg spoke of it later. orphan",
    ],
    [
      "the sentence moved",
      plain.replace(/^(.*hall\. )(After.*listened\. )(.*)$/, "$1$3 $2"),
      talk.replace(/^(.*hall\. )(After.*listened\. )(.*)$/, "$1$3 $2").replace("⟦a", "⟦moved"),
    ],
    ["a typo fixed in the name", plain.replace("Berg", "Bergh"), talk.replace("⟦a Berg", "⟦changed Bergh")],
    [
      "a typo fixed beside it",
      plain.replace("lunch", "luncheon"),
      talk.replace("lunch", "luncheon").replace("⟦a", "⟦moved"),
    ],
    [
      "Windows line ends and other wrapping",
      plain.replaceAll(" the ", "\r\nthe "),
      talk.replaceAll(" the ", "\r\nthe ").replace("⟦a", "⟦moved"),
    ],
    ["the name deleted", plain.replace("Berg ", ""), `${plain.replace("Berg ", "")} orphan`],
    [
      "another name in its place",
      plain.replace("Berg", "Omar Aziz"),
      `${plain.replace("Berg", "Omar Aziz")} orphan`,
    ],
    [
      "the whole text twice, the second far down",
      `${plain}\n\n${"x ".repeat(500)}\n\n${plain}`,
      `${talk.replace("⟦a", "⟦same")}\n\n${"x ".repeat(500)}\n\n${plain}`,
    ],
    ["nothing is left", "", " orphan"],
  ];
  for (const [what, now, expected] of nasty) it(what, () => assert.equal(replaced(talk, now), expected));

  it("quotation marks curled and letters in another Unicode form", () => {
    const before =
      "It was 'late', ⟦a Élodie Müller⟧ said; \"very late\" even for a café in Malmö at midnight.";
    const now =
      "It was ‘late’, Élodie Müller said; “very late” even for a café in Malmö at midnight.".normalize("NFD");
    assert.equal(
      replaced(before, now),
      now.replace("E\u0301lodie Mu\u0308ller", (name) => `⟦moved ${name}⟧`),
    );
  });

  it("of the same words in two new places the user is asked", () => {
    const { drafts } = draftsOf("The mayor of ⟦a Oslo⟧ spoke at length about trams and boats.");
    const { annotations } = parseAnnotations("f:///a", done("", addAnnotations("", "a.txt", drafts))).value;
    const copy = "The mayor of Oslo spoke at length about trams and boats.";
    const [placement] = placeAnnotations(
      `Intro. ${copy}\n${"Other words here. ".repeat(80)}\n${copy}`,
      annotations,
    );
    assert.equal(placement!.outcome, "changed");
    assert.equal(placement!.candidates?.length, 2);
  });

  it("the normal form leads back to the original for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: form, starts, ends } = normalText(text);
        assert.equal(form, normal(text));
        assert.equal(starts.length, form.length);
        for (let i = 0; i < form.length; i++) {
          assert.ok(starts[i]! < ends[i]! && ends[i]! <= text.length);
          assert.ok(i === 0 || starts[i]! >= starts[i - 1]!);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("an unchanged text of any letters keeps all annotations, and the file reads as it was written", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (left, words, right) => {
        fc.pre(words.trim() !== "" && !/[⟦⟧‸]/.test(left + words + right));
        const { text, drafts } = draftsOf(`${left}⟦a1 ${words}⟧${right}`);
        const { value, problems } = parseAnnotations("f:///a", done("", addAnnotations("", "a.txt", drafts)));
        assert.deepEqual(problems, []);
        const [placement] = placeAnnotations(text, value.annotations);
        assert.equal(placement!.outcome, "same");
        assert.deepEqual(placement!.spans, [{ start: left.length, end: left.length + words.length }]);
      }),
      { numRuns: 150 },
    );
  });
});
