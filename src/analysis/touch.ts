import type { Registry } from "../registry/registry.ts";
import type { Entity } from "../registry/entity.ts";

/** Which texts something can have a say in: a condition on their words and on what is known of them. */
export type Touch =
  /** A word, folded, stands in the text, outside front matter and page chrome. */
  | { readonly word: string }
  /** A word that passes stands in it; asked of each word of the corpus once. */
  | { readonly anyWord: (word: string) => boolean }
  | { readonly all: readonly Touch[] }
  | { readonly any: readonly Touch[] }
  /** Its date is one of these days (as `dayNumber` counts, both inclusive), or it has none. */
  | { readonly first: number; readonly last: number }
  /** It has this path in the corpus. */
  | { readonly path: string }
  /** Its front matter names this entity. */
  | { readonly declares: string }
  /** Somebody decided that words of it are, or are not, this entity. */
  | { readonly decided: string };

export const everywhere: Touch = { all: [] };
export const nowhere: Touch = { any: [] };

/** Something that an entity says to texts. */
export interface Say {
  /** What about: of one entity, two registries differ in it if they say other things under the same key. */
  readonly key: string;
  readonly what: string;
  readonly where: Touch;
}

/**
 * One way in which a registry has a say in what is found in texts. Every rule that asks the registry something must have its
 * part in one: all that it asks of an entity is said, and wherever it asks is told. `test/analysis/registryTouch.test.ts`
 * holds them against reading anew.
 */
export interface Heed {
  readonly id: string;
  /** What an entity of the registry says to texts in this way. */
  says(entity: Entity, registry: Registry): Iterable<Say>;
}

/** The words of a phrase, all of which must stand in a text. */
export const allWords = (phrase: string): Touch => ({
  all: (phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => ({ word })),
});
