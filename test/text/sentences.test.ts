import assert from "node:assert/strict";
import { abbreviations } from "../../src/analysis/en/abbreviations.ts";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { splitWords } from "../../src/text/words.ts";

/** `|` stands between sentences. */
const cases: readonly string[] = [
  "The boat sailed. |It was late.",
  "Gen. Anna Berg spoke to Lt. Col. Holm. |She left at 5 p.m. on Jan. 3.",
  "Lloyd J. Tamm III arrived. |He waved.",
  "The U.S. Navy came. |The crew of the U.K. ship stayed.",
  "They sailed to the U.S. |The trip was long.",
  "“We stay. |We sail,” she said. |“Why not?” |He laughed.",
  "It cost 3.5 million. |Nobody paid!|".replace(/\|$/, ""),
  "Is it over? |Yes… |No.",
  "Visit example.org today. |Or do not.",
  "Said “we won.” |Then left.",
];

describe("sentences", () => {
  for (const marked of cases)
    it(marked, () => {
      const text = marked.replaceAll("|", "");
      const found = splitSentences(text, splitWords(text), { start: 0, end: text.length }, abbreviations);
      assert.equal(found.map((s) => text.slice(s.start, s.end)).join(" |"), marked);
    });
});

/** `¶` stands between paragraphs. */
const paragraphs: readonly string[] = [
  "One line.¶Another line.",
  "Title¶A much longer paragraph that goes on and on in one single line of text without any wrapping at all, as exports from the web do.¶Next.",
  `${["The harbour was closed for most of the week because", "of the storm, and the ferry could not leave before", "the morning of the next day, the captain told us on", "the quay where we had been waiting since the Monday", "of the week before, cold and tired and rather bored."].join("\n")}¶Then it left.`,
];

describe("paragraphs", () => {
  it("begin at each hour of a diary", () => {
    const lines = [
      "09.30 Meeting with the Governor of the Central Bank of Norway",
      "11.00 Interview with the Journal of Northern Fisheries in Oslo",
      "14.30 Lunch with the chief executive of the Coastal Line in Bergen",
      "17.00 Telephone call with the Minister of Finance of Portugal",
    ];
    assert.equal(splitParagraphs(lines.join("\n")).length, lines.length);
  });

  for (const marked of paragraphs)
    it(JSON.stringify(marked.slice(0, 60)), () => {
      const text = marked.replaceAll("¶", "\n\n");
      assert.equal(
        splitParagraphs(text)
          .map((p) => text.slice(p.start, p.end))
          .join("¶"),
        marked,
      );
    });

  it("labels begin paragraphs of their own where lines are wrapped", () => {
    const lines = [
      "Present: Anna Berg (Chair), Peter Holm, Maria Tamm,",
      "Zofia Wiśniewska, and all of the harbour masters",
      "By video: Emil Berg, Lukas von Arnim, João da Silva",
      "Apologies: Howard J. Carter III, Oleksandr Hrytsenko",
    ];
    const found = splitParagraphs(lines.join("\n"));
    assert.deepEqual(
      found.map(({ start, end }) => lines.join("\n").slice(start, end)),
      [`${lines[0]}\n${lines[1]}`, lines[2], lines[3]],
    );
  });
});
