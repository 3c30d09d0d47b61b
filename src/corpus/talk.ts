import type { Findings, NameFinding, QuotationFinding } from "../analysis/findings.ts";
import { covered, firstAtOrAfter } from "../text/span.ts";
import type { Corpus, Document } from "./corpus.ts";
import { inPathOrder } from "./mentions.ts";

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

/** The talks of a corpus by who speaks and by who is spoken of, both registry ids; documents in path order. */
export interface TalkIndex {
  readonly by: ReadonlyMap<string, readonly Talk[]>;
  readonly about: ReadonlyMap<string, readonly Talk[]>;
}

export function talkIndex(corpus: Corpus): TalkIndex {
  const known = byCorpus.get(corpus);
  if (known) return known;
  const by = new Map<string, Talk[]>();
  const about = new Map<string, Talk[]>();
  const add = (map: Map<string, Talk[]>, key: string, talk: Talk): void => {
    const list = map.get(key);
    if (list) list.push(talk);
    else map.set(key, [talk]);
  };
  for (const document of inPathOrder(corpus))
    for (const talk of talksIn(document)) {
      if (talk.speaker.entity !== null) add(by, talk.speaker.entity, talk);
      for (const entity of talk.about.keys()) add(about, entity, talk);
    }
  const index = { by, about };
  byCorpus.set(corpus, index);
  return index;
}

const byCorpus = new WeakMap<Corpus, TalkIndex>();
