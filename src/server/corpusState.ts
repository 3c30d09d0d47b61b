import { possibleAnnotationFiles } from "../annotations/annotationFileName.ts";
import { corpusFileKind } from "../files/corpusFiles.ts";
import { readText } from "../files/readText.ts";
import { CorpusTexts } from "./corpusTexts.ts";
import type { Surroundings } from "./surroundings.ts";
import { withSkipped, withYaml } from "./viewChanges.ts";

/** One corpus as it changes on disk and in editors. */
export class CorpusState extends CorpusTexts {
  loading: boolean;
  private loadNumber = 0;

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
    const listed = await files.list(this.root, (path) => this.kindOf(path) !== undefined);
    if (isOvertaken()) return;
    const uris = listed.map(uriOf).filter((uri) => this.fileKind(uri) !== undefined);
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
    // A text whose file went while an editor held it.
    if (!this.around.open.has(uri) && (await this.around.files.stat(uri)) === undefined)
      this.fileDeleted(uri);
    else if (kind === "registry") {
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

  private async readYamlFile(uri: string): Promise<void> {
    const open = this.around.open.get(uri);
    const read = open ?? (await readText(this.around.files, uri, this.around.maximumDocumentSize()));
    if ("text" in read) return this.setYamlFile(uri, this.around.open.get(uri)?.text ?? read.text);
    this.registryFiles.delete(uri);
    this.annotations.delete(uri);
    this.view = withSkipped(withYaml(this.view, uri, ""), uri, read.refused);
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
}

const uriOf = ({ uri }: { readonly uri: string }): string => uri;
