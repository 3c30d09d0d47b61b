import type { Entity, Person } from "../../../registry/entity.ts";
import { possibleNames, type Option, type PossibleName } from "./registryMatches.ts";
import { lastBelow, viewOf, type View } from "./registryView.ts";
import type { Source } from "../../source.ts";
import { titleBefore } from "./roleBefore.ts";
import { neighbourBefore } from "./registryNeighbours.ts";

/** What a whole document says of who is named in it, gathered before any single name is decided. */
export interface NamedDocument {
  readonly view: View;
  readonly names: readonly PossibleName[];
  /** By entity id, sorted: where its full name or a name that only it has stands. */
  readonly full: ReadonlyMap<string, readonly number[]>;
  /** Where its surname stands behind a title that it holds: `President Berg`. */
  readonly titled: ReadonlyMap<string, readonly number[]>;
  /** By entity id: where somebody else of that surname is named in full. */
  readonly others: ReadonlyMap<string, readonly number[]>;
}

/** Read a document once for all that single names are judged by. */
export function namedDocument(source: Source): NamedDocument {
  const view = viewOf(source);
  const names = possibleNames(view);
  const full = new Map<string, number[]>();
  const titled = new Map<string, number[]>();
  const others = new Map<string, number[]>();
  let at = 0;
  for (const name of names) {
    if (name.options.length <= manyOptions) {
      const weak = name.options.filter((option) => isWeak(option, name));
      const beside = weak.some(isPerson) ? neighbourBefore(view, name) : "none";
      for (const { entity } of weak) {
        if (entity.kind !== "person") continue;
        if (beside === "other-given" && name.start >= at) push(others, entity, name.start);
        else if (beside === "title" && entitles(view, name, entity)) push(titled, entity, name.start);
      }
      if (weak.length > 0) continue;
    }
    if (name.start < at || name.options.length !== 1) continue;
    push(full, name.options[0]!.entity, name.start);
    at = name.end;
  }
  return { view, names, full, titled, others };
}

/** More people than this share a name: only those whom the document names in full come into question. */
const manyOptions = 12;

/** The entities that words may name, few enough to weigh one by one. */
export function optionsToWeigh(document: NamedDocument, name: PossibleName): readonly Option[] {
  if (name.options.length <= manyOptions) return name.options;
  const likely = name.options.filter(
    (option) => document.full.has(option.entity.id) || !isWeak(option, name),
  );
  return likely.slice(0, manyOptions);
}

const isPerson = (option: Option): boolean => option.entity.kind === "person";

/** Whether the title before a surname is one that the person holds, or may hold if the registry has no roles of theirs. */
function entitles(view: View, name: PossibleName, person: Person): boolean {
  const title = titleBefore(view, name.first);
  return title.fits(person) || (person.roles.length === 0 && title.heads.some((head) => head !== "general"));
}

/** Whether the words alone do not say who is meant: a surname, one given name changed, a series of meetings. */
export function isWeak(option: Option, name: PossibleName): boolean {
  switch (option.kind) {
    case "surname":
    case "given":
    case "series":
    case "untitled":
      return true;
    case "alias":
    case "spelling":
    case "shortened":
      return option.entity.kind === "person" && name.next - name.first === 1;
    default:
      return false;
  }
}

/** Whether and where an entity was named in full before an offset: the last such offset, or -1. */
export const namedBefore = (document: NamedDocument, entity: Entity, offset: number): number =>
  lastBelow(document.full.get(entity.id), offset);

function push(map: Map<string, number[]>, entity: Entity, offset: number): void {
  const list = map.get(entity.id);
  if (list) list.push(offset);
  else map.set(entity.id, [offset]);
}
