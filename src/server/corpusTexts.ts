import { isAnnotationFile, possibleAnnotationFiles } from "../annotations/annotationFileName.ts";
import { AnnotationTexts } from "../corpus/annotationTexts.ts";
import {
  annotationsOf,
  fileOf,
  withDocuments,
  type Document,
  type DocumentAnnotations,
  type DocumentFile,
} from "../corpus/corpus.ts";
import type { CorpusView } from "../features/view.ts";
import { corpusFileKind, type CorpusFileKind } from "../files/corpusFiles.ts";
import { refusedSize } from "../files/decode.ts";
import { baseName, pathIn } from "../files/uris.ts";
import { combineRegistry } from "../registry/combineRegistry.ts";
import { defaultConfig, parseCorpusConfig } from "../registry/corpusConfig.ts";
import { parseRegistryFile } from "../registry/parseRegistryFile.ts";
import type { RegistryFile } from "../registry/registry.ts";
import { AnalysisQueue } from "./analysisQueue.ts";
import { documentAnalysis } from "./documentAnalysis.ts";
import { sameContents } from "./sameContents.ts";
import type { Surroundings } from "./surroundings.ts";
import { emptyView, withoutFile, withSkipped, withYaml } from "./viewChanges.ts";

/** One corpus as its texts come in, from wherever: the newest snapshot, and what still has to be analysed. */
export class CorpusTexts {
  readonly root: string;
  readonly queue: AnalysisQueue;
  view: CorpusView;
  /** How long the last analysis of each document took. */
  readonly milliseconds = new Map<string, number>();
  /** Documents outside all corpora that are read with this one's registry. */
  readonly adopted = new Set<string>();
  readonly annotations = new AnnotationTexts();
  protected readonly around: Surroundings;
  protected kindOf = corpusFileKind(defaultConfig);
  protected readonly registryFiles = new Map<string, RegistryFile>();

  /** @param root uri of the folder with `corpus.yaml`; empty for a state that only adopts loose documents */
  constructor(root: string, around: Surroundings) {
    this.root = root;
    this.around = around;
    this.view = emptyView(root);
    this.queue = new AnalysisQueue({
      ...documentAnalysis({
        registry: () => this.view.corpus.registry,
        known: (uri) => this.view.corpus.documents.get(uri),
        livePlaces: (uri, text) => around.live.placesIn(uri, text),
        took: (uri, milliseconds) => this.milliseconds.set(uri, milliseconds),
        failed: (uri, reason) => this.skip(uri, reason),
        analyseElsewhere: around.analyseElsewhere,
      }),
      done: (documents) => {
        this.view = { ...this.view, corpus: withDocuments(this.view.corpus, documents) };
        for (const document of documents) around.live.begin(document, around.open.get(document.uri)?.text);
        around.changed(this, documents.flatMap(withAnnotationFile));
      },
      goesFirst: (uri) => around.open.has(uri),
    });
  }

  /** What a file is to this corpus; undefined if it has nothing to do with it. */
  fileKind(uri: string): CorpusFileKind | undefined {
    if (this.adopted.has(uri)) return "document";
    if (this.belongsToAdopted(uri)) return "annotations";
    const path = this.root === "" ? undefined : pathIn(this.root, uri);
    return path === undefined || this.around.belongsDeeper(this.root, uri) ? undefined : this.kindOf(path);
  }

  protected setYamlFile(uri: string, text: string): void {
    this.view = withSkipped(withYaml(this.view, uri, text), uri, undefined);
    if (isAnnotationFile(uri)) this.annotations.set(uri, text);
    else this.registryFiles.set(uri, parseRegistryFile(uri, text));
  }

  /**
   * The annotations of a document in its newest text, which need not be analysed yet; undefined if it has none.
   * @returns `documentText`: that text
   */
  annotationsNow(uri: string): (DocumentAnnotations & { readonly documentText: string }) | undefined {
    const annotationText = this.annotations.forDocument(uri);
    const text = this.around.open.get(uri)?.text ?? this.view.corpus.documents.get(uri)?.text;
    if (!annotationText || text === undefined) return undefined;
    const livePlaces = this.around.live.placesIn(uri, text);
    const annotations = annotationsOf({ text, annotationText, livePlaces });
    return annotations && { ...annotations, documentText: text };
  }

  /** Have the documents read again that an annotation file, as it is now, belongs to or belonged to. */
  protected annotationsChanged(uri: string): void {
    for (const document of this.annotations.documentsFor(uri)) {
      const known = this.newest(document);
      if (known) this.setDocument(document, known.text);
    }
    this.around.changed(this, [uri]);
    this.queue.run();
  }

  /** Whether a file outside all corpora is read here: a document, or its annotations. */
  adopts(uri: string): boolean {
    return this.adopted.has(uri) || this.belongsToAdopted(uri);
  }

  private belongsToAdopted(uri: string): boolean {
    return isAnnotationFile(uri) && this.annotations.documentsFor(uri).some((each) => this.adopted.has(each));
  }

  /** Combine the registry's files; if names changed, all documents are analysed again. */
  protected registryChanged(): void {
    const files = [...this.registryFiles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
    const { corpus } = this.view;
    const registry = combineRegistry(files);
    this.view = { ...this.view, corpus: { ...corpus, registry } };
    if (!sameContents(corpus.registry, registry))
      for (const document of corpus.documents.values())
        this.queue.add(this.queue.get(document.uri) ?? fileOf(document));
    this.around.changed(this);
    this.queue.run();
  }

  protected setDocument(uri: string, text: string): void {
    const tooLarge = refusedSize(text.length, this.around.maximumDocumentSize());
    if (tooLarge !== undefined) return this.skip(uri, tooLarge);
    if (text.includes("\0")) return this.skip(uri, "The file is not text (it contains NUL bytes).");
    if (text.includes("\uFFFD") && this.view.skipped.has(uri)) return;
    const { doubledApostrophes } = this.view.corpus.config;
    this.annotations.addDocument(uri);
    const annotationText = this.annotations.forDocument(uri);
    const known = this.view.corpus.documents.get(uri);
    if (
      !this.queue.get(uri) &&
      known?.text === text &&
      (known.doubledApostrophes ?? false) === doubledApostrophes &&
      known.annotationText === annotationText
    )
      return;
    this.view = withSkipped(this.view, uri, undefined);
    const path = pathIn(this.root, uri) ?? this.around.loosePath(uri);
    this.queue.add({ uri, path, text, doubledApostrophes, ...(annotationText && { annotationText }) });
  }

  protected skip(uri: string, reason: string): void {
    if (this.view.skipped.get(uri) === reason) return;
    this.queue.delete(uri);
    this.view = withSkipped(this.view, uri, reason);
    this.around.changed(this, [uri]);
  }

  /** A document's newest text, which may not be analysed yet. */
  protected newest(uri: string): DocumentFile | undefined {
    return this.queue.get(uri) ?? this.view.corpus.documents.get(uri);
  }

  /** The files of which anything is known, read or not. */
  known(): readonly string[] {
    return [
      ...this.view.corpus.documents.keys(),
      ...this.view.skipped.keys(),
      ...this.view.yaml.keys(),
      ...this.queue.uris(),
    ];
  }

  /** Forget documents, registry files or both. */
  forget(files: readonly string[]): void {
    if (files.length === 0) return;
    const isOutside = (uri: string): boolean => this.adopted.has(uri);
    const beside = files.filter(isOutside).flatMap(possibleAnnotationFiles);
    const uris = [...files, ...beside.filter((file) => this.view.yaml.has(file))];
    for (const uri of uris) {
      this.adopted.delete(uri);
      this.queue.delete(uri);
      this.milliseconds.delete(uri);
      this.view = withoutFile(this.view, uri);
    }
    for (const uri of uris) this.annotations.delete(uri);
    for (const uri of uris) if (isAnnotationFile(uri)) this.annotationsChanged(uri);
    const registryChanged = uris.filter((uri) => this.registryFiles.delete(uri)).length > 0;
    if (registryChanged) this.registryChanged();
    this.around.changed(this, uris);
  }

  /** Forget the files that are gone, and those that `corpus.yaml` takes for something else now. */
  protected keepOnly(kinds: ReadonlyMap<string, CorpusFileKind | undefined>): void {
    const isGone = (uri: string): boolean => {
      const kind = kinds.get(uri);
      if (this.registryFiles.has(uri)) return kind !== "registry";
      return kind === undefined || (kind !== "document" && this.newest(uri) !== undefined);
    };
    this.forget(this.known().filter((uri) => isGone(uri) && !this.adopts(uri)));
  }

  protected setConfig(text: string): void {
    const { value, problems } = parseCorpusConfig(text);
    const config = value.name === "" ? { ...value, name: baseName(this.root) } : value;
    this.view = withYaml(this.view, this.view.configUri!, text);
    this.view = { ...this.view, corpus: { ...this.view.corpus, config }, configProblems: problems };
  }
}

const withAnnotationFile = ({ uri, annotations }: Document): string[] =>
  annotations ? [uri, annotations.uri] : [uri];
