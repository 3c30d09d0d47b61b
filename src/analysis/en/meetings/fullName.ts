import type { NameFinding } from "../../findings.ts";

/** The words of a name, in their fullest form if it has no entry: `Anna Berg` for a later `Berg`. */
export const fullNameOf = (text: string, { group, start, end }: NameFinding): string =>
  group ?? text.slice(start, end);
