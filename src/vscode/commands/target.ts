import { Uri, window } from "vscode";
import type { CommandTarget, EntityKindName } from "../../protocol.ts";
import { toLspRange } from "../convert.ts";

export const kindNames: readonly EntityKindName[] = ["person", "organization", "place", "meeting", "work"];

/**
 * What a command is asked to act on: a target from a link or a code action, a node of a view, or, with neither, the
 * active editor's first selection. Undefined if there is no editor either.
 */
export function targetOf(argument: unknown): CommandTarget | undefined {
  return readTarget(argument) ?? editorTarget();
}

export function editorTarget(): CommandTarget | undefined {
  const editor = window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), range: toLspRange(editor.selection) };
}

/** Read an argument that came from outside; undefined unless it names a place or an entity. */
export function readTarget(argument: unknown): CommandTarget | undefined {
  if (!isRecord(argument) || argument instanceof Uri) return undefined;
  if (isRecord(argument["node"])) return readTarget(argument["node"]); // an element of a view
  const place = isRecord(argument["location"]) ? argument["location"] : argument;
  const { uri, range } = place;
  const { entity } = argument;
  const kind = kindNames.find((name) => name === argument["kind"]);
  const target: CommandTarget = {
    ...(typeof uri === "string" && { uri }),
    ...(isRange(range) && { range }),
    ...(typeof entity === "string" && { entity }),
    // A node of a view has a `kind` of another sort.
    ...(kind && !("hasChildren" in argument) && { kind }),
  };
  return target.entity === undefined && target.range === undefined ? undefined : target;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function isRange(value: unknown): value is NonNullable<CommandTarget["range"]> {
  if (!isRecord(value)) return false;
  return [value["start"], value["end"]].every(
    (position) =>
      isRecord(position) && Number.isInteger(position["line"]) && Number.isInteger(position["character"]),
  );
}
