import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { reportProblems } from "../src/features/reportProblems.ts";
import { corpusOf } from "./support/corpus.ts";

type Files = Record<string, string>;

/** One fault each, made by small edits to the sample corpus: the codes, and in which file what becomes what. */
const faults: readonly (readonly [string, ...(readonly [path: string, from: string, to: string])[]])[] = [
  ["duplicate-id", ["registry/works.yaml", "$", "\n  sahel:\n    name: Sahel Programme\n"]],
  [
    "shared-name ambiguous-name",
    ["registry/places.yaml", "name: Spain\n", "name: Spain\n    aliases: [Sahel]\n"],
    ["documents/after-the-ministerials.md", "$", "\nNothing was said of Sahel.\n"],
  ],
  ["duplicate-alias", ["registry/organizations.yaml", "aliases: [KFOR]", "aliases: [KFOR, KFOR]"]],
  ["ordinary-alias", ["registry/works.yaml", "[Althea,", "[shield, Althea,"]],
  ["unknown-reference", ["registry/organizations.yaml", "location: ankara", "location: ankarra"]],
  ["wrong-kind", ["registry/organizations.yaml", "location: kosovo", "location: nato"]],
  [
    "self-reference",
    ["registry/places.yaml", "containedInPlace: europe", "containedInPlace: western-balkans"],
  ],
  [
    "end-before-start",
    [
      "registry/people.yaml",
      "startDate: 2019-10-17\n        endDate: 2024",
      "startDate: 2019-10-17\n        endDate: 2014",
    ],
  ],
  ["impossible-date", ["registry/people.yaml", "startDate: 2023\n", "startDate: 2023-02-30\n"]],
  [
    "overlapping-roles",
    [
      "registry/people.yaml",
      "startDate: 2012-05-07\n",
      "startDate: 2012-05-07\n      - title: President\n        organization: russia\n        startDate: 2018-05-07\n",
    ],
  ],
  [
    "meeting-outside-parent",
    [
      "registry/meetings.yaml",
      "startDate: 2023-11-29\n    endDate: 2023-11-29",
      "startDate: 2023-11-29\n    endDate: 2023-11-30",
    ],
  ],
  [
    "two-places-at-once",
    [
      "registry/meetings.yaml",
      "location: nato-headquarters\n    organizer: nato-ukraine-council\n    superEvent: defence",
      "location: riga\n    organizer: nato-ukraine-council\n    superEvent: defence",
    ],
  ],
  [
    "missing-name",
    ["registry/organizations.yaml", "    name: International Relations Insights & Analysis\n", ""],
  ],
  ["invalid-link", ["registry/organizations.yaml", "- https://www.nato.int", "- www.nato.int"]],
  ["missing-document", ["registry/meetings.yaml", "documents/posts-2023-11-29.txt", "documents/posts.txt"]],
  ["unused-entry", ["registry/works.yaml", "$", "\n  night-watch:\n    name: Night Watch\n"]],
  [
    "absent-participant",
    [
      "registry/meetings.yaml",
      "{ entity: boris-ruge,",
      "{ entity: tom-goffus }\n      - { entity: boris-ruge,",
    ],
  ],
  ["refused-pattern", ["corpus.yaml", "  - registry/*.yaml", '  - registry/*.yaml\n  - "*a*a*a*a*a*.yaml"']],
  ["empty-document", ["documents/nothing.txt", "$", "\n"]],
  [
    "unknown-meeting",
    [
      "documents/after-the-ministerials.md",
      "date: 2023-12-04",
      "date: 2023-12-04\nmeetings: [contact-group-2024]",
    ],
  ],
  ["unknown-name", ["documents/after-the-ministerials.md", "$", "\nMr Zoltan Querfurt agreed.\n"]],
  [
    "probable-misspelling",
    [
      "documents/2023-10-12-wire-brief.txt",
      "Secretary General Jens Stoltenberg",
      "Secretary General Jens Stoltenburg",
    ],
  ],
  [
    "title-out-of-office",
    [
      "documents/after-the-ministerials.md",
      "NATO has no role",
      "Prime Minister David Cameron agreed. NATO has no role",
    ],
  ],
  [
    "annotation-orphan",
    [
      "documents/after-the-ministerials.annotations.yaml",
      "$",
      'document: after-the-ministerials.md\nannotations:\n  k1: { kind: person, entity: rob-bauer, status: accepted, quote: Rob Bauer, start: 300, end: 309, prefix: "and so the admiral, ", suffix: ", left the hall" }\n',
    ],
  ],
  [
    "tagged-two-ways",
    [
      "documents/2023-11-28-photo-captions.annotations.yaml",
      "$",
      'document: 2023-11-28-photo-captions.txt\nannotations:\n  k1: { kind: place, entity: belgium, status: changed, quote: Brussels, start: 0, end: 8, prefix: "Allies in front of the headquarters in ", suffix: ". A flagpole stands ready" }\n',
    ],
  ],
  [
    "untagged-alias",
    [
      "documents/2023-10-10-policy-directors.annotations.yaml",
      "$",
      'document: 2023-10-10-policy-directors.txt\nannotations:\n  k1: { kind: organization, status: rejected, quote: Hamas, start: 0, end: 5, prefix: "last weekend, the attack by ", suffix: " on Israel will compete" }\n',
    ],
  ],
  [
    "unlisted-participant",
    [
      "registry/meetings.yaml",
      "      - { entity: rob-bauer, role: Chair of the Military Committee, delegation: nato, mode: in-person }\n\n  foreign",
      "\n  foreign",
    ],
  ],
  [
    "quotation-without-speaker",
    [
      "documents/after-the-ministerials.md",
      "Between 11 October and",
      "“Nothing has been settled here yet.”\n\nBetween 11 October and",
    ],
  ],
  [
    "unclosed-quotation",
    [
      "documents/2023-10-10-policy-directors.txt",
      "“worth more than ten briefings”",
      "“worth more than ten briefings",
    ],
  ],
  ["impossible-date", ["documents/posts-2023-11-29.txt", "4 April 1949", "31 April 1949"]],
  [
    "wrong-weekday",
    ["documents/after-the-ministerials.md", "by video on 12 October", "by video on Monday, 12 October 2023"],
  ],
  ["contradicting-date", ["documents/2023-10-12-wire-brief.txt", "^", "---\ndate: 2023-10-21\n---\n"]],
];

describe("the sample corpus, checked,", () => {
  const sound = sampleFiles();
  const problems = problemsIn(sound);
  it("has no problems", () =>
    assert.deepEqual(
      problems.filter((problem) => !problem.startsWith("hint")),
      [],
    ));

  it("broken by all edits shows each problem once", () =>
    assert.deepEqual(
      added(problems, problemsIn(broken(sound, faults))),
      faults.flatMap(([codes]) => codes.split(" ")).sort(),
    ));
});

function sampleFiles(): Files {
  const paths = readdirSync("corpus", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").slice("corpus/".length));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`corpus/${path}`, "utf8")]));
}

/** A copy with some faults; `^` and `$` stand for the beginning and the end of a file. */
function broken(files: Files, some: typeof faults): Files {
  const copy = { ...files };
  for (const [code, ...edits] of some)
    for (const [path, from, to] of edits) {
      const text = copy[path] ?? "";
      assert.ok(from === "^" || from === "$" || text.includes(from), `${code}: ${path} has no “${from}”`);
      copy[path] = from === "^" ? to + text : from === "$" ? text + to : text.replace(from, to);
    }
  return copy;
}

function problemsIn(files: Files): string[] {
  return reportProblems(corpusOf(files), () => true).map(
    ({ severity, code, uri, message }) => `${severity} ${code} ${uri} ${message}`,
  );
}

/** The codes of the problems that are new. */
function added(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before);
  return after
    .filter((problem) => !known.has(problem))
    .map((problem) => problem.split(" ")[1]!)
    .sort();
}
