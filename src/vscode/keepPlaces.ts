import { workspace, type Disposable, type LogOutputChannel, type TextDocument } from "vscode";
import { refreshPlacesRequest, type TagEdit } from "../protocol/tagging.ts";
import { applyTagEdit } from "./applyTagEdit.ts";
import type { Server } from "./client.ts";
import { isServed } from "./served.ts";

/** Milliseconds after which to ask again while the annotation file itself is being changed or read: 13 s in all. */
const pauses = [200, 400, 800, 1600, 3200, 6400];

/** Milliseconds that whoever needs all to be written waits at most. */
const patience = 2000;

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What writes down where annotations are. */
export interface PlaceKeeper extends Disposable {
  /** Resolves when nothing is being written, or after two seconds. */
  settled(): Promise<unknown>;
}

/** When a document is saved, write down where its annotations are that edits have touched. */
export function keepPlaces(server: Server, log: LogOutputChannel): PlaceKeeper {
  const refresh = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    for (const pause of [...pauses, 0]) {
      const answer = await server.request<TagEdit | null>(refreshPlacesRequest, { uri });
      if (answer?.edit) await applyTagEdit(server, answer, true);
      if (!answer?.refused) return;
      await after(pause);
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
  return {
    settled: () => Promise.race([Promise.all(underWay), after(patience)]),
    dispose: () => saved.dispose(),
  };
}
