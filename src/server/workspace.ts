import { possibleAnnotationFiles } from "../annotations/annotationFileName.ts";
import { FileChangeType, type FileEvent } from "vscode-languageserver";
import { corpusFileName, findAllCorpora, findCorpora } from "../files/corpusFiles.ts";
import { defaultMaximumSize } from "../files/decode.ts";
import type { Files } from "../files/files.ts";
import { baseName, folderUri, liesIn, parentFolder } from "../files/uris.ts";
import type { InitializationOptions } from "../protocol/initializationOptions.ts";
import { adopterOf } from "./adopterOf.ts";
import { BorrowedTexts } from "./borrowedTexts.ts";
import { catchUp } from "./catchUp.ts";
import { CorpusState } from "./corpusState.ts";
import { Debounced } from "./debounced.ts";
import { GoneFiles } from "./goneFiles.ts";
import { loosePath } from "./looseTexts.ts";
import { LiveAnnotations } from "./liveAnnotations.ts";
import { Ongoing } from "./ongoing.ts";
import type { TextEdit } from "../text/edits.ts";
import { groupBy } from "../text/groupBy.ts";
import { rootOf } from "./rootOf.ts";
import type { OpenText, OpenTexts } from "./openTexts.ts";
import { rest } from "./rest.ts";
import type { Resources, Surroundings } from "./surroundings.ts";
import type { WorkspaceEvents } from "./workspaceEvents.ts";

/** All corpora in the folders of a workspace, and what is open beside them. */
export class Workspace {
  readonly corpora = new Map<string, CorpusState>();
  /** For documents outside all corpora, unless exactly one corpus is there. */
  readonly loose: CorpusState;
  folders: readonly string[] = [];
  searching = false; // the folders for corpora
  options: InitializationOptions = {};
  private readonly around: Surroundings;
  private readonly events: WorkspaceEvents;
  private readonly gone: GoneFiles;
  private readonly pending = new Debounced();
  private readonly ongoing: Ongoing;
  private readonly borrowed: BorrowedTexts;

  constructor(files: Files, open: OpenTexts, events: WorkspaceEvents, resources: Resources = {}) {
    this.events = events;
    this.ongoing = new Ongoing(events.failed);
    this.around = {
      files,
      open,
      live: new LiveAnnotations(),
      maximumDocumentSize: () => this.options.maximumDocumentSize ?? defaultMaximumSize,
      belongsDeeper: (root, uri) => this.corpora.size > 1 && rootOf(this.corpora, uri) !== root,
      isTyped: this.pending.has,
      loosePath: (uri) => loosePath(this.folders, uri),
      changed: (state, uris) => {
        if (state === this.loose || this.corpora.get(state.root) === state) events.changed(state, uris);
      },
      folders: () => this.folders,
      log: events.log,
      ...resources,
    };
    this.gone = new GoneFiles(files);
    this.borrowed = new BorrowedTexts(this.around, () =>
      this.options.looseDocuments === false ? [] : [...this.corpora.values()],
    );
    this.loose = new CorpusState("", this.around);
  }

  /** Find and load all corpora of the folders. */
  async setFolders(folders: readonly string[]): Promise<void> {
    const own = (this.folders = folders.map(folderUri));
    this.searching = true;
    this.loose.early.begin();
    this.events.statusChanged();
    const roots = new Set(await findAllCorpora(this.around.files, own));
    if (this.folders !== own) return; // there are others by now
    this.searching = false;
    for (const root of [...this.corpora.keys()]) if (!roots.has(root)) this.removeCorpus(root);
    const added = [...roots].filter((root) => !this.corpora.has(root)).map((root) => this.addCorpus(root));
    this.reroute();
    this.loose.early.end();
    for (const state of added) await this.load(state);
    await this.borrowed.update();
    this.events.statusChanged();
  }

  /** The state that answers for a file: its corpus, or the one that adopted it; undefined for none. */
  stateFor(uri: string): CorpusState | undefined {
    const root = rootOf(this.corpora, uri);
    if (root !== undefined) return this.corpora.get(root);
    return [this.loose, ...this.corpora.values()].find((state) => state.adopts(uri));
  }

  /** A file as it is in the editor now, which no snapshot may know yet; undefined if none has it open. */
  opened = (uri: string): OpenText | undefined => this.around.open.get(uri);

  /** Do what an edit of this file still has waiting. */
  flush(uri: string): void {
    this.around.open.use(uri);
    const state = this.stateFor(uri);
    for (const file of possibleAnnotationFiles(uri)) if (this.pending.cancel(file)) this.textSettled(file);
    if (state?.fileKind(uri) !== "document" && this.pending.cancel(uri)) this.textSettled(uri);
    state?.queue.flush(uri);
  }

  flushAll = (): void => this.pending.keys().forEach((uri) => this.flush(uri));

  /** Resolves when all that is known of files and editors has been read. */
  async settled(): Promise<void> {
    do {
      this.flushAll();
      await this.ongoing.settled();
      for (const state of [this.loose, ...this.corpora.values()]) await state.settled();
    } while (!this.ongoing.isEmpty);
  }

  textOpened(uri: string): void {
    this.textChanged(uri);
    this.pending.cancel(uri);
    this.textSettled(uri);
    const state = this.stateFor(uri);
    state?.opened(uri);
    // Its annotations have to be known before the first edit.
    if (state && !state.early.isWaiting) void this.ongoing.add(this.catchUp(possibleAnnotationFiles(uri)));
  }

  textChanged(uri: string, edits: readonly TextEdit[] = []): void {
    const text = this.around.open.get(uri)?.text;
    const state = this.stateFor(uri) ?? this.adopter(uri);
    if (text === undefined || !state) return;
    this.around.live.edited(uri, edits, text);
    if (state.fileKind(uri) === "document") state.textChanged(uri, text);
    // What was decided follows the very next edit of its document.
    if (state.fileKind(uri) === "annotations") this.textSettled(uri);
    else this.pending.schedule(uri, rest(text.length), () => this.textSettled(uri));
  }

  textClosed(uri: string): void {
    this.pending.cancel(uri);
    this.around.live.forget(uri);
    const state = this.stateFor(uri);
    if (!state) return;
    if (state.adopted.has(uri) && !this.borrowed.has(uri)) {
      state.forget([uri]);
      if (/\.txt$/i.test(uri)) void this.ongoing.add(this.borrowed.update());
    } else void this.ongoing.add(state.filesChanged([uri]));
  }

  async filesChanged(told: readonly FileEvent[]): Promise<void> {
    const { changes, gone, since } = await this.gone.look(told);
    // What is gone is gone at once: it may be there again before all else has been read.
    if (gone.size > 0) this.deleted(gone, since);
    const toRead: string[] = [];
    let isBorrowed = false;
    for (const { uri, type } of changes) {
      const state = this.stateFor(uri);
      if (baseName(uri) === corpusFileName) await this.configChanged(uri);
      else if (type === FileChangeType.Deleted || this.around.open.has(uri)) continue;
      else if (state && state.fileKind(uri) !== undefined) toRead.push(uri);
      else if (type !== FileChangeType.Created) continue;
      else if (/\.txt$/i.test(uri)) isBorrowed = true;
      else if ((await this.around.files.stat(uri))?.kind === "folder") await this.folderCreated(uri, state);
    }
    // Whose they are may have changed meanwhile.
    for (const [state, uris] of groupBy(toRead, (uri) => this.stateFor(uri))) await state?.filesChanged(uris);
    if (isBorrowed) await this.borrowed.update();
  }

  /** Read those of some closed YAML files again that changed without anybody telling; whether there were any. */
  catchUp = (uris: readonly string[]): Promise<boolean> =>
    catchUp((uri) => this.stateFor(uri), this.around, uris);

  async dispose(): Promise<void> {
    this.pending.cancelAll();
    const saved = [this.loose, ...this.corpora.values()].map((state) => state.dispose());
    this.around.pool?.dispose();
    await Promise.all(saved);
  }

  private addCorpus(root: string): CorpusState {
    const state = new CorpusState(root, this.around);
    this.corpora.set(root, state);
    return state;
  }

  private removeCorpus(root: string): void {
    const state = this.corpora.get(root);
    void state?.dispose();
    state?.forget(state.known());
    this.corpora.delete(root);
  }

  /** No-op for a corpus that is gone. */
  private async load(state: CorpusState): Promise<void> {
    if (this.corpora.get(state.root) === state) await this.ongoing.add(state.load());
    this.events.statusChanged();
  }

  /** Give all open documents to whom they belong now that corpora came or went. */
  private reroute(): void {
    for (const state of [this.loose, ...this.corpora.values()])
      state.forget(
        [...state.adopted].filter((uri) => this.adopter(uri) !== state || !this.around.open.has(uri)),
      );
    for (const uri of this.around.open.uris()) this.textOpened(uri);
    this.events.statusChanged();
  }

  private adopter(uri: string): CorpusState | undefined {
    return adopterOf(this, uri, this.opened(uri)?.languageId ?? "");
  }

  private textSettled(uri: string): void {
    const text = this.around.open.get(uri)?.text;
    if (text === undefined) return;
    const state = this.stateFor(uri);
    if (!state) return void this.ongoing.add(this.adopter(uri)?.adopt(uri, text));
    const isRead = (): boolean => state.view.corpus.documents.get(uri)?.text === text;
    if (state.fileKind(uri) !== "document" || !isRead()) state.textChanged(uri, text);
    state.queue.run();
  }

  /** A `corpus.yaml` came, went or changed: which of these, is told by the disk, as the news may be late. */
  private async configChanged(uri: string): Promise<void> {
    const root = parentFolder(uri);
    if (!this.folders.some((folder) => root === folder || root.startsWith(`${folder}/`))) return;
    const isThere = await this.gone.isThere(uri);
    const known = this.corpora.get(root);
    if (!isThere) this.removeCorpus(root);
    else if (known) return (await known.hasNewConfig()) ? this.load(known) : undefined;
    const added = isThere ? this.addCorpus(root) : undefined;
    this.reroute();
    if (added) await this.load(added);
    // Files of a corpus that lies around this one have come or gone.
    const around = rootOf(this.corpora, root);
    if (around !== undefined) await this.load(this.corpora.get(around)!);
    await this.borrowed.update();
    this.events.statusChanged();
  }

  private deleted(uris: ReadonlySet<string>, but: ReadonlySet<string>): void {
    const isThere = (root: string): boolean => but.has(`${root}/${corpusFileName}`);
    const roots = [...this.corpora.keys()].filter((root) => liesIn(root, uris) && !isThere(root));
    for (const root of roots) this.removeCorpus(root);
    if (roots.length > 0) this.reroute();
    for (const state of this.corpora.values()) state.filesDeleted(uris, but);
  }

  private async folderCreated(uri: string, state: CorpusState | undefined): Promise<void> {
    const roots = await findCorpora(this.around.files, uri);
    for (const root of roots) await this.configChanged(`${root}/${corpusFileName}`);
    if (state) await this.load(state);
  }
}
