import { meetingsIn } from "../../registry/meetingsIn.ts";
import type { CorpusCheck, FoundIn } from "./check.ts";
import { fieldPlace } from "./fieldPlace.ts";

export const missingDocument: CorpusCheck = {
  of: "corpus",
  code: "missing-document",
  severity: "warning",
  summary: "A meeting lists a document that the corpus does not have.",
  find(view) {
    const { corpus, skipped } = view;
    const listing = meetingsIn(corpus.registry).filter(({ documents }) => documents.length > 0);
    if (listing.length === 0) return [];
    const paths = new Set([...corpus.documents.values()].map(({ path }) => path));
    return listing.flatMap((meeting) =>
      meeting.documents.flatMap((path, i): FoundIn[] => {
        if (paths.has(path) || [...skipped.keys()].some((uri) => uri.endsWith(`/${encodeURI(path)}`)))
          return [];
        const span = fieldPlace(view, meeting, ["documents", i]);
        return [{ uri: meeting.at.uri, span, message: `The corpus has no document “${path}”.` }];
      }),
    );
  },
};
