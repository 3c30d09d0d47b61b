import type { AnalysisCache } from "../files/cache/analysisCache.ts";
import type { Files } from "../files/files.ts";
import type { Spill } from "../files/spill.ts";
import type { AnalysisPool } from "../workers/analysisPool.ts";
import type { CorpusDocuments } from "./corpusDocuments.ts";
import type { LiveAnnotations } from "./liveAnnotations.ts";
import type { OpenTexts } from "./openTexts.ts";

/** What the machine has for the server. */
export interface Resources {
  /** Threads to analyse in; left out: the server does it between requests. */
  readonly pool?: AnalysisPool;
  /** Takes what is known of closed documents out of memory; left out: it stays there. */
  readonly spill?: Spill;
  /** Where to keep what was found; left out, or undefined, where nothing is kept. */
  readonly cache?: () => AnalysisCache | undefined;
}

/** What a corpus needs of the server around it. */
export interface Surroundings extends Resources {
  readonly files: Files;
  readonly open: OpenTexts;
  readonly live: LiveAnnotations;
  readonly maximumDocumentSize: () => number;
  /** Uris of the workspace's folders, outside of which nothing is read. */
  readonly folders: () => readonly string[];
  readonly log: (message: string) => void;
  /** Whether a file belongs to another corpus that lies deeper. */
  readonly belongsDeeper: (root: string, uri: string) => boolean;
  /** Whether somebody is typing into an open text, and has not rested yet. */
  readonly isTyped: (uri: string) => boolean;
  /** The path to show for a file outside all corpora. */
  readonly loosePath: (uri: string) => string;
  /** Called after each change of a view; `uris` left out: anything may have changed. */
  readonly changed: (state: CorpusDocuments, uris?: readonly string[]) => void;
}
