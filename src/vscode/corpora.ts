import { EventEmitter, workspace, type Disposable, type Event } from "vscode";
import type { Server } from "./client.ts";

/** The folders that hold a corpus, as far as is known. */
export interface Corpora extends Disposable {
  /** Uris without a slash at the end. */
  readonly roots: readonly string[];
  readonly onDidChange: Event<void>;
}

/** Look for `corpus.yaml` at once, so that nothing waits for the server; later the server knows better. */
export async function findCorpora(server: Server): Promise<Corpora> {
  const files = await workspace.findFiles("**/corpus.yaml", "**/node_modules/**", 100);
  let roots = files.map((file) => file.toString().replace(/\/corpus\.yaml$/, ""));
  const changes = new EventEmitter<void>();
  const subscription = server.onDidReport((status) => {
    if (status.state === "loading" && status.corpora.length === 0) return;
    const known = status.corpora.map(({ root }) => root.replace(/\/$/, ""));
    if (known.join("\n") === roots.join("\n")) return;
    roots = known;
    changes.fire();
  });
  return {
    get roots() {
      return roots;
    },
    onDidChange: changes.event,
    dispose: () => {
      subscription.dispose();
      changes.dispose();
    },
  };
}
