import type { CodeLens } from "vscode-languageserver-types";
import { entityStatistics } from "../corpus/entityStatistics.ts";
import { clientCommands, type CommandTarget } from "../protocol.ts";
import { counted } from "./counted.ts";
import { rangeOf, sourceOf, type CorpusView } from "./view.ts";

/**
 * One lens above each entry of a registry file, still without words: those come one by one with `resolveCodeLens`, as
 * an editor shows few of thousands. Null for other files.
 */
export function codeLenses(view: CorpusView, uri: string): CodeLens[] | null {
  const { files, entities } = view.corpus.registry;
  const file = files.find((candidate) => candidate.uri === uri);
  const source = sourceOf(view, uri);
  if (!source || !file) return null;
  return file.entities
    .filter((entity) => entities.get(entity.id) === entity)
    .map(({ id, at }) => ({ range: rangeOf(source, at.id), data: { uri, entity: id } }));
}

/**
 * `12 mentions · 5 quotations · 2 meetings · 2023-10-11 – 2023-11-28`; a click lists the mentions or, of a meeting that
 * nobody calls by its name, shows it in the view of meetings.
 * @param linked whether the client has the commands for that
 */
export function resolveCodeLens(view: CorpusView, lens: CodeLens, linked: boolean): CodeLens {
  const target = lens.data as CommandTarget;
  const counts = entityStatistics(view.corpus).get(target.entity ?? "");
  const {
    mentions = 0,
    quotations = 0,
    meetings = 0,
    participants = 0,
    reports = 0,
    first,
    last,
  } = counts ?? {};
  const title = [
    mentions > 0 ? counted(mentions, "mention") : "no mentions",
    quotations > 0 && counted(quotations, "quotation"),
    meetings > 0 && counted(meetings, "meeting"),
    reports > 0 && counted(reports, "report"),
    participants > 0 && counted(participants, "participant"),
    first !== undefined && (first === last ? first : `${first} – ${last}`),
  ].filter((words) => words !== false);
  const wanted =
    mentions > 0 ? clientCommands.findMentions : reports > 0 ? clientCommands.revealInMeetings : undefined;
  const command = linked ? wanted : undefined;
  return {
    range: lens.range,
    // A lens without a command is text that cannot be clicked.
    command: { title: title.join(" · "), command: command ?? "", ...(command && { arguments: [target] }) },
  };
}
