import type { Findings } from "../../analysis/findings.ts";
import { LineIndex } from "../../text/lineIndex.ts";
import { annotationsOf, type DocumentAnnotations } from "../corpus.ts";
import { PackedFindings } from "../packed/packedFindings.ts";
import { packedFindingsIn, textHeadIn, type StoredDocument, type TextHead } from "./storedDocument.ts";

/** What was unpacked and read of a stored document: each part when it is first asked for. */
export interface Held {
  readonly text: string;
  readonly lines: LineIndex;
  readonly findings: Findings;
  readonly annotations: DocumentAnnotations | undefined;
}

/**
 * What is held of a document. The documents asked for last are held, as many as fit into some megabytes: whoever passes
 * over a whole corpus has each of them unpacked for a moment. Whatever else hangs on the findings of a document should
 * hang on that object (as a key of a `WeakMap`), not on the document, so that it goes when they go.
 */
export function heldOf(document: StoredDocument): Held {
  const known = document.held as Unpacked | undefined;
  if (known) {
    known.isRecent = true;
    return known;
  }
  const held = new Unpacked(document);
  document.held = held;
  queue.push(held);
  size += held.size;
  if (size > most) makeRoom();
  return held;
}

/** In bytes, roughly. */
const most = 4_000_000;
let size = 0;

/** Held documents, those that came first in front; what lies before `first` has gone. */
let queue: Unpacked[] = [];
let first = 0;

/** Let go of those that nobody asked for since they were last looked at; the newest one stays in any case. */
function makeRoom(): void {
  while (size > most && first < queue.length - 1) {
    const held = queue[first++]!;
    if (held.isRecent) {
      held.isRecent = false;
      queue.push(held);
    } else {
      size -= held.size;
      held.letGo();
    }
  }
  if (first * 2 < queue.length) return;
  queue = queue.slice(first);
  first = 0;
}

class Unpacked implements Held {
  /** Whether it was asked for since it came in or was last looked at. */
  isRecent = false;
  readonly findings: Findings;
  /** What it may grow to. */
  readonly size: number;
  private readonly document: StoredDocument;
  private readonly head: TextHead;
  private ownText: string | undefined;
  private ownLines: LineIndex | undefined;
  private ownAnnotations: DocumentAnnotations | undefined;

  constructor(document: StoredDocument) {
    const { packed } = document;
    this.document = document;
    this.findings = new PackedFindings(packedFindingsIn(packed));
    this.head = textHeadIn(packed);
    this.size = 1000 + 2 * this.head.length + 8 * packed.length;
  }

  get text(): string {
    if (this.ownText === undefined) {
      // Whoever is told that the text has changed may ask for it at once.
      this.ownText = "";
      this.ownText = this.document.readText(this.head);
    }
    return this.ownText;
  }

  get lines(): LineIndex {
    return (this.ownLines ??= new LineIndex(this.text));
  }

  get annotations(): DocumentAnnotations | undefined {
    const { annotationText } = this.document;
    if (!annotationText) return undefined;
    return (this.ownAnnotations ??= annotationsOf({ text: this.text, annotationText }));
  }

  letGo(): void {
    this.document.held = undefined;
  }
}
