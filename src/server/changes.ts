import type { ClientCapabilities, Connection } from "vscode-languageserver/node";
import { changedNotification, statusNotification, type ChangedParams } from "../protocol.ts";
import { largeText } from "./analysisQueue.ts";
import type { CorpusState } from "./corpusState.ts";
import type { OpenTexts } from "./openTexts.ts";
import { Publisher } from "./publisher.ts";
import { statusOf } from "./statusOf.ts";
import type { Workspace } from "./workspace.ts";

/** Milliseconds in which changes are gathered before clients hear of them. */
const gather = 150;

/** Tells the client what is out of date: diagnostics, views, tokens and the status. */
export class Changes {
  client: ClientCapabilities = {};
  private readonly connection: Connection;
  private readonly open: OpenTexts;
  private readonly workspace: () => Workspace;
  private readonly publisher: Publisher;
  /** The states with changed files; undefined stands for all of them. */
  private readonly changed = new Map<CorpusState, Set<string> | undefined>();
  private timer: NodeJS.Timeout | undefined;

  constructor(connection: Connection, open: OpenTexts, workspace: () => Workspace) {
    this.connection = connection;
    this.open = open;
    this.workspace = workspace;
    this.publisher = new Publisher(connection, open);
  }

  /** Note that files of a corpus (left out: any) changed; what follows from it is sent a little later. */
  add(state: CorpusState, uris?: readonly string[]): void {
    if (!uris) this.changed.set(state, undefined);
    else if (!this.changed.has(state)) this.changed.set(state, new Set(uris));
    else for (const uri of uris) this.changed.get(state)?.add(uri);
    this.timer ??= setTimeout(() => this.send(), gather);
  }

  sendStatus(): void {
    void this.connection.sendNotification(statusNotification, statusOf(this.workspace()));
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private send(): void {
    this.timer = undefined;
    const all = [...this.changed.values()].some((uris) => uris === undefined);
    const uris = [...this.changed.values()].flatMap((set) => [...(set ?? [])]);
    for (const [state, files] of this.changed) this.publisher.publish(state, files && [...files]);
    this.changed.clear();
    const params: ChangedParams = {
      ...(!all && { uris: uris.map((uri) => this.open.editorUri(uri)) }),
      views: ["meetings", "entities"],
    };
    void this.connection.sendNotification(changedNotification, params);
    this.sendStatus();
    // Editors ask again by themselves for what was typed into, but are answered at once; not so for large texts.
    const late = uris.some((uri) => (this.open.get(uri)?.text.length ?? 0) > largeText);
    if ((all || late) && this.client.workspace?.semanticTokens?.refreshSupport)
      this.connection.languages.semanticTokens.refresh().catch(() => undefined);
  }
}
