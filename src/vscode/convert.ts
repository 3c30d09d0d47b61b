import { Location, Range, Uri } from "vscode";
import type { Range as LspRange } from "vscode-languageserver-types";

export const toRange = ({ start, end }: LspRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** `vscode.Range` serialises as an array of two positions, which is not LSP's form. */
export const toLspRange = ({ start, end }: Range): LspRange => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

export const toLocation = (place: { readonly uri: string; readonly range: LspRange }): Location =>
  new Location(Uri.parse(place.uri), toRange(place.range));
