import type { Span } from "../text/span.ts";

/** The column of an offset: code units since the line break before it. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** Behind the line break that ends the line of `offset`, or the text's end. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  return at < 0 ? text.length : at + 1;
}

/**
 * Where lines can be added behind a block that ends at `end`: after its last line and the comment lines that follow
 * it directly and are indented at least as far as the block.
 */
export function lineAfter(text: string, end: number, column: number): number {
  let at = nextLine(text, end);
  for (;;) {
    const comment = /^( *)#/.exec(text.slice(at, at + 200));
    if (!comment || comment[1]!.length < column) return at;
    at = nextLine(text, at);
    if (at === text.length) return at;
  }
}

/** Whether a blank line stands right before `offset`, which is the start of a line's content. */
export function blankLineBefore(text: string, offset: number): boolean {
  return /\n[ \t]*\r?\n[ \t]*(?:#[^\n]*\n[ \t]*)*$/.test(text.slice(Math.max(0, offset - 400), offset));
}

/** Where the next item of a flow collection goes: behind its last item, and behind a comma that follows it. */
export function afterLastInFlow(
  text: string,
  from: number,
  collection: Span,
): { readonly at: number; readonly comma: boolean } {
  for (let at = from; at < collection.end; at++) {
    const character = text[at]!;
    if (character === ",") return { at: at + 1, comma: true };
    if (character === "#") at = nextLine(text, at) - 1;
  }
  return { at: from, comma: false };
}

/** The start of the dash that an item follows. */
export function dashBefore(text: string, offset: number): number {
  const dash = text.lastIndexOf("-", offset - 1);
  return dash < 0 ? offset : dash;
}

/** The start of a key, with the question mark before it if it has one (`? key`). */
export function markBefore(text: string, offset: number): number {
  const mark = /\?[ \t]+$/.exec(text.slice(lineStart(text, offset), offset));
  return mark ? offset - mark[0].length : offset;
}

/** Where more can be added at the end of a file: before a line `...` that ends it. */
export function endOfContent(text: string): number {
  const end = /^\.\.\.(?:[ \t]+#[^\r\n]*)?\s*(?![^])/m.exec(text);
  return end ? end.index : text.length;
}
