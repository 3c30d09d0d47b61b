import { annotationFileOf, annotationSuffix, possibleAnnotationFiles, stemOf } from "../annotations/annotationFileName.ts";
import type { AnnotationText } from "./corpus.ts";

/** Which annotation file belongs to which document, as files of both sorts come and go. All by uri. */
export class AnnotationTexts {
  private readonly texts = new Map<string, AnnotationText>();
  /** The document that each file names. */
  private readonly named = new Map<string, string>();
  /** The documents of a stem; most have but one, which stands there by itself. */
  private readonly byStem = new Map<string, string | Set<string>>();

  /** Add or replace an annotation file; no-op if its text is the same. */
  set(uri: string, text: string): void {
    if (this.texts.get(uri)?.text === text) return;
    this.texts.set(uri, { uri, text });
    this.named.set(uri, /^document: *["']?([^"'\r\n]*?)["']? *$/m.exec(text)?.[1] ?? "");
  }

  /** Forget an annotation file or a document. */
  delete(uri: string): void {
    this.texts.delete(uri);
    this.named.delete(uri);
    const stem = stemOf(uri);
    const known = this.byStem.get(stem);
    if (known === uri) this.byStem.delete(stem);
    else if (known instanceof Set) known.delete(uri);
  }

  addDocument(uri: string): void {
    const stem = stemOf(uri);
    const known = this.byStem.get(stem);
    if (known === undefined) this.byStem.set(stem, uri);
    else if (known instanceof Set) known.add(uri);
    else if (known !== uri) this.byStem.set(stem, new Set([known, uri]));
  }

  /** The annotation file of a document, the same object as long as it does not change; undefined if it has none. */
  forDocument(uri: string): AnnotationText | undefined {
    if (this.texts.size === 0) return undefined;
    const file = annotationFileOf(uri, this.namesakes(uri), this.named);
    return file === undefined ? undefined : this.texts.get(file);
  }

  /** The documents that a file could belong to; others than its own change, too, when it comes or goes. */
  documentsFor(annotationFile: string): readonly string[] {
    const name = annotationFile.slice(0, -annotationSuffix.length);
    // `report.annotations.yaml` and `report.txt.annotations.yaml`.
    const documents = new Set([...this.ofStem(name), ...this.namesakes(name)]);
    return [...documents].filter((uri) => possibleAnnotationFiles(uri).includes(annotationFile));
  }

  /** The documents whose name differs from that of one in its ending only, itself included if it is known. */
  namesakes(document: string): ReadonlySet<string> {
    return this.ofStem(stemOf(document));
  }

  private ofStem(stem: string): ReadonlySet<string> {
    const known = this.byStem.get(stem) ?? none;
    return typeof known === "string" ? new Set([known]) : known;
  }
}

const none: ReadonlySet<string> = new Set();
