import type { CodeAction, Range } from "vscode-languageserver-types";
import type { Document } from "../../corpus/corpus.ts";
import { clientCommands, type CommandTarget } from "../../protocol.ts";
import { nameOf, rangeOf, spanOf, documentOf, type CorpusView } from "../view.ts";
import { decidableAt, foundAt, type Decidable } from "./foundAt.ts";
import { whatNot } from "./reject.ts";
import { shownWords } from "./shownWords.ts";

/**
 * What the lightbulb offers to decide about what stands at a place: that it is right, where that is not certain; what
 * it is not, or that it is no name; the value of a date; and at the marks of a quotation, who speaks.
 */
export function decisionActions(view: CorpusView, uri: string, range: Range): CodeAction[] {
  const document = documentOf(view, uri);
  if (!document || view.configUri === undefined) return [];
  const span = spanOf(document, range);
  const found = decidableAt(document, span).filter(
    // Inside a long quotation the lightbulb would never go out.
    (each) => each.kind !== "quotation" || span.start < each.content.start || span.start >= each.content.end,
  );
  return found.flatMap((each) => actionsFor(view, document, each));
}

function actionsFor(view: CorpusView, document: Document, finding: Decidable): CodeAction[] {
  const words = shownWords(document, [finding]);
  const { meaning } = foundAt(view, document, finding);
  const make = (title: string, command: string): CodeAction => {
    const target: CommandTarget = { uri: document.uri, range: rangeOf(document, finding) };
    return { title, kind: "refactor.rewrite", command: { title, command, arguments: [target] } };
  };
  const isKnown = finding.kind === "name" && finding.entity !== null;
  return [
    ...(finding.certainty === "certain" || (finding.kind === "name" && !isKnown)
      ? []
      : [make(`Accept ${words}: ${meaning}`, clientCommands.accept)]),
    ...(isKnown ? [make(`Not ${nameOf(view, finding.entity)}…`, clientCommands.notThisEntity)] : []),
    ...(finding.kind === "date"
      ? [make(`Correct ${words} (${finding.value})…`, clientCommands.correctDate)]
      : []),
    ...(finding.kind === "quotation" ? [make(`Set who says ${words}…`, clientCommands.setSpeaker)] : []),
    ...(finding.kind === "name"
      ? [make(`Untag ${words}`, clientCommands.untag)]
      : [make(`${words} is ${whatNot(view, finding)}…`, clientCommands.notThisEntity)]),
  ];
}
