import picomatch from "picomatch";

/**
 * Whether a path (relative, with `/`) is meant by a list of globs, in which `!` excludes. Exclusions hold whatever
 * their place in the list. Hidden files are not matched unless a glob names them.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const included = globs.filter((glob) => !glob.startsWith("!"));
  const excluded = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const isIncluded = picomatch(included.map(withoutDot));
  const isExcluded = excluded.length > 0 ? picomatch(excluded.map(withoutDot)) : () => false;
  return (path) => isIncluded(path) && !isExcluded(path);
}

const withoutDot = (glob: string): string => glob.replace(/^\.\//, "");
