import { EventEmitter, workspace, type Disposable, type Event } from "vscode";
import type { Server } from "./client.ts";

/** The folders that hold a corpus, as far as is known. */
export interface Corpora extends Disposable {
  /** Uris without a slash at the end. */
  readonly roots: readonly string[];
  /** False until the folders have been looked through once. */
  readonly searched: boolean;
  readonly onDidChange: Event<void>;
}

/**
 * Look for `corpus.yaml`, so that documents get their language before the server is up; from then on the server knows
 * better. Nothing waits for the search.
 */
export function trackCorpora(server: Server): Corpora {
  const changes = new EventEmitter<void>();
  const watcher = workspace.createFileSystemWatcher("**/corpus.yaml", false, true, true);
  let roots: readonly string[] = [];
  let searched = false;
  const set = (next: readonly string[]): void => {
    if (searched && next.join("\n") === roots.join("\n")) return;
    roots = next;
    searched = true;
    changes.fire();
  };
  const search = async (): Promise<void> => {
    const files = await workspace.findFiles("**/corpus.yaml", "**/node_modules/**", 100);
    if (!server.report) set(files.map((file) => file.toString().replace(/\/corpus\.yaml$/, "")));
  };
  const subscriptions = [
    changes,
    watcher,
    watcher.onDidCreate(search),
    server.onDidReport((status) => {
      if (status.state === "loading" && status.corpora.length === 0) return;
      set(status.corpora.map(({ root }) => root.replace(/\/$/, "")));
    }),
  ];
  search().catch(() => set([]));
  return {
    get roots() {
      return roots;
    },
    get searched() {
      return searched;
    },
    onDidChange: changes.event,
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
}
