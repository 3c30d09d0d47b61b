import type { Findings } from "../../../src/analysis/findings.ts";
import type { Corpus } from "../../../src/corpus/corpus.ts";
import { entityStatistics } from "../../../src/corpus/entityStatistics.ts";
import { mentionCounts } from "../../../src/corpus/mentions.ts";
import { corpusSums } from "../../../src/corpus/sums/corpusSums.ts";
import { problemsOf } from "../../../src/features/problems.ts";
import type { AnalysisCache } from "../../../src/files/cache/analysisCache.ts";
import type { Decoded } from "../../../src/files/decode.ts";
import type { Files } from "../../../src/files/files.ts";
import { readText } from "../../../src/files/readText.ts";
import type { CorpusState } from "../../../src/server/corpusState.ts";
import type { OpenTexts } from "../../../src/server/openTexts.ts";
import { soon } from "../../../src/server/soon.ts";
import { Workspace } from "../../../src/server/workspace.ts";
import { analyseBatch } from "../../../src/workers/analyseBatch.ts";
import { meetingsTold } from "../../support/meetingsTold.ts";
import type { AnalysisPool } from "../../../src/workers/analysisPool.ts";
import { KeptRegistries } from "../../../src/workers/keptRegistries.ts";

/** A workspace at work, and what it was told to do. */
export interface Running {
  readonly workspace: Workspace;
  /** Failures that it logged. */
  readonly logged: readonly string[];
  /** Wait for a piece of its work, too. */
  follow(work: Promise<unknown>): void;
  /** Resolves when it has nothing to do any more. */
  settled(): Promise<void>;
}

/**
 * Begin to read the corpora of some folders.
 * @param cache where to keep what is found; left out: nowhere
 */
export function beginWorkspace(
  files: Files,
  open: OpenTexts,
  folders: readonly string[],
  cache?: AnalysisCache,
): Running {
  const logged: string[] = [];
  const log = (message: string): void => void logged.push(message);
  const events = { changed() {}, statusChanged() {}, log() {}, failed: log };
  const workspace = new Workspace(files, open, events, {
    ...(files.readNow && { pool: poolOf(files) }),
    ...(cache && { cache: () => cache }),
  });
  const work = new Set<Promise<unknown>>();
  const running: Running = {
    workspace,
    logged,
    follow(promise) {
      const followed = promise
        .catch((error: unknown) => logged.push(String(error)))
        .finally(() => work.delete(followed));
      work.add(followed);
    },
    async settled() {
      do {
        await Promise.all(work);
        await workspace.settled();
      } while (work.size > 0);
    },
  };
  running.follow(workspace.setFolders(folders));
  return running;
}

/** Threads that are none, and read as late as the files answer. */
function poolOf(files: Files): AnalysisPool {
  const registries = new KeptRegistries();
  return {
    size: 2,
    dispose() {},
    async analyse({ registry, ...batch }) {
      const texts = new Map<string, Decoded>();
      for (const { uri, text } of batch.files)
        texts.set(uri, text === undefined ? await readText(files, uri) : { text });
      await new Promise<void>(soon);
      const bytes = (uri: string): Uint8Array => {
        const read = texts.get(uri)!;
        if ("refused" in read) throw new Error(read.refused);
        return new TextEncoder().encode(read.text);
      };
      const read = registries.get(registry.number, registry.files);
      return analyseBatch({ registry, ...batch }, read, { ...files, readNow: bytes }, () => {});
    },
  };
}

/**
 * All that can be seen of a workspace, by corpus.
 * @param isSeen leaves documents out
 */
export function stateOf({ workspace }: Running, isSeen: (uri: string) => boolean = () => true): object {
  const states = new Map<string, CorpusState>([["loose", workspace.loose], ...workspace.corpora]);
  return Object.fromEntries([...states].sort(byKey).map(([root, state]) => [root, seenOf(state, isSeen)]));
}

function seenOf({ view, adopted, loading }: CorpusState, isSeen: (uri: string) => boolean): object {
  const { corpus } = view;
  const documents = [...corpus.documents.values()].filter(({ uri }) => isSeen(uri));
  const isWhole = documents.length === corpus.documents.size;
  const uris = [...documents.map(({ uri }) => uri), ...view.yaml.keys(), ...view.skipped.keys()];
  return {
    loading,
    config: corpus.config,
    configProblems: view.configProblems,
    entities: [...corpus.registry.entities],
    yaml: Object.fromEntries([...view.yaml].map(([uri, { text }]) => [uri, text] as const).sort(byKey)),
    skipped: Object.fromEntries([...view.skipped].sort(byKey)),
    adopted: [...adopted].sort(),
    documents: Object.fromEntries(
      documents
        .map(
          ({ uri, path, text, findings, annotations }) =>
            [
              uri,
              {
                ...{ path, text, annotations: annotations?.placements, from: annotations?.uri },
                findings: plain(findings),
              },
            ] as const,
        )
        .sort(byKey),
    ),
    ...(isWhole && {
      numbers: numbersOf(corpus),
      problems: Object.fromEntries(uris.sort().map((uri) => [uri, problemsOf(view, uri)])),
      meetings: meetingsTold(corpus),
      statistics: [...entityStatistics(corpus)].sort(byKey),
    }),
  };
}

/** The numbers of a corpus, which may come from what was kept. */
function numbersOf(corpus: Corpus): object {
  const { kinds, certainties, mentions, speakers, meetings, ...sums } = corpusSums(corpus);
  const counts = [kinds, certainties, mentions, speakers, mentionCounts(corpus)];
  return { ...sums, meetings: [...meetings].sort(), counts: counts.map((each) => [...each].sort(byKey)) };
}

/** Findings whether they lie packed or not. */
const plain = ({
  names,
  dates,
  quotations,
  roles,
  meetings,
  regions,
  documentDate,
  title,
}: Findings): object => ({
  ...{ names, dates, quotations, roles, meetings, regions },
  ...(documentDate && { documentDate }),
  ...(title && { title }),
});

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
