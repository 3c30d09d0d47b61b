import { workspace } from "vscode";
import type { Stamp } from "../protocol/tagging.ts";
import { settings } from "./settings.ts";

/** Who decides, as the setting says, and now. */
export function stamp(): Stamp {
  const { author } = settings(workspace.getConfiguration("glossator"));
  const at = new Date().toISOString().replace(/\.\d+/, "");
  return { ...(author !== "" && { by: author }), at };
}
