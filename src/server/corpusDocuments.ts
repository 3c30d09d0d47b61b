import { isAnnotationFile } from "../annotations/annotationFileName.ts";
import { AnnotationTexts } from "../corpus/annotationTexts.ts";
import { annotationsOf, filesOf, withDocuments } from "../corpus/corpus.ts";
import type { Document, DocumentAnnotations } from "../corpus/corpus.ts";
import type { CorpusView } from "../features/view.ts";
import { corpusFileKind, type CorpusFileKind } from "../files/corpusFiles.ts";
import type { FileStamp } from "../files/files.ts";
import { pathIn } from "../files/uris.ts";
import { defaultConfig } from "../registry/corpusConfig.ts";
import { unstored } from "../corpus/stored/storedDocument.ts";
import type { RegistryTexts } from "../workers/analysisPool.ts";
import { AnalysisQueue } from "./analysisQueue.ts";
import { analyseElsewhere } from "./analyseElsewhere.ts";
import { closedTexts } from "./closedTexts.ts";
import { documentAnalysis } from "./documentAnalysis.ts";
import { Patience } from "./patience.ts";
import { preparedTrees } from "./preparedTrees.ts";
import { prime, primeWith } from "./priming.ts";
import { FoundDocuments } from "./foundDocuments.ts";
import { KeptDocuments } from "./keptDocuments.ts";
import { LoadTimes } from "./loadTimes.ts";
import { refusedText } from "./refusedText.ts";
import type { Surroundings } from "./surroundings.ts";
import { emptyView, withRead, withSkipped } from "./viewChanges.ts";
import type { WaitingFile } from "./waitingFiles.ts";

/** The documents of a corpus as they come in, from wherever: the newest snapshot, and what still has to be analysed. */
export abstract class CorpusDocuments {
  readonly root: string;
  readonly queue: AnalysisQueue;
  view: CorpusView;
  /** How long the last analysis of each document took. */
  readonly milliseconds = new Map<string, number>();
  /** Documents outside all corpora that are read with this one's registry. */
  readonly adopted = new Set<string>();
  readonly annotations = new AnnotationTexts();
  /** With which registry documents are read is about to be known, and what was found in them before. */
  readonly early = new Patience(() => this.queue.run());
  protected readonly around: Surroundings;
  protected kindOf = corpusFileKind(defaultConfig);
  protected readonly times = new LoadTimes();
  /** Whether its files are being looked for. */
  protected listing = false;
  /** Whether the end of a load has not been told yet. */
  protected isNew = false;
  protected loadNumber = 0;
  protected preparing = Promise.resolve();
  /** What the files of closed documents were like before they were read. */
  protected readonly stamps = new Map<string, FileStamp>();
  /** What is kept of documents from one run to the next. */
  protected readonly kept: KeptDocuments;
  /** Documents that need not be read, and are not shown yet. */
  protected readonly found = new FoundDocuments({
    registry: () => this.view.corpus.registry,
    size: () => this.view.corpus.documents.size,
    isWanted: (uri) => !this.around.open.has(uri) && !this.queue.get(uri) && this.stamps.has(uri),
    isAsItWas: ({ uri, annotationText }, stamp) =>
      this.stamps.get(uri) === stamp && annotationText === this.annotations.forDocument(uri),
    show: (documents) => {
      this.times.add({ kept: documents.length });
      this.analysed(documents);
    },
    readAgain: (uri) => this.readAgain(uri),
  });
  protected registryTexts: RegistryTexts = { number: 0, files: [] };

  /** @param root uri of the folder with `corpus.yaml`; empty for a state that only adopts loose documents */
  constructor(root: string, around: Surroundings) {
    this.root = root;
    this.around = around;
    this.view = emptyView(root);
    const settings = {
      registry: () => this.view.corpus.registry,
      registryTexts: () => this.registryTexts,
      known: (uri: string) => this.view.corpus.documents.get(uri),
      livePlaces: (uri: string, text: string) => around.live.placesIn(uri, text),
      took: (uri: string, milliseconds: number) => void this.milliseconds.set(uri, milliseconds),
    };
    const isWaiting = (uri: string): boolean => this.queue.get(uri) !== undefined;
    const texts = closedTexts(around, (uri) => this.readAgain(uri), isWaiting, settings.known);
    this.kept = new KeptDocuments(root, around, texts, isWaiting);
    const elsewhere = { around, kept: this.kept, texts, times: this.times, isListing: () => this.listing };
    this.queue = new AnalysisQueue({
      ...documentAnalysis(settings),
      elsewhere: analyseElsewhere({ ...settings, ...elsewhere }),
      readNow: texts.read,
      done: (documents) => this.analysed(documents),
      edited: (document) => this.setDocuments([document]),
      isTyped: (uri) => around.isTyped(uri),
      failed: (uri, reason) => this.skip(uri, reason),
      gone: (uri) => this.forget([uri]),
      caughtUp: () => this.caughtUp(),
      isEarly: () => this.early.isWaiting,
      rank: (uri) => around.open.rank(uri),
    });
  }

  /** Forget files of whatever kind. */
  abstract forget(uris: readonly string[]): void;

  /** Whether there is more than the open documents to be read, and that is going on. */
  get loading(): boolean {
    return this.listing || (this.queue.progress !== undefined && !this.queue.paused);
  }

  protected analysed(documents: readonly Document[]): void {
    this.setDocuments(documents);
    this.around.changed(this, documents.flatMap(filesOf));
  }

  /** Take over documents without telling anybody: an editor that typed asks by itself. */
  private setDocuments(documents: readonly Document[]): void {
    const { live, open } = this.around;
    const read = withRead(this.view, documents);
    this.view = { ...read, corpus: withDocuments(read.corpus, documents) };
    for (const document of documents)
      if (open.has(document.uri)) live.begin(document, open.get(document.uri)?.text);
  }

  /** All documents have been read. */
  protected caughtUp(): void {
    if (this.listing) return;
    this.preparing = this.prepare(this.loadNumber, this.isNew);
    this.listing = this.isNew;
    this.isNew = false;
  }

  /** Trees are told to ask once all documents are known, and again once what they are made of has been worked out. */
  private async prepare(number: number, isNew: boolean): Promise<void> {
    if (isNew) this.around.changed(this);
    const { corpus } = this.view;
    await preparedTrees(corpus, isNew);
    if (number !== this.loadNumber) return;
    if (isNew) this.listing = false;
    const took = this.times.tell();
    if (took !== undefined) this.around.log(`${this.view.corpus.config.name || "Texts"}: ${took}`);
    this.around.changed(this, isNew ? undefined : []);
    if (!isNew) return;
    prime(corpus, () => number === this.loadNumber);
    for (const uri of this.around.open.uris()) this.primeWith(uri);
  }

  private primeWith(uri: string): void {
    if (this.fileKind(uri) === "document") primeWith(uri, this.around.open, this.view.corpus.registry);
  }

  /** An editor has a document open: what is known of it, if anything, is kept at hand from now on. */
  opened(uri: string): void {
    const document = this.view.corpus.documents.get(uri);
    const atHand = document && unstored(document);
    if (atHand && atHand !== document)
      this.view = { ...this.view, corpus: withDocuments(this.view.corpus, [atHand]) };
    this.follow(uri);
    if (this.root !== "" && !this.loading) this.primeWith(uri);
  }

  /** What a file is to this corpus; undefined if it has nothing to do with it. */
  fileKind(uri: string): CorpusFileKind | undefined {
    if (this.adopted.has(uri)) return "document";
    if (this.belongsToAdopted(uri)) return "annotations";
    const path = this.root === "" ? undefined : pathIn(this.root, uri);
    return path === undefined || this.around.belongsDeeper(this.root, uri) ? undefined : this.kindOf(path);
  }

  /**
   * The annotations of a document in its newest text, which need not be analysed yet; undefined if it has none.
   * @returns `documentText`: that text
   */
  annotationsNow(uri: string): (DocumentAnnotations & { readonly documentText: string }) | undefined {
    const { open, live } = this.around;
    const documentText = open.get(uri)?.text ?? this.view.corpus.documents.get(uri)?.text;
    if (documentText === undefined) return undefined;
    const annotationText = this.annotations.forDocument(uri);
    const file = { text: documentText, livePlaces: live.placesIn(uri, documentText) };
    const now = annotationText && annotationsOf({ ...file, annotationText });
    return now && { ...now, documentText };
  }

  /** From now on, and not only once the text has been analysed, the annotations of an open document follow its edits. */
  protected follow(uri: string): void {
    const now = this.around.open.has(uri) ? this.annotationsNow(uri) : undefined;
    if (now) this.around.live.begin({ uri, text: now.documentText, annotations: now }, now.documentText);
  }

  /** Whether a file outside all corpora is read here: a document, or its annotations. */
  adopts(uri: string): boolean {
    return this.adopted.has(uri) || this.belongsToAdopted(uri);
  }

  private belongsToAdopted(uri: string): boolean {
    return isAnnotationFile(uri) && this.annotations.documentsFor(uri).some((each) => this.adopted.has(each));
  }

  /** Have a document read that may have changed in what it is read with, or in itself. */
  protected readAgain(uri: string): void {
    const text = this.around.open.get(uri)?.text;
    if (text !== undefined) this.setDocument(uri, text);
    else {
      this.annotations.addDocument(uri);
      this.queue.add(this.fileFor(uri));
      this.queue.run();
    }
  }

  /** A document as it is to be read: with the text of the editor that has it open, else from the disk. */
  protected fileFor(uri: string, text = this.around.open.get(uri)?.text): WaitingFile {
    const annotationText = this.annotations.forDocument(uri);
    const stamp = this.stamps.get(uri);
    return {
      uri,
      path: pathIn(this.root, uri) ?? this.around.loosePath(uri),
      doubledApostrophes: this.view.corpus.config.doubledApostrophes,
      ...(text !== undefined && { text }),
      ...this.around.open.knownOf(uri, text),
      ...(stamp && { stamp }),
      ...(annotationText && { annotationText }),
    };
  }

  protected setDocument(uri: string, text: string): void {
    const { open, maximumDocumentSize } = this.around;
    const refused = refusedText(text, maximumDocumentSize(), open.isPlain(uri, text));
    if (refused !== undefined) return this.skip(uri, refused);
    if (this.view.skipped.has(uri) && text.includes("\uFFFD")) return;
    this.annotations.addDocument(uri);
    const known = this.view.corpus.documents.get(uri);
    if (!this.queue.get(uri) && known?.text === text && this.isReadAsNow(known)) return;
    this.view = withSkipped(this.view, uri, undefined);
    this.queue.add(this.fileFor(uri, text));
  }

  /** Whether a document was read with the annotations and the configuration that there are now. */
  protected isReadAsNow({ uri, doubledApostrophes = false, annotationText }: Document): boolean {
    const isSame = doubledApostrophes === this.view.corpus.config.doubledApostrophes;
    return isSame && annotationText === this.annotations.forDocument(uri);
  }

  protected skip(uri: string, reason: string): void {
    if (this.view.skipped.get(uri) === reason) return;
    this.queue.delete(uri);
    this.view = withSkipped(this.view, uri, reason);
    this.around.changed(this, [uri]);
  }

  /** Whether a file is read as a document, or waits to be. */
  protected isDocument(uri: string): boolean {
    return this.queue.get(uri) !== undefined || this.view.corpus.documents.has(uri);
  }
}
