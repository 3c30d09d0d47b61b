import type { NameFinding, RoleFinding } from "../../findings.ts";
import type { Source } from "../../source.ts";
import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import type { Gender } from "../lexicon/genderOfNames.ts";
import { genderOf, genderOfTitle } from "./gender.ts";

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

/** The gender of a named person, as far as registry, given name or title (here or at another mention) tell. */
export function genderOfName(cast: Cast, name: NameFinding): Gender | undefined {
  const { text, registry } = cast.source;
  const entity = name.entity ? registry.entities.get(name.entity) : undefined;
  const own = genderOf(entity, text.slice(name.start, name.end), before(text, name));
  if (own) return own;
  const key = keyOf(cast, name);
  const titled = titledGenders(cast).get(key);
  if (titled) return titled;
  const group = name.group && /\s/.test(name.group) ? genderOf(undefined, name.group, "") : undefined;
  return group ?? cast.called.get(key);
}

const titled = new WeakMap<Cast, ReadonlyMap<string, Gender>>();

/** The genders that titles tell anywhere in the document (`Ms Berg`); read once, when first asked for. */
function titledGenders(cast: Cast): ReadonlyMap<string, Gender> {
  const known = titled.get(cast);
  if (known) return known;
  const genders = new Map<string, Gender>();
  for (const name of cast.names) {
    if (name.type !== "person") continue;
    const gender = genderOfTitle(before(cast.source.text, name));
    if (gender) genders.set(keyOf(cast, name), gender);
  }
  titled.set(cast, genders);
  return genders;
}

/** What may hold a title before a name; behind a comma only where the name is an apposition (`his wife, Anna Berg,`). */
const before = (text: string, { start, end }: Span): string =>
  text[start - 2] === "," && !",.;)".includes(text[end] ?? ".")
    ? ""
    : text.slice(Math.max(0, start - 24), start);

/** What all mentions of one person share. */
const keyOf = ({ source }: Cast, name: NameFinding): string =>
  name.entity ?? name.group ?? source.text.slice(name.start, name.end);

/** Remember that a pronoun stood for this person. */
export function rememberGender(cast: Cast, name: NameFinding, pronoun: string): void {
  if (pronoun !== "he" && pronoun !== "she") return;
  const key = keyOf(cast, name);
  if (!cast.called.has(key)) cast.called.set(key, pronoun === "he" ? "male" : "female");
}
