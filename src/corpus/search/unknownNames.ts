import type { Problem } from "../../text/problem.ts";
import type { Corpus } from "../corpus.ts";
import { meetingsNamed } from "./documentFilter.ts";
import { entitiesNamed } from "./entitiesNamed.ts";
import { queryProblem, type Query } from "./query.ts";
import { quotationsBy } from "./speakers.ts";

/** A problem for each entity, speaker and meeting of a query that no corpus has. */
export function unknownNames(corpora: readonly Corpus[], { occurring, speakers, documents }: Query): Problem[] {
  const problems: Problem[] = [];
  for (const term of [...occurring.all.flat(), ...occurring.none])
    if (term.kind === "entity" && !corpora.some(({ registry }) => entitiesNamed(registry, term.name).length > 0))
      problems.push(queryProblem("unknown-entity", term.span, `The registry has no “${term.name}”.`));
  for (const term of [...speakers.all.flat(), ...speakers.none]) {
    const isKnown = corpora.some((corpus) => {
      if (entitiesNamed(corpus.registry, term.name).length > 0) return true;
      const quotations = quotationsBy(corpus, term);
      return corpus.documents.blocks.some((block) => {
        const may = quotations.candidates?.(block);
        return block.documents.some((document, i) => may?.[i] !== 0 && quotations.in(document).length > 0);
      });
    });
    if (!isKnown) problems.push(queryProblem("unknown-speaker", term.span, `Nobody called “${term.name}” is quoted.`));
  }
  for (const term of [...documents.all.flat(), ...documents.none])
    if (term.kind === "meeting" && !corpora.some((corpus) => meetingsNamed(corpus, term).length > 0))
      problems.push(queryProblem("unknown-meeting", term.span, `There is no meeting “${term.name}”.`));
  return problems;
}
