import { possibleAnnotationFiles } from "../annotations/annotationFileName.ts";
import { corpusFileKind } from "../files/corpusFiles.ts";
import type { Decoded } from "../files/decode.ts";
import type { FileEntry } from "../files/files.ts";
import { readText } from "../files/readText.ts";
import { CorpusTexts } from "./corpusTexts.ts";
import type { Surroundings } from "./surroundings.ts";
import { withSkipped, withYaml } from "./viewChanges.ts";

/** One corpus as it changes on disk and in editors. */
export class CorpusState extends CorpusTexts {
  loading: boolean;
  private loadNumber = 0;
  /** How often files changed, came or went. */
  private comings = 0;
  /** The last reading of each file that is being read. */
  private readonly readings = new Map<string, object>();

  /** @param root uri of the folder with `corpus.yaml`; empty for a state that only adopts loose documents */
  constructor(root: string, around: Surroundings) {
    super(root, around);
    this.loading = root !== "";
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
    const listed = await this.listed();
    if (isOvertaken()) return;
    // A file that was deleted while an editor has it is there as long as the editor.
    const uris = [...new Set([...listed.map(uriOf), ...open.uris()])].filter(
      (uri) => this.fileKind(uri) !== undefined && !this.adopts(uri),
    );
    this.keepOnly(new Map(uris.map((uri) => [uri, this.fileKind(uri)])));
    for (const uri of uris) if (this.fileKind(uri) === "registry") await this.readYamlFile(uri);
    if (isOvertaken()) return;
    this.registryChanged();
    for (const uri of uris) if (this.fileKind(uri) === "annotations") await this.readYamlFile(uri);
    const documents = uris.filter((uri) => this.fileKind(uri) === "document");
    for (const uri of documents) this.annotations.addDocument(uri);
    if (isOvertaken()) return;
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
    this.comings++;
    if (kind === "registry") {
      await this.readYamlFile(uri);
      this.registryChanged();
    } else if (kind === "annotations") {
      await this.readYamlFile(uri);
      this.annotationsChanged(uri);
    } else if (kind === "document") {
      await this.readDocumentFile(uri);
      this.queue.run();
    }
  }

  /** A file or folder is gone from disk. */
  fileDeleted(uri: string): void {
    this.comings++;
    const isGone = (file: string): boolean =>
      (file === uri || file.startsWith(`${uri}/`)) && !this.around.open.has(file);
    for (const file of this.readings.keys()) if (isGone(file)) this.readings.delete(file);
    this.forget(this.known().filter(isGone));
  }

  /** The editor's text of a file: read at once if it is YAML; a document waits for `queue.run` or `queue.flush`. */
  textChanged(uri: string, text: string): void {
    const kind = this.fileKind(uri);
    if (kind === "registry") {
      this.setYamlFile(uri, text);
      this.registryChanged();
    } else if (kind === "config") {
      this.setConfig(text);
      this.around.changed(this, [uri]);
    } else if (kind === "annotations") {
      this.setYamlFile(uri, text);
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
        await this.readYamlFile(file);
        this.annotationsChanged(file);
      }
  }

  /** The files of interest below the folder, none of which came or went while they were listed. */
  private async listed(): Promise<readonly FileEntry[]> {
    for (;;) {
      const before = this.comings;
      const listed = await this.around.files.list(this.root, (path) => this.kindOf(path) !== undefined);
      if (before === this.comings) return listed;
    }
  }

  private readYamlFile(uri: string): Promise<void> {
    return this.readNewest(uri, (read) => {
      if ("text" in read) return this.setYamlFile(uri, read.text);
      this.registryFiles.delete(uri);
      this.annotations.delete(uri);
      this.view = withSkipped(withYaml(this.view, uri, ""), uri, read.refused);
    });
  }

  private readDocumentFile(uri: string): Promise<void> {
    return this.readNewest(uri, (read) =>
      "text" in read ? this.setDocument(uri, read.text) : this.skip(uri, read.refused),
    );
  }

  /**
   * Read a file as it is now, in its editor or on disk. Of one that is gone, nothing is kept.
   * @param use not called if the file is gone or being read again already
   */
  private async readNewest(uri: string, use: (read: Decoded) => void): Promise<void> {
    const { files, open } = this.around;
    const kind = this.fileKind(uri);
    const reading = {};
    this.readings.set(uri, reading);
    const opened = open.get(uri)?.text;
    // Only the bytes on disk tell whether replacement characters stand for another encoding.
    if (opened !== undefined && !opened.includes("\uFFFD")) return use({ text: opened });
    const read = await readText(files, uri, this.around.maximumDocumentSize());
    const isGone = !("text" in read) && (await files.stat(uri)) === undefined;
    if (this.readings.get(uri) !== reading) return;
    this.readings.delete(uri);
    if (this.fileKind(uri) !== kind) return;
    const now = open.get(uri)?.text;
    if (now !== undefined && ("text" in read || isGone)) use({ text: now });
    else if (isGone) this.forget([uri]);
    else use(read);
  }
}

const uriOf = ({ uri }: { readonly uri: string }): string => uri;
