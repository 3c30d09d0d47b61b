import assert from "node:assert/strict";
import { fires, fixesOf, type Files } from "./fires.ts";

const registry = `people:
  ilse-brandtner:
    name: Ilse Brandtner
    roles:
      - { title: Mayor, organization: port, startDate: 2019-03-01, endDate: 2022-06-30 }
      - { title: President, organization: ostland, startDate: 2022-07-01 }
  olof-brandtner: { name: Olof Brandtner }
  tomas-hale: { name: Tomas Hale }
organizations:
  port: { name: Port of Lund, aliases: [the Port] }
  selby-club: { name: Selby }
places:
  ostland: { name: Ostland }
  selby: { name: Selby, containedInPlace: ostland }
meetings:
  quay-talks:
    name: Quay Talks
    startDate: 2023-05-04
    endDate: 2023-05-05
    participants: [ilse-brandtner]
`;
const r = { "registry/r.yaml": registry };
const dated = (text: string): Files => ({ ...r, "a.txt": `---\ndate: 2023-05-05\n---\n${text}` });

const annotations = (...entries: readonly string[]): string =>
  `document: a.txt\nannotations:\n${entries.map((entry, i) => `  k${i}: ${entry}\n`).join("")}`;

const cases: Readonly<Record<string, Readonly<Record<string, Files>>>> = {
  "unknown-name": {
    "once a document, where it stands first": {
      ...r,
      "a.txt": "Mr ⟦! Zoltan Querfurt⟧ met Ilse Brandtner. Zoltan Querfurt left.",
      "b.txt": "Mr ⟦! Zoltan Querfurt⟧ came.",
    },
    "not for names of the registry": { ...r, "a.txt": "Ilse Brandtner came to Ostland." },
  },
  "ambiguous-name": {
    "when two entries fit": { ...r, "a.txt": "The report names ⟦! Selby⟧ twice. Selby again." },
    "not when only one does": { ...r, "a.txt": "The report names Ostland and Tomas Hale." },
  },
  "probable-misspelling": {
    "one letter off, the given name beside it": { ...r, "a.txt": "⟦! Ilse Brandtnar⟧ spoke." },
    "not as it should be": { ...r, "a.txt": "Ilse Brandtner spoke, and Brandtner’s car came." },
    "not another word": { ...r, "a.txt": "The brand new port opened." },
  },
  "quotation-without-speaker": {
    "when nobody is near": {
      ...r,
      "a.txt": "The hall was full.\n\n⟦! “We will open the gates in the morning.”⟧\n",
    },
    "not with a speaker, known or not": {
      ...r,
      "a.txt": "“We will open the gates,” Ilse Brandtner said. “We will shut them,” an official said.",
    },
    "not for words in marks": { ...r, "a.txt": "The so-called “gate” was shut." },
  },
  "unclosed-quotation": {
    "up to the end of the paragraph": { ...r, "a.txt": "Hale said: ⟦! “⟧We shall see.\n\nThat was all." },
    "not where the next paragraph goes on": {
      ...r,
      "a.txt": "Hale said: “We shall see.\n\n“We shall hear.”\n",
    },
    "not inches and apostrophes": { ...r, "a.txt": "A 12\" pipe, and the workers' boat.\n" },
  },
  "impossible-date": {
    "in every form": {
      ...r,
      "a.txt": "On ⟦! 31 June 2023⟧, on ⟦! February 30, 2022⟧ and on ⟦! the 31st of April⟧.",
    },
    "not the 29th of February where the year is open": {
      ...dated("It happens on 29 February. On 29 February 2024 too."),
    },
    "but where it is not": { ...r, "a.txt": "On ⟦! 29 February 2023⟧ nothing happened." },
    "not the last days there are": { ...r, "a.txt": "On 30 June 2023 and 31 July 2023." },
  },
  "wrong-weekday": {
    "beside a full date": { ...r, "a.txt": "On ⟦! Monday⟧, 4 May 2023, and on ⟦! Sun⟧, 7 May 2022." },
    "not the right one": { ...r, "a.txt": "On Thursday, 4 May 2023, and Sunday 7 May 2023." },
    "not where another year may be meant": dated("They meet on Saturday, 4 May. On Wednesday 4 May it was."),
    "but where no year near fits": dated("They met on ⟦! Monday⟧, 4 May."),
    "not a weekday by itself": dated("They met on Monday. It was 4 May 2023."),
  },
  "contradicting-date": {
    "of a dateline": {
      ...r,
      "a.txt": "---\ndate: 2023-05-14\n---\nLUND, ⟦! 4 May 2023⟧ – The port opened on Monday.\n",
    },
    "not the day before publication": {
      ...r,
      "a.txt": "---\ndate: 2023-05-05\n---\nLUND, 4 May 2023 – The port opened on Monday.\n",
    },
    "not without another date": { ...r, "a.txt": "LUND, 4 May 2023 – The port opened on Monday.\n" },
  },
  "tagged-two-ways": {
    "by a decision": {
      ...r,
      "a.txt": "Ostland lies north. They left ⟦! Ostland⟧.",
      "a.annotations.yaml": annotations(
        "{ kind: organization, entity: port, status: changed, quote: Ostland, start: 30, end: 37 }",
      ),
    },
    "not one entry named twice": { ...r, "a.txt": "Ostland and Ostland." },
  },
  "untagged-alias": {
    "by a decision": {
      ...r,
      "a.txt": "They left ⟦! Ostland⟧ for Ostland.",
      "a.annotations.yaml": annotations(
        "{ kind: place, entity: ostland, status: rejected, quote: Ostland, start: 10, end: 17 }",
      ),
    },
    "not words that are no name of an entry, nor where another entry is named": {
      ...r,
      "a.txt": "They left Zell for Selby.",
      "a.annotations.yaml": annotations(
        "{ kind: place, status: rejected, quote: Zell, start: 10, end: 14 }",
        "{ kind: place, entity: selby, status: rejected, quote: Selby, start: 19, end: 24 }",
      ),
    },
  },
  "title-out-of-office": {
    "of an office that ended": dated("⟦! Mayor⟧ Ilse Brandtner came."),
    "not of one held then": dated("President Ilse Brandtner came."),
    "not former": dated("Former Mayor Ilse Brandtner came."),
    "not in a paragraph on that time": dated("In 2020 Mayor Ilse Brandtner came."),
    "not a title that the registry does not know": dated("Professor Ilse Brandtner came."),
    "not without a date": { ...r, "a.txt": "Mayor Ilse Brandtner came." },
  },
  "unlisted-participant": {
    "once a meeting": {
      ...r,
      "a.txt":
        "---\nmeetings: [quay-talks]\ndate: 2023-05-05\n---\n⟦! Tomas Hale⟧ attended the meeting. Tomas Hale also attended the meeting.\n",
    },
    "not the listed": {
      ...r,
      "a.txt":
        "---\nmeetings: [quay-talks]\ndate: 2023-05-05\n---\nIlse Brandtner attended the meeting and named Tomas Hale.\n",
    },
  },
  "unknown-meeting": {
    "of front matter": { ...r, "a.txt": "---\nmeetings: [quay-talks, ⟦! gone⟧]\n---\nText." },
  },
  "empty-document": { "not one with words": { ...r, "a.txt": "x" } },
};

describe("document checks", () => {
  for (const [code, files] of Object.entries(cases))
    for (const [name, each] of Object.entries(files)) it(`${code}: ${name}`, () => fires(code, each));

  describe("quick fixes", () => {
    it("a misspelling: the right name, or one more alias", () => {
      const [right, alias] = fixesOf(
        "probable-misspelling",
        { ...r, "a.txt": "Ilse Brandtnar spoke." },
        "a.txt",
      );
      assert.deepEqual(right, ["Change to “Ilse Brandtner”", "Ilse Brandtner spoke."]);
      assert.equal(alias?.[0], "Add “Ilse Brandtnar” to the names of Ilse Brandtner");
      assert.match(alias[1], /name: Ilse Brandtner\n {4}aliases: \[Ilse Brandtnar\]/);
    });
    it("a weekday", () =>
      assert.deepEqual(fixesOf("wrong-weekday", { "a.txt": "On Monday, 4 May 2023." }, "a.txt"), [
        ["Change to “Thursday”", "On Thursday, 4 May 2023."],
      ]));
    it("a quotation that is not closed", () =>
      assert.deepEqual(fixesOf("unclosed-quotation", { "a.txt": "He said: “We go.\n\nAll went." }, "a.txt"), [
        ["Add ” at the end of the paragraph", "He said: “We go.”\n\nAll went."],
      ]));
    it("a participant", () => {
      const text = "---\nmeetings: [quay-talks]\n---\nTomas Hale attended the meeting.\n";
      const [fix] = fixesOf("unlisted-participant", { ...r, "a.txt": text }, "a.txt");
      assert.equal(fix?.[0], "Add Tomas Hale to the participants of Quay Talks");
      assert.match(fix[1], /participants: \[ilse-brandtner, tomas-hale\]/);
    });
  });
});
