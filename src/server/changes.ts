import type { ClientCapabilities, Connection } from "vscode-languageserver/node";
import {
  changedNotification,
  statusNotification,
  type ChangedParams,
  type StatusParams,
} from "../protocol.ts";
import { largeText } from "./analysisQueue.ts";
import type { CorpusState } from "./corpusState.ts";
import type { OpenTexts } from "./openTexts.ts";
import { Publisher } from "./publisher.ts";
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
    void this.connection.sendNotification(statusNotification, this.status());
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

  private status(): StatusParams {
    const states = [...this.workspace().corpora.values()];
    const documents = sum(states.map(({ view }) => view.corpus.documents.size));
    const entries = sum(states.map(({ view }) => view.corpus.registry.entities.size));
    const skipped = sum(states.map(({ view }) => view.skipped.size));
    const broken = sum(states.map(({ view }) => errorCount(view.corpus.registry, view.configProblems)));
    const loading = states.some((state) => state.loading);
    const counts = `${count(documents, "document", "documents")}, ${count(entries, "entry", "entries")}`;
    const details = [
      ...(broken > 0 ? [`${count(broken, "error", "errors")} in the registry`] : []),
      ...(skipped > 0 ? [`${count(skipped, "file was", "files were")} skipped`] : []),
    ];
    return {
      state: loading ? "loading" : broken > 0 ? "problem" : "ready",
      message: states.length === 0 ? "No corpus in this workspace" : loading ? `Loading: ${counts}` : counts,
      ...(details.length > 0 && { detail: details.join("; ") }),
      corpora: states.map(({ view: { corpus } }) => ({
        root: corpus.root,
        name: corpus.config.name,
        documents: corpus.config.documents,
      })),
    };
  }
}

type Problems = readonly { readonly severity: string }[];

function errorCount(
  registry: {
    readonly files: readonly { readonly problems: Problems }[];
    readonly problems: ReadonlyMap<string, Problems>;
  },
  config: Problems,
): number {
  const all = [config, ...registry.files.map(({ problems }) => problems), ...registry.problems.values()];
  return all.flat().filter(({ severity }) => severity === "error").length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
