import { Uri, workspace, type Disposable } from "vscode";
import type { Passage } from "../../protocol/searching.ts";

const scheme = "glossator-passage";
let number = 0;
const texts = new Map<string, string>();

/** Serve passages of texts as read-only documents, to be compared. */
export function providePassages(): Disposable {
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.query) ?? "",
  });
  const closed = workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme === scheme) texts.delete(uri.query);
  });
  return {
    dispose: () => {
      provider.dispose();
      closed.dispose();
      texts.clear();
    },
  };
}

/** A document that holds a passage alone, a sentence to a line, so that a diff shows what differs. */
export function passageDocument({ path, text }: Passage): Uri {
  const lines = text.replace(/\s+/g, " ").replace(/([.!?…]["”’»)]*) /g, "$1\n");
  texts.set(String(++number), `${lines}\n`);
  return Uri.from({ scheme, path: `/${path}`, query: String(number) });
}
