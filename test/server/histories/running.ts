import { readDocument } from "../../../src/corpus/corpus.ts";
import { entityStatistics } from "../../../src/corpus/entityStatistics.ts";
import { meetingsOf } from "../../../src/corpus/meetings.ts";
import { problemsOf } from "../../../src/features/problems.ts";
import type { Files } from "../../../src/files/files.ts";
import type { CorpusState } from "../../../src/server/corpusState.ts";
import type { OpenTexts } from "../../../src/server/openTexts.ts";
import { soon } from "../../../src/server/soon.ts";
import { Workspace } from "../../../src/server/workspace.ts";

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

/** Begin to read the corpora of some folders. */
export function beginWorkspace(files: Files, open: OpenTexts, folders: readonly string[]): Running {
  const logged: string[] = [];
  const events = { changed() {}, statusChanged() {}, log: (message: string) => void logged.push(message) };
  const workspace = new Workspace(files, open, events, async (file, registry) => {
    await new Promise<void>(soon);
    return readDocument(file, registry).findings;
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
              { path, text, findings, annotations: annotations?.placements, from: annotations?.uri },
            ] as const,
        )
        .sort(byKey),
    ),
    ...(isWhole && {
      problems: Object.fromEntries(uris.sort().map((uri) => [uri, problemsOf(view, uri)])),
      meetings: meetingsOf(corpus),
      statistics: [...entityStatistics(corpus)].sort(byKey),
    }),
  };
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
