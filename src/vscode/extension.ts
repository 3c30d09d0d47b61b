import { commands, l10n, Uri, window, workspace, type Disposable, type ExtensionContext } from "vscode";
import { createApi, type GlossatorApi } from "./api.ts";
import { createServer, type MakeLanguageClient, type Server } from "./client.ts";
import { addNote } from "./commands/addNote.ts";
import type { Command, Shell } from "./commands/command.ts";
import { correctDate, tagAsDate } from "./commands/correctDate.ts";
import { createCorpusHere } from "./commands/createCorpusHere.ts";
import {
  clearEntitiesFilter,
  clearMeetingsFilter,
  clearReviewFilter,
  filterEntities,
  filterMeetings,
  filterReview,
  refreshEntities,
  refreshMeetings,
  refreshReview,
} from "./commands/filterTree.ts";
import { accept, forget, tagAsQuotation, untag } from "./commands/decisions.ts";
import { findMentions } from "./commands/findMentions.ts";
import {
  keepAnnotation,
  placeAnnotation,
  removeAnnotation,
  showOldContext,
} from "./commands/lostAnnotations.ts";
import { mergeEntities } from "./commands/mergeEntities.ts";
import { nextMention, previousMention } from "./commands/nextMention.ts";
import { nextProblem } from "./commands/nextProblem.ts";
import { notThisEntity } from "./commands/notThisEntity.ts";
import { openCheck } from "./commands/openCheck.ts";
import { openEntry } from "./commands/openEntry.ts";
import { openRegistry } from "./commands/openRegistry.ts";
import { quickCommands } from "./commands/quick.ts";
import { renameEntity } from "./commands/renameEntity.ts";
import { revealInEntities, revealInMeetings } from "./commands/reveal.ts";
import { reviewCommands } from "./commands/review.ts";
import { clearCache } from "./commands/clearCache.ts";
import { restartServer, resumeReading, showLog, stopReading } from "./commands/serverCommands.ts";
import { sameWords } from "./commands/sameWords.ts";
import { searchCorpus, searchWords } from "./commands/search.ts";
import { setSpeaker } from "./commands/setSpeaker.ts";
import { showPlace } from "./commands/showPlace.ts";
import { splitEntity } from "./commands/splitEntity.ts";
import { tagAsRole } from "./commands/tagAsRole.ts";
import {
  changeEntity,
  tagAllOccurrences,
  tagAsMeeting,
  tagAsOrganization,
  tagAsPerson,
  tagAsPlace,
  tagAsWork,
  tagEntity,
} from "./commands/tagEntity.ts";
import { undoTagging } from "./commands/undoTagging.ts";
import { trackCorpora } from "./corpora.ts";
import { decorateQuotations } from "./decorations.ts";
import { watchDocumentLanguages } from "./documentLanguage.ts";
import { createQuickMode } from "./quick/quickMode.ts";
import { showDocumentStatus } from "./status/documentStatus.ts";
import { showServerStatus } from "./status/serverStatus.ts";
import { keepPlaces } from "./keepPlaces.ts";
import { saveRenamed } from "./saveRenamed.ts";
import { UndoStack } from "./undoStack.ts";
import { watchRenames } from "./watchRenames.ts";
import { createStatusNote } from "./status/statusNote.ts";
import { createCorpusTree } from "./views/corpusTree.ts";
import { showReviewProgress } from "./views/reviewProgress.ts";
import { providePassages } from "./views/passages.ts";
import { createSearchView } from "./views/searchView.ts";

/** All commands, in the order of the manifest. */
const allCommands: readonly Command[] = [
  tagEntity,
  tagAsPerson,
  tagAsOrganization,
  tagAsPlace,
  tagAsMeeting,
  tagAsWork,
  tagAsDate,
  tagAsQuotation,
  tagAsRole,
  tagAllOccurrences,
  changeEntity,
  accept,
  notThisEntity,
  untag,
  forget,
  setSpeaker,
  correctDate,
  addNote,
  undoTagging,
  renameEntity,
  mergeEntities,
  splitEntity,
  ...quickCommands,
  nextMention,
  previousMention,
  nextProblem,
  findMentions,
  openEntry,
  showPlace,
  openCheck,
  revealInMeetings,
  revealInEntities,
  openRegistry,
  searchCorpus,
  searchWords,
  sameWords,
  createCorpusHere,
  filterMeetings,
  clearMeetingsFilter,
  refreshMeetings,
  filterEntities,
  clearEntitiesFilter,
  refreshEntities,
  filterReview,
  clearReviewFilter,
  refreshReview,
  ...reviewCommands,
  placeAnnotation,
  keepAnnotation,
  removeAnnotation,
  showOldContext,
  stopReading,
  resumeReading,
  showLog,
  restartServer,
  clearCache,
];

/**
 * Start the extension in whatever host.
 * @param makeClient brings up the language server there
 * @param started when the extension began to be loaded
 */
export function activateWith(
  context: ExtensionContext,
  makeClient: MakeLanguageClient,
  started: number,
): GlossatorApi {
  const log = window.createOutputChannel("Glossator", { log: true });
  const cacheFolder = Uri.joinPath(context.globalStorageUri, "cache");
  const server = createServer(makeClient, log, cacheFolder);
  running = server;
  const corpora = trackCorpora(server);
  const note = createStatusNote();
  const trees = {
    meetings: createCorpusTree("meetings", server),
    entities: createCorpusTree("entities", server),
    review: createCorpusTree("review", server),
  };
  const reviewProgress = showReviewProgress(trees.review, server, context.workspaceState);
  const search = createSearchView(context, server);
  const quick = createQuickMode(server);
  const { extensionUri } = context;
  const undo = new UndoStack();
  const told = context.workspaceState;
  const shell: Shell = {
    server,
    corpora,
    log,
    trees,
    search,
    note,
    quick,
    undo,
    told,
    extensionUri,
    cacheFolder,
  };
  const decorations = decorateQuotations(server);
  const documentStatus = showDocumentStatus(server);
  const places = keepPlaces(server, log);
  context.subscriptions.push(
    log,
    corpora,
    note,
    quick,
    trees.meetings,
    trees.entities,
    trees.review,
    reviewProgress,
    search,
    providePassages(),
    decorations,
    documentStatus,
    showServerStatus(server, corpora),
    watchDocumentLanguages(corpora, log),
    places,
    saveRenamed(log, places),
    watchRenames(shell),
    startWithCorpus(shell),
    restartOnNewSettings(server),
    ...allCommands.map((command) => register(command, shell)),
  );
  const activation = performance.now() - started;
  log.info(`Loaded and activated in ${activation.toFixed(0)} ms.`);
  return createApi({ server, trees, search, decorations, documentStatus, note, activation });
}

let running: Server | undefined;

/** VS Code waits for this, so that no server process stays behind. */
export const deactivate = async (): Promise<void> => running?.dispose();

/** Commands are an edge: what goes wrong in one is told to the user there and written to the log. */
function register(command: Command, shell: Shell): Disposable {
  return commands.registerCommand(command.id, async (...args: readonly unknown[]) => {
    try {
      return await command.run(shell, ...args);
    } catch (error) {
      shell.log.error(
        `${command.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      const showLogTitle = l10n.t("Show Log");
      const message = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(message, showLogTitle).then((picked) => {
        if (picked === showLogTitle) shell.log.show();
      });
      return undefined;
    }
  });
}

/** Without a corpus the server waits until something is asked. */
function startWithCorpus({ corpora, server, log }: Shell): Disposable {
  return corpora.onDidChange(() => {
    if (corpora.roots.length > 0 && server.state === "stopped")
      server.start().catch((error: unknown) => log.error(String(error)));
  });
}

/** The server reads these two settings when it starts. */
function restartOnNewSettings(server: Server): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    const affected = ["glossator.looseDocuments", "glossator.maximumDocumentSize"];
    if (server.state === "running" && affected.some((setting) => event.affectsConfiguration(setting)))
      void server.restart();
  });
}
