import type { Span } from "./span.ts";

export type Severity = "error" | "warning" | "information" | "hint";

/**
 * Something wrong in a text that the user can act on. `code` is stable and documented; `message` is one sentence
 * that says what is wrong and, where it can, what to do.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** Other places that take part in the problem, such as the first of two equal ids. */
  readonly related?: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/** What a parser returns: all it could read, and what it could not. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
