import type { DocumentBlock } from "../documentBlocks.ts";

/**
 * What is worked out once for each block of documents and kept as long as the block is the same, so that an edit has it
 * worked out for some hundred documents anew, in a corpus of any size.
 */
export function perBlock<T>(make: (block: DocumentBlock) => T): (block: DocumentBlock) => T {
  const known = new WeakMap<DocumentBlock, { readonly value: T }>();
  return (block) => {
    let kept = known.get(block);
    if (!kept) known.set(block, (kept = { value: make(block) }));
    return kept.value;
  };
}
