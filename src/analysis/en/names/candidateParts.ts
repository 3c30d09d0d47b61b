import type { EntityKind } from "../../../registry/entity.ts";
import type { Units } from "./candidateUnits.ts";

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
  titles: string[];
}

/** The key by which names are compared in a document: folded words, parted by a space. */
export function partKey(units: Units, from: number, to: number): string {
  if (from === to) return units.at(from)!.word.key;
  let key = units.at(from)!.word.key;
  for (let i = from + 1; i <= to; i++) key += " " + units.at(i)!.word.key;
  return key;
}
