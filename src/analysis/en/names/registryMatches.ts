import type { Entity } from "../../../registry/entity.ts";
import { shape } from "../../../text/words.ts";
import { matchNames, type NameMatch } from "../../names/matchNames.ts";
import { formKinds, type FormKind } from "../../names/nameForms.ts";
import { letterCase } from "../../names/nameUnits.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { View } from "./registryView.ts";

/** Words that may name an entity, and how. */
export interface Option {
  readonly entity: Entity;
  /** The strongest of the forms that the words are. */
  readonly kind: FormKind;
}

/** A stretch of words that is written as registry names are. */
export interface PossibleName extends NameMatch {
  /** One for each entity; never empty. */
  readonly options: readonly Option[];
}

/** All stretches of a text's paragraphs that registry names are written as, by start, the longer first. */
export function possibleNames(view: View): PossibleName[] {
  const { text, words, nameTable } = view.source;
  const { firsts, limits } = view.paragraphs;
  const found: PossibleName[] = [];
  if (nameTable.formCount === 0) return found;
  for (let p = 0; p < firsts.length; p++)
    matchNames(nameTable, text, words, firsts[p]!, limits[p]!, (match) => {
      if (isInAddress(view, match)) return;
      const options = optionsOf(view, match);
      if (options.length === 0) return;
      const { start, end, first, next, forms, inserted } = match; // quicker than a spread, and there are many
      found.push({ start, end, first, next, forms, inserted, options });
    });
  return found;
}

function optionsOf(view: View, match: NameMatch): Option[] {
  const { nameTable } = view.source;
  const options: Option[] = [];
  for (const form of match.forms) {
    const entity = nameTable.entities[nameTable.formEntity[form]!]!;
    const kind = formKinds[nameTable.formKind[form]!]!;
    if (match.inserted && (entity.kind !== "person" || kind === "surname" || kind === "series")) continue;
    if (match.inserted && !isMiddleName(view, match.first + 1)) continue;
    const cases = nameTable.formCases[form]!;
    // Of surnames in capitals (`CARTER:`) the document must prove more than capitals do: see `personSupport`.
    const surname = kind === "surname" && entity.kind === "person";
    if (cases >>> 2 === 0 && !surname && !isWritableAs(view, match, cases & 3)) continue;
    const known = options.at(-1)?.entity === entity ? options.length - 1 : -1; // one entity's forms stand together
    const option: Option = {
      entity,
      kind: match.inserted && !isInitial(view, match.first + 1) ? "given" : kind,
    };
    if (known < 0) options.push(option);
    else if (formKinds.indexOf(option.kind) < formKinds.indexOf(options[known]!.kind))
      options[known] = option;
  }
  return options;
}

/**
 * Whether one word with a capital may stand for the name: `Asean` for `ASEAN`, but not `Us` for `US`, `Who` for `WHO`
 * or, in a line of capitals, `US` for a pronoun.
 */
function isWritableAs(view: View, match: NameMatch, nameCase: number): boolean {
  if (match.next - match.first > 1) return true; // `U.S.`
  const kind = view.source.words.shapes[match.first]!;
  const length = match.end - match.start;
  const ordinary = (view.classes(match.first) & (wordClass.common | wordClass.function)) !== 0;
  if (length === 1) return false;
  if (nameCase === letterCase.upper) {
    if (kind === shape.capitalised) return length >= 4 && !ordinary;
    return !(ordinary && isAmongCapitals(view, match));
  }
  if (nameCase === letterCase.any) return true;
  if (kind === shape.upper && ordinary && view.isOrdinary(match.first)) return !isAmongCapitals(view, match);
  return true;
}

/** Whether an ordinary word in capitals stands beside, so that capitals tell nothing. */
function isAmongCapitals(view: View, match: NameMatch): boolean {
  const { shapes } = view.source.words;
  return [match.first - 1, match.next].some(
    (t) => shapes[t] === shape.upper && (view.classes(t) & wordClass.common) !== 0,
  );
}

/** `J.`, or a capitalised word that may be a middle name. */
function isMiddleName(view: View, token: number): boolean {
  if (isInitial(view, token)) return true;
  const bits = view.classes(token);
  if (bits & (wordClass.given | wordClass.particle)) return true;
  return (
    (bits &
      (wordClass.common |
        wordClass.titleHead |
        wordClass.honorific |
        wordClass.place |
        wordClass.demonym)) ===
      0 && view.source.words.shapes[token] === shape.capitalised
  );
}

const isInitial = (view: View, token: number): boolean => view.source.words.shapes[token] === shape.initial;

/** Part of an address, a handle or a file name: `@NATO`, `nato.int/NATO_2023`. */
function isInAddress(view: View, match: NameMatch): boolean {
  const { text } = view;
  const before = text.charAt(match.start - 1);
  if (before === "@" || before === "_" || before === "\\") return true;
  if (
    before === "." &&
    /[\p{L}\p{N}]/u.test(text.charAt(match.start - 2)) &&
    text.charAt(match.end - 1) !== "."
  )
    return true;
  if (before === "/" && /[./:]\S*$/.test(text.slice(Math.max(0, match.start - 24), match.start - 1)))
    return true;
  const after = text.charAt(match.end);
  if (after === "_" || after === "@") return true;
  return after === "." && /[a-z]/.test(text.charAt(match.end + 1));
}
