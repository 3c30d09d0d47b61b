import type { TextDocument } from "vscode";
import { corpusLanguage } from "./documentLanguage.ts";

/** Whether a document may be one that the server analyses; of a Markdown document only the server knows. */
export const isServed = (document: TextDocument): boolean =>
  document.languageId === corpusLanguage || document.languageId === "markdown";
