import type { CodeAction, Range } from "vscode-languageserver-types";
import type { Document } from "../corpus/corpus.ts";
import { clientCommands, type CommandTarget } from "../protocol.ts";
import { entityKinds, type EntityKind } from "../registry/entity.ts";
import { tagSurfaces, type TagSurface } from "./tagSurfaces.ts";
import { documentOf, nameOf, rangeOf, type CorpusView } from "./view.ts";

/**
 * What the lightbulb offers at a name or selection: tagging an unknown name, choosing among readings, changing a
 * known one. Nothing at a cursor in plain prose.
 */
export function codeActions(view: CorpusView, uri: string, range: Range): CodeAction[] {
  const document = documentOf(view, uri);
  const surface = document && tagSurfaces(document, [range])[0];
  if (!document || !surface) return [];
  const isCursor = range.start.line === range.end.line && range.start.character === range.end.character;
  if (surface.name?.entity) return known(view, document, surface);
  return surface.name || !isCursor ? unknown(document, surface) : [];
}

function unknown(document: Document, surface: TagSurface): CodeAction[] {
  const guess = surface.name?.type;
  const kinds: EntityKind[] = [...new Set([...(guess ? [guess] : []), ...entityKinds])];
  const kind = surface.name ? "quickfix" : "refactor.rewrite";
  return [
    ...kinds.map((each) => ({
      ...action(`Tag “${surface.words}” as ${kindTitles[each]}…`, kind, document, surface, { kind: each }),
      ...(each === guess && { isPreferred: true }),
    })),
    action(`Tag “${surface.words}”…`, kind, document, surface, {}),
  ];
}

function known(view: CorpusView, document: Document, surface: TagSurface): CodeAction[] {
  const { readings = [], entity } = surface.name!;
  const others = readings.filter((reading) => reading.entity !== entity);
  return [
    ...others.map((reading) =>
      action(
        `“${surface.words}” is ${nameOf(view, reading.entity)}`,
        "quickfix",
        document,
        surface,
        {
          entity: reading.entity,
        },
        clientCommands.changeEntity,
      ),
    ),
    action(`Change what “${surface.words}” stands for…`, "refactor.rewrite", document, surface, {}),
  ];
}

const kindTitles: Record<EntityKind, string> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  meeting: "Meeting",
  work: "Work",
};

/** An action that runs the client's tagging command on the words. */
function action(
  title: string,
  kind: string,
  document: Document,
  surface: TagSurface,
  more: CommandTarget,
  command: string = clientCommands.tagEntity,
): CodeAction {
  const target: CommandTarget = { uri: document.uri, range: rangeOf(document, surface), ...more };
  return { title, kind, command: { title, command, arguments: [target] } };
}
