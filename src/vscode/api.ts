import type { TextEditor } from "vscode";
import type { DocumentInfo, QuotationDecoration, TreeView } from "../protocol.ts";
import type { Server } from "./client.ts";
import type { QuotationDecorations } from "./decorations.ts";
import type { DocumentStatus } from "./status/documentStatus.ts";
import type { StatusNote } from "./status/statusNote.ts";
import type { CorpusTree } from "./views/corpusTree.ts";
import type { SearchView } from "./views/searchView.ts";

/** What `activate` returns to other extensions and to the tests in the editor. */
export interface GlossatorApi {
  readonly version: 1;
  readonly server: Pick<
    Server,
    "state" | "process" | "onDidChangeState" | "onDidReport" | "report" | "request"
  >;
  readonly trees: Readonly<Record<TreeView, CorpusTree>>;
  readonly search: Pick<SearchView, "search" | "shown">;
  /** The quotations drawn in an editor. */
  quotations(editor: TextEditor): readonly QuotationDecoration[];
  /** What the status bar shows of the active document. */
  documentStatus(): { readonly info: DocumentInfo | undefined; readonly text: string };
  /** The last sentence in the status bar. */
  noteText(): string;
  /** Milliseconds that it took to load the extension and to activate it. */
  readonly activation: number;
}

export function createApi(parts: {
  readonly server: Server;
  readonly trees: GlossatorApi["trees"];
  readonly search: SearchView;
  readonly decorations: QuotationDecorations;
  readonly documentStatus: DocumentStatus;
  readonly note: StatusNote;
  readonly activation: number;
}): GlossatorApi {
  const { server, trees, search, decorations, documentStatus, note, activation } = parts;
  return {
    version: 1,
    server,
    trees,
    search,
    quotations: (editor) => decorations.shown(editor),
    documentStatus: () => ({ info: documentStatus.shown, text: documentStatus.text }),
    noteText: () => note.text,
    activation,
  };
}
