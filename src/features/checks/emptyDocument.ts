import type { DocumentCheck } from "./check.ts";

export const emptyDocument: DocumentCheck = {
  of: "document",
  code: "empty-document",
  severity: "information",
  summary: "A document has nothing in it to read.",
  find: ({ text }) =>
    text.trim() === ""
      ? [{ span: { start: 0, end: 0 }, message: "The document is empty: there is nothing to read." }]
      : [],
};
