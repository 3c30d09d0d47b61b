import type { Document } from "../../corpus/corpus.ts";
import type { SpeakerChoices, TagChoice } from "../../protocol/tagging.ts";
import type { Entity } from "../../registry/entity.ts";
import type { Position } from "vscode-languageserver-types";
import { namedNear } from "../namedNear.ts";
import { choice } from "../tagChoices.ts";
import { documentOf, offsetOf, rangeOf, type CorpusView } from "../view.ts";
import { decidableAt, speakerOf } from "./foundAt.ts";
import { shownWords } from "./shownWords.ts";

/** More than anybody scrolls through; typing finds the others. */
const most = 2000;

/** Who may have said the quotation at a place: those named in the document, the nearest first, then the registry. */
export function speakers(view: CorpusView, uri: string, position: Position): SpeakerChoices | null {
  const document = documentOf(view, uri);
  const offset = document ? offsetOf(document, position) : 0;
  const quotation = document && decidableAt(document, { start: offset, end: offset }, "quotation")[0];
  if (!document || quotation?.kind !== "quotation") return null;
  const { entities } = view.corpus.registry;
  const near = namedNear(document, quotation).flatMap((id) => {
    const entity = entities.get(id);
    return entity && canSpeak(entity) ? [entity] : [];
  });
  const others = [...entities.values()].filter((entity) => canSpeak(entity) && !near.includes(entity));
  const shown = (entity: Entity): TagChoice => choice(view, document, entity);
  return {
    quotation: shownWords(document, [quotation.content]),
    range: rangeOf(document, quotation),
    current: speakerOf(view, document, quotation),
    near: near.map(shown),
    others: others.slice(0, most).map(shown),
    unregistered: unregistered(document, quotation.start, quotation.end),
  };
}

const canSpeak = ({ kind }: Entity): boolean => kind === "person" || kind === "organization";

/** Names and titles of the neighbourhood that stand for nobody in the registry, the nearest first. */
function unregistered({ text, findings }: Document, start: number, end: number): string[] {
  const unknown = [
    ...findings.names.filter(({ entity }) => entity === null),
    ...findings.roles.filter(({ holder }) => holder === null),
  ];
  const near = unknown
    .filter((each) => each.end > start - 400 && each.start < end + 400)
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return [...new Set(near.map((each) => text.slice(each.start, each.end).replace(/\s+/g, " ")))].slice(0, 8);
}
