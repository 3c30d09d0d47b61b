import { entrySuggester } from "../../registry/suggestEntry.ts";
import { frontMatterOf } from "../frontMatterOf.ts";
import type { DocumentCheck, Found } from "./check.ts";
import { changeTo } from "./changeTo.ts";
import { makeEntry } from "./makeEntry.ts";

export const unknownMeeting: DocumentCheck = {
  of: "document",
  code: "unknown-meeting",
  severity: "warning",
  summary: "The front matter names a meeting that the registry does not have.",
  find(document, registry) {
    const meetings = frontMatterOf(document)?.meetings ?? [];
    return meetings.flatMap(({ value, span }): Found[] => {
      const kind = registry.entities.get(value)?.kind;
      if (kind === "meeting") return [];
      const message =
        kind === undefined
          ? `The registry has no meeting with the id “${value}”.`
          : `“${value}” is a ${kind} in the registry, not a meeting.`;
      const fixes: Found["fixes"] = (view) => {
        const id = entrySuggester(registry.entities)(value);
        return id !== undefined && registry.entities.get(id)?.kind === "meeting"
          ? [changeTo(document.uri, span, id)]
          : makeEntry(view, value, "meeting");
      };
      return [{ span, message, fixes }];
    });
  },
};
