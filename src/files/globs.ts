import picomatch from "picomatch";
import { refusedGlob } from "../registry/refusedGlob.ts";

/**
 * Whether a path (relative, with `/`) is meant by a list of globs, in which `!` excludes. Exclusions hold whatever
 * their place in the list; globs that `refusedGlob` gives a reason for match nothing. Letter case does not matter (`REPORT.TXT`). Hidden files are not matched unless a glob names
 * them.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const usable = globs.filter((glob) => refusedGlob(glob) === undefined);
  const included = usable.filter((glob) => !glob.startsWith("!"));
  const excluded = usable.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const isIncluded = matcher(included);
  const isExcluded = matcher(excluded);
  return (path) => isIncluded(path) && !isExcluded(path);
}

/** Patterns of patterns, `+(a|b)*`, can take for ever to match, and `corpus.yaml` may come from anywhere. */
const options = { noextglob: true, nocase: true };

function matcher(globs: readonly string[]): (path: string) => boolean {
  const usable = globs
    .map((glob) => literalMarks(glob.replace(/^\.\//, "")))
    .map((glob) => ({ glob, pattern: picomatch.makeRe(glob, options) }));
  return (path) => usable.some(({ glob, pattern }) => path === glob || pattern.test(path));
}

/** The glob with its parentheses, bars and plus signs, which the library would read as a regular expression's, as such. */
const literalMarks = (glob: string): string => glob.replace(/(?<!\\)[()|+]/g, "\\$&");
