import { readdirSync, readFileSync } from "node:fs";
import { analyse } from "../../src/analysis/analyse.ts";
import { anchorOf } from "../../src/annotations/anchorOf.ts";
import type { Anchor } from "../../src/annotations/annotation.ts";
import { normal } from "../../src/annotations/normalText.ts";
import type { Span } from "../../src/text/span.ts";

/** A stretch of a text that is annotated. */
export interface Stretch extends Span {
  readonly words: string;
  readonly anchor: Required<Anchor>;
  /** As Hypothesis keeps it: 32 code units on either side. */
  readonly plain: Required<Anchor>;
  /** The neighbourhood in normal form. */
  readonly around: readonly [before: string, after: string];
}

export interface AnnotatedText {
  readonly name: string;
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** The documents of the sample corpus; whatever is found in them without a registry counts as annotated. */
export const annotatedTexts = (folder = "corpus/documents"): readonly AnnotatedText[] =>
  readdirSync(folder).map((name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    const { names, dates, quotations } = analyse(text);
    const stretches = [...names, ...dates, ...quotations]
      .filter(({ start, end }) => end > start)
      .map((span) => stretchAt(text, span));
    return { name, text, stretches };
  });

function stretchAt(text: string, { start, end }: Span): Stretch {
  const anchor = anchorOf(text, { start, end });
  const words = text.slice(start, end);
  const prefix = text.slice(Math.max(0, start - 32), start);
  const plain = { ...anchor, quote: words, prefix, suffix: text.slice(end, end + 32) };
  const around = [
    normal(text.slice(Math.max(0, start - 64), start)),
    normal(text.slice(end, end + 64)),
  ] as const;
  return { start, end, words, anchor, plain, around };
}
