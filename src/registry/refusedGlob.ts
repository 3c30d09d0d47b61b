/**
 * Why a glob is not used, as a sentence; undefined if it is. Matching is quick then whatever the path, and `corpus.yaml`
 * may come from anywhere: each star multiplies the time.
 */
export function refusedGlob(glob: string): string | undefined {
  if (/^(?:!|!?\.\/)$/.test(glob)) return "This pattern names nothing: it matches nothing.";
  if (glob.length > 1000) return "This pattern is too long (over 1,000 characters): it matches nothing.";
  if (stars(glob) > 12) return `This pattern has ${stars(glob)} stars; with more than 12 it matches nothing.`;
  const part = glob.split("/").find((one) => stars(one) > 4);
  return part === undefined
    ? undefined
    : `“${part}” has ${stars(part)} stars; with more than 4 between two slashes a pattern matches nothing.`;
}

/** `**` counts once. */
const stars = (glob: string): number => glob.match(/\*+/g)?.length ?? 0;
