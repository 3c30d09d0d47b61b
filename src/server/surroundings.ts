import type { Files } from "../files/files.ts";
import type { AnalyseElsewhere } from "./analyseElsewhere.ts";
import type { CorpusTexts } from "./corpusTexts.ts";
import type { LiveAnnotations } from "./liveAnnotations.ts";
import type { OpenTexts } from "./openTexts.ts";

/** What a corpus needs of the server around it. */
export interface Surroundings {
  readonly files: Files;
  readonly open: OpenTexts;
  readonly live: LiveAnnotations;
  readonly maximumDocumentSize: () => number;
  /** Analyses large texts in another thread; left out where there are none. */
  readonly analyseElsewhere?: AnalyseElsewhere;
  /** Whether a file belongs to another corpus that lies deeper. */
  readonly belongsDeeper: (root: string, uri: string) => boolean;
  /** The path to show for a file outside all corpora. */
  readonly loosePath: (uri: string) => string;
  /** Called after each change of a view; `uris` left out: anything may have changed. */
  readonly changed: (state: CorpusTexts, uris?: readonly string[]) => void;
}
