import type { Placement } from "../../annotations/placement.ts";
import type { Entity } from "../../registry/entity.ts";
import { overlapsInOrder } from "../../text/overlapsInOrder.ts";
import { bySpan, type Span } from "../../text/span.ts";
import { isWordCode } from "../../text/words.ts";
import type { NameFinding, Reading } from "../findings.ts";
import type { Refiner } from "../pipeline.ts";
import type { Source } from "../source.ts";
import { findingKind, inTheWay, isRejected } from "./decided.ts";

/**
 * Drops names that are not what they were taken for: by a phrase under `not` in the registry, or by a decision about
 * this place. Another reading of the words takes the place of the dropped one.
 */
export const rejectedNames: Refiner = {
  id: "rejected-names",
  refine(source, found) {
    const rejections = source.decisions
      .filter((placement) => isRejected(placement) && findingKind(placement.annotation.kind) === "name")
      .flatMap((placement) => placement.spans.map((span): Rejection => ({ ...span, placement })))
      .sort(bySpan);
    const ruled = hasRules(source);
    if (rejections.length === 0 && !ruled) return found;
    const at = overlapsInOrder(rejections);
    const names = found.names.flatMap((finding): readonly NameFinding[] => {
      const here = at(finding);
      if (here.length === 0 && !ruled) return [finding];
      const isOut = (entity: string | null): boolean =>
        here.some((rejection) => rejects(rejection, finding, entity)) || isRuledOut(source, finding, entity);
      return reread(source, finding, isOut);
    });
    return { ...found, names };
  },
};

interface Rejection extends Span {
  readonly placement: Placement;
}

const rejects = (rejection: Rejection, finding: NameFinding, entity: string | null): boolean => {
  const wanted = rejection.placement.annotation.entity;
  return wanted === undefined ? inTheWay(finding, rejection) : wanted === entity;
};

/** The finding with the first reading that is not out; nothing if all are. */
function reread(
  source: Source,
  finding: NameFinding,
  isOut: (entity: string | null) => boolean,
): readonly NameFinding[] {
  if (!finding.readings) return isOut(finding.entity) ? [] : [finding];
  const kept = finding.readings.filter((reading) => !isOut(reading.entity));
  if (kept.length === finding.readings.length && !isOut(finding.entity)) return [finding];
  const [best] = kept;
  const entity = best && source.registry.entities.get(best.entity);
  if (!best || !entity) return [];
  const stays = finding.entity === best.entity;
  return [
    {
      ...finding,
      type: entity.kind,
      entity: best.entity,
      readings: kept satisfies readonly Reading[],
      ...(!stays && {
        certainty: "inferred" as const,
        reason: `${best.reason} Another reading was ruled out.`,
      }),
    },
  ];
}

/** Whether the registry says that an entity is not meant here: the name stands in one of its phrases. */
function isRuledOut({ text, registry }: Source, name: Span, id: string | null): boolean {
  const phrases = id === null ? undefined : registry.entities.get(id)?.not;
  if (!phrases || phrases.length === 0) return false;
  const words = text.slice(name.start, name.end).replace(/\s+/g, " ");
  return phrases.some((phrase) => standsIn(text, name, words, phrase));
}

/** Whether the text around a name is a phrase that holds the name. White space may differ. */
function standsIn(text: string, name: Span, words: string, phrase: string): boolean {
  for (let at = phrase.indexOf(words); at >= 0; at = phrase.indexOf(words, at + 1)) {
    const before = phrase.slice(0, at);
    const after = phrase.slice(at + words.length);
    // Twice the length leaves room for wider white space.
    const left = text.slice(Math.max(0, name.start - 2 * before.length - 2), name.start).replace(/\s+/g, " ");
    const right = text.slice(name.end, name.end + 2 * after.length + 2).replace(/\s+/g, " ");
    if (
      left.endsWith(before) &&
      right.startsWith(after) &&
      !isLetter(left, left.length - before.length - 1, before) &&
      !isLetter(right, after.length, after)
    )
      return true;
  }
  return false;
}

/** Whether a letter goes on where a phrase with something on that side should have a word border. */
const isLetter = (text: string, at: number, part: string): boolean =>
  part !== "" && at >= 0 && at < text.length && isWordCode(text.charCodeAt(at));

const withRules = new WeakMap<ReadonlyMap<string, Entity>, boolean>();

function hasRules({ registry: { entities } }: Source): boolean {
  let known = withRules.get(entities);
  if (known === undefined) {
    known = [...entities.values()].some(({ not }) => not.length > 0);
    withRules.set(entities, known);
  }
  return known;
}
