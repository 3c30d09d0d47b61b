import { relative, sep } from "node:path";
import { pathOfUri } from "../files/uris.ts";

/** A file's path relative to where the command runs, with `/`; the whole path if it lies on another disk. */
export function shownPath(uri: string, cwd: string): string {
  const path = pathOfUri(uri);
  return path === undefined ? uri : (relative(cwd, path) || ".").split(sep).join("/");
}
