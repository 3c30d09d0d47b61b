import type { Span } from "../text/span.ts";
import type { Problem } from "../text/problem.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { entryOf, type YamlNode } from "../yaml/yamlNode.ts";
import { impossible, isIsoDate } from "./isoDate.ts";

/** What a document says about itself in the YAML block it begins with. All fields may be missing. */
export interface FrontMatter {
  /** The block with its `---` lines; empty at 0 if there is none. */
  readonly span: Span;
  readonly title?: Field<string>;
  readonly source?: Field<string>;
  readonly url?: Field<string>;
  /** ISO 8601, as exact as given. */
  readonly date?: Field<string>;
  readonly language?: Field<string>;
  /** Registry ids. */
  readonly meetings: readonly Field<string>[];
  readonly problems: readonly Problem[];
}

export interface Field<T> {
  readonly value: T;
  readonly span: Span;
}

/**
 * Read the YAML block between `---` lines at the very start of a text; positions are offsets into the whole text.
 * Fields of other programs are let pass. A rule of dashes above plain prose is no front matter.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const block = findBlock(text);
  if (!block) return { span: { start: 0, end: 0 }, meetings: [], problems: [] };
  // Blanked out up to the block, so that positions in it are those of the whole text.
  const { value: root, problems: syntax } = parseYaml(
    " ".repeat(block.yaml.start - 1) + "\n" + text.slice(block.yaml.start, block.yaml.end),
  );
  const problems: Problem[] = [...syntax];
  const field = (...keys: readonly string[]): Field<string> | undefined => {
    for (const key of keys) {
      const found = textOf(entryOf(root, key)?.value);
      if (found) return found;
    }
    return undefined;
  };
  const title = field("title", "headline");
  const source = field("source", "publisher");
  const url = field("url", "link");
  const date = checkedDate(field("date", "datePublished"), problems);
  const language = field("language", "lang");
  return {
    span: block.span,
    ...(title && { title }),
    ...(source && { source }),
    ...(url && { url }),
    ...(date && { date }),
    ...(language && { language }),
    meetings: [...idsOf(entryOf(root, "meetings")?.value), ...idsOf(entryOf(root, "meeting")?.value)],
    problems,
  };
}

/** Whether a place lies in the YAML block that a text, which may be half written, begins with. */
export const isInFrontMatter = (text: string, offset: number): boolean =>
  text.startsWith("---") && offset > 3 && offset <= text.indexOf("\n---", 3);

/** The block with its `---` lines, and the YAML between them. A block of more than 100,000 characters is none. */
function findBlock(text: string): { readonly span: Span; readonly yaml: Span } | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text.slice(0, 200));
  if (!open) return undefined;
  const head = text.slice(0, 100_000);
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  closing.lastIndex = open[0].length;
  const close = closing.exec(head);
  if (!close) return undefined;
  const yaml = { start: open[0].length, end: close.index };
  const first = /\S[^\r\n]*/.exec(text.slice(yaml.start, yaml.end))?.[0];
  if (first !== undefined && !/^(?:#|[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:\s|$)|"[^"]*":|'[^']*':)/u.test(first))
    return undefined;
  return { span: { start: 0, end: close.index + close[0].trimEnd().length }, yaml };
}

/** A date that can be, in ISO form; others are reported and left out. */
function checkedDate(date: Field<string> | undefined, problems: Problem[]): Field<string> | undefined {
  if (!date) return undefined;
  // Site generators write `2023-10-12 09:30:00 +0200`.
  const value = date.value
    .replace(/^(\d{4}-\d{2}-\d{2})[ ](?=\d{2}:\d{2})/, "$1T")
    .replace(/(T\d{2}:\d{2}(?::\d{2})?) ?([+-]\d{2}):?(\d{2})$/, "$1$2:$3");
  const why = isIsoDate(value) ? impossible(value) : undefined;
  if (isIsoDate(value) && !why) return { value, span: date.span };
  problems.push({
    code: why ? "impossible-date" : "invalid-value",
    severity: why ? "error" : "warning",
    span: date.span,
    message: why ?? "Write the date as 2023-10-12: otherwise it is looked for in the text.",
  });
  return undefined;
}

function idsOf(node: YamlNode | undefined): readonly Field<string>[] {
  if (node?.kind === "list") return node.items.flatMap((item) => textOf(item) ?? []);
  return textOf(node) ? [textOf(node)!] : [];
}

function textOf(node: YamlNode | undefined): Field<string> | undefined {
  if (node?.kind !== "scalar" || node.value === null) return undefined;
  const value = node.value.trim();
  return value ? { value, span: node.span } : undefined;
}
