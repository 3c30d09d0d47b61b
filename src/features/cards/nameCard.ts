import type { NameFinding } from "../../analysis/findings.ts";
import type { Document } from "../../corpus/corpus.ts";
import { covered } from "../../text/span.ts";
import { escapeMarkdown as escape } from "../markdown.ts";
import { nameOf, type CorpusView } from "../view.ts";
import { withArticle } from "../withArticle.ts";
import { certaintyLine } from "./certaintyWords.ts";
import { entityCard } from "./entityCard.ts";

/** Who or what a name in a document stands for, and how sure that is, as paragraphs of Markdown. */
export function nameCard(view: CorpusView, document: Document, name: NameFinding): string[] {
  const entity = name.entity === null ? undefined : view.corpus.registry.entities.get(name.entity);
  if (entity)
    return [
      ...entityCard(view, entity, document),
      ...otherReadings(view, name),
      ...(name.certainty === "certain" ? [] : [certaintyLine(name)]),
    ];
  const same = document.findings.names.filter(({ group }) => group !== undefined && group === name.group);
  return [
    `**${escape(covered(document.text, name))}** · probably ${withArticle(name.type)}, not in the registry`,
    ...(name.titles && name.titles.length > 0 ? [`In the text: ${name.titles.map(escape).join(", ")}`] : []),
    ...(same.length > 1 ? [`Mentions: ${same.length} here`] : []),
    certaintyLine(name),
  ];
}

function otherReadings(view: CorpusView, { readings, entity }: NameFinding): string[] {
  const others = readings?.filter((reading) => reading.entity !== entity) ?? [];
  if (others.length === 0) return [];
  const words = others.map((other) => `${escape(nameOf(view, other.entity))} (${escape(other.reason)})`);
  return [`Could also be: ${words.join(", ")}`];
}
