import type { Findings, NameFinding, QuotationFinding } from "../analysis/findings.ts";
import { covered, firstAtOrAfter } from "../text/span.ts";
import type { Corpus, Document } from "./corpus.ts";
import { keyTable } from "./tables/keyTable.ts";

/** What one speaker says in one document. */
export interface Talk {
  readonly document: Document;
  readonly speaker: Speaker;
  /** What is quoted of them, each stretch, in order. */
  readonly quotations: readonly QuotationFinding[];
  /** The registry entities that these quotations name, the speaker apart, and by which words. */
  readonly about: ReadonlyMap<string, readonly NameFinding[]>;
}

export interface Speaker {
  /** The registry id; null for a speaker whom the registry does not know. */
  readonly entity: string | null;
  /** The words that name them in this document. */
  readonly words: string;
}

/**
 * What everybody says in a document, in the order in which they first speak. A name in a quotation within a quotation
 * belongs to the inner speaker; words in quotation marks that are not speech belong to whoever uses them.
 */
export function talksIn(document: Document): readonly Talk[] {
  const known = byFindings.get(document.findings);
  if (known) return known;
  const { names, quotations } = document.findings;
  const talks = new Map<string, OpenTalk>();
  const spoken = quotations.flatMap((quotation) => {
    const speaker = quotation.form === "scare" ? undefined : speakerOf(document, quotation);
    return speaker ? [{ quotation, speaker, key: speaker.entity ?? `name:${speaker.words}` }] : [];
  });
  for (const { quotation, speaker, key } of spoken) {
    const talk = talks.get(key);
    if (talk) talk.quotations.push(quotation);
    else talks.set(key, { document, speaker, quotations: [quotation], about: new Map() });
  }
  // Outer quotations come first, so that inner ones overwrite what they contain.
  const owner = new Map<NameFinding, string>();
  for (const { quotation, key } of spoken)
    for (let i = firstAtOrAfter(names, quotation.start); names[i] && names[i]!.end <= quotation.end; i++)
      owner.set(names[i]!, key);
  for (const [name, key] of owner) {
    const talk = talks.get(key)!;
    if (name.entity === null || name.entity === talk.speaker.entity) continue;
    const list = talk.about.get(name.entity);
    if (list) list.push(name);
    else talk.about.set(name.entity, [name]);
  }
  const found = [...talks.values()];
  byFindings.set(document.findings, found);
  return found;
}

interface OpenTalk extends Talk {
  readonly quotations: QuotationFinding[];
  readonly about: Map<string, NameFinding[]>;
}

const byFindings = new WeakMap<Findings, readonly Talk[]>();

function speakerOf(document: Document, quotation: QuotationFinding): Speaker | undefined {
  const named = quotation.speakerName ?? quotation.speakerSpan;
  const words = named && covered(document.text, named).replace(/\s+/g, " ");
  if (quotation.speaker === null && words === undefined) return undefined;
  return { entity: quotation.speaker, words: words ?? quotation.speaker ?? "" };
}

/** How many quotations a talk has; one split by `she said` is one. */
export const quotationCount = ({ quotations }: Talk): number =>
  new Set(quotations.map(({ group }) => group)).size;

/** The talks of a corpus in which a registry entity speaks, documents in path order. */
export const talksBy = (corpus: Corpus, entity: string): readonly Talk[] =>
  speaking
    .documentsWith(corpus, entity)
    .flatMap((document) => talksIn(document).filter(({ speaker }) => speaker.entity === entity));

/** The talks of a corpus in which a registry entity is spoken of, documents in path order. */
export const talksAbout = (corpus: Corpus, entity: string): readonly Talk[] =>
  spokenOf
    .documentsWith(corpus, entity)
    .flatMap((document) => talksIn(document).filter(({ about }) => about.has(entity)));

/** The key of documents with speakers whom the registry does not know; no id, as it is empty. */
export const unregistered = "";

/** By the registry ids of those who speak in documents, and `unregistered`. */
export const speaking = keyTable(({ quotations }) =>
  quotations.filter(isSpoken).map(({ speaker }) => speaker ?? unregistered),
);

/** By the registry ids of those whom quotations name, speakers of themselves among them. */
const spokenOf = keyTable(({ names, quotations }) =>
  quotations.filter(isSpoken).flatMap(({ start, end }) => {
    const named: string[] = [];
    for (let i = firstAtOrAfter(names, start); names[i] && names[i]!.end <= end; i++)
      if (names[i]!.entity !== null) named.push(names[i]!.entity!);
    return named;
  }),
);

/** How many quotations each registered speaker has in a document; one split by `she said` is one. */
export function spokenCounts({ quotations }: Findings): ReadonlyMap<string, number> {
  const groups = new Map<string, Set<number>>();
  for (const quotation of quotations) {
    if (quotation.speaker === null || !isSpoken(quotation)) continue;
    const own = groups.get(quotation.speaker);
    if (own) own.add(quotation.group);
    else groups.set(quotation.speaker, new Set([quotation.group]));
  }
  return new Map([...groups].map(([speaker, own]) => [speaker, own.size]));
}

function isSpoken({ form, speaker, speakerSpan, speakerName }: QuotationFinding): boolean {
  return form !== "scare" && (speaker !== null || (speakerName ?? speakerSpan) !== undefined);
}
