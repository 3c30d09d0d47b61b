import { isAnnotationFile, possibleAnnotationFiles } from "../annotations/annotationFileName.ts";
import { unchanged } from "../files/cache/unchanged.ts";
import type { FileStamp } from "../files/files.ts";
import { readTextNow } from "../files/readText.ts";
import { baseName } from "../files/uris.ts";
import { combineRegistry } from "../registry/combineRegistry.ts";
import { parseCorpusConfig } from "../registry/corpusConfig.ts";
import { parseRegistryFile } from "../registry/parseRegistryFile.ts";
import type { Document } from "../corpus/corpus.ts";
import { isTextOf, unstored } from "../corpus/stored/storedDocument.ts";
import { readDocument } from "../corpus/readDocument.ts";
import type { RegistryFile } from "../registry/registry.ts";
import { CorpusDocuments } from "./corpusDocuments.ts";
import type { ListedFiles } from "./listedFiles.ts";
import { Narrowing } from "./narrowing.ts";
import { withoutFile, withSkipped, withYaml, withYamlFiles } from "./viewChanges.ts";

/** One corpus as its texts come in: its documents, and what they are read with. */
export class CorpusTexts extends CorpusDocuments {
  protected readonly registryFiles = new Map<string, RegistryFile>();
  protected readonly narrowing = new Narrowing(
    () => this.view.corpus,
    (uris) => {
      // What is being read now was begun with another registry.
      for (const uri of new Set([...uris, ...this.queue.uris()]))
        this.queue.add(this.queue.get(uri) ?? this.fileFor(uri));
      this.queue.run();
    },
  );

  /** No-op for files that are known with the same texts. */
  protected setYamlFiles(texts: readonly (readonly [uri: string, text: string])[]): void {
    const isNews = ([uri, text]: readonly [uri: string, text: string]): boolean =>
      this.view.yaml.get(uri)?.text !== text ||
      this.view.skipped.has(uri) ||
      !(isAnnotationFile(uri) || this.registryFiles.has(uri));
    const changed = texts.filter(isNews);
    this.view = withYamlFiles(this.view, changed);
    for (const [uri, text] of changed) {
      this.view = withSkipped(this.view, uri, undefined);
      if (isAnnotationFile(uri)) this.annotations.set(uri, text);
      else this.registryFiles.set(uri, parseRegistryFile(uri, text));
    }
  }

  /** Have the documents read again that an annotation file, as it is now, belongs to or belonged to. */
  protected annotationsChanged(uri: string): void {
    for (const document of this.annotations.documentsFor(uri)) {
      if (!this.isDocument(document)) continue;
      this.follow(document);
      this.behind.add(document);
      this.readAgain(document);
    }
    this.around.changed(this, [uri]);
    this.queue.run();
  }

  /** Combine the registry's files, and have the documents analysed again in which that may find other things. */
  protected registryChanged(): void {
    const files = [...this.registryFiles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
    const registry = combineRegistry(files);
    this.view = { ...this.view, corpus: { ...this.view.corpus, registry } };
    this.registryTexts = {
      number: ++registries,
      files: files.map(({ uri }) => ({ uri, text: this.view.yaml.get(uri)?.text ?? "" })),
    };
    if (this.isHeeding) this.heedCircumstances();
    this.narrowing.registryChanged();
    this.around.changed(this);
  }

  /** Documents whose annotation files have changed since they were read. */
  private readonly behind = new Set<string>();
  private whenRead: (() => void)[] = [];

  /** Whether some of the annotation files have changed since their documents were read. */
  isBehind(annotationFiles: readonly string[]): boolean {
    if (this.behind.size === 0) return false;
    this.forgetRead();
    return annotationFiles.some(
      (uri) =>
        isAnnotationFile(uri) && this.annotations.documentsFor(uri).some((each) => this.behind.has(each)),
    );
  }

  /** Resolves when some more documents have been read. */
  moreRead(): Promise<void> {
    return new Promise((resolve) => this.whenRead.push(resolve));
  }

  private forgetRead(): void {
    for (const uri of this.behind) if (!this.queue.get(uri)) this.behind.delete(uri);
  }

  /** Make the tables by which texts are read with this registry now, so that the first key in a text does not wait for them. */
  protected getReady(): void {
    readDocument(
      { uri: "", path: "", text: "“Nobody,” said Anna Berg on Monday.\n" },
      this.view.corpus.registry,
    );
  }

  /** Resolves when nothing waits to be read or looked at. */
  async settled(): Promise<void> {
    await this.narrowing.settled();
    await this.queue.settled();
    await this.preparing;
  }

  protected override analysed(documents: readonly Document[]): void {
    super.analysed(documents);
    for (const { uri } of documents) this.narrowing.read(uri);
    this.forgetRead();
    for (const tell of this.whenRead.splice(0)) tell();
  }

  /** Whether what is kept is known to depend on registry and configuration as they are. */
  private isHeeding = false;

  /** What is kept holds with the registry and the marks of quotation as they are now. */
  protected heedCircumstances(): void {
    this.isHeeding = true;
    const { registry, config } = this.view.corpus;
    this.kept.heed({ registry, doubledApostrophes: config.doubledApostrophes });
    const { sums } = this.kept;
    if (sums) this.view = { ...this.view, corpus: { ...this.view.corpus, sums } };
  }

  /** Take over what is kept of an open document whose file has its text and is as it was; whether there is anything. */
  protected takeKept(uri: string, stamp: FileStamp | undefined): boolean {
    const { text: opened, ...file } = this.fileFor(uri);
    if (file.annotationText) return false;
    const kept =
      (stamp && this.kept.unread({ ...file, stamp })) ?? this.kept.read({ ...file, ...(stamp && { stamp }) });
    if (!kept || kept.text !== opened) return false;
    this.queue.delete(uri);
    this.analysed([unstored(kept)]);
    return true;
  }

  /** Have a closed document read, unless it has been read as it is, now or before. */
  protected readIfChanged(uri: string, stamp: FileStamp | undefined): void {
    if (this.around.open.has(uri) || this.fileKind(uri) !== "document") return;
    const known = this.view.corpus.documents.get(uri);
    const before = this.stamps.get(uri);
    if (stamp) this.stamps.set(uri, stamp);
    const isAsItWas =
      known !== undefined &&
      !this.queue.get(uri) &&
      before !== undefined &&
      stamp !== undefined &&
      unchanged(before, stamp) &&
      this.isReadAsNow(known);
    if (isAsItWas) return;
    const kept = stamp && this.kept.unread(this.fileFor(uri));
    if (!kept) return this.readAgain(uri);
    this.queue.delete(uri);
    this.found.add(kept, stamp);
  }

  /** Whether a closed document is on disk as it was read. */
  protected isAsRead(uri: string): boolean {
    const known = this.view.corpus.documents.get(uri);
    if (!known || this.queue.get(uri) || known.annotationText !== this.annotations.forDocument(uri))
      return false;
    const read = readTextNow(this.around.files, uri, this.around.maximumDocumentSize());
    return read !== undefined && "text" in read && isTextOf(known, read.text);
  }

  /** The files of which anything is known, read or not. */
  known(): readonly string[] {
    return [
      ...new Set([
        ...this.view.corpus.documents.keys(),
        ...this.view.skipped.keys(),
        ...this.view.yaml.keys(),
        ...this.queue.uris(),
        ...this.stamps.keys(),
        ...this.adopted,
      ]),
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
      this.stamps.delete(uri);
      this.kept.forget(uri);
      this.view = withoutFile(this.view, uri);
    }
    for (const uri of uris) this.annotations.delete(uri);
    for (const uri of uris) if (isAnnotationFile(uri)) this.annotationsChanged(uri);
    const registryChanged = uris.filter((uri) => this.registryFiles.delete(uri)).length > 0;
    if (registryChanged) this.registryChanged();
    this.around.changed(this, uris);
  }

  /** Forget the files that are gone, and those that `corpus.yaml` takes for something else now. */
  protected keepOnly(listed: ListedFiles): void {
    const isGone = (uri: string): boolean => {
      const kind = listed.kindOf(uri);
      if (this.registryFiles.has(uri)) return kind !== "registry";
      return kind === undefined || (kind !== "document" && this.isDocument(uri));
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

/** How many registries there have been. */
let registries = 0;
