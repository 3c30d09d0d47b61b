import { emptyCorpus, fileOf, withDocuments } from "../corpus/corpus.ts";
import type { CorpusView } from "../features/view.ts";
import { corpusFileKind, corpusFileName, type CorpusFileKind } from "../files/corpusFiles.ts";
import { refusedSize } from "../files/decode.ts";
import { readText } from "../files/readText.ts";
import { baseName, pathIn } from "../files/uris.ts";
import { combineRegistry } from "../registry/combineRegistry.ts";
import { defaultConfig, parseCorpusConfig } from "../registry/corpusConfig.ts";
import { parseRegistryFile } from "../registry/parseRegistryFile.ts";
import type { RegistryFile } from "../registry/registry.ts";
import { AnalysisQueue } from "./analysisQueue.ts";
import { documentAnalysis } from "./documentAnalysis.ts";
import { sameContents } from "./sameContents.ts";
import type { Surroundings } from "./surroundings.ts";
import { withoutFile, withSkipped, withYaml } from "./viewChanges.ts";

/** One corpus as it changes: the newest snapshot, and what still has to be read or analysed. */
export class CorpusState {
  readonly root: string;
  readonly queue: AnalysisQueue;
  view: CorpusView;
  loading: boolean;
  /** How long the last analysis of each document took. */
  readonly milliseconds = new Map<string, number>();
  /** Documents outside all corpora that are read with this one's registry. */
  readonly adopted = new Set<string>();
  private readonly around: Surroundings;
  private kindOf = corpusFileKind(defaultConfig);
  private readonly registryFiles = new Map<string, RegistryFile>();
  private loadNumber = 0;

  /** @param root uri of the folder with `corpus.yaml`; empty for a state that only adopts loose documents */
  constructor(root: string, around: Surroundings) {
    this.root = root;
    this.around = around;
    this.loading = root !== "";
    this.view = {
      corpus: emptyCorpus(root, { ...defaultConfig, name: baseName(root) }),
      ...(root !== "" && { configUri: `${root}/${corpusFileName}` }),
      configProblems: [],
      yaml: new Map(),
      skipped: new Map(),
    };
    this.queue = new AnalysisQueue({
      ...documentAnalysis({
        registry: () => this.view.corpus.registry,
        took: (uri, milliseconds) => this.milliseconds.set(uri, milliseconds),
        failed: (uri, reason) => this.skip(uri, reason),
        analyseElsewhere: around.analyseElsewhere,
      }),
      done: (documents) => {
        this.view = { ...this.view, corpus: withDocuments(this.view.corpus, documents) };
        around.changed(this, documents.map(uriOf));
      },
      goesFirst: (uri) => around.open.has(uri),
    });
  }

  /** What a file is to this corpus; undefined if it has nothing to do with it. */
  fileKind(uri: string): CorpusFileKind | undefined {
    if (this.adopted.has(uri)) return "document";
    const path = this.root === "" ? undefined : pathIn(this.root, uri);
    return path === undefined || this.around.belongsDeeper(this.root, uri) ? undefined : this.kindOf(path);
  }

  /** Read all from disk and editors anew. A later call overtakes an earlier one. */
  async load(): Promise<void> {
    if (this.view.configUri === undefined) return;
    const number = ++this.loadNumber;
    const isOvertaken = (): boolean => number !== this.loadNumber;
    this.loading = true;
    const { files, open } = this.around;
    const config = await readText(files, this.view.configUri);
    this.setConfig("text" in config ? config.text : "");
    this.kindOf = corpusFileKind(this.view.corpus.config);
    const listed = await files.list(this.root, (path) => this.kindOf(path) !== undefined);
    if (isOvertaken()) return;
    const uris = listed.map(uriOf).filter((uri) => this.fileKind(uri) !== undefined);
    this.keepOnly(new Map(uris.map((uri) => [uri, this.fileKind(uri)])));
    for (const uri of uris) if (this.fileKind(uri) === "registry") await this.readRegistryFile(uri);
    if (isOvertaken()) return;
    this.registryChanged();
    const documents = uris.filter((uri) => this.fileKind(uri) === "document");
    documents.sort((a, b) => Number(open.has(b)) - Number(open.has(a)));
    for (const uri of documents) {
      await this.readDocumentFile(uri);
      this.queue.run();
      if (isOvertaken()) return;
    }
    await this.queue.settled();
    if (isOvertaken()) return;
    this.loading = false;
    this.around.changed(this);
  }

  /** Stop what is going on, for good. */
  dispose(): void {
    this.loadNumber++;
  }

  /** A file appeared or changed on disk, or its editor was closed. No-op for files of no interest. */
  async fileChanged(uri: string): Promise<void> {
    const kind = this.fileKind(uri);
    if (kind === undefined) return;
    // A text whose file went while an editor held it.
    if (!this.around.open.has(uri) && (await this.around.files.stat(uri)) === undefined)
      this.fileDeleted(uri);
    else if (kind === "registry") {
      await this.readRegistryFile(uri);
      this.registryChanged();
    } else if (kind === "document") {
      await this.readDocumentFile(uri);
      this.queue.run();
    }
  }

  /** A file or folder is gone from disk. */
  fileDeleted(uri: string): void {
    const known = [
      ...this.view.corpus.documents.keys(),
      ...this.view.skipped.keys(),
      ...this.view.yaml.keys(),
    ];
    const gone = known.filter((file) => file === uri || file.startsWith(`${uri}/`));
    this.forget(gone.filter((file) => !this.around.open.has(file)));
  }

  /** The editor's text of a file: read at once if it is YAML; a document waits for `queue.run` or `queue.flush`. */
  textChanged(uri: string, text: string): void {
    const kind = this.fileKind(uri);
    if (kind === "registry") {
      this.setRegistryFile(uri, text);
      this.registryChanged();
    } else if (kind === "config") {
      this.setConfig(text);
      this.around.changed(this, [uri]);
    } else if (kind === "document") this.setDocument(uri, text);
  }

  /**
   * Read a document that lies outside all corpora.
   * @param text left out: that of the editor or the disk
   */
  async adopt(uri: string, text?: string): Promise<void> {
    this.adopted.add(uri);
    if (text === undefined || text.includes("\uFFFD")) await this.readDocumentFile(uri);
    else this.setDocument(uri, text);
    this.queue.run();
  }

  /** Forget documents, registry files or both. */
  forget(uris: readonly string[]): void {
    if (uris.length === 0) return;
    for (const uri of uris) {
      this.adopted.delete(uri);
      this.queue.delete(uri);
      this.milliseconds.delete(uri);
      this.view = withoutFile(this.view, uri);
    }
    const registryChanged = uris.filter((uri) => this.registryFiles.delete(uri)).length > 0;
    if (registryChanged) this.registryChanged();
    this.around.changed(this, uris);
  }

  /** Forget the files that are gone, and those that `corpus.yaml` takes for something else now. */
  private keepOnly(kinds: ReadonlyMap<string, CorpusFileKind | undefined>): void {
    const gone = [
      ...[...this.view.corpus.documents.keys()].filter((uri) => kinds.get(uri) !== "document"),
      ...[...this.registryFiles.keys()].filter((uri) => kinds.get(uri) !== "registry"),
      ...[...this.view.skipped.keys()].filter((uri) => !kinds.has(uri)),
    ];
    this.forget(gone.filter((uri) => !this.adopted.has(uri)));
  }

  private setConfig(text: string): void {
    const { value, problems } = parseCorpusConfig(text);
    const config = value.name === "" ? { ...value, name: baseName(this.root) } : value;
    this.view = withYaml(this.view, this.view.configUri!, text);
    this.view = { ...this.view, corpus: { ...this.view.corpus, config }, configProblems: problems };
  }

  private async readRegistryFile(uri: string): Promise<void> {
    const open = this.around.open.get(uri);
    const read = open ?? (await readText(this.around.files, uri, this.around.maximumDocumentSize()));
    if ("text" in read) this.setRegistryFile(uri, this.around.open.get(uri)?.text ?? read.text);
    else {
      this.registryFiles.delete(uri);
      this.view = withSkipped(withYaml(this.view, uri, ""), uri, read.refused);
    }
  }

  private setRegistryFile(uri: string, text: string): void {
    this.view = withSkipped(withYaml(this.view, uri, text), uri, undefined);
    this.registryFiles.set(uri, parseRegistryFile(uri, text));
  }

  /** Combine the registry's files; if names changed, all documents are analysed again. */
  private registryChanged(): void {
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

  private async readDocumentFile(uri: string): Promise<void> {
    const { files, open } = this.around;
    const opened = open.get(uri)?.text;
    // Only the bytes on disk tell whether replacement characters stand for another encoding.
    const readable = opened !== undefined && !opened.includes("\uFFFD");
    const read = readable ? { text: opened } : await readText(files, uri, this.around.maximumDocumentSize());
    const outside = opened !== undefined && (await files.stat(uri)) === undefined;
    if ("text" in read || outside)
      this.setDocument(uri, open.get(uri)?.text ?? ("text" in read ? read.text : ""));
    else this.skip(uri, read.refused);
  }

  private setDocument(uri: string, text: string): void {
    const tooLarge = refusedSize(text.length, this.around.maximumDocumentSize());
    if (tooLarge !== undefined) return this.skip(uri, tooLarge);
    if (text.includes("\0")) return this.skip(uri, "The file is not text (it contains NUL bytes).");
    if (text.includes("\uFFFD") && this.view.skipped.has(uri)) return;
    const { doubledApostrophes } = this.view.corpus.config;
    const known = this.view.corpus.documents.get(uri);
    if (
      !this.queue.get(uri) &&
      known?.text === text &&
      (known.doubledApostrophes ?? false) === doubledApostrophes
    )
      return;
    this.view = withSkipped(this.view, uri, undefined);
    const path = pathIn(this.root, uri) ?? this.around.loosePath(uri);
    this.queue.add({ uri, path, text, doubledApostrophes });
  }

  private skip(uri: string, reason: string): void {
    if (this.view.skipped.get(uri) === reason) return;
    this.queue.delete(uri);
    this.view = withSkipped(this.view, uri, reason);
    this.around.changed(this, [uri]);
  }
}

const uriOf = ({ uri }: { readonly uri: string }): string => uri;
