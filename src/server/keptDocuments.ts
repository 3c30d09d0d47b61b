import type { Corpus, Document } from "../corpus/corpus.ts";
import { keepableSumsOf, sumsToKeep, type KeptSums } from "../corpus/sums/keptSums.ts";
import { rangeOf, type ByteRange } from "../corpus/stored/packedBytes.ts";
import { packDocument, storedIn, type Texts } from "../corpus/stored/storedDocument.ts";
import { decode } from "../files/decode.ts";
import type { CachedFile, Circumstances, CorpusCache } from "../files/cache/analysisCache.ts";
import { pathIn } from "../files/uris.ts";
import type { Registry } from "../registry/registry.ts";
import { inSlices } from "./inSlices.ts";
import type { Surroundings } from "./surroundings.ts";
import type { WaitingFile } from "./waitingFiles.ts";

/** Milliseconds. */
const rest = 1000;

/** Closed documents of a corpus, of which something is kept from one run to the next, as far as there is a cache. */
export class KeptDocuments {
  private readonly root: string;
  private readonly around: Pick<Surroundings, "cache" | "files" | "open" | "maximumDocumentSize">;
  private readonly texts: Texts;
  private cache: CorpusCache | undefined;
  private circumstances: Circumstances | undefined;
  /** Whether documents may have to be read again before all that is kept holds. */
  private isSettled = true;
  private saving: ReturnType<typeof setTimeout> | undefined;
  /** Files whose contents were looked up in vain, as they wait now: a thread may come to them later than it was asked to. */
  private readonly unknown = new WeakSet<WaitingFile>();
  /** Documents that were open when it was seen to whether they can be kept. */
  private readonly seen = new WeakSet<Document>();
  private readonly isWaiting: (uri: string) => boolean;

  /**
   * @param root uri of the corpus folder; empty if there is none, and nothing to keep
   * @param isWaiting whether a document is still to be read as it is
   */
  constructor(
    root: string,
    around: Pick<Surroundings, "cache" | "files" | "open" | "maximumDocumentSize">,
    texts: Texts,
    isWaiting: (uri: string) => boolean,
  ) {
    this.isWaiting = isWaiting;
    this.root = root;
    this.around = around;
    this.texts = texts;
  }

  /** From now on documents are analysed with this registry and these marks of quotation. */
  heed(circumstances: Circumstances): void {
    const before = this.circumstances;
    this.circumstances = circumstances;
    if (!before || !this.cache) {
      this.cache = this.root === "" ? undefined : this.around.cache?.()?.open(this.root, circumstances);
    } else if (
      before.registry !== circumstances.registry ||
      before.doubledApostrophes !== circumstances.doubledApostrophes
    ) {
      this.cache.circumstancesChanged(circumstances);
      this.isSettled = false;
      if (before.doubledApostrophes !== circumstances.doubledApostrophes) this.cache.keepOnly(new Set());
      // What the change reaches in these is seen in the editor's text, which is not what is kept.
      for (const uri of this.around.open.uris()) this.forget(uri);
    }
  }

  /** A document whose file is as it was when it was analysed, by its stamp. */
  unread(file: WaitingFile): Document | undefined {
    const hit = this.isSettled && this.holdsFor(file) ? this.cache?.unread(cached(file)) : undefined;
    return hit && storedIn(file, this.texts, hit.value, hit.key);
  }

  /** A document whose file has contents that were analysed before: read and compared now. */
  read(file: WaitingFile): Document | undefined {
    if (!this.cache || this.cache.isEmpty || this.unknown.has(file) || !this.holdsFor(file)) return undefined;
    this.unknown.add(file);
    // It may be read again because what was found in it does not hold any more.
    if (!this.isSettled) this.cache.forget(file.path);
    try {
      const now = this.contentsOf(file.uri);
      const hit = now && this.cache.find(cached(file), now.hash);
      return hit && storedIn(file, this.texts, hit.value, hit.key);
    } catch {
      return undefined; // Whoever analyses it will say why it cannot be read.
    }
  }

  /**
   * Keep what was found in a document with a registry; no-op if there is another one by now.
   * @returns what tells it from all others, see `StoredDocument`
   */
  put(file: WaitingFile, contentHash: string, packed: ByteRange, registry: Registry): number | undefined {
    return this.holdsFor(file) && registry === this.circumstances?.registry
      ? this.cache?.put(cached(file), contentHash, packed)
      : undefined;
  }

  /** What is kept of blocks of documents; undefined if nothing is. */
  get sums(): KeptSums | undefined {
    return this.cache?.sums;
  }

  /** What is kept of a file does not hold any more, or there is no such file. */
  forget(uri: string): void {
    const path = pathIn(this.root, uri);
    if (path !== undefined) this.cache?.forget(path);
  }

  /** All files of the corpus are these. */
  keepOnly(files: Iterable<string>): void {
    if (!this.cache) return;
    const paths = new Set<string>();
    for (const uri of files) paths.add(pathIn(this.root, uri) ?? "");
    this.cache.keepOnly(paths);
  }

  /**
   * Write what is new, when nothing more has come for a moment.
   * @param settled the corpus if no document of it waits to be read again, so that all that is kept holds
   */
  saveSoon(settled: () => Corpus | undefined): void {
    clearTimeout(this.saving);
    if (!this.cache) return;
    this.saving = setTimeout(() => {
      void this.saveWithSums(settled);
      if (!this.isSettled) this.saveSoon(settled);
    }, rest);
  }

  /** Write what is new now, and keep nothing more; resolves when it is written. */
  async close(settled: Corpus | undefined): Promise<void> {
    clearTimeout(this.saving);
    const saved = this.save(settled);
    this.cache = undefined;
    this.circumstances = undefined;
    await saved;
  }

  private async saveWithSums(settled: () => Corpus | undefined): Promise<void> {
    const corpus = settled();
    if (corpus) await inSlices(corpus.documents.blocks, (block) => void keepableSumsOf(corpus, block));
    await this.save(settled());
  }

  private async save(settled: Corpus | undefined): Promise<void> {
    if (settled) {
      this.isSettled = true;
      for (const uri of this.around.open.uris()) this.putOpen(settled, uri);
    }
    const sums = settled && sumsToKeep(settled);
    if (sums) this.cache?.keepSums(sums);
    if (this.isSettled) await this.cache?.save();
  }

  /** Keep what was found in a document that an editor has open, if that is the text of its file. */
  private putOpen({ documents, registry }: Corpus, uri: string): void {
    const document = documents.get(uri);
    if (!document || document.annotationText || this.seen.has(document) || this.isWaiting(uri)) return;
    this.seen.add(document);
    try {
      const now = this.contentsOf(uri);
      const read = now && decode(now.bytes);
      const { path, doubledApostrophes = false } = document;
      if (read && "text" in read && read.text === document.text)
        this.put({ uri, path, doubledApostrophes }, now.hash, rangeOf(packDocument(document)), registry);
    } catch {
      // A file that is gone, or has become too large, holds something else.
    }
  }

  /** The bytes of a file and what tells them from all others. @throws Error if it cannot be read */
  private contentsOf(uri: string): { readonly bytes: Uint8Array; readonly hash: string } | undefined {
    const { files, maximumDocumentSize } = this.around;
    const bytes = files.readNow?.(uri, maximumDocumentSize());
    const hash = bytes && files.contentHash?.(bytes);
    return hash === undefined ? undefined : { bytes: bytes!, hash };
  }

  /** Only for files of the corpus on the disk. */
  private holdsFor({ uri, text, doubledApostrophes = false }: WaitingFile): boolean {
    return (
      text === undefined &&
      doubledApostrophes === this.circumstances?.doubledApostrophes &&
      uri.startsWith(`${this.root}/`)
    );
  }
}

const cached = ({ path, stamp, annotationText }: WaitingFile): CachedFile => ({
  path,
  ...(stamp && { stamp }),
  ...(annotationText && { annotationText: annotationText.text }),
});
