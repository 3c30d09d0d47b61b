import picomatch from "picomatch";

/**
 * Whether a path (relative, with `/`) is meant by a list of globs, in which `!` excludes. Exclusions hold whatever
 * their place in the list. Letter case does not matter (`REPORT.TXT`). Hidden files are not matched unless a glob names
 * them.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const included = globs.filter((glob) => !glob.startsWith("!"));
  const excluded = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const isIncluded = matcher(included);
  const isExcluded = matcher(excluded);
  return (path) => isIncluded(path) && !isExcluded(path);
}

/** Patterns of patterns, `+(a|b)*`, can take for ever to match, and `corpus.yaml` may come from anywhere. */
const options = { noextglob: true, nocase: true };

function matcher(globs: readonly string[]): (path: string) => boolean {
  const usable = globs.filter(isModest).map((glob) => literalMarks(glob.replace(/^\.\//, "")));
  return usable.length > 0 ? picomatch(usable, options) : () => false;
}

/** Whether matching a glob is quick, whatever the path; others match nothing. Each star multiplies the time. */
const isModest = (glob: string): boolean =>
  glob.length <= 1000 && stars(glob) <= 12 && glob.split("/").every((part) => stars(part) <= 4);

const stars = (glob: string): number => glob.match(/\*+/g)?.length ?? 0;

/** The glob with its parentheses, bars and plus signs, which the library would read as a regular expression's, as such. */
const literalMarks = (glob: string): string => glob.replace(/(?<!\\)[()|+]/g, "\\$&");
