import type { Problem } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";
import type { DayRange } from "./dayRange.ts";
import type { WordPattern } from "./lexicon.ts";

/**
 * What is looked for: places where one alternative of each group occurs, close to one another and without what is
 * excluded, in documents and quotations that fit. The places of the first group are what a concordance lists.
 */
export interface Query {
  readonly occurring: Groups<Occurring>;
  readonly speakers: Groups<Named>;
  readonly documents: Groups<DocumentTerm>;
  /** How close the groups must stand to one another. */
  readonly within: Within;
}

export interface Groups<T> {
  /** Of each group one alternative must fit. */
  readonly all: readonly (readonly T[])[];
  /** None of these may fit. */
  readonly none: readonly T[];
}

export const withins = ["sentence", "paragraph", "document"] as const;
export type Within = (typeof withins)[number];

/** What stands at places of a text. */
export type Occurring =
  | { readonly kind: "words"; readonly words: readonly WordPattern[]; readonly span: Span }
  | ({ readonly kind: "entity" } & Named)
  | { readonly kind: "mentions"; readonly days: DayRange; readonly span: Span }
  | { readonly kind: "finding"; readonly of: FindingKind; readonly span: Span };

/** Something or somebody by id or name. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

export const findingKinds = [
  "person",
  "organization",
  "place",
  "meeting",
  "work",
  "date",
  "role",
  "quotation",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What holds of a whole document: it reports a meeting, is of a date, has a path. */
export type DocumentTerm =
  | ({ readonly kind: "meeting" } & Named)
  | { readonly kind: "on"; readonly days: DayRange; readonly span: Span }
  | { readonly kind: "in"; readonly path: WordPattern; readonly span: Span };

/** A problem of a query; its span is one of the query's text. */
export const queryProblem = (code: string, span: Span, message: string): Problem => ({
  code,
  severity: "warning",
  span,
  message,
});
