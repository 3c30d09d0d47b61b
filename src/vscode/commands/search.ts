import { window } from "vscode";
import type { Command } from "./command.ts";

/** Open the search view: with a query given, or with the words that are selected. */
export const searchCorpus: Command = {
  id: "glossator.searchCorpus",
  run: async (shell, query) => shell.search.search(typeof query === "string" ? query : phraseAt(false)),
};

/** Search for the words that are selected, or for the word at the cursor. */
export const searchWords: Command = {
  id: "glossator.searchWords",
  run: async (shell) => shell.search.search(phraseAt(true)),
};

/** The selected words as a query; without a selection, the word at the cursor if that will do. */
function phraseAt(orWord: boolean): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const range = selection.isEmpty && orWord ? document.getWordRangeAtPosition(selection.active) : selection;
  // Quotation marks would end the phrase; a paragraph is no phrase.
  const words =
    range &&
    document
      .getText(range)
      .replace(/["“”„«»\s]+/g, " ")
      .trim()
      .slice(0, 300);
  if (!words) return undefined;
  return /^[\p{L}\p{N}]+$/u.test(words) ? words : `"${words}"`;
}
