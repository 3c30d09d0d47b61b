import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { changedNotification, statusNotification, treeViews, type ChangedParams } from "../protocol.ts";
import { largeEditedText } from "./analysisQueue.ts";
import { ChangedFiles } from "./changedFiles.ts";
import type { CorpusDocuments } from "./corpusDocuments.ts";
import type { OpenTexts } from "./openTexts.ts";
import { Publisher } from "./publisher.ts";
import { refresh } from "./refresh.ts";
import { statusOf } from "./statusOf.ts";
import type { Workspace } from "./workspace.ts";

/** Milliseconds in which changes are gathered before clients hear of them. */
const gather = 150;

/** Milliseconds without a change before what depends on the whole corpus is drawn anew: views, problems of the registry. */
const calm = 600;

/** Tells the client what is out of date: diagnostics, views, tokens and the status. */
export class Changes {
  client: ClientCapabilities = {};
  private readonly connection: Connection;
  private readonly open: OpenTexts;
  private readonly workspace: () => Workspace;
  private readonly publisher: Publisher;
  /** The states with changed files; undefined stands for all of them. */
  private readonly changed = new Map<CorpusDocuments, Set<string> | undefined>();
  /** The same of corpora that are being read. */
  private readonly postponed = new Map<CorpusDocuments, ChangedFiles>();
  /** The states with changed documents, of which registry files may be told something new: an entry is used now. */
  private readonly uncertain = new Set<CorpusDocuments>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private viewTimer: ReturnType<typeof setTimeout> | undefined;
  private lastStatus = "";

  constructor(connection: Connection, open: OpenTexts, workspace: () => Workspace) {
    this.connection = connection;
    this.open = open;
    this.workspace = workspace;
    this.publisher = new Publisher(connection, open, () => workspace().options.checkCommand);
  }

  /** Note that files of a corpus (left out: any) changed; what follows from it is sent a little later. */
  add(state: CorpusDocuments, uris?: readonly string[]): void {
    if (!uris) this.changed.set(state, undefined);
    else if (!this.changed.has(state)) this.changed.set(state, new Set(uris));
    else for (const uri of uris) this.changed.get(state)?.add(uri);
    this.timer ??= setTimeout(() => this.send(), gather);
  }

  /** Send the problems of a file that was opened or closed, if they are told otherwise now. */
  publish(state: CorpusDocuments, uri: string): void {
    this.publisher.publish(state, [uri]);
  }

  /** Send what the status item says, if that is news. */
  sendStatus(): void {
    const status = statusOf(this.workspace());
    const text = JSON.stringify(status);
    if (text === this.lastStatus) return;
    this.lastStatus = text;
    void this.connection.sendNotification(statusNotification, status);
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.viewTimer);
  }

  private send(): void {
    this.timer = undefined;
    const changed = this.takeChanged();
    const all = [...changed.values()].some((files) => files === undefined);
    const uris = [...changed.values()].flatMap((files) => [...(files ?? [])]);
    for (const [state, files] of changed) this.publishChanged(state, files);
    if (all) this.notify({ views: treeViews });
    else this.notify({ uris: uris.map((uri) => this.open.editorUri(uri)), views: [] });
    clearTimeout(this.viewTimer);
    if (!all) this.viewTimer = setTimeout(() => this.calmed(), calm);
    this.sendStatus();
    // Editors ask again by themselves for what was typed into, but are answered at once; not so for large texts.
    const late = uris.some((uri) => (this.open.get(uri)?.text.length ?? 0) > largeEditedText);
    // While a corpus loads, numbers change all the time, and a lens drawn anew cannot be clicked for a moment.
    const loading = [...this.workspace().corpora.values()].some((state) => state.loading);
    if (all)
      refresh(this.connection, this.client, loading ? ["tokens", "hints"] : ["tokens", "lenses", "hints"]);
    else if (late) refresh(this.connection, this.client, ["tokens", "hints"]);
  }

  /** What is to be told now: of a corpus that is being read only what is open, the rest once it has been read. */
  private takeChanged(): ReadonlyMap<CorpusDocuments, ReadonlySet<string> | undefined> {
    const told = new Map<CorpusDocuments, ReadonlySet<string> | undefined>();
    for (const [state, files] of this.changed) {
      const later = this.postponed.get(state) ?? new ChangedFiles();
      later.add(files);
      if (state.loading) this.postponed.set(state, later);
      else this.postponed.delete(state);
      const all = state.loading ? files : later.uris;
      told.set(state, state.loading ? all && new Set([...all].filter((uri) => this.open.has(uri))) : all);
    }
    this.changed.clear();
    return told;
  }

  private publishChanged(state: CorpusDocuments, files: ReadonlySet<string> | undefined): void {
    if (files) this.uncertain.add(state);
    const { yaml, corpus } = state.view;
    const isKnown = (uri: string): boolean => corpus.documents.has(uri) || yaml.has(uri);
    const opened = (): string[] => [...this.open.uris()].filter(isKnown);
    this.publisher.publish(state, files ? [...files] : state.loading ? opened() : undefined);
  }

  private calmed(): void {
    for (const state of this.uncertain)
      if (!state.loading) this.publisher.publish(state, [...state.view.yaml.keys()]);
    this.uncertain.clear();
    this.notify({ uris: [], views: treeViews });
    refresh(this.connection, this.client, ["lenses"]);
  }

  private notify(params: ChangedParams): void {
    void this.connection.sendNotification(changedNotification, params);
  }
}
