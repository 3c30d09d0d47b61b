import type { CancellationToken } from "vscode";
import {
  reviewProgressRequest,
  type ReviewProgress,
  type ReviewProgressParams,
} from "../../protocol/review.ts";
import {
  findingAtRequest,
  nextSuggestionsRequest,
  suggestionsRequest,
  type FoundAt,
  type NextSuggestions,
} from "../../protocol/tagging.ts";
import type { Server } from "../client.ts";

/**
 * What quick tagging knows of the suggestions of a corpus, however large that is: those of the document it is in, and how
 * many wait for a decision in all.
 */
export interface Suggestions {
  /** Those of a document, decided here or not, as far as they were asked for. */
  of(uri: string): readonly FoundAt[];
  isKnown(uri: string): boolean;
  isDecided(found: FoundAt): boolean;
  /** Those nobody has decided about. */
  open(uri: string): readonly FoundAt[];
  /** How many of the corpus nobody has decided about; undefined until they were counted. */
  remaining(uri: string): number | undefined;
  decided(found: FoundAt): void;
  /** One as it is by now, for a decision can change what stands beside it; undefined if that settled it. */
  renewed(found: FoundAt): Promise<FoundAt | undefined>;
  /** Ask for those of a document. */
  load(uri: string): Promise<void>;
  /** Ask how many the corpus of a document has. */
  count(uri: string): Promise<void>;
  /** The open ones of the next or previous document that has any; of the document itself if no other has. None if none has. */
  next(uri: string, direction: 1 | -1, token: CancellationToken): Promise<readonly FoundAt[]>;
  /** Only the documents with decisions that the server does not know are kept beside this one. */
  isIn(uri: string): void;
  /** What was decided here may have been taken back. */
  forgetDecisions(): void;
  clear(): void;
}

export function createSuggestions(server: Server): Suggestions {
  const lists = new Map<string, readonly FoundAt[]>();
  /** Decided here; the server's next answer may not know it yet. */
  const done = new Set<string>();
  let left: number | undefined;

  const of = (uri: string): readonly FoundAt[] => lists.get(uri) ?? [];
  const isDecided = (found: FoundAt): boolean => done.has(keyOf(found));
  const open = (uri: string): readonly FoundAt[] => of(uri).filter((each) => !isDecided(each));
  return {
    of,
    isKnown: (uri) => lists.has(uri),
    isDecided,
    open,
    remaining: (uri) => (left === undefined ? undefined : Math.max(left, open(uri).length)),
    decided: (found) => {
      if (isDecided(found)) return;
      done.add(keyOf(found));
      if (left) left--;
    },
    renewed: async (found) => {
      const { uri, range } = found;
      const there = await server.request<readonly FoundAt[] | null>(findingAtRequest, { uri, range });
      const now = there?.find((each) => keyOf(each) === keyOf(found) && each.certainty !== "certain");
      const list = lists.get(uri);
      if (now && list)
        lists.set(
          uri,
          list.map((each) => (keyOf(each) === keyOf(now) ? now : each)),
        );
      return now;
    },
    load: async (uri) => {
      lists.set(uri, (await server.request<readonly FoundAt[] | null>(suggestionsRequest, { uri })) ?? []);
    },
    count: async (uri) => {
      const documents = [...new Set([uri, ...lists.keys()])];
      const params: ReviewProgressParams = { uri, documents };
      const progress = await server.request<ReviewProgress>(reviewProgressRequest, params);
      const { open: all, suggestions = [] } = progress;
      for (const each of documents)
        lists.set(
          each,
          suggestions.filter((found) => found.uri === each),
        );
      left = all - suggestions.filter(isDecided).length;
    },
    next: async (uri, direction, token) => {
      const seen = new Set<string>();
      for (let from = uri; !seen.has(from);) {
        seen.add(from);
        const params = { uri: from, direction: direction === 1 ? "next" : "previous" };
        const answer = await server.request<NextSuggestions | null>(nextSuggestionsRequest, params, token);
        if (!answer) break;
        lists.set(answer.uri, answer.found);
        // Of another one than this all may be decided, and the server not know it yet.
        const found = open(answer.uri);
        if (found.length > 0) return found;
        from = answer.uri;
      }
      return [];
    },
    isIn: (here) => {
      for (const [uri, list] of lists) if (uri !== here && !list.some(isDecided)) lists.delete(uri);
    },
    forgetDecisions: () => done.clear(),
    clear: () => {
      lists.clear();
      done.clear();
      left = undefined;
    },
  };
}

const keyOf = ({ uri, kind, range: { start, end } }: FoundAt): string =>
  [uri, kind, start.line, start.character, end.line, end.character].join(" ");
