import fuzzysort from "fuzzysort";
import type { SymbolInformation } from "vscode-languageserver-types";
import type { Corpus } from "../corpus/corpus.ts";
import type { CorpusMeeting } from "../corpus/corpusMeeting.ts";
import { meetingsOf } from "../corpus/meetings.ts";
import type { Entity } from "../registry/entity.ts";
import { fold } from "../text/fold.ts";
import { dateRangeWords } from "./dateWords.ts";
import { entitiesLike } from "./entitiesLike.ts";
import { symbolKinds } from "./symbolKinds.ts";
import { locationOf, type CorpusView } from "./view.ts";

/** More symbols of one corpus than anybody reads. */
const most = 200;

/**
 * The entities of some corpora whose name, alias or id resembles the words, and the meetings that documents report and
 * the registry does not have. Found by an alias, an entity stands there under that alias, as editors compare the
 * words with what they show. Without words, the first ones.
 */
export const workspaceSymbols = (views: readonly CorpusView[], query: string): SymbolInformation[] =>
  views.flatMap((view) => [...entitySymbols(view, query), ...meetingSymbols(view, query)]);

function entitySymbols(view: CorpusView, query: string): SymbolInformation[] {
  const { registry } = view.corpus;
  if (query.trim() !== "")
    return entitiesLike(registry, query, most).flatMap(({ entity, name }) => symbol(view, entity, name));
  const first = [...registry.entities.values()].slice(0, most);
  return first.flatMap((entity) => symbol(view, entity, entity.name));
}

function symbol(view: CorpusView, entity: Entity, name: string): SymbolInformation[] {
  const location = locationOf(view, entity.at.uri, entity.at.id);
  if (!location) return [];
  const containerName = name === entity.name ? entity.kind : `${entity.name}, ${entity.kind}`;
  return [{ name, kind: symbolKinds[entity.kind], location, containerName }];
}

function meetingSymbols(view: CorpusView, query: string): SymbolInformation[] {
  const proposed = proposedOf(view.corpus);
  const folded = fold(query.trim());
  const found =
    folded === ""
      ? proposed.slice(0, most)
      : fuzzysort.go(folded, proposed, { key: "folded", limit: most, threshold: 0.4 }).map(({ obj }) => obj);
  return found.flatMap(({ meeting }) => {
    const report = meeting.reports[0];
    const location = report && locationOf(view, report.uri, report.finding);
    if (!location) return [];
    const when = dateRangeWords(meeting.startDate, meeting.endDate);
    const containerName = ["meeting not in the registry", when].filter((words) => words !== undefined);
    return [
      { name: meeting.name, kind: symbolKinds.meeting, location, containerName: containerName.join(", ") },
    ];
  });
}

interface Proposed {
  readonly meeting: CorpusMeeting;
  readonly folded: string;
}

function proposedOf(corpus: Corpus): readonly Proposed[] {
  const known = cache.get(corpus);
  if (known) return known;
  const proposed = meetingsOf(corpus)
    .filter(({ id }) => id === null)
    .map((meeting) => ({ meeting, folded: fold(meeting.name) }));
  cache.set(corpus, proposed);
  return proposed;
}

const cache = new WeakMap<Corpus, readonly Proposed[]>();
