import { undoLast } from "../applyAndTell.ts";
import type { Command } from "./command.ts";

/** Take back what was tagged or decided last, whatever file it stands in. */
export const undoTagging: Command = {
  id: "glossator.undoTagging",
  run: (shell) => undoLast(shell),
};
