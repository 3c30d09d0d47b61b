import type { Entity } from "../../../registry/entity.ts";
import type { Span } from "../../../text/span.ts";
import type { NameFinding } from "../../findings.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { isLocated, neighbourBefore } from "./registryNeighbours.ts";
import { namedBefore, type NamedDocument } from "./registryDocument.ts";
import type { Option, PossibleName } from "./registryMatches.ts";
import { held } from "./registryHeld.ts";
import type { Support } from "./registryPeople.ts";

/** A reading that may be right, and what speaks for it by itself. */
export interface Judged {
  readonly option: Option;
  readonly support: Support;
}

/**
 * The likeliest of several entities that words may name: by the title before it, the preposition or verb beside it,
 * other mentions in the document, the participants of its meeting and who was in office at its date. All readings are
 * kept, the chosen one first, each with what speaks for it.
 */
export function ambiguousName(
  document: NamedDocument,
  name: PossibleName,
  span: Span,
  judged: readonly Judged[],
): NameFinding {
  const weighed = judged
    .map((one) => ({ ...one, ...weigh(document, name, one) }))
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0]!;
  return {
    kind: "name",
    ...span,
    type: best.option.entity.kind,
    entity: best.option.entity.id,
    certainty: "inferred",
    rule: best.support.rule,
    reason: best.reasons[0] ?? "several entries share this name",
    readings: weighed.map(({ option, reasons }) => ({
      entity: option.entity.id,
      reason: reasons.join("; ") || "has this name",
    })),
  };
}

interface Weight {
  readonly weight: number;
  /** The weightiest first. */
  readonly reasons: readonly string[];
}

function weigh(document: NamedDocument, name: PossibleName, { option, support }: Judged): Weight {
  const { view } = document;
  const { entity } = option;
  const found: [number, string][] = [];
  const add = (weight: number, reason: string): void => void found.push([weight, reason]);
  if (support.weight > 0 && support.reason) add(support.weight, support.reason);
  else if (support.rule === "registry-name") add(0.6, "its main name");
  const isFull = namedBefore(document, entity, name.start) >= 0;
  if (isFull) add(3, "named earlier in this document");
  else if (document.full.has(entity.id)) add(2, "named elsewhere in this document");
  const located = isLocated(view, name);
  const title = neighbourBefore(view, name) === "title";
  const next = view.classes(name.next);
  const speaks = (next & (wordClass.speechVerb | wordClass.personVerb)) !== 0 && !view.isCapital(name.next);
  switch (entity.kind) {
    case "person":
      if (title) add(2, "a title stands before it");
      if (speaks) add(1.5, "a verb of people follows");
      if (located) add(-5, "a preposition of place stands before it");
      if (takesPart(document, entity)) add(1.5, "took part in the meeting that the document reports");
      if (entity.roles.length > 0 && held(document, entity))
        add(0.5, "held an office at the document's date");
      else if (entity.roles.length > 0) add(-1, "held no office at the document's date");
      break;
    case "place":
      if (located) add(4, "a preposition of place stands before it");
      if (title) add(-2, "a title stands before it");
      if (view.isMark(name.next, ",") && view.classes(name.next + 1) & wordClass.place)
        add(2, "a larger place follows");
      if (isNear(document, entity.containedInPlace))
        add(1.5, "the place it lies in is named in this document");
      break;
    case "organization":
      if (located) add(-0.5, "a preposition of place stands before it");
      if (isNear(document, entity.parentOrganization))
        add(1, "the body it belongs to is named in this document");
      if (isNear(document, entity.location)) add(0.8, "the place it is in is named in this document");
      if (view.key(name.first - 1) === "the") add(0.4, "an article stands before it");
      if (takesPart(document, entity)) add(1, "took part in the meeting that the document reports");
      break;
    case "meeting":
    case "work":
      break;
  }
  found.sort((a, b) => b[0] - a[0]);
  return {
    weight: found.reduce((sum, [weight]) => sum + weight, 0),
    reasons: found.filter(([weight]) => weight > 0).map(([, reason]) => reason),
  };
}

const isNear = (document: NamedDocument, id: string | undefined): boolean =>
  id !== undefined && document.full.has(id);

function takesPart({ view }: NamedDocument, entity: Entity): boolean {
  const { registry, declaredMeetings } = view.source;
  return declaredMeetings.some((id) => {
    const meeting = registry.entities.get(id);
    return meeting?.kind === "meeting" && meeting.participants.some((p) => p.entity === entity.id);
  });
}
