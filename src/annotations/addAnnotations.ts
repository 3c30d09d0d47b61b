import type { TextEdit } from "../text/edits.ts";
import { insertLines } from "../yaml/appendEntry.ts";
import { fileStyle, type FileStyle } from "../yaml/fileStyle.ts";
import { columnOf, endOfContent, lineAfter, lineStart, nextLine } from "../yaml/textPlaces.ts";
import { writeScalar } from "../yaml/writeScalar.ts";
import { entryOf, type YamlEntry } from "../yaml/yamlNode.ts";
import type { AnnotationDraft } from "./annotation.ts";
import { editWhole, type AnnotationEdit } from "./annotationEdit.ts";
import { writeAnnotation } from "./writeAnnotation.ts";

/**
 * The edits that add annotations, each before the first one that stands further down in the document. Refused if the
 * file is broken or has an annotation with one of the ids.
 * @param text the annotation file as it is now, with unsaved changes; empty for one that is still to be made
 * @param documentName the last part of the document's path: `report.txt`
 */
export function addAnnotations(
  text: string,
  documentName: string,
  drafts: readonly AnnotationDraft[],
): AnnotationEdit {
  if (drafts.length === 0) return { edits: [] };
  return editWhole(text, (root, section) => {
    const style = fileStyle(text);
    const sorted = drafts.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0) || (b.end ?? 0) - (a.end ?? 0));
    const taken = sorted.find(({ id }) => entryOf(section?.value, id));
    if (taken) return { refused: `The annotation file has an annotation “${taken.id}” already.` };
    if (!section) {
      const head = /\S/.test(text) ? "" : `document: ${writeScalar(documentName)}${style.eol}`;
      const column = root.kind === "map" ? columnOf(text, root.span.start) : 0;
      const lines = linesOf(sorted, column + style.step, style);
      const edit = insertLines(
        text,
        endOfContent(text),
        column,
        `${head}annotations:${style.eol}${lines}`,
        style,
        false,
      );
      return { edits: [/\S/.test(text) ? edit : { ...edit, start: 0, end: text.length }] };
    }
    const { value } = section;
    if (value.kind !== "map" || value.entries.length === 0) {
      const column = columnOf(text, section.keySpan.start) + style.step;
      const at = nextLine(text, section.span.end);
      const lines = linesOf(sorted, column, style).slice(column);
      const emptied: TextEdit[] =
        value.span.start < value.span.end
          ? [{ start: section.keySpan.end + 1, end: value.span.end, newText: "" }]
          : [];
      return { edits: [...emptied, insertLines(text, at, column, lines, style, false)] };
    }
    if (value.flow) {
      const at = value.entries.at(-1)!.span.end;
      return {
        edits: [
          { start: at, end: at, newText: sorted.map((draft) => `, ${writeAnnotation(draft)}`).join("") },
        ],
      };
    }
    return { edits: inserted(text, value.entries, sorted, style) };
  });
}

/** One edit for each gap between entries that something goes into. The drafts are sorted. */
function inserted(
  text: string,
  entries: readonly YamlEntry[],
  drafts: readonly AnnotationDraft[],
  style: FileStyle,
): TextEdit[] {
  const column = columnOf(text, entries[0]!.span.start);
  const edits: TextEdit[] = [];
  let done = 0;
  const insert = (upTo: number, at: number): void => {
    if (upTo === done) return;
    const lines = linesOf(drafts.slice(done, upTo), column, style).slice(column);
    edits.push(insertLines(text, at, column, lines, style, false));
    done = upTo;
  };
  for (const entry of entries) {
    const start = startOf(entry) ?? -1;
    let upTo = done;
    while (upTo < drafts.length && (drafts[upTo]!.start ?? 0) < start) upTo++;
    if (upTo > done) insert(upTo, withComments(text, lineStart(text, entry.span.start)));
  }
  insert(drafts.length, lineAfter(text, entries.at(-1)!.span.end, column));
  return edits;
}

/** The offset at which an entry says that its annotation starts. */
function startOf(entry: YamlEntry): number | undefined {
  const start = entryOf(entry.value, "start")?.value;
  return start?.kind === "scalar" && start.value !== null ? Number(start.value) : undefined;
}

/** Where the comment lines begin that stand right above a line and belong to it. */
function withComments(text: string, line: number): number {
  let at = line;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^ +#/.test(text.slice(above, at))) return at;
    at = above;
  }
  return at;
}

const linesOf = (drafts: readonly AnnotationDraft[], column: number, style: FileStyle): string =>
  drafts.map((draft) => " ".repeat(column) + writeAnnotation(draft)).join(style.eol);
