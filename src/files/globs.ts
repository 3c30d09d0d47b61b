import picomatch from "picomatch";

/**
 * Whether a path (relative, with `/`) is meant by a list of globs, in which `!` excludes. Exclusions hold whatever
 * their place in the list. Hidden files are not matched unless a glob names them.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const included = globs.filter((glob) => !glob.startsWith("!"));
  const excluded = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const isIncluded = picomatch(included.map(withoutDot), options);
  const isExcluded = excluded.length > 0 ? picomatch(excluded.map(withoutDot), options) : () => false;
  return (path) => isIncluded(path) && !isExcluded(path);
}

/** Patterns of patterns, `+(a|b)*`, can take for ever to match, and `corpus.yaml` may come from anywhere. */
const options = { noextglob: true };

const withoutDot = (glob: string): string => glob.replace(/^\.\//, "");
