import type { Span } from "../text/span.ts";
import type { Annotation } from "./annotation.ts";

/**
 * What became of an annotation in the text as it is now. `same`: its words stand where they stood. `moved`: they stand
 * elsewhere, and nothing else could be meant. `changed`: somebody should look. `orphan`: they are gone.
 */
export type Outcome = "same" | "moved" | "changed" | "orphan";

export interface Placement {
  readonly annotation: Annotation;
  readonly outcome: Outcome;
  /** One for each stretch of the annotation; empty if it has no place. */
  readonly spans: readonly Span[];
  /** Where it may belong, if several places could be meant. */
  readonly candidates?: readonly Span[];
}
