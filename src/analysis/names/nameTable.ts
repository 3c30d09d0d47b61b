import type { WordTable } from "../../text/wordTable.ts";
import type { Entity } from "../../registry/entity.ts";
import type { Registry } from "../../registry/registry.ts";
import { compileNames } from "./compileNames.ts";
import type { NameForms } from "./nameForms.ts";

/**
 * A registry's names, compiled for one pass over the words of a text. A hash of a sequence of folded words leads to
 * the forms written with just these words; a prefix of a form is in the table too, so that a walk knows when to stop.
 */
export interface NameTable {
  readonly registry: Registry;
  readonly entities: readonly Entity[];
  /** Open addressing: the hash of a word sequence (0: empty slot) and its first form, or -1 for a mere prefix. */
  readonly slotHash: Int32Array;
  readonly slotForm: Int32Array;
  /** Of each form: whose it is, how it came about (index into `formKinds`) and the next form of the same words,
   * those of later entities first. */
  readonly formEntity: Int32Array;
  readonly formKind: Uint8Array;
  readonly formNext: Int32Array;
  /** A second hash of all letters of the form. */
  readonly formCheck: Int32Array;
  /** Two bits of `letterCase` a unit, for the first sixteen. */
  readonly formCases: Int32Array;
  /** Three bits of `joint` for each of the first ten joints. */
  readonly formJoints: Int32Array;
  /** Of each spelling bits of `part`: where forms may have it. */
  readonly parts: WordTable;
  readonly formCount: number;
}

const tables = new WeakMap<Registry, { readonly forms: NameForms; readonly table: NameTable }>();

/** Compile a registry's names, aliases and what the language derives from them. Cached for each registry. */
export function nameTableOf(registry: Registry, forms: NameForms = noForms): NameTable {
  const known = tables.get(registry);
  if (known && known.forms === forms) return known.table;
  const table = compileNames(registry, forms);
  tables.set(registry, { forms, table });
  return table;
}

const noForms: NameForms = { derive: () => {} };
