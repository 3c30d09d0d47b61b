import type { DocumentSelector } from "vscode";
import { corpusLanguage } from "../documentLanguage.ts";

/** The documents beside which our status shows. */
export const servedSelector: DocumentSelector = [
  { language: corpusLanguage },
  { language: "markdown" },
  { language: "yaml", pattern: "**/{registry,corpus}*" },
  { language: "yaml", pattern: "**/registry/**" },
];
