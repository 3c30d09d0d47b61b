import type { LogOutputChannel, Memento, Uri } from "vscode";
import type { TreeView } from "../../protocol.ts";
import type { Server } from "../client.ts";
import type { Corpora } from "../corpora.ts";
import type { QuickMode } from "../quick/quickMode.ts";
import type { CorpusTree } from "../views/corpusTree.ts";
import type { SearchView } from "../views/searchView.ts";
import type { StatusNote } from "../status/statusNote.ts";
import type { UndoStack } from "../undoStack.ts";

/** What commands work with. */
export interface Shell {
  readonly server: Server;
  readonly corpora: Corpora;
  readonly log: LogOutputChannel;
  readonly trees: Readonly<Record<TreeView, CorpusTree>>;
  readonly search: SearchView;
  readonly note: StatusNote;
  readonly quick: QuickMode;
  readonly undo: UndoStack;
  /** What the user was told in this workspace and need not be told again. */
  readonly told: Memento;
  /** The folder of the extension. */
  readonly extensionUri: Uri;
  /** The folder in which the server keeps what it found in corpora. */
  readonly cacheFolder: Uri;
}

/**
 * A command. Arguments are whatever a key, a menu, a hover link or another extension passed: `target.ts` reads them.
 */
export interface Command {
  readonly id: string;
  run(shell: Shell, ...args: readonly unknown[]): Promise<unknown>;
}
