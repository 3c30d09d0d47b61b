import type { NameFinding, RoleFinding } from "../../findings.ts";
import type { Source } from "../../source.ts";
import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import { genderOf, type Gender } from "./gender.ts";

/** Everybody and everything named in a document that could speak. */
export interface Cast {
  readonly source: Source;
  /** Names of every kind, sorted. */
  readonly names: readonly NameFinding[];
  readonly roles: readonly RoleFinding[];
  /** What people without a known gender were called where a pronoun stood for them: by id or name. */
  readonly called: Map<string, Gender>;
}

/** The names that lie in a stretch, in order. */
export const namesIn = (cast: Cast, within: Span): readonly NameFinding[] => inside(cast.names, within);

/** The roles that lie in a stretch, in order. */
export const rolesIn = (cast: Cast, within: Span): readonly RoleFinding[] => inside(cast.roles, within);

function inside<T extends Span>(sorted: readonly T[], within: Span): readonly T[] {
  const result: T[] = [];
  for (let i = firstAtOrAfter(sorted, within.start); i < sorted.length && sorted[i]!.start < within.end; i++)
    if (sorted[i]!.end <= within.end) result.push(sorted[i]!);
  return result;
}

/** Whether a possessive ending follows the name: `Berg's`, `Lucas’`. */
export const isPossessive = (text: string, name: Span): boolean =>
  /^[’'](?:s(?![\p{L}])|(?=\s))/u.test(text.slice(name.end, name.end + 3));

/** The gender of a named person, as far as registry, given name (here or in a fuller mention) or title tell. */
export function genderOfName(cast: Cast, name: NameFinding): Gender | undefined {
  const { text, registry } = cast.source;
  const entity = name.entity ? registry.entities.get(name.entity) : undefined;
  const written = text.slice(name.start, name.end);
  const own = genderOf(entity, written, text.slice(Math.max(0, name.start - 24), name.start));
  if (own) return own;
  const group = name.group && /\s/.test(name.group) ? genderOf(undefined, name.group, "") : undefined;
  return group ?? cast.called.get(name.entity ?? name.group ?? written);
}

/** Remember that a pronoun stood for this person. */
export function rememberGender(cast: Cast, name: NameFinding, pronoun: string): void {
  if (pronoun !== "he" && pronoun !== "she") return;
  const key = name.entity ?? name.group ?? cast.source.text.slice(name.start, name.end);
  if (!cast.called.has(key)) cast.called.set(key, pronoun === "he" ? "male" : "female");
}
