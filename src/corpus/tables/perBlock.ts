import type { DocumentBlock } from "../documentBlocks.ts";

/**
 * What is worked out once for each block of documents and kept as long as the block is the same, so that an edit has it
 * worked out for some hundred documents anew, in a corpus of any size.
 */
export function perBlock<T>(make: (block: DocumentBlock) => T): PerBlock<T> {
  const known = new WeakMap<DocumentBlock, { readonly value: T }>();
  const of = (block: DocumentBlock): T => {
    let kept = known.get(block);
    if (!kept) known.set(block, (kept = { value: make(block) }));
    return kept.value;
  };
  return Object.assign(of, { isKnown: (block: DocumentBlock) => known.has(block) });
}

export interface PerBlock<T> {
  (block: DocumentBlock): T;
  /** Whether there is nothing to work out. */
  isKnown(block: DocumentBlock): boolean;
}
