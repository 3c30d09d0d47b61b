import {
  languages,
  type Uri,
  workspace,
  type Disposable,
  type LogOutputChannel,
  type TextDocument,
} from "vscode";
import type { Corpora } from "./corpora.ts";
import { looksLikeProse } from "./looksLikeProse.ts";
import { settings } from "./settings.ts";

export const corpusLanguage = "corpus-text";

/**
 * Give plain-text documents the language `corpus-text` where they belong to a corpus or, if the setting allows it,
 * are prose in a workspace folder. A document that the user sets back to plain text stays so.
 */
export function watchDocumentLanguages(corpora: Corpora, log: LogOutputChannel): Disposable {
  const choices = trackChoices();
  const consider = (document: TextDocument): void => {
    if (document.languageId !== "plaintext" || choices.isUsers(document)) return;
    if (belongs(document, corpora.roots))
      languages.setTextDocumentLanguage(document, corpusLanguage).then(
        undefined,
        (error: unknown) => log.warn(String(error)), // closed again
      );
  };
  const considerAll = (): void => workspace.textDocuments.forEach(consider);
  considerAll();
  const subscriptions = [
    choices,
    workspace.onDidOpenTextDocument(consider),
    corpora.onDidChange(considerAll),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("glossator.looseDocuments")) considerAll();
    }),
  ];
  return { dispose: () => subscriptions.forEach((subscription) => subscription.dispose()) };
}

/**
 * Know documents whose language the user changed from ours to plain text. VS Code tells of a change of language as
 * closing and opening the same document; one that is really closed and opened again is another object, even where both
 * happen at once.
 */
function trackChoices(): { isUsers(document: TextDocument): boolean } & Disposable {
  const ours = new WeakSet<TextDocument>();
  const subscription = workspace.onDidCloseTextDocument((document) => {
    if (document.languageId === corpusLanguage) ours.add(document);
  });
  return { isUsers: (document) => ours.has(document), dispose: () => subscription.dispose() };
}

function belongs(document: TextDocument, roots: readonly string[]): boolean {
  if (!document.uri.path.toLowerCase().endsWith(".txt")) return false;
  const uri = document.uri.toString();
  if (roots.some((root) => uri.startsWith(`${root}/`))) return !isKnownFile(document.uri);
  return (
    settings(workspace.getConfiguration("glossator")).looseDocuments &&
    workspace.getWorkspaceFolder(document.uri) !== undefined &&
    !isKnownFile(document.uri) &&
    looksLikeProse(document.getText().slice(0, 4000))
  );
}

/** Text files that tools read: `requirements.txt`, `CMakeLists.txt`, `LICENSE.txt`, `robots.txt` and their like. */
function isKnownFile(uri: Uri): boolean {
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  return (
    toolFiles.has(name.toLowerCase()) || /^(?:requirements|constraints|licen[sc]e)[-_.].*\.txt$/i.test(name)
  );
}

const toolFiles: ReadonlySet<string> = new Set(
  [
    ...["requirements", "constraints", "dev-requirements", "cmakelists", "cmakecache", "license", "licence"],
    ...[
      "copying",
      "notice",
      "third-party-notices",
      "thirdpartynotices",
      "authors",
      "contributors",
      "changelog",
    ],
    ...["readme", "install", "robots", "humans", "ads", "llms", "llms-full", "security", "top_level"],
    ...["entry_points", "dependency_links", "sources"],
  ].map((name) => `${name}.txt`),
);
