import type { Certainty } from "../../analysis/findings.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { mentionCounts } from "../../corpus/mentions.ts";
import { meetingsOf } from "../../corpus/meetings.ts";
import { entityKinds } from "../../registry/entity.ts";
import { shape, splitWords } from "../../text/words.ts";
import { nameOf, type CorpusView } from "../view.ts";
import { wholeQuotations } from "../wholeQuotations.ts";
import { speakerOf } from "./quoteRecords.ts";
import type { Records } from "./records.ts";

/** How many entities and speakers are listed. */
const most = 10;

/** What a corpus holds, as rows of a section, a name and a number (a date for the range of dates). */
export function corpusStats(view: CorpusView): Records {
  const { corpus } = view;
  const documents = [...corpus.documents.values()];
  const findings = documents.map((document) => document.findings);
  const names = findings.flatMap((each) => each.names);
  const dates = findings.flatMap(({ documentDate }) => documentDate?.value ?? []).sort();
  const sum = (count: (index: number) => number): number =>
    documents.reduce((total, _, index) => total + count(index), 0);
  const rows: [string, string, string | number | null][] = [
    ["corpus", "documents", documents.length],
    ["corpus", "not read", view.skipped.size],
    ["corpus", "words", sum((i) => wordCount(documents[i]!.text))],
    ["corpus", "registry entries", corpus.registry.entities.size],
    ["corpus", "first document date", dates[0] ?? null],
    ["corpus", "last document date", dates.at(-1) ?? null],
    ["findings", "names", names.length],
    ["findings", "dates", sum((i) => findings[i]!.dates.length)],
    ["findings", "quotations", sum((i) => wholeQuotations(findings[i]!.quotations).length)],
    ["findings", "roles", sum((i) => findings[i]!.roles.length)],
    ["findings", "meetings", meetingsOf(corpus).length],
    ...entityKinds.map((kind): [string, string, number] => [
      "names by kind",
      kind,
      names.filter(({ type }) => type === kind).length,
    ]),
    ["names by registry", "in the registry", names.filter(({ entity }) => entity !== null).length],
    ["names by registry", "not in it", names.filter(({ entity }) => entity === null).length],
    ...certaintyShares(corpus),
    ...top("entities by mentions", view, mentionCounts(corpus)),
    ...top("speakers by quotations", view, quotationCounts(corpus)),
  ];
  return { columns: ["section", "name", "value"], rows };
}

function certaintyShares({ documents }: Corpus): [string, string, number][] {
  const counts: Record<Certainty, number> = { certain: 0, inferred: 0, candidate: 0 };
  for (const { findings } of documents.values())
    for (const { certainty } of [
      ...findings.names,
      ...findings.dates,
      ...findings.quotations,
      ...findings.roles,
    ])
      counts[certainty]++;
  const total = counts.certain + counts.inferred + counts.candidate;
  return Object.entries(counts).map(([certainty, count]) => [
    "percent by certainty",
    certainty,
    total === 0 ? 0 : Math.round((1000 * count) / total) / 10,
  ]);
}

function quotationCounts({ documents }: Corpus): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { findings } of documents.values())
    for (const { stretches } of wholeQuotations(findings.quotations)) {
      const speaker = speakerOf(stretches);
      if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    }
  return counts;
}

/** The most frequent, by count and then by id. */
const top = (
  section: string,
  view: CorpusView,
  counts: ReadonlyMap<string, number>,
): [string, string, number][] =>
  [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id, count]) => [section, nameOf(view, id), count]);

function wordCount(text: string): number {
  const words = splitWords(text);
  let count = 0;
  for (let i = 0; i < words.count; i++) if (words.shapes[i] !== shape.mark) count++;
  return count;
}
