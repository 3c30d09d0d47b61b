import { deepEqual, equal, match } from "node:assert/strict";
import { hover } from "../../src/features/hover.ts";
import { references } from "../../src/features/references.ts";
import { sameWords } from "../../src/features/sameWords.ts";
import { corpusAt, printRanges } from "../support/corpus.ts";
import { resultOf } from "../../src/text/resultOf.ts";

const said = "We will repair the northern harbour wall before the winter storms reach our fishing village";

/** What is found for the words at the cursor of `a.txt`: `path: words – difference`. */
function found(here: string, others: Readonly<Record<string, string>>): string[] {
  const { view, uri, position } = corpusAt({ "a.txt": here, ...others });
  const result = sameWords(view, { uri, range: { start: position, end: position } });
  return (result?.places ?? []).map(({ path, text, difference }) => `${path}: ${text} – ${difference}`);
}

describe("the same words elsewhere", () => {
  it("finds a quotation word for word, whatever its marks, case and line breaks", () => {
    deepEqual(
      found(`“${said.replace("repair", "re‸pair")},” Ada Holm said.`, {
        "b.txt": `It read: ${said.replace("before", "\nBEFORE")}.`,
      }),
      [`b.txt: ${said.replace("before", "\nBEFORE")} – word for word`],
    );
  });

  const altered: readonly (readonly [what: string, there: string, difference: string])[] = [
    ["a word is changed", said.replace("repair", "rebuild"), "“repair” is “rebuild”"],
    ["words are left out", said.replace("northern ", ""), "left out: “northern”"],
    ["words are added", said.replace("harbour", "old stone harbour"), "added: “old stone”"],
    [
      "the end is left out",
      said.replace(" reach our fishing village", ""),
      "left out: “reach our fishing village”",
    ],
    [
      "two things differ",
      said.replace("repair", "mend").replace("winter ", ""),
      "“repair” is “mend”; left out: “winter”",
    ],
  ];
  for (const [what, there, difference] of altered)
    it(`tells that ${what}`, () => {
      deepEqual(
        found(`“${said}‸,” Ada Holm said.`, { "b.txt": `Nobody knew.\n\nShe said: ${there}. All agreed.` }),
        [`b.txt: ${there} – altered – ${difference}`],
      );
    });

  const silent: readonly (readonly [what: string, here: string, there: string])[] = [
    [
      "few words",
      "“We will repair‸ the harbour wall,” she said.",
      "“We will repair the harbour wall,” she said.",
    ],
    [
      "a phrase everybody uses",
      `“At the end of the day it is what it is‸ and we do what we can,” he said.`,
      "At the end of the day it is what it is and we do what we can.",
    ],
    [
      "the same subject in other words",
      `“${said}‸,” she said.`,
      "The harbour wall in the north will be mended before winter, when storms come to the village where people fish.",
    ],
    [
      "half a quotation less than half",
      `“${said} and then, once money from the county arrives, rebuild every single boathouse, the chapel, the smokehouse, the slipway and the pier‸,” she said.`,
      `${said}.`,
    ],
  ];
  for (const [what, here, there] of silent)
    it(`is silent on ${what}`, () => deepEqual(found(here, { "b.txt": there }), []));

  it("does not compare a document with itself", () => {
    deepEqual(found(`“${said}‸,” she said. Again: “${said}.”`, { "b.txt": "Nothing." }), []);
  });

  it("looks for a sentence outside quotations, and for what is selected", () => {
    deepEqual(found(`One. ${said}‸. Two.`, { "b.txt": `${said}.` }), [`b.txt: ${said} – word for word`]);
    const { view, uri, ranges } = corpusAt({ "a.txt": `⟦x ${said}⟧ or so.`, "b.txt": `${said}.` });
    equal(sameWords(view, { uri, range: ranges[0]! })?.places.length, 1);
  });

  it("puts the most alike first", () => {
    const paths = found(`“${said}‸,” she said.`, {
      "b.txt": said.replace("repair", "mend"),
      "c.txt": said,
      "d.txt": said.replace("winter storms", "spring").replace("repair", "mend"),
    }).map((line) => line[0]);
    deepEqual(paths, ["c", "b", "d"]);
  });

  it("is told in the quotation's hover, escaped", () => {
    const { view, uri, position } = corpusAt({
      "a.txt": `“${said}‸,” she said.`,
      "b_*x*.txt": `---\ndate: 2021-03-04\n---\n${said.replace("repair", "rebuild")}.`,
    });
    const { contents } = hover(view, uri, position, true)!;
    const text = (contents as { value: string }).value;
    match(text, /Also in\n- b\\_\\\*x\\\*\\.txt \\\(4 March 2021\\\): altered – “repair” is “rebuild”/);
    match(text, /\[Compare…\]\(command:glossator\.sameWords\?/);
  });

  it("is a quotation's and a sentence's references", () => {
    const text = `It said: ${said}.`;
    const { view, uri, position } = corpusAt({ "a.txt": `“${said}‸,” she said.`, "b.txt": text });
    const places = resultOf(references(view, uri, position, true));
    equal(
      printRanges(
        text,
        places.map(({ range }) => range),
      ),
      `It said: ⟦x ${said}⟧.`,
    );
  });
});
