import { workspace, type Disposable, type LogOutputChannel, type TextDocument } from "vscode";
import { refreshPlacesRequest, type TagEdit } from "../protocol/tagging.ts";
import { applyTagEdit } from "./applyTagEdit.ts";
import type { Server } from "./client.ts";
import { isServed } from "./served.ts";

/** How often, and after how many milliseconds, to ask again while the annotation file itself is being changed. */
const attempts = 5;
const pause = 400;

/** What writes down where annotations are. */
export interface PlaceKeeper extends Disposable {
  /** Resolves when nothing is being written. */
  settled(): Promise<unknown>;
}

/** When a document is saved, write down where its annotations are that edits have touched. */
export function keepPlaces(server: Server, log: LogOutputChannel): PlaceKeeper {
  const refresh = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    for (let attempt = 0; attempt < attempts; attempt++) {
      const answer = await server.request<TagEdit | null>(refreshPlacesRequest, { uri });
      if (answer?.edit) await applyTagEdit(server, answer, true);
      if (!answer?.refused) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  const underWay = new Set<Promise<void>>();
  const saved = workspace.onDidSaveTextDocument((document) => {
    if (server.state !== "running" || !isServed(document)) return;
    const work = refresh(document)
      .catch((error: unknown) => log.error(`${refreshPlacesRequest}: ${String(error)}`))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  });
  return { settled: () => Promise.all(underWay), dispose: () => saved.dispose() };
}
