import type { Span } from "../../text/span.ts";
import type { Fix } from "./check.ts";

/** The fix that writes something else in the place of what is wrong. */
export const changeTo = (uri: string, span: Span, newText: string): Fix => ({
  title: `Change to “${newText}”`,
  edits: new Map([[uri, [{ ...span, newText }]]]),
  preferred: true,
});
