import { firstAtOrAfter, sortedBySpan } from "../../../text/span.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { NameFinding, Open, RoleFinding } from "../../findings.ts";
import type { Refiner } from "../../pipeline.ts";
import { KnownHolders, type KnownHolder } from "./knownHolders.ts";
import { holderOf, organizationBeside } from "./roleHolder.ts";
import { nameBehind, nameInFront } from "./roleNeighbours.ts";
import { rolePhrases, type RolePhrase } from "./rolePhrases.ts";
import { roleReading } from "./roleWords.ts";
import { viewOf, type View } from "./registryView.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { wordIndexAt } from "../../../text/words.ts";

/**
 * Titles and offices, resolved to their holders: beside a name (`Secretary General Anna Berg`; `Anna Berg, the
 * secretary general`) or alone (`the Turkish defence minister`). Military ranks and forms of address are no roles.
 * The span leaves out an article, as names do.
 */
export const roles: Refiner = {
  id: "roles",
  refine(source, all) {
    const { names } = all;
    const view = viewOf(source);
    const reading = roleReading(view, names);
    const phrases = rolePhrases(reading);
    if (phrases.length === 0) return all;
    const named = new Set<string>();
    for (const { entity } of names) if (entity !== null) named.add(entity);
    const earlier = new KnownHolders();
    const found: RoleFinding[] = [];
    for (const phrase of phrases) {
      const behind = nameBehind(reading, phrase);
      const name = behind ?? nameInFront(reading, phrase) ?? inBrackets(view, phrase, earlier.at(-1));
      if (name) {
        earlier.add({ phrase, name });
        found.push(besideName(source.registry, phrase, name, behind !== undefined));
        continue;
      }
      if (!standsAlone(phrase)) continue;
      const holder = holderOf(source, phrase, earlier, named);
      const role: Open<RoleFinding> = {
        kind: "role",
        start: phrase.start,
        end: phrase.end,
        title: phrase.title,
        holder: holder?.holder ?? null,
        certainty: holder?.certainty ?? "candidate",
        rule: holder?.rule ?? "title-alone",
      };
      if (holder?.reason !== undefined) role.reason = holder.reason;
      if (holder?.name) role.holderName = { start: holder.name.start, end: holder.name.end };
      if (holder?.organization !== undefined) role.organization = holder.organization;
      found.push(role);
    }
    return {
      ...all,
      names: names.filter((name) => !isPartOfTitle(view, phrases, name)),
      roles: sortedBySpan(found),
    };
  },
};

/** A candidate that is only what an office is about: `Foreign Affairs`, `Security Policy`; not `Military Committee`. */
function isPartOfTitle(view: View, phrases: readonly RolePhrase[], name: NameFinding): boolean {
  if (name.entity !== null || name.certainty === "certain" || name.type === "place") return false;
  const phrase = phrases[firstAtOrAfter(phrases, name.start + 1) - 1];
  if (!phrase || name.end > phrase.end || phrase.names.includes(name)) return false;
  const first = wordIndexAt(view.source.words, name.start);
  const last = wordIndexAt(view.source.words, name.end - 1);
  if (name.certainty === "inferred") return last === first && view.isOrdinary(last);
  if ((view.classes(last) & (wordClass.orgHead | wordClass.placeHead)) !== 0) return false;
  // A word that is no ordinary one names a body: `director of Lockheed`, `spokesman for the NRP`.
  for (let token = first; token <= last; token++)
    if (view.isCapital(token) && (view.classes(token) & ofOffice) === 0) return false;
  return true;
}

/** What an office is about is said in such words. */
const ofOffice = wordClass.common | wordClass.titleModifier | wordClass.titleHead;

/** The holder of the title before: `Anna Berg, Secretary General (Chair)`. */
function inBrackets(
  view: View,
  phrase: RolePhrase,
  before: KnownHolder | undefined,
): NameFinding | undefined {
  if (!before || before.phrase.next !== phrase.first - 1 || !view.isMark(phrase.first - 1, "("))
    return undefined;
  return view.isMark(phrase.next, ")") ? before.name : undefined;
}

function besideName(registry: Registry, phrase: RolePhrase, name: NameFinding, before: boolean): RoleFinding {
  const organization = organizationBeside(registry, phrase, name.entity);
  const role: Open<RoleFinding> = {
    kind: "role",
    start: phrase.start,
    end: phrase.end,
    title: phrase.title,
    holder: name.entity,
    certainty: name.entity === null ? "candidate" : name.certainty,
    rule: before ? "title-name" : "name-title",
    holderName: { start: name.start, end: name.end },
  };
  if (organization !== undefined) role.organization = organization;
  return role;
}

/** Whether a title without a name stands for one holder: after `the`, of a named body, or capitalised by itself. */
function standsAlone(phrase: RolePhrase): boolean {
  if (phrase.determiner === "a" || phrase.determiner === "possessive") return false;
  if (phrase.determiner === "the") return true;
  return (
    phrase.capitalised &&
    (phrase.names.length > 0 || phrase.adjectives.length > 0 || phrase.next - phrase.first > 1)
  );
}
