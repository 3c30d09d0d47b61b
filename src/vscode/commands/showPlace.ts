import { Uri, window } from "vscode";
import { toRange } from "../convert.ts";
import type { Command } from "./command.ts";
import { readTarget } from "./target.ts";

/** Select a stretch of a document: where its date stands, or the words a date was counted from. */
export const showPlace: Command = {
  id: "glossator.showPlace",
  run: async (_shell, argument) => {
    const target = readTarget(argument);
    if (!target?.uri || !target.range) return undefined;
    return window.showTextDocument(Uri.parse(target.uri), { selection: toRange(target.range) });
  },
};
