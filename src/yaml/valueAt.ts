import type { Span } from "../text/span.ts";

/** A value that is being written. */
export interface ValueAt {
  /** The keys from the root to the value; places in lists do not count. */
  readonly path: readonly string[];
  /** What stands there already, up to the cursor, without an opening quotation mark. */
  readonly written: Span;
}

/**
 * The value that a cursor stands in or would begin, found from its line and the indentation of the lines above, so
 * that it works in a text that is not YAML yet. Undefined in keys, comments, texts over several lines, and wherever
 * only a key could follow. Looks at no line below.
 */
export function valueAt(text: string, offset: number): ValueAt | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(start, offset);
  const { dash, content } = indents(line);
  const inLine = scan(line, content);
  if (!inLine) return undefined;
  const above = keysAbove(text, start, dash ?? content, dash !== undefined);
  if (!above) return undefined;
  const isBare = inLine.keys.length === 0 && !inLine.inList;
  // Bare words begin a value behind a dash and in a list that an earlier line opened, and else a key.
  if (isBare && dash === undefined && !above.opensList) return undefined;
  return {
    path: [...above.keys, ...inLine.keys],
    written: { start: start + inLine.from, end: offset },
  };
}

/** The columns where a line's first dash and its content begin. */
function indents(line: string): { readonly dash: number | undefined; readonly content: number } {
  const spaces = /^ */.exec(line)![0].length;
  const dashes = /^(?:-(?: +|$))+/.exec(line.slice(spaces))?.[0].length;
  return dashes === undefined
    ? { dash: undefined, content: spaces }
    : { dash: spaces, content: spaces + dashes };
}

interface InLine {
  readonly keys: readonly string[];
  /** Where the value begins that the line ends in. */
  readonly from: number;
  readonly inList: boolean;
}

/** Read a line up to the cursor: which keys and brackets are open at its end. Undefined in keys and comments. */
function scan(line: string, from: number): InLine | undefined {
  const open: { readonly bracket: string; readonly key: string | undefined }[] = [];
  let key: string | undefined;
  let start = from;
  let isEmpty = true;
  const begin = (at: number): void => {
    start = at;
    isEmpty = true;
  };
  for (let i = from; i < line.length; i++) {
    const character = line[i]!;
    if (character === "#" && (i === 0 || line[i - 1] === " ")) return undefined;
    if (isEmpty && character === " ") start = i + 1;
    else if (isEmpty && (character === '"' || character === "'")) {
      const close = line.indexOf(character, i + 1);
      if (close < 0) return finished(open, key, i + 1);
      i = close;
      isEmpty = false;
    } else if (isEmpty && (character === "{" || character === "[")) {
      open.push({ bracket: character, key });
      key = undefined;
      begin(i + 1);
    } else if (open.length > 0 && (character === "}" || character === "]")) {
      open.pop();
      key = undefined;
      begin(i + 1);
    } else if (character === "," && (open.length > 0 || key === undefined)) {
      key = undefined;
      begin(i + 1);
    } else if (character === ":" && key === undefined && (line[i + 1] ?? " ") === " ") {
      if (i + 1 === line.length) return undefined;
      key = unquoted(line.slice(start, i).trim());
      begin(i + 1);
    } else isEmpty = false;
  }
  return finished(open, key, start);
}

const unquoted = (key: string): string => key.replace(/^["']|["']$/g, "");

function finished(
  open: readonly { readonly bracket: string; readonly key: string | undefined }[],
  key: string | undefined,
  from: number,
): InLine | undefined {
  const inList = open.at(-1)?.bracket === "[";
  if (open.at(-1)?.bracket === "{" && key === undefined) return undefined;
  const keys = [...open.map((bracket) => bracket.key), key].filter((each) => each !== undefined);
  return { keys, from, inList };
}

interface KeysAbove {
  readonly keys: readonly string[];
  /** The line of the innermost key opens a list in brackets. */
  readonly opensList: boolean;
}

/**
 * The keys under which a line stands, the outermost first. Undefined within a text over several lines.
 * @param end where the line begins
 * @param column where its first dash or else its content begins
 */
function keysAbove(text: string, end: number, column: number, isItem: boolean): KeysAbove | undefined {
  const keys: string[] = [];
  let opensList = false;
  while (end > 0 && (column > 0 || isItem)) {
    const start = text.lastIndexOf("\n", end - 2) + 1;
    const line = text.slice(start, end).trimEnd();
    end = start;
    const { dash, content } = indents(line);
    if (content === line.length || line[content] === "#") continue;
    if (dash !== undefined && content === column && !isItem) {
      // The first line of the list item that the key belongs to.
      column = dash;
      isItem = true;
      continue;
    }
    if (isItem ? content > column || dash === column : content >= column) continue;
    const [, key, value = ""] = keyLine.exec(line.slice(content)) ?? [];
    if (key !== undefined) {
      if (/^[^[{#&!]/.test(value)) return undefined;
      if (keys.length === 0) opensList = value.startsWith("[");
      keys.unshift(unquoted(key));
    }
    isItem = dash !== undefined;
    column = dash ?? content;
  }
  return { keys, opensList };
}

/** `participants:`, `"a b": [` */
const keyLine = /^("[^"]*"|'[^']*'|[^\s"'#[{][^:#]*):(?:\s+(.*))?$/;
