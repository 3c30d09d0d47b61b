import type { Certainty } from "../../analysis/findings.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { mentionCounts } from "../../corpus/mentions.ts";
import { meetingsOf } from "../../corpus/meetings.ts";
import { glance } from "../../corpus/stored/glance.ts";
import { wordCount } from "../../corpus/stored/storedDocument.ts";
import { entityKinds, type EntityKind } from "../../registry/entity.ts";
import { nameOf, type CorpusView } from "../view.ts";
import { wholeQuotations } from "../wholeQuotations.ts";
import { speakerOf } from "./quoteRecords.ts";
import type { Records } from "./records.ts";

/** How many entities and speakers are listed. */
const most = 10;

/** What a corpus holds, as rows of a section, a name and a number (a date for the range of dates). */
export function corpusStats(view: CorpusView): Records {
  const { corpus } = view;
  const found = counted(corpus);
  const names = found.names.registered + found.names.unregistered;
  const rows: [string, string, string | number | null][] = [
    ["corpus", "documents", corpus.documents.size],
    ["corpus", "not read", view.skipped.size],
    ["corpus", "words", found.words],
    ["corpus", "registry entries", corpus.registry.entities.size],
    ["corpus", "first document date", found.firstDate],
    ["corpus", "last document date", found.lastDate],
    ["findings", "names", names],
    ["findings", "dates", found.dates],
    ["findings", "quotations", found.quotations],
    ["findings", "roles", found.roles],
    ["findings", "meetings", meetingsOf(corpus).length],
    ...entityKinds.map((kind): [string, string, number] => [
      "names by kind",
      kind,
      found.kinds.get(kind) ?? 0,
    ]),
    ["names by registry", "in the registry", found.names.registered],
    ["names by registry", "not in it", found.names.unregistered],
    ...certaintyShares(found.certainties),
    ...top("entities by mentions", view, mentionCounts(corpus)),
    ...top("speakers by quotations", view, found.speakers),
  ];
  return { columns: ["section", "name", "value"], rows };
}

/** All that is to be counted one by one, in one pass. */
function counted({ documents }: Corpus) {
  const names = { registered: 0, unregistered: 0 };
  const kinds = new Map<EntityKind, number>();
  const certainties: Record<Certainty, number> = { certain: 0, inferred: 0, candidate: 0 };
  const speakers = new Map<string, number>();
  let words = 0;
  let dates = 0;
  let quotations = 0;
  let roles = 0;
  let firstDate: string | null = null;
  let lastDate: string | null = null;
  for (const document of documents.values()) {
    const findings = glance(document);
    words += wordCount(document);
    for (const { type, entity } of findings.names) {
      kinds.set(type, (kinds.get(type) ?? 0) + 1);
      if (entity === null) names.unregistered++;
      else names.registered++;
    }
    for (const { stretches } of wholeQuotations(findings.quotations)) {
      quotations++;
      const speaker = speakerOf(stretches);
      if (speaker !== null) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
    }
    dates += findings.dates.length;
    roles += findings.roles.length;
    for (const list of [findings.names, findings.dates, findings.quotations, findings.roles])
      for (const { certainty } of list) certainties[certainty]++;
    const date = findings.documentDate?.value;
    if (date !== undefined && (firstDate === null || date < firstDate)) firstDate = date;
    if (date !== undefined && (lastDate === null || date > lastDate)) lastDate = date;
  }
  return { names, kinds, certainties, speakers, words, dates, quotations, roles, firstDate, lastDate };
}

function certaintyShares(counts: Readonly<Record<Certainty, number>>): [string, string, number][] {
  const total = counts.certain + counts.inferred + counts.candidate;
  return Object.entries(counts).map(([certainty, count]) => [
    "percent by certainty",
    certainty,
    total === 0 ? 0 : Math.round((1000 * count) / total) / 10,
  ]);
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
