import type { Meeting, Person } from "../../../registry/entity.ts";
import type { Span } from "../../../text/span.ts";
import { shape } from "../../../text/words.ts";
import type { NameFinding, Open } from "../../findings.ts";
import type { FormKind } from "../../names/nameForms.ts";
import type { Detector } from "../../pipeline.ts";
import { isNameSuffix } from "./aliasWords.ts";
import { ambiguousName } from "./ambiguity.ts";
import { nearMisses } from "./nearMiss.ts";
import { learntNames } from "./registryAcronyms.ts";
import { isWeak, namedDocument, optionsToWeigh, type NamedDocument } from "./registryDocument.ts";
import type { Option, PossibleName } from "./registryMatches.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { View } from "./registryView.ts";
import { personSupport } from "./registryPeople.ts";
import { seriesSupport } from "./registrySeries.ts";
import { shortForms } from "./registryShortForms.ts";
import type { Judged } from "./ambiguity.ts";

/** Names that the registry knows, in all the forms that English gives them. */
export const registryNames: Detector<NameFinding> = {
  id: "registry-names",
  detect(source) {
    if (source.registry.entities.size === 0) return [];
    const document = namedDocument(source);
    let names: NameFinding[] = decided(document);
    // Each step sees the names found so far and adds some between them.
    for (const step of [nearMisses, learntNames, shortForms]) {
      const more = step(document, names);
      if (more.length > 0) names = merged(names, more);
    }
    return names;
  },
};

/** From the left, the longest words that name somebody or something. */
function decided(document: NamedDocument): NameFinding[] {
  const found: NameFinding[] = [];
  let at = 0;
  for (const name of document.names) {
    if (name.start < at) continue;
    const finding = decide(document, name, found);
    if (!finding || finding.start < at) continue;
    found.push(finding);
    at = finding.end;
  }
  return found;
}

function decide(
  document: NamedDocument,
  name: PossibleName,
  before: readonly NameFinding[],
): NameFinding | undefined {
  const judged: Judged[] = [];
  for (const option of optionsToWeigh(document, name)) {
    const one = judge(document, name, option, before);
    if (one) judged.push(one);
  }
  if (judged.length === 0) return undefined;
  const span = spanOf(document, name, judged[0]!);
  if (judged.length > 1) return ambiguousName(document, name, span, judged);
  const { option, support } = judged[0]!;
  const finding: Open<NameFinding> = {
    kind: "name",
    start: span.start,
    end: span.end,
    type: option.entity.kind,
    entity: option.entity.id,
    certainty: support.certainty,
    rule: support.rule,
  };
  if (support.reason) finding.reason = support.reason;
  return finding;
}

/** Whether the words may name this entity here, and why. */
function judge(
  document: NamedDocument,
  name: PossibleName,
  option: Option,
  before: readonly NameFinding[],
): Judged | undefined {
  if (option.entity.kind === "person" && isWeak(option, name)) {
    const support = personSupport(document, name, option as Option & { readonly entity: Person });
    return support && { option, support };
  }
  if (option.entity.kind === "meeting") {
    const support = seriesSupport(document, name, option as Option & { readonly entity: Meeting }, before);
    return support && { option, support };
  }
  if (isLostWord(document, name)) return undefined;
  const weak = option.kind === "untitled";
  return {
    option,
    support: {
      rule: ruleOf[option.kind],
      certainty: weak ? "inferred" : "certain",
      weight: weak ? 1 : 2,
      reason: "",
    },
  };
}

/** An ordinary word that is capitalised because a sentence begins or a headline goes on: it tells nothing. */
function isLostWord({ view, names }: NamedDocument, name: PossibleName): boolean {
  if (name.next - name.first !== 1 || !view.isOrdinary(name.first) || view.isMark(name.next, "("))
    return false;
  const lost = (first: number): boolean => view.startsSentence(first) || view.inHeadline(first);
  const shapes = view.source.words.shapes;
  if (shapes[name.first] !== shape.capitalised || !lost(name.first)) return false;
  return !names.some(
    (other) => other !== name && other.options[0]!.entity === name.options[0]!.entity && !lost(other.first),
  );
}

const ruleOf: Readonly<Record<FormKind, string>> = {
  name: "registry-name",
  alias: "registry-alias",
  spelling: "registry-spelling",
  shortened: "registry-shortened",
  untitled: "registry-shortened",
  given: "given-name-form",
  surname: "surname-unique",
  series: "series",
};

/** The words that count: without an article in front, with `Jr.` or `III` behind. */
function spanOf({ view }: NamedDocument, name: PossibleName, { option, support }: Judged): Span {
  const { words } = view.source;
  let { start, end } = name;
  const article = view.key(name.first) === "the" && name.next - name.first > 1;
  if (
    article &&
    (view.word(name.first) === "the" || (option.entity.kind !== "place" && view.startsSentence(name.first)))
  )
    start = words.starts[name.first + 1]!;
  if (support.rule === "near-miss") start = words.starts[name.first - 1]!; // the given name, misspelt
  if (option.entity.kind === "place") start = officialStart(view, name.first) ?? start;
  if (option.entity.kind === "person") {
    let next = name.next;
    if (view.isMark(next, ",") && /^[js]r$/.test(view.key(next + 1))) next++;
    if (next < words.count && isNameSuffix(view.word(next)) && view.isCapital(next)) {
      end = words.ends[next]!;
      if (view.isMark(next + 1, ".") && /^[js]n?r$/.test(view.key(next)) && !view.spaced(next + 1)) end++;
    } else if (
      view.isMark(name.next, ".") &&
      isNameSuffix(view.word(name.next - 1)) &&
      name.next - name.first > 1
    )
      end++;
  }
  // `Acme Robotics Inc.`
  if (option.entity.kind === "organization" && view.isMark(name.next, ".") && !view.spaced(name.next))
    if (/^(?:inc|corp|co|ltd|bros)$/.test(view.key(name.next - 1)) && name.next - name.first > 1) end++;
  return { start, end };
}

/** Where a country's official name begins, if it is one that the registry does not list: `Federal Republic of Estonia`. */
function officialStart(view: View, first: number): number | undefined {
  if (!(view.classes(first) & wordClass.country)) return undefined;
  let token = first - 1;
  if (view.key(token) === "the") token--;
  if (
    view.key(token) !== "of" ||
    !/^(?:Republic|Kingdom|Commonwealth|Principality)$/.test(view.word(token - 1))
  )
    return undefined;
  token--;
  while (
    /^(?:Federal|Federative|Islamic|Democratic|Socialist|Bolivarian|Hashemite|Co-operative|United|Arab)$/.test(
      view.word(token - 1),
    )
  )
    token--;
  return view.source.words.starts[token];
}

/** Two lists that do not overlap themselves: of names that overlap one another the first list's stay. */
function merged(names: readonly NameFinding[], more: readonly NameFinding[]): NameFinding[] {
  const result: NameFinding[] = [];
  let i = 0;
  let end = 0;
  for (const extra of [...more].sort((a, b) => a.start - b.start)) {
    while (i < names.length && names[i]!.start < extra.end && names[i]!.end <= extra.start)
      result.push(names[i++]!);
    const clash = i < names.length && names[i]!.start < extra.end;
    if (extra.start < end) continue;
    if (clash) {
      // A longer form learnt in the document replaces what stands inside it.
      if (names[i]!.start < extra.start) continue;
      let last = i;
      while (last < names.length && names[last]!.start < extra.end) last++;
      if (names[last - 1]!.end > extra.end) continue;
      if (names[last - 1]!.end - names[i]!.start >= extra.end - extra.start) continue;
      i = last;
    }
    result.push(extra);
    end = extra.end;
  }
  while (i < names.length) result.push(names[i++]!);
  return result;
}
