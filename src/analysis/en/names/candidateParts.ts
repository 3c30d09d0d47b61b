import type { EntityKind } from "../../../registry/entity.ts";

/** A stretch of units taken for one name, before the document as a whole was asked. Unit indices, `to` inclusive. */
export interface NamePart {
  from: number;
  to: number;
  /** Undefined where only the context can tell. */
  type: EntityKind | undefined;
  /** The rule that found it. */
  rule: string;
  /** The rule is strong evidence by itself. */
  strong: boolean;
  /** The title that stands before a person, with the name of its body; empty if none does. */
  title: string;
}

/** A part as a rule finds it. */
export const namePart = (
  from: number,
  to: number,
  type: EntityKind | undefined,
  rule: string,
  strong: boolean,
): NamePart => ({ from, to, type, rule, strong, title: "" });
