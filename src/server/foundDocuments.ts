import type { Document } from "../corpus/corpus.ts";
import type { FileStamp } from "../files/files.ts";
import type { Registry } from "../registry/registry.ts";

/** Documents are shown when there are so many, at first. */
const atLeast = 10_000;

interface Found {
  readonly document: Document;
  readonly stamp: FileStamp;
  readonly registry: Registry;
}

/** What found documents need of their corpus. */
export interface FoundOwner {
  readonly registry: () => Registry;
  /** How many documents are shown. */
  readonly size: () => number;
  /** Whether a document is still to be shown if it holds: it is there, not open, and not being read anyway. */
  readonly isWanted: (uri: string) => boolean;
  /** Whether file and annotations are as they were. */
  readonly isAsItWas: (document: Document, stamp: FileStamp) => boolean;
  readonly show: (documents: readonly Document[]) => void;
  readonly readAgain: (uri: string) => void;
}

/**
 * Documents of which is kept what was found in them. They are shown many at a time, since each time costs by the number of all
 * documents; what changed meanwhile is read again.
 */
export class FoundDocuments {
  private readonly owner: FoundOwner;
  private found: Found[] = [];

  constructor(owner: FoundOwner) {
    this.owner = owner;
  }

  add(document: Document, stamp: FileStamp): void {
    this.found.push({ document, stamp, registry: this.owner.registry() });
    if (this.found.length > Math.max(atLeast, this.owner.size())) this.show();
  }

  /** Show all that were found. */
  show(): void {
    const { isWanted, isAsItWas, readAgain, registry, show } = this.owner;
    const wanted = this.found.filter(({ document }) => isWanted(document.uri));
    this.found = [];
    const holds = (found: Found): boolean =>
      found.registry === registry() && isAsItWas(found.document, found.stamp);
    const documents = wanted.flatMap((each) => (holds(each) ? [each.document] : []));
    if (documents.length > 0) show(documents);
    if (documents.length < wanted.length)
      for (const each of wanted) if (!holds(each)) readAgain(each.document.uri);
  }
}
