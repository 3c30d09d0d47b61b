import type { Entity } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import { WordTable } from "../../../text/wordTable.ts";
import { shape } from "../../../text/words.ts";
import { fold } from "../../../text/fold.ts";
import type { NameFinding } from "../../findings.ts";
import { wordClass, wordKey } from "../lexicon/wordClasses.ts";
import type { NamedDocument } from "./registryDocument.ts";

/**
 * `the Alliance`, `the Summit`, `the Secretariat`: an article and one capitalised word stand for a body, meeting or
 * place named earlier whose name ends in that word, or whose description in the registry says that it is one.
 */
export function shortForms({ view }: NamedDocument, names: readonly NameFinding[]): NameFinding[] {
  const { words, registry } = view.source;
  const found: NameFinding[] = [];
  if (names.length === 0) return found;
  const isArticle = articles.of(words.vocabulary);
  const known = kindWordsOf(registry);
  const byName = new Map<string, string>(); // last word of a name → the entity named so last
  const byDescription = new Map<string, Set<string>>();
  let seen = 0;
  let last: string | undefined; // named last, so that it need not be noted again
  const meet = (until: number): void => {
    for (; seen < names.length && names[seen]!.end <= until; seen++) {
      const { entity: id } = names[seen]!;
      if (id === null || id === last) continue;
      last = id;
      const kinds = known.byEntity.get(id);
      if (!kinds) continue;
      for (const word of kinds.name) byName.set(word, id);
      for (const word of kinds.description) {
        const list = byDescription.get(word) ?? new Set();
        list.delete(id);
        byDescription.set(word, list.add(id));
      }
    }
  };
  const { firsts, limits } = view.paragraphs;
  for (let p = 0; p < firsts.length; p++)
    for (let next = firsts[p]! + 1; next < limits[p]!; next++) {
      if (isArticle[words.spellings[next - 1]!] === 0) continue;
      if (words.shapes[next] !== shape.capitalised) continue;
      const word = view.key(next);
      if (!known.words.has(word) || !endsName(view, next)) continue;
      const start = words.starts[next]!;
      meet(start);
      const named = byName.get(word);
      const described = named === undefined ? byDescription.get(word) : undefined;
      const id = named ?? [...(described ?? [])].at(-1);
      if (id === undefined) continue;
      const entity = registry.entities.get(id)!;
      const sure = named !== undefined || described!.size === 1;
      found.push({
        kind: "name",
        start,
        end: words.ends[next]!,
        type: entity.kind,
        entity: id,
        certainty: sure ? "certain" : "inferred",
        rule: named !== undefined ? "short-form" : "short-form-kind",
        reason: `short for ${entity.name}, named earlier`,
      });
    }
  return found;
}

/** `the`, in any letter case. */
const articles = new WordTable((word) => Number(wordKey(word) === "the"));

/** Whether a capitalised word after an article is all there is: no further capitalised word and no hyphen follow. */
function endsName(view: NamedDocument["view"], token: number): boolean {
  if (view.inHeadline(token)) return false;
  const next = token + 1;
  if (view.isMark(next, "-–") && !view.spaced(next) && view.isCapital(next + 1)) return false;
  if (view.isCapital(next) && view.spaced(next)) return (view.classes(next) & wordClass.titleHead) !== 0;
  return !/^(?:of|for)$/.test(view.key(next)) || !view.isCapital(next + 1);
}

/** The words that the bodies, places and meetings of a registry may go by after an article, folded. */
interface KindWords {
  readonly words: ReadonlySet<string>;
  /** By id; nothing for those that have none. */
  readonly byEntity: ReadonlyMap<string, Kinds>;
}

interface Kinds {
  readonly name: ReadonlySet<string>;
  readonly description: ReadonlySet<string>;
}

const ofRegistries = new WeakMap<Registry, KindWords>();

function kindWordsOf(registry: Registry): KindWords {
  const before = ofRegistries.get(registry);
  if (before) return before;
  const words = new Set<string>();
  const byEntity = new Map<string, Kinds>();
  for (const entity of registry.entities.values()) {
    if (entity.kind === "person" || entity.kind === "work") continue;
    const kinds = kindWords(entity);
    for (const word of kinds.name) words.add(word);
    for (const word of kinds.description) words.add(word);
    if (kinds.name.size + kinds.description.size > 0) byEntity.set(entity.id, kinds);
  }
  const known = { words, byEntity };
  ofRegistries.set(registry, known);
  return known;
}

const ofEntities = new WeakMap<Entity, Kinds>();

/** The words an entity may go by after an article, folded. */
export function kindWords(entity: Entity): Kinds {
  const before = ofEntities.get(entity);
  if (before) return before;
  const name = new Set<string>();
  for (const text of [entity.name, ...entity.aliases]) {
    const units = text.split(/\s+/).filter((unit) => !/^(?:19|20)\d\d$/.test(unit));
    const of = units.findIndex((unit, i) => i > 0 && /^(?:of|for|on|in|at)$/i.test(unit));
    for (const unit of [units.at(-1), of > 0 ? units[of - 1] : undefined])
      if (unit && units.length > 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(unit)) name.add(fold(unit));
  }
  const description = new Set<string>();
  if (entity.kind !== "place")
    for (const word of fold(entity.description ?? "").split(/[^\p{L}]+/u))
      if (bodies.has(word)) description.add(word);
  const kinds = { name, description };
  ofEntities.set(entity, kinds);
  return kinds;
}

/** What bodies and meetings are by kind, when a description uses the word. */
const bodies: ReadonlySet<string> = new Set(
  (
    "alliance union council summit committee commission secretariat assembly parliament ministry department agency organization " +
    "organisation bank fund court group mission force ministerial conference forum bloc congress federation league community " +
    "senate tribunal authority board bureau institute foundation party army navy association coalition pact treaty initiative partnership"
  ).split(" "),
);
