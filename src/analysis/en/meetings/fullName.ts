import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import type { NameFinding } from "../../findings.ts";

/** The words of a name, in their fullest form if it has no entry: `Anna Berg` for a later `Berg`. */
export const fullNameOf = (text: string, { group, start, end }: NameFinding): string =>
  group ?? text.slice(start, end);

/** Where a name stands, whose it is, and its words in their fullest form. */
export const asNamed = (text: string, name: NameFinding) => ({
  start: name.start,
  end: name.end,
  entity: name.entity,
  name: fullNameOf(text, name),
});

/** The person with whose name a stretch of the text begins, of all names of the text. */
export function personIn(names: readonly NameFinding[], { start, end }: Span): NameFinding | undefined {
  const name = names[firstAtOrAfter(names, start)];
  return name?.type === "person" && name.end <= end ? name : undefined;
}
