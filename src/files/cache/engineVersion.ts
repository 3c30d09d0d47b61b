/**
 * A hash of all that findings depend on: when analysis changes, what was kept of it does not hold any more. The build puts it
 * here (scripts/lib/engine.mjs); in a program that was not built nobody knows it, and nothing may be kept.
 */
export const engineVersion: string | undefined = undefined;
