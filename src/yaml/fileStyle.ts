/** How a YAML file is written, so that additions look like the rest of it. */
export interface FileStyle {
  readonly eol: "\n" | "\r\n";
  /** Columns by which one level is indented. */
  readonly step: number;
  /** Whether the dashes of a list are indented under their key. */
  readonly indentedLists: boolean;
  /** The quotation mark used where one is needed. */
  readonly quote: "single" | "double";
  /** How short lists of words are written: `[a, b]` or with dashes. */
  readonly lists: "flow" | "block";
}

/** What most of a file does; two spaces, indented dashes, double quotation marks and brackets where it does nothing. */
export function fileStyle(text: string): FileStyle {
  const breaks = text.match(/\r?\n/g) ?? [];
  const windows = breaks.filter((line) => line.length === 2).length;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return {
    eol: windows * 2 > breaks.length ? "\r\n" : "\n",
    step: indentStep(text),
    indentedLists: indentsLists(text),
    quote: count(/[:,[-] '/g) > count(/[:,[-] "/g) ? "single" : "double",
    lists: count(/^ *- [^\r\n:]*\r?$/gm) > count(/: \[/g) ? "block" : "flow",
  };
}

/** The indentation of the first line that lies under a key at the left margin. */
function indentStep(text: string): number {
  const match = /^[^\s#][^\r\n]*:[ \t]*(?:#[^\r\n]*)?\r?\n(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*( +)[^\s#-]/m.exec(
    text,
  );
  return match ? Math.min(match[1]!.length, 8) : 2;
}

function indentsLists(text: string): boolean {
  let keyIndent = -1;
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const indent = line.length - line.trimStart().length;
    if (keyIndent >= 0 && line.startsWith("- ", indent)) return indent > keyIndent;
    const isKey = /^ *[^\s#-][^#]*:\s*$/.test(line);
    keyIndent = isKey ? indent : -1;
  }
  return true;
}
