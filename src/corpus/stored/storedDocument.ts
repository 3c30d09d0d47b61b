import type { Findings } from "../../analysis/findings.ts";
import type { LineIndex } from "../../text/lineIndex.ts";
import { hashOf } from "../../text/vocabulary.ts";
import {
  documentOf,
  fileOf,
  type AnnotationText,
  type Document,
  type DocumentAnnotations,
  type DocumentFile,
} from "../corpus.ts";
import { countWords } from "../countWords.ts";
import { version } from "../packed/layout.ts";
import { packFindings } from "../packed/packFindings.ts";
import { unpackFindings } from "../packed/unpackFindings.ts";
import type { ByteRange, Keep, PackedBytes } from "./packedBytes.ts";
import { heldOf, type Held } from "./held.ts";

/** Where the texts of stored documents come from. */
export interface Texts {
  /** The text of a document as it is now; undefined if it cannot be read. */
  read(uri: string): string | undefined;
  /** Where what is worked out of documents may lie; left out: in memory. */
  readonly keep?: Keep;
  /** Told when the text of a document is not what was analysed; left out: nobody is interested. */
  changed?(document: Document): void;
  /** Told when what was found in a document cannot be had any more, so that it has to be analysed again. */
  lost?(document: Document): void;
}

/**
 * A document that nobody looks at: its findings lie packed, its text is read again when it is asked for, and what was
 * asked for is kept for a while (`held.ts`). Should its text have changed meanwhile, it is empty until the document is
 * analysed again.
 */
export class StoredDocument implements Document {
  readonly uri: string;
  readonly path: string;
  readonly annotationText?: AnnotationText;
  readonly doubledApostrophes?: boolean;
  /** What tells its findings from those of all other documents (52 bits); undefined if that is not known. */
  readonly key: number | undefined;
  /** What was unpacked and read, while it is kept. */
  held: Held | undefined;
  private readonly texts: Texts;
  /* Many documents may share an array, which costs less than a view for each. */
  private readonly bytes: PackedBytes;
  private readonly from: number;
  private readonly end: number;

  constructor(file: Omit<DocumentFile, "text">, { bytes, from, end }: ByteRange, texts: Texts, key?: number) {
    this.uri = file.uri;
    this.path = file.path;
    if (file.annotationText) this.annotationText = file.annotationText;
    if (file.doubledApostrophes) this.doubledApostrophes = true;
    this.key = key;
    this.held = undefined;
    this.texts = texts;
    this.bytes = bytes;
    this.from = from;
    this.end = end;
  }

  get text(): string {
    return heldOf(this).text;
  }

  get lines(): LineIndex {
    return heldOf(this).lines;
  }

  get findings(): Findings {
    return heldOf(this).findings;
  }

  get annotations(): DocumentAnnotations | undefined {
    return this.annotationText && heldOf(this).annotations;
  }

  /** Where what is worked out of it may lie; undefined: in memory. */
  get keep(): Keep | undefined {
    return this.texts.keep;
  }

  /** What `packDocument` made; no bytes if they are lost. */
  get packed(): Uint8Array {
    const packed = this.bytes.subarray(this.from, this.end);
    if (packed.length <= headSize) this.texts.lost?.(this);
    return packed;
  }

  /** The text that was analysed, of which that is told; empty if it is no longer to be had. */
  readText(told: TextHead): string {
    const text = this.texts.read(this.uri);
    if (text !== undefined && text.length === told.length && hashOfText(text) === told.hash) return text;
    this.texts.changed?.(this);
    return "";
  }
}

/** The document packed; the same document if it is already. */
export const stored = (document: Document, texts: Texts): Document =>
  document instanceof StoredDocument
    ? document
    : (storedDocument(document, texts, packDocument(document)) ?? document);

/** The document with its text and findings at hand, as one that is worked on needs to be; the same if it is already. */
export const unstored = (document: Document): Document =>
  document instanceof StoredDocument
    ? documentOf(fileOf(document), unpackFindings(packedFindingsIn(document.packed)) ?? document.findings)
    : document;

/**
 * All that is kept of an analysed document, as bytes: how to tell its text, and its findings.
 */
export function packDocument({ text, findings }: Pick<Document, "text" | "findings">): Uint8Array {
  const packed = packFindings(findings);
  const bytes = new Uint8Array(headSize + packed.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, text.length, true);
  head.setInt32(4, hashOfText(text), true);
  head.setUint32(8, countWords(text), true);
  bytes.set(packed, headSize);
  return bytes;
}

/**
 * The document of which `packDocument` made bytes; undefined if another version of it did.
 * @param bytes the document's begin at `from` and end before `end`; they are kept, not copied
 * @param lies where the same bytes lie otherwise, and where the first of all, if they are to be had from there instead
 * @param key see `StoredDocument`
 */
export function storedDocument(
  file: Omit<DocumentFile, "text">,
  texts: Texts,
  bytes: Uint8Array,
  from = 0,
  end = bytes.length,
  lies: { readonly bytes: PackedBytes; readonly from: number } = { bytes, from: 0 },
  key?: number,
): Document | undefined {
  const isKnown = end - from > headSize && bytes[from + headSize] === version;
  const range = { bytes: lies.bytes, from: lies.from + from, end: lies.from + end };
  return isKnown ? new StoredDocument(file, range, texts, key) : undefined;
}

/** The document of which this version of `packDocument` made the bytes that lie somewhere. */
export const storedIn = (
  file: Omit<DocumentFile, "text">,
  texts: Texts,
  range: ByteRange,
  key?: number,
): Document => new StoredDocument(file, range, texts, key);

/** The findings in what `packDocument` made. */
export const packedFindingsIn = (packed: Uint8Array): Uint8Array => packed.subarray(headSize);

/** What tells the text of a packed document, its length in code units and its hash, and how many words it has. */
export interface TextHead {
  readonly length: number;
  readonly hash: number;
  readonly words: number;
}

/** Of bytes that could not be had, that of no text. */
export function textHeadIn({ buffer, byteOffset, byteLength }: Uint8Array): TextHead {
  if (byteLength < headSize) return { length: 0, hash: 0, words: 0 };
  const head = new DataView(buffer, byteOffset, headSize);
  return {
    length: head.getUint32(0, true),
    hash: head.getInt32(4, true),
    words: head.getUint32(8, true),
  };
}

/** How many words a document has; the text of a stored one is not read for it. */
export const wordCount = (document: Document): number =>
  document instanceof StoredDocument
    ? textHeadIn(document.packed).words
    : countWords(document.text);

/** Whether a text is that of a document; that of a stored one is not read for it. */
export function isTextOf(document: Document, text: string): boolean {
  if (!(document instanceof StoredDocument)) return document.text === text;
  const { length, hash } = textHeadIn(document.packed);
  return length === text.length && hash === hashOfText(text);
}

const hashOfText = (text: string): number => hashOf(text, 0, text.length);

/** Length, hash and words of the text. */
const headSize = 12;
