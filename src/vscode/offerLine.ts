import { l10n, Uri, window, workspace } from "vscode";
import type { TagEdit } from "../protocol/tagging.ts";
import { applyTagEdit } from "./applyTagEdit.ts";
import type { Shell } from "./commands/command.ts";

/** Ask, once in a workspace, whether a line is to be added at the end of a file. */
export async function offerLine(
  { server, told, undo, note }: Shell,
  { uri, line, message }: NonNullable<TagEdit["offer"]>,
): Promise<void> {
  const key = `offered ${uri} ${line}`;
  if (told.get(key) === true) return;
  await told.update(key, true);
  const add = l10n.t("Add the Line");
  if ((await window.showInformationMessage(message, add)) !== add) return;
  const file = Uri.parse(uri);
  const { end, lead } = await endOf(file);
  const applied = await applyTagEdit(server, {
    edit: {
      documentChanges: [
        { kind: "create", uri, options: { ignoreIfExists: true } },
        {
          textDocument: { uri, version: null },
          edits: [{ range: { start: end, end }, newText: `${lead}${line}\n` }],
        },
      ],
    },
    message: l10n.t("{0} has the line now.", workspace.asRelativePath(file)),
  });
  undo.push(applied);
  note.show(applied.message, { title: l10n.t("Undo"), run: () => applied.undo() });
}

interface EndOfFile {
  readonly end: { readonly line: number; readonly character: number };
  /** What has to stand before another line. */
  readonly lead: string;
}

async function endOf(file: Uri): Promise<EndOfFile> {
  try {
    const document = await workspace.openTextDocument(file);
    const last = document.lineAt(document.lineCount - 1);
    const { line, character } = last.range.end;
    return { end: { line, character }, lead: last.isEmptyOrWhitespace ? "" : "\n" };
  } catch {
    return { end: { line: 0, character: 0 }, lead: "" }; // it is still to be made
  }
}
