import type { Certainty } from "../../analysis/findings.ts";
import { corpusSums } from "../../corpus/sums/corpusSums.ts";
import { meetingsIn } from "../../registry/meetingsIn.ts";
import { entityKinds } from "../../registry/entity.ts";
import { nameOf, type CorpusView } from "../view.ts";
import type { Records } from "./records.ts";

/** How many entities and speakers are listed. */
const most = 10;

/** What a corpus holds, as rows of a section, a name and a number (a date for the range of dates). */
export function corpusStats(view: CorpusView): Records {
  const { corpus } = view;
  const found = corpusSums(corpus);
  const meetings = new Set([...found.meetings, ...meetingsIn(corpus.registry).map(({ id }) => id)]);
  const rows: [string, string, string | number | null][] = [
    ["corpus", "documents", corpus.documents.size],
    ["corpus", "not read", view.skipped.size],
    ["corpus", "words", found.words],
    ["corpus", "registry entries", corpus.registry.entities.size],
    ["corpus", "first document date", found.firstDate],
    ["corpus", "last document date", found.lastDate],
    ["findings", "names", found.registered + found.unregistered],
    ["findings", "dates", found.dates],
    ["findings", "quotations", found.quotations],
    ["findings", "roles", found.roles],
    ["findings", "meetings", meetings.size],
    ...entityKinds.map((kind): [string, string, number] => [
      "names by kind",
      kind,
      found.kinds.get(kind) ?? 0,
    ]),
    ["names by registry", "in the registry", found.registered],
    ["names by registry", "not in it", found.unregistered],
    ...certaintyShares(found.certainties),
    ...top("entities by mentions", view, found.mentions),
    ...top("speakers by quotations", view, found.speakers),
  ];
  return { columns: ["section", "name", "value"], rows };
}

function certaintyShares(counts: ReadonlyMap<Certainty, number>): [string, string, number][] {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  return certainties.map((certainty) => [
    "percent by certainty",
    certainty,
    total === 0 ? 0 : Math.round((1000 * (counts.get(certainty) ?? 0)) / total) / 10,
  ]);
}

/** From sure to doubtful. */
const certainties: readonly Certainty[] = ["certain", "inferred", "candidate"];

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
