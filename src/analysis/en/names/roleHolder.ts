import type { Person, Role } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { Certainty, NameFinding } from "../../findings.ts";
import type { Source } from "../../source.ts";
import type { KnownHolder, KnownHolders } from "./knownHolders.ts";
import { isHeldAt } from "./registryHeld.ts";
import type { RoleBodies } from "./roleBodies.ts";
import { roleOf, rolesOf } from "./roleIndex.ts";
import { isPast, isPremier, leadingHeads, roleKey, sameRanks, type RoleKey } from "./roleKey.ts";
import type { RolePhrase } from "./rolePhrases.ts";

export interface Holder {
  readonly holder: string | null;
  readonly name?: NameFinding;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly reason: string;
  readonly organization?: string;
}

/**
 * Who a title that stands alone is for: the latest person whose name stood beside the same title, with the same words of
 * rank and of the same body; else who held it at the document's date by the registry.
 * @param earlier titles beside names, in order, all before the phrase
 * @param named ids of the people and bodies that the document names
 */
export function holderOf(
  source: Source,
  phrase: RolePhrase,
  earlier: KnownHolders,
  named: ReadonlySet<string>,
): Holder | undefined {
  return fromDocument(source.registry, phrase, earlier) ?? fromRegistry(source, phrase, named);
}

function fromDocument(registry: Registry, phrase: RolePhrase, earlier: KnownHolders): Holder | undefined {
  const { bodies } = phrase;
  let found: KnownHolder | undefined;
  let foundAt = 0;
  const others = new Set<string>();
  const isBare = bodies.ids.length === 0 && phrase.key.domains.size === 0 && generic.has(phrase.key.head);
  const isPlain = (known: KnownHolder | undefined): boolean =>
    known !== undefined && known.phrase.names.length === 0 && known.phrase.key.domains.size === 0;
  const indices = earlier.near(phrase.key);
  for (let k = indices.length - 1; k >= 0 && indices[k]! >= earlier.count - 200; k--) {
    const i = indices[k]!;
    const known = earlier.at(i)!;
    if (!fits(phrase.key, known.phrase.key) || !bodiesAgree(registry, phrase, known)) continue;
    // Of a bare title's holders the one who was given it as barely: `Anna Berg (Chair)`, not the chair of a committee.
    const barer = isBare && !isPlain(found) && isPlain(known);
    if (!found || barer) {
      found = known;
      foundAt = i;
    }
    others.add(known.name.entity ?? known.name.group ?? `${known.name.start}`);
  }
  if (!found) return undefined;
  const exact = sameDomains(phrase.key, found.phrase.key) && phrase.key.head === found.phrase.key.head;
  // `the Chair` may be another than the Chair of the Military Committee.
  const vague = isBare && found.phrase.names.length > 0;
  // Every state has its president and ministers: far behind the name the title may be another one's.
  const far =
    bodies.ids.length === 0 &&
    national.test(phrase.key.head) &&
    (earlier.count - foundAt > 3 || isAnotherState(registry, earlier, foundAt));
  const sure = others.size === 1 && exact && !vague && !far && found.name.certainty === "certain";
  return {
    holder: found.name.entity,
    name: found.name,
    certainty: sure ? "certain" : "inferred",
    rule: "title-in-document",
    reason: "the same title stands beside the name earlier in this document",
    ...organizationOf(bodies, found.phrase.bodies),
  };
}

/** Whether a title of another body stands since, so that a bare one may be of that body too. */
function isAnotherState(registry: Registry, earlier: KnownHolders, found: number): boolean {
  const { ids } = earlier.at(found)!.phrase.bodies;
  const isOther = (id: string): boolean => registry.entities.get(id)?.kind === "place" && !ids.includes(id);
  for (let i = found + 1; i < earlier.count; i++)
    if (earlier.at(i)!.phrase.bodies.ids.some(isOther)) return true;
  return false;
}

const national = /^(?:president|prime-minister|premier|minister|secretary|chancellor|king|queen)$/;

/** Heads of so many offices that the word alone proves little. */
const generic: ReadonlySet<string> = new Set(
  "chair director head chief leader commander representative speaker spokesperson ambassador commissioner secretary minister adviser coordinator executive".split(
    " ",
  ),
);

/** Whether the bodies a phrase names are those of a title seen before, or of a role its holder has. */
function bodiesAgree(registry: Registry, phrase: RolePhrase, known: KnownHolder): boolean {
  const { bodies } = phrase;
  const theirs = known.phrase.bodies;
  if (bodies.unknown.some((word) => !theirs.unknown.includes(word))) return false;
  if (bodies.ids.length === 0) return true;
  const person = known.name.entity === null ? undefined : registry.entities.get(known.name.entity);
  return bodies.ids.every(
    (id) =>
      theirs.ids.includes(id) ||
      (person?.kind === "person" &&
        person.roles.some(
          (role) => fits(phrase.key, roleOf(registry, role)) && isOfBody(registry, person, role, id),
        )),
  );
}

function fromRegistry(source: Source, phrase: RolePhrase, named: ReadonlySet<string>): Holder | undefined {
  const { registry } = source;
  const { bodies } = phrase;
  if (bodies.unknown.length > 0 || isPast(phrase.key)) return undefined;
  // A country has many ministers: `the Turkish minister` may be any of them.
  if (/^(?:minister|secretary)$/.test(phrase.key.head) && phrase.key.domains.size === 0) return undefined;
  const date = source.documentDate?.value;
  const found: { person: Person; role: Role; exact: boolean }[] = [];
  for (const { person, role } of rolesOf(registry, phrase.key.head)) {
    if (date ? !isHeldAt(role, date) : role.endDate !== undefined) continue;
    const key = roleOf(registry, role);
    if (!fits(phrase.key, key)) continue;
    if (bodies.ids.length > 0) {
      if (!bodies.ids.every((id) => isOfBody(registry, person, role, id))) continue;
    } else if (!named.has(person.id) && !(role.organization !== undefined && named.has(role.organization)))
      continue;
    found.push({ person, role, exact: sameDomains(phrase.key, key) && key.head === phrase.key.head });
    if (found.length > 50) break;
  }
  const exact = found.filter((one) => one.exact);
  const best = exact.length > 0 ? exact : found;
  if (new Set(best.map(({ person }) => person.id)).size !== 1) return undefined;
  const { person, role } = best[0]!;
  const sure =
    exact.length > 0 && bodies.ids.length > 0 && date !== undefined && role.startDate !== undefined;
  return {
    holder: person.id,
    certainty: sure ? "certain" : "inferred",
    rule: "title-in-registry",
    reason: date ? "held this office at the document's date" : "holds this office by the registry",
    ...(role.organization !== undefined
      ? { organization: role.organization }
      : bodies.ids[0] !== undefined && { organization: bodies.ids[0] }),
  };
}

/**
 * Whether a title may stand for another: same office and rank, and about nothing that the other is not about. `chief`
 * stands for whoever leads a body.
 */
function fits(asked: RoleKey, known: RoleKey): boolean {
  if (!sameRanks(asked, known)) return false;
  const leads = (asked.head === "chief" || asked.head === "leader") && known.head !== asked.head;
  if (leads) {
    if (asked.domains.size === 0) return leadingHeads.has(known.head) && known.domains.size === 0;
    if (!/^(?:minister|secretary|chief)$/.test(known.head)) return false;
  } else if (asked.head !== known.head && !(isPremier(asked.head) && isPremier(known.head))) return false;
  for (const domain of asked.domains) if (!known.domains.has(domain)) return false;
  // `the secretary` is not the one of two kinds: a bare word never stands for a title of several words of its own.
  return asked.domains.size > 0 || known.domains.size <= 2 || asked.head !== "secretary-general";
}

/** Whether a title as a text writes it may be a role of the registry; one of former office holders is none. */
export function fitsRole(registry: Registry, title: string, role: Role): boolean {
  const key = roleKey(title);
  return key.head !== "" && !isPast(key) && fits(key, roleOf(registry, role));
}

const sameDomains = (a: RoleKey, b: RoleKey): boolean =>
  a.domains.size === b.domains.size && [...a.domains].every((domain) => b.domains.has(domain));

/** Whether a person's role is one of a body, or of the place where it is or that the person is from. */
function isOfBody(registry: Registry, person: Person, role: Role, body: string): boolean {
  for (const id of bodiesOf(registry, person, role)) if (id === body) return true;
  return false;
}

/** The bodies and places that a role is of: where it is held, what that is a part of or in; else where the person is from. */
export function* bodiesOf(registry: Registry, person: Person, role: Role): Generator<string> {
  if (role.organization !== undefined) yield* bodiesAround(registry, role.organization);
  else if (person.nationality !== undefined) yield person.nationality;
}

/** A body or place and what it is a part of or in, at most twelve of them. */
export function* bodiesAround(registry: Registry, innermost: string): Generator<string> {
  const queue = [innermost];
  for (let steps = 0; queue.length > 0 && steps < 12; steps++) {
    const id = queue.shift()!;
    yield id;
    const entity = registry.entities.get(id);
    if (entity?.kind === "organization") {
      if (entity.parentOrganization) queue.push(entity.parentOrganization);
      if (entity.location) queue.push(entity.location);
    } else if (entity?.kind === "place" && entity.containedInPlace) queue.push(entity.containedInPlace);
  }
}

/** The body that a title beside a name is of: as the text says, else as the holder's role in the registry. */
export function organizationBeside(
  registry: Registry,
  phrase: RolePhrase,
  holder: string | null,
): string | undefined {
  const { ids, unknown } = phrase.bodies;
  if (ids.length > 0 || unknown.length > 0 || holder === null) return ids[0];
  const person = registry.entities.get(holder);
  if (person?.kind !== "person") return undefined;
  const bodies = new Set(
    person.roles.filter((role) => fits(phrase.key, roleOf(registry, role))).map((role) => role.organization),
  );
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

const organizationOf = (...bodies: readonly RoleBodies[]): { organization?: string } => {
  const id = bodies.flatMap((b) => b.ids)[0];
  return id === undefined ? {} : { organization: id };
};
