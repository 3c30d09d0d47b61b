import type { FileCheck } from "./check.ts";

export const skippedDocument: FileCheck = {
  of: "file",
  code: "document-skipped",
  severity: "warning",
  summary: "A file was not read, such as a binary or very large one.",
  find(view, uri) {
    const reason = view.skipped.get(uri);
    return reason === undefined ? [] : [{ span: { start: 0, end: 0 }, message: reason }];
  },
};
