import { possibleAnnotationFiles } from "../annotations/annotationFileName.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { corpusFileKind, type CorpusFileKind } from "../files/corpusFiles.ts";
import type { Decoded } from "../files/decode.ts";
import type { StampNow } from "../files/files.ts";
import { readText, readTextNow } from "../files/readText.ts";
import { liesIn } from "../files/uris.ts";
import { CorpusTexts } from "./corpusTexts.ts";
import { inParallel } from "./inParallel.ts";
import { inSlices, pauses } from "./inSlices.ts";
import { listFiles, type ListedFiles } from "./listedFiles.ts";
import { Readings } from "./readings.ts";
import type { Surroundings } from "./surroundings.ts";
import { withSkipped, withYaml } from "./viewChanges.ts";

/** One corpus as it changes on disk and in editors. */
export class CorpusState extends CorpusTexts {
  private configText: string | undefined;
  /** How often files changed, came or went. */
  private comings = 0;
  private readonly readings = new Readings();

  /** @param root uri of the folder with `corpus.yaml`; empty for a state that only adopts loose documents */
  constructor(root: string, around: Surroundings) {
    super(root, around);
    this.listing = root !== "";
    if (this.listing) this.early.begin();
  }

  /** Look for all files anew, and have read what is not as it was; resolves when that is under way. A later call overtakes. */
  async load(): Promise<void> {
    if (this.view.configUri === undefined) return;
    const number = ++this.loadNumber;
    const isOvertaken = (): boolean => number !== this.loadNumber;
    const { files, open } = this.around;
    this.listing = true;
    this.isNew = true;
    this.times.begin();
    const config = await readText(files, this.view.configUri);
    if (isOvertaken()) return;
    this.setConfig((this.configText = "text" in config ? config.text : ""));
    this.kindOf = corpusFileKind(this.view.corpus.config);
    this.heedTypedConfig();
    const listed = await this.times.of("listing", () => this.listed());
    if (isOvertaken()) return;
    // A file that was deleted while an editor has it is there as long as the editor.
    for (const uri of open.uris()) {
      const kind = listed.kindOf(uri) === undefined ? this.ownKind(uri) : undefined;
      if (kind !== undefined) listed.add(uri, kind);
    }
    this.keepOnly(listed);
    await this.times.of("registry", () => this.readYamlFiles(listed.ofKind("registry").keys()));
    if (isOvertaken()) return;
    this.registryChanged();
    await this.readYamlFiles(listed.ofKind("annotations").keys());
    const documents = listed.ofKind("document");
    await inSlices(documents.keys(), (uri) => this.annotations.addDocument(uri));
    if (isOvertaken()) return;
    this.heedCircumstances();
    this.kept.keepOnly(documents.keys());
    for (const uri of [...open.uris()].filter((each) => documents.has(each)))
      if (!this.takeKept(uri, documents.get(uri)?.())) await this.readDocumentFile(uri);
    this.early.end();
    this.queue.run();
    const look = ([uri, stampNow]: readonly [string, StampNow | undefined]): void => {
      if (!isOvertaken()) this.readIfChanged(uri, stampNow?.());
    };
    await this.times.of("looking", () => inSlices(documents, look));
    this.found.show();
    if (isOvertaken()) return;
    this.listing = false;
    this.queue.run();
    if (this.queue.progress) this.getReady();
    else this.caughtUp();
  }

  /** Whether `corpus.yaml` on disk is not what it was when all was read. */
  async hasNewConfig(): Promise<boolean> {
    const config = await readText(this.around.files, this.view.configUri ?? "");
    return ("text" in config ? config.text : "") !== this.configText;
  }

  protected override caughtUp(): void {
    super.caughtUp();
    this.kept.saveSoon(() => this.settledCorpus);
  }

  /** Stop what is going on, for good; resolves when what was found is kept. */
  async dispose(): Promise<void> {
    this.loadNumber++;
    this.early.end();
    const saved = this.kept.close(this.settledCorpus);
    this.queue.pause();
    await saved;
  }

  /** The corpus if all documents have been read as they are. */
  private get settledCorpus(): Corpus | undefined {
    const isSettled = !this.listing && !this.narrowing.isBusy && this.queue.progress === undefined;
    return isSettled ? this.view.corpus : undefined;
  }

  /** Files appeared or changed on disk, or their editors were closed. No-op for those of no interest or with the same contents. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    this.comings++;
    const ofKind = (kind: CorpusFileKind): readonly string[] =>
      uris.filter((uri) => this.fileKind(uri) === kind);
    const read = (uri: string): unknown => this.view.skipped.get(uri) ?? this.view.yaml.get(uri);
    if (ofKind("config").length > 0) this.heedTypedConfig();
    const registry = ofKind("registry");
    const before = registry.map(read);
    await inParallel(registry, (uri) => this.readYamlFiles([uri]));
    if (registry.some((uri, i) => read(uri) !== before[i])) this.registryChanged();
    await inParallel(ofKind("annotations"), async (uri) => {
      const known = read(uri);
      await this.readYamlFiles([uri]);
      if (read(uri) !== known) this.annotationsChanged(uri);
    });
    await inParallel(ofKind("document"), (uri) => this.readDocumentFile(uri));
    this.queue.run();
  }

  /** What is typed into `corpus.yaml` holds as long as its editor is open; which files are read follows when it is saved. */
  private heedTypedConfig(): void {
    const uri = this.view.configUri ?? "";
    const text = this.around.open.get(uri)?.text ?? this.configText;
    if (text !== undefined && this.view.yaml.get(uri)?.text !== text) this.textChanged(uri, text);
  }

  /**
   * Files or folders are gone from disk.
   * @param but files that are there
   */
  filesDeleted(uris: ReadonlySet<string>, but: ReadonlySet<string>): void {
    this.comings++;
    const isGone = (file: string): boolean =>
      liesIn(file, uris) && !but.has(file) && !this.around.open.has(file);
    this.readings.forget(isGone);
    this.forget(this.known().filter(isGone));
  }

  /** The editor's text of a file: read at once if it is YAML; a document waits for `queue.run` or `queue.flush`. */
  textChanged(uri: string, text: string): void {
    const kind = this.fileKind(uri);
    if (kind === "registry") {
      this.setYamlFiles([[uri, text]]);
      this.registryChanged();
    } else if (kind === "config") {
      this.setConfig(text);
      this.around.changed(this, [uri]);
    } else if (kind === "annotations") {
      this.setYamlFiles([[uri, text]]);
      this.annotationsChanged(uri);
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
    for (const file of possibleAnnotationFiles(uri))
      if (this.around.open.has(file) || (await this.around.files.stat(file))) {
        await this.readYamlFiles([file]);
        this.annotationsChanged(file);
      }
  }

  /** The files of interest below the folder, none of which came or went while they were listed. */
  private async listed(): Promise<ListedFiles> {
    const isOfInterest = (path: string): boolean => this.kindOf(path) !== undefined;
    for (;;) {
      const before = this.comings;
      const found = await listFiles(this.around.files, this.root, isOfInterest, this.ownKind);
      if (before === this.comings) return found;
    }
  }

  private ownKind = (uri: string): CorpusFileKind | undefined =>
    this.adopts(uri) ? undefined : this.fileKind(uri);

  private async readYamlFiles(uris: Iterable<string>): Promise<void> {
    const { files, open } = this.around;
    const texts: [uri: string, text: string][] = [];
    const set = (): void => this.setYamlFiles(texts.splice(0));
    const pause = pauses();
    for (const uri of uris) {
      // `corpus.yaml` may have been read anew while others had their turn.
      if (!isYaml(this.fileKind(uri))) continue;
      const read = open.get(uri) ?? readTextNow(files, uri, this.around.maximumDocumentSize());
      if (read && "text" in read) texts.push([uri, read.text]);
      const over =
        read && "text" in read ? pause() : this.readNewest(uri, (newest) => this.setYamlFile(uri, newest));
      // While others have their turn, what has been read may be written anew.
      if (over) set();
      await over;
    }
    set();
  }

  private setYamlFile(uri: string, read: Decoded): void {
    if ("text" in read) return this.setYamlFiles([[uri, read.text]]);
    this.registryFiles.delete(uri);
    this.annotations.delete(uri);
    this.view = withSkipped(withYaml(this.view, uri, ""), uri, read.refused);
  }

  /** Have a document read: at once if an editor has it open, else when its turn comes. */
  private async readDocumentFile(uri: string): Promise<void> {
    this.stamps.delete(uri);
    if (!this.around.open.has(uri) && this.around.files.readNow)
      return this.isAsRead(uri) ? undefined : this.readAgain(uri);
    await this.readNewest(uri, (read) =>
      "text" in read ? this.setDocument(uri, read.text) : this.skip(uri, read.refused),
    );
  }

  /**
   * Read a file as it is now, in its editor or on disk. Of one that is gone, nothing is kept.
   * @param use not called if the file is gone or being read again already
   */
  private readNewest(uri: string, use: (read: Decoded) => void): Promise<void> {
    const { files, open } = this.around;
    const kind = this.fileKind(uri);
    return this.readings.begin(uri, async (counts) => {
      const opened = open.get(uri)?.text;
      // Only the bytes on disk tell whether replacement characters stand for another encoding.
      if (opened !== undefined && !opened.includes("\uFFFD")) return use({ text: opened });
      const maximum = this.around.maximumDocumentSize();
      const read = readTextNow(files, uri, maximum) ?? (await readText(files, uri, maximum));
      const isGone = !("text" in read) && (await files.stat(uri)) === undefined;
      if (!counts() || this.fileKind(uri) !== kind) return;
      const now = open.get(uri)?.text;
      if (now !== undefined && ("text" in read || isGone || !now.includes("\uFFFD"))) use({ text: now });
      else if (isGone) this.forget([uri]);
      else use(read);
    });
  }
}

const isYaml = (kind: CorpusFileKind | undefined): boolean => kind === "registry" || kind === "annotations";
