import type { QuotationFinding } from "../../analysis/findings.ts";
import { fold } from "../../text/fold.ts";
import { covered } from "../../text/span.ts";
import type { Corpus, Document } from "../corpus.ts";
import { speaking, unregistered } from "../talk.ts";
import { entitiesNamed } from "./entitiesNamed.ts";
import type { Occurrences } from "./occurrences.ts";
import { placesOf } from "./places.ts";
import type { Named } from "./query.ts";

/** The quotations of a speaker: of the registry's by id or name, of others by the words that name them. */
export function quotationsBy(corpus: Corpus, { name }: Named): Occurrences {
  const entities = new Set(entitiesNamed(corpus.registry, name));
  const wanted = fold(name);
  const isBy = (document: Document, quotation: QuotationFinding): boolean => {
    if (quotation.form === "scare") return false;
    if (quotation.speaker !== null) return entities.has(quotation.speaker);
    const words = quotation.speakerName ?? quotation.speakerSpan;
    return words !== undefined && fold(covered(document.text, words)).includes(wanted);
  };
  return {
    in: (document) => placesOf(document.findings.quotations.filter((quotation) => isBy(document, quotation))),
    candidates: (block) => speaking.candidates(block, [...entities, unregistered]),
  };
}
