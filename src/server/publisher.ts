import type { Connection } from "vscode-languageserver";
import { diagnostics } from "../features/diagnostics.ts";
import { checkInSteps, type IsTold } from "../features/problems.ts";
import { stackOf } from "../text/stackOf.ts";
import { largeText } from "./analysisQueue.ts";
import type { CorpusDocuments } from "./corpusDocuments.ts";
import { brief, inSlices } from "./inSlices.ts";
import type { OpenText, OpenTexts } from "./openTexts.ts";

/**
 * Sends diagnostics of files that changed, open ones first, and only if they differ from what was sent before. Hints,
 * which editors draw in the text only, are sent for open files.
 */
export class Publisher {
  private readonly sent = new Map<string, string>();
  /** The files whose diagnostics are out of date, and whose they are. */
  private readonly waiting = new Map<string, CorpusDocuments>();
  /** Those of them that are open: they come first. */
  private readonly waitingOpen = new Map<string, CorpusDocuments>();
  private running = false;
  private readonly connection: Connection;
  private readonly open: OpenTexts;
  private readonly checkCommand: () => string | undefined;

  /** @param checkCommand the client's command that problems link to, once it is known */
  constructor(connection: Connection, open: OpenTexts, checkCommand: () => string | undefined) {
    this.connection = connection;
    this.open = open;
    this.checkCommand = checkCommand;
  }

  /** @param uris the files that changed; left out: all of the corpus */
  publish(state: CorpusDocuments, uris?: readonly string[]): void {
    const { yaml, skipped, corpus } = state.view;
    const all = uris ?? [...yaml.keys(), ...skipped.keys(), ...corpus.documents.keys()];
    const isShort = ({ lines }: OpenText): boolean => lines.length <= largeText;
    for (const uri of all) {
      const opened = this.open.get(uri);
      // What is told of entries may depend on all documents.
      if (opened && isShort(opened) && !yaml.has(uri)) this.send(state, uri);
      else (opened ? this.waitingOpen : this.waiting).set(uri, state);
    }
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    // A file that cannot be checked keeps none of the others from it.
    while (this.waiting.size + this.waitingOpen.size > 0)
      await inSlices(this.steps(), () => {}, undefined, brief).catch((error: unknown) =>
        this.connection.console.error(`Problems: ${stackOf(error)}`),
      );
    this.running = false;
  }

  private *steps(): Generator<undefined> {
    for (;;) {
      const queue = this.waitingOpen.size > 0 ? this.waitingOpen : this.waiting;
      const [next] = queue;
      if (!next) return;
      const [uri, state] = next;
      queue.delete(uri);
      yield* checkInSteps(state.view, uri, this.toldOf(uri));
      this.send(state, uri);
      yield;
    }
  }

  private toldOf(uri: string): IsTold | undefined {
    return this.open.has(uri) ? undefined : (severity) => severity !== "hint";
  }

  private send({ view }: CorpusDocuments, uri: string): void {
    const found = diagnostics(view, uri, this.checkCommand(), this.toldOf(uri));
    const text = JSON.stringify(found);
    if (text === (this.sent.get(uri) ?? "[]")) return;
    if (found.length > 0) this.sent.set(uri, text);
    else this.sent.delete(uri);
    void this.connection.sendDiagnostics({ uri: this.open.editorUri(uri), diagnostics: found });
  }
}
