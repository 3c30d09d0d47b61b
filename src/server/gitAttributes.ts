import { isAnnotationFile } from "../annotations/annotationFileName.ts";
import type { CorpusView } from "../features/view.ts";
import type { Files } from "../files/files.ts";
import { readText } from "../files/readText.ts";
import { baseName, parentFolder, uriIn } from "../files/uris.ts";
import type { TagEdit } from "../protocol/tagging.ts";
import { gitAttributes } from "../registry/createCorpusFiles.ts";
import { editedFiles } from "./unwritable.ts";

/** Gives back an edit with something added to it where needed. */
export type AddGitAttributes = <Answer extends TagEdit>(view: CorpusView, answer: Answer) => Promise<Answer>;

/**
 * With the first decision in a corpus under Git comes the file that has Git keep both sides' annotations when two people's
 * work is merged. A file that is there already is not touched: what line it lacks is offered, once a session. An edit that
 * writes no annotations is given back as it is.
 */
export function addGitAttributes(files: Files): AddGitAttributes {
  /** Folders of corpora about which there is nothing more to say. */
  const settled = new Set<string>();
  return async (view, answer) => {
    const { root, documents } = view.corpus;
    const own = editedFiles(answer.edit).filter((uri) => uri.startsWith(`${root}/`) && isAnnotationFile(uri));
    if (own.length === 0 || view.configUri === undefined || settled.has(root)) return answer;
    if (!(await files.isInGit(root))) return answer;
    const found = await attributesAbove(files, root);
    const uri = found.nearest ?? uriIn(root, ".gitattributes");
    if (hasRule(found.text) || !(await files.writable(uri))) {
      settled.add(root);
      return answer;
    }
    const isFirst = [...documents.values()].every(({ annotations }) => annotations === undefined);
    if (found.nearest === undefined && isFirst && answer.edit?.documentChanges)
      return withNewFile(answer, uri);
    settled.add(root);
    const line = gitAttributes.trim();
    const message = `Git merges two people's annotations without a conflict if ${baseName(uri)} has the line “${line}”.`;
    return { ...answer, offer: { uri, line, message } };
  };
}

/** The nearest `.gitattributes` of a folder or one above it, and the text of all of them; as far as they can be read. */
async function attributesAbove(
  files: Files,
  folder: string,
): Promise<{ readonly nearest?: string; readonly text: string }> {
  let nearest: string | undefined;
  let text = "";
  for (let at = folder; (await files.stat(at)) !== undefined; at = parentFolder(at)) {
    const uri = uriIn(at, ".gitattributes");
    if (!(await files.stat(uri))) continue;
    const read = await readText(files, uri);
    nearest ??= uri;
    text += `${"text" in read ? read.text : ""}\n`;
  }
  return { ...(nearest !== undefined && { nearest }), text };
}

/** Whether the files say how annotations are merged, be it in another way. */
const hasRule = (text: string): boolean =>
  text
    .split(/\r?\n/)
    .some(
      (line) => /^\s*[^#\s]*(?:\.annotations\.yaml|\*\.yaml|\*)\s/.test(line) && /\s-?merge\b/.test(line),
    );

function withNewFile<Answer extends TagEdit>(answer: Answer, uri: string): Answer {
  const start = { line: 0, character: 0 };
  return {
    ...answer,
    message: `${answer.message} ${baseName(uri)} now has Git merge annotations without conflicts.`,
    edit: {
      ...answer.edit,
      documentChanges: [
        ...(answer.edit?.documentChanges ?? []),
        { kind: "create", uri, options: { ignoreIfExists: true } },
        {
          textDocument: { uri, version: null },
          edits: [{ range: { start, end: start }, newText: gitAttributes }],
        },
      ],
    },
  };
}
