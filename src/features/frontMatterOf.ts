import type { Findings } from "../analysis/findings.ts";
import type { Document } from "../corpus/corpus.ts";
import { parseFrontMatter, type FrontMatter } from "../registry/frontMatter.ts";

/** What a document says about itself; undefined if it does not begin with a YAML block. Read once for a document. */
export function frontMatterOf(document: Document): FrontMatter | undefined {
  if (!document.text.startsWith("---")) return undefined;
  let frontMatter = cache.get(document.findings);
  if (!frontMatter) {
    frontMatter = parseFrontMatter(document.text);
    cache.set(document.findings, frontMatter);
  }
  return frontMatter;
}

const cache = new WeakMap<Findings, FrontMatter>();
