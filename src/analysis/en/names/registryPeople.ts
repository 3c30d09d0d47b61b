import type { Person } from "../../../registry/entity.ts";
import type { Certainty } from "../../findings.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { belongsToMore, isLocated, neighbourBefore } from "./registryNeighbours.ts";
import { isGivenNameMisspelt } from "./nearMiss.ts";
import { held } from "./registryHeld.ts";
import { namedBefore, type NamedDocument } from "./registryDocument.ts";
import type { Option, PossibleName } from "./registryMatches.ts";
import { lastBelow } from "./registryView.ts";
import { titleBefore, titleFollows } from "./roleBefore.ts";

/** Why a bare surname (or a given name changed) may be taken for a person, and how sure that is. */
export interface Support {
  readonly rule: string;
  readonly certainty: Certainty;
  readonly reason: string;
  /** To compare people, and people with places: higher is better. */
  readonly weight: number;
}

/**
 * Whether words that are a surname, or a name with the given name changed, name this person here: behind a title that
 * the person holds, once the full name stands in the document, or because only one person of the registry is called
 * so. A surname that is also a place or an ordinary word needs the title or the full name.
 */
export function personSupport(
  document: NamedDocument,
  name: PossibleName,
  option: Option & { readonly entity: Person },
): Support | undefined {
  const { view } = document;
  const person = option.entity;
  const at = name.start;
  if (option.kind !== "given" && belongsToMore(view, name)) return undefined;
  const beside = neighbourBefore(view, name);
  if (beside === "unknown" && option.kind !== "given" && isGivenNameMisspelt(view, name.first, person))
    return {
      rule: "near-miss",
      certainty: "inferred",
      weight: 4,
      reason: `probably ${person.name}, spelt otherwise`,
    };
  if (beside === "other-given") return undefined;
  const before = namedBefore(document, person, at);
  const titled = lastBelow(document.titled.get(person.id), at);
  const met = Math.max(before, titled);
  const other = lastBelow(document.others.get(person.id), at);
  const everNamed = document.full.has(person.id);
  const ambiguous = isAmbiguousWord(document, name);
  const support = (rule: string, certainty: Certainty, weight: number, reason: string): Support => ({
    rule,
    certainty,
    weight,
    reason,
  });

  if (beside === "title") {
    const title = titleBefore(view, name.first);
    if (title.contradicts(person)) return undefined;
    if (title.fits(person))
      return support(
        "title-surname",
        everNamed || held(document, person) ? "certain" : "inferred",
        6,
        "a title of theirs stands before it",
      );
    if (title.heads.length > 0 && person.roles.length > 0 && !everNamed && isOffice(title.heads))
      return undefined;
    if (other > met) return undefined;
    if (everNamed || titled >= 0)
      return support(
        "surname-after-full-name",
        title.heads.length > 0 && isOffice(title.heads) ? "inferred" : "certain",
        5,
        "the full name stands in this document",
      );
    if (ambiguous && option.kind === "surname" && !(isOffice(title.heads) && person.roles.length === 0))
      return undefined;
    return support(
      "title-surname",
      "inferred",
      3,
      "a title stands before it and the registry knows one person of this name",
    );
  }
  if (option.kind === "given")
    return everNamed
      ? support("given-name-form", "certain", 5, "the full name stands in this document")
      : ambiguous && name.next - name.first < 2
        ? undefined
        : support("given-name-form", "inferred", 3, "another form of the given name");
  if (beside === "none" && titleFollows(view, name.next, person))
    return support("title-surname", everNamed ? "certain" : "inferred", 5, "a title of theirs follows");
  if (other > met) return undefined;
  if (beside === "unknown") {
    return met >= 0
      ? support("surname-after-full-name", "inferred", 2, "the full name stands earlier in this document")
      : undefined;
  }
  const located = isLocated(view, name);
  if (ambiguous && located && view.classes(name.first) & wordClass.place) return undefined;
  if (before >= 0)
    return support("surname-after-full-name", "certain", 5, "the full name stands earlier in this document");
  if (titled >= 0)
    return support("surname-after-title", "certain", 4, "named with a title earlier in this document");
  if (everNamed && !ambiguous)
    return support("surname-after-full-name", "certain", 4, "the full name stands in this document");
  if (ambiguous && !isGivenNameThatActs(document, name)) {
    if (everNamed && view.inHeadline(name.first) && !located)
      return support("surname-after-full-name", "inferred", 2, "the full name stands later in this document");
    return undefined;
  }
  return support(
    "surname-unique",
    option.kind === "surname" || ambiguous ? "inferred" : "certain",
    1,
    "the registry knows one person of this name",
  );
}

/** Whether a one-word form is also an ordinary word, a place or a given name, so that it proves little alone. */
function isAmbiguousWord(document: NamedDocument, name: PossibleName): boolean {
  const { view } = document;
  if (name.next - name.first > 1) return false;
  const bits = view.classes(name.first);
  if (
    bits &
    (wordClass.common |
      wordClass.place |
      wordClass.given |
      wordClass.demonym |
      wordClass.calendar |
      wordClass.phraseStart)
  )
    return true;
  return name.options.some((option) => option.entity.kind !== "person");
}

/** A surname that is also a given name, not a place or a word, before a verb of people: `Stewart said`. */
function isGivenNameThatActs({ view }: NamedDocument, name: PossibleName): boolean {
  if (
    view.classes(name.first) &
    (wordClass.common | wordClass.place | wordClass.calendar | wordClass.demonym)
  )
    return false;
  if (name.options.some((option) => option.entity.kind !== "person")) return false;
  return (
    !view.isCapital(name.next) &&
    (view.classes(name.next) & (wordClass.speechVerb | wordClass.personVerb)) !== 0
  );
}

/** Military ranks and the like say nothing about an office. */
const isOffice = (heads: readonly string[]): boolean =>
  heads.some(
    (head) =>
      !/^(?:general|generals|colonel|major|captain|lieutenant|admiral|brigadier|officer|leader|chief|professor|doctor)$/.test(
        head,
      ),
  );
