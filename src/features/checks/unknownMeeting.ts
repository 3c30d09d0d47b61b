import type { Problem } from "../../text/problem.ts";
import { frontMatterOf } from "../frontMatterOf.ts";
import { documentOf, type CorpusView } from "../view.ts";

/** A document's front matter names a meeting that the registry does not have. */
export function unknownMeeting(view: CorpusView, uri: string): readonly Problem[] {
  const document = documentOf(view, uri);
  const meetings = (document && frontMatterOf(document)?.meetings) ?? [];
  return meetings.flatMap(({ value, span }): Problem[] => {
    const kind = view.corpus.registry.entities.get(value)?.kind;
    if (kind === "meeting") return [];
    const message =
      kind === undefined
        ? `The registry has no meeting with the id “${value}”.`
        : `“${value}” is a ${kind} in the registry, not a meeting.`;
    return [{ code: "unknown-meeting", severity: "warning", span, message }];
  });
}
