import fc from "fast-check";

/*
 * A small world: who and what there is, and sentences about it in which every rule that heeds the registry has
 * something to do: surnames, misspellings, titles alone, demonyms, acronyms, short forms, meetings by day and place.
 */

const people = [
  "Anna Berg",
  "Mark Berg",
  "Karin Lindholm",
  "Lloyd J. Hartwell Jr.",
  "Ursula von der Marten",
  "Erik Óskarsson",
];
const bodies = [
  "River Council",
  "Northern Alliance",
  "Department of Harbours",
  "North Water Organization",
  "The Bridge Fund Inc",
];
const places = ["Estonia", "Harbour City", "Riverland", "Tallinn", "St. Olaf"];
const gatherings = [
  "2023 River Summit",
  "Northern Alliance Harbour Summit",
  "Bridge Conference in Tallinn",
  "River Council meeting",
];
const works = ["The Long Bridge", "Harbour Act"];
const given = ["Anna", "Anne", "Mark", "Karin", "Lloyd", "Erik", "Chris"];
const surnames = [
  "Berg",
  "Lindholm",
  "Lindholmm",
  "Lyndholm",
  "Hartwell",
  "Hartwel",
  "Marten",
  "Oskarsson",
  "Austin",
];
const short = [
  "NWO",
  "N.W.O.",
  "RC",
  "the Alliance",
  "the Council",
  "the Summit",
  "Berg",
  "US",
  "Bridge Fund",
  "River Summit",
];
export const titles = [
  "Minister of Defence",
  "Secretary General",
  "President",
  "Chair",
  "Foreign Minister",
  "chief",
];
const demonyms = ["Estonian", "Riverland", "Harbourian"];
export const dates = ["2023-07-10", "2023-07-11", "2023-07-12", "2023-08-01", "2022-01-05"];
const said = ["said", "told reporters", "chaired the meeting", "attended the River Summit", "met", "hosted"];

const pick = <T>(...lists: readonly (readonly T[])[]): fc.Arbitrary<T> => fc.constantFrom(...lists.flat());

/** Words that may be somebody's or something's name, right or wrong. */
const anyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: pick(people, bodies, places, gatherings, works, short) },
  { weight: 3, arbitrary: fc.tuple(pick(given), pick(surnames)).map((words) => words.join(" ")) },
  { weight: 1, arbitrary: pick(surnames) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pick(given), pick(["J.", "Maria", "Q."]), pick(surnames))
      .map((words) => words.join(" ")),
  },
);

const sentence: fc.Arbitrary<string> = fc
  .tuple(fc.nat(13), anyName, anyName, pick(titles), pick(demonyms), pick(dates), pick(said))
  .map(([form, a, b, title, demonym, date, verb]) => {
    switch (form) {
      case 0:
        return `${title} ${a} ${verb} with ${b}.`;
      case 1:
        return `“We will cross the river,” ${a} ${verb}.`;
      case 2:
        return `The ${demonym} ${title.toLowerCase()} ${verb} in ${b} on ${date}.`;
      case 3:
        return `${a} (${b}) was founded in 2009.`;
      case 4:
        return `The ${title} ${verb}.`;
      case 5:
        return `${a}, the ${title.toLowerCase()}, ${verb}; ${b} did not.`;
      case 6:
        return `Ministers met at a summit on bridges and harbours in ${b}, and ${a} took part.`;
      case 7:
        return `“No,” said the ${a} ${title.toLowerCase()}. “We met the ${b} president.”`;
      case 8:
        return `${a} took place in ${b} in July 2023, and ${title} ${a} opened it.`;
      case 9:
        return `The ${demonym} people of ${a} and ${b} know nothing of it.`;
      case 10:
        return `The River Council met on ${date} in ${b}. ${a} chaired the session.`;
      case 11:
        return `Mr ${a} and Ms ${b} were there.`;
      case 12:
        return `The Alliance and the Council welcomed ${a}. The Summit ended in ${b}.`;
      default:
        return `${a} and ${b} agreed.`;
    }
  });

/** Text of a document. Now and then one that is long enough to be read provisionally after an edit. */
export const documentText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant("") },
      { weight: 2, arbitrary: pick(dates).map((date) => `---\ndate: ${date}\n---\n`) },
      {
        weight: 1,
        arbitrary: pick(ids("meeting")).map((id) => `---\ndate: 2023-07-11\nmeetings: [${id}]\n---\n`),
      },
    ),
    fc.array(
      fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(" ")),
      { maxLength: 5 },
    ),
    fc.oneof({ weight: 60, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(31_000) }),
  )
  .map(([front, paragraphs, length]) => {
    const body = `${paragraphs.join("\n\n")}\n`;
    return front + (length > 1 ? body.repeat(Math.ceil(length / body.length)).slice(0, 33_000) : body);
  });

/** What an edit types. */
export const typed: fc.Arbitrary<string> = fc.oneof(
  sentence,
  anyName,
  pick([" ", "\n\n", "”", "x", "''word''", "Minister "]),
);

/** The ids that entries of a kind may have. */
export function ids(kind: string): readonly string[] {
  return ["a", "b", "c"].map((letter) => `${kind}-${letter}`);
}

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });
const some = (value: fc.Arbitrary<string>): fc.Arbitrary<readonly string[] | undefined> =>
  maybe(fc.uniqueArray(value, { minLength: 1, maxLength: 3 }));
const anyBody = pick(ids("organization"), ids("place"));

const role = fc.record(
  {
    title: pick(titles, ["Estonian Minister of Defence", "Chair of the River Council"]),
    organization: anyBody,
    startDate: pick(dates),
    endDate: pick(dates),
  },
  { requiredKeys: ["title"] },
);

/** The fields of an entry by kind, as YAML has them. */
const fields: Readonly<Record<string, fc.Arbitrary<object>>> = {
  person: fc.record({
    name: fc.oneof(
      pick(people),
      fc.tuple(pick(given), pick(surnames)).map((words) => words.join(" ")),
    ),
    aliases: some(anyName),
    gender: maybe(pick(["female", "male"])),
    nationality: maybe(pick(ids("place"))),
    roles: maybe(fc.array(role, { minLength: 1, maxLength: 2 })),
    not: some(pick(["Mark Berg said", "Anna Berg and"])),
  }),
  organization: fc.record({
    name: pick(bodies),
    aliases: some(fc.oneof(pick(short), anyName)),
    description: maybe(pick(["A council of rivers.", "An alliance of states.", "Some fund"])),
    parentOrganization: maybe(pick(ids("organization"))),
    location: maybe(pick(ids("place"))),
  }),
  place: fc.record({
    name: pick(places),
    aliases: some(pick(places, surnames)),
    demonyms: some(pick(demonyms)),
    containedInPlace: maybe(pick(ids("place"))),
  }),
  meeting: fc.record({
    name: pick(gatherings),
    aliases: some(pick(gatherings, ["River Summit", "Meeting on Bridges and Harbours"])),
    startDate: maybe(pick(dates)),
    location: maybe(pick(ids("place"))),
    organizer: maybe(pick(ids("organization"))),
    superEvent: maybe(pick(ids("meeting"))),
    documents: some(pick(["a.txt", "b.md", "sub/c.txt"])),
    participants: maybe(
      fc.array(fc.record({ entity: pick(ids("person"), ids("organization")) }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
  }),
  work: fc.record({ name: pick(works), aliases: some(pick(works)), author: maybe(pick(ids("person"))) }),
};

/** An entry of a registry. */
export interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly fields: object;
}

export const entry: fc.Arbitrary<Entry> = fc.oneof(
  ...Object.entries(fields).flatMap(([kind, arbitrary]) =>
    Array.from({ length: kind === "person" ? 3 : 1 }, () =>
      fc.record({ kind: fc.constant(kind), id: pick(ids(kind)), fields: arbitrary }),
    ),
  ),
);

/** An entry with one field of another of its kind; the other one if they are of different kinds. */
export function withField(known: Entry, other: Entry, field: number): Entry {
  if (known.kind !== other.kind) return { ...other, id: known.id };
  const keys = Object.keys(other.fields) as (keyof typeof other.fields)[];
  const key = keys[field % keys.length]!;
  return { ...known, fields: { ...known.fields, [key]: other.fields[key] } };
}

const sections: Readonly<Record<string, string>> = {
  person: "people",
  organization: "organizations",
  place: "places",
  meeting: "meetings",
  work: "works",
};

/** A registry file: its entries, in their order within each section. JSON is YAML, and its entries stand one a line. */
export function registryText(entries: readonly Entry[]): string {
  return Object.entries(sections)
    .map(([kind, section]) => {
      const own = new Map(entries.filter((each) => each.kind === kind).map((each) => [each.id, each.fields]));
      const lines = [...own].map(([id, all]) => `  ${id}: ${JSON.stringify(all)}\n`);
      return lines.length > 0 ? `${section}:\n${lines.join("")}` : "";
    })
    .join("");
}
