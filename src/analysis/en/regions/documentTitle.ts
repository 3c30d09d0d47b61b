import type { Described, Region } from "../../findings.ts";

/** The title that a document's first heading gives, without Markdown's `#`. */
export function findDocumentTitle(
  text: string,
  _from: number,
  regions: readonly Region[],
): Described | undefined {
  const region = regions.find((r) => r.kind === "title");
  if (!region) return undefined;
  const mark = /^#+\s+/.exec(text.slice(region.start, region.start + 8))?.[0].length ?? 0;
  const start = region.start + mark;
  return { value: text.slice(start, region.end), source: "heading", span: { start, end: region.end } };
}
