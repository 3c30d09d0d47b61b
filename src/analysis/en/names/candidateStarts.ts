import { contextClass } from "../lexicon/contextClasses.ts";
import { teamNicknames } from "../lexicon/organizationWords.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { opens } from "./candidateModes.ts";
import { foreignHeads, phraseEnd } from "./candidateHeads.ts";
import { opensList } from "./candidateLists.ts";
import { titleEnd } from "./candidateTitles.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { exactly, matching } from "../lexicon/wordSets.ts";
import { isShouted, isTheHague, w } from "./candidateWords.ts";
import { writing } from "./writings.ts";

/** Leave off ordinary words that are capitalised because they begin a sentence. */
export function trimmedStart(units: Units, from: number, to: number, pairs: ReadonlySet<number>): number {
  let i = from;
  if (!units.isFirst(i) && !opens(units, i)) return i;
  while (i <= to && dropsFirst(units, i, to, pairs)) {
    i++;
    if (i <= to && !units.has(i, wordClass.function)) return i;
  }
  return i;
}

function dropsFirst(units: Units, i: number, to: number, pairs: ReadonlySet<number>): boolean {
  const kind = units.kindAt(i);
  if (kind === unitKind.dotted || kind === unitKind.initial) return false;
  if (units.isOne(i, will) && i < to && isWill(units, to + 1)) return false;
  if (units.has(i, wordClass.function)) return !isShouted(units, i) && !isTheHague(units, i);
  if (kind === unitKind.capital && i < to && units.says(i, contextClass.peopleNoun) && !units.has(i, names))
    return true; // `Reliever | Norm Charles`
  if (kind === unitKind.upper || !units.has(i, wordClass.common)) return false;
  const lower = units.lowerAt(i);
  const inside = units.insideAt(i);
  if (units.kindAt(i + 1) === unitKind.possessive && i + 1 < to) return false; // `People's Unity`
  if (units.has(i, wordClass.phraseStart) && i < to && phraseEnd(units, i, to)) return false; // `House of Lords`
  if (i === to) {
    if (isParty(units, i) || isTeam(units, i) || units.isWritten(i, writing.foreign)) return false;
    if (isTableRow(units, i)) return false;
    if (isBodyOf(units, i) || opensList(units, i)) return false;
    if (
      units.modeAt(i) === lineMode.row &&
      units.kindAt(i + 1) === unitKind.number &&
      !units.says(i, contextClass.sport) &&
      isScore(units, i)
    )
      return false;
    if (units.has(i, wordClass.place | wordClass.metonym | wordClass.demonym))
      return lower > 0 && inside === 0;
    if (units.has(i, wordClass.given) && lower === 0 && (!units.isFirst(i) || isPersonBeside(units, i)))
      return false;
    return inside === 0 || lower > inside;
  }
  if (i + 1 === to && units.has(to, wordClass.country) && isBodyThere(units, to + 1)) return false;
  if (units.isOne(i + 1, w.ampersand) && (!units.isOrdinary(i + 2) || units.isOne(i + 2, partners)))
    return false; // `Ropes & Gray`, `Baker & Sons`
  if (units.kindAt(i + 1) === unitKind.lower || pairs.has(units.phraseAt(i, i + 1))) return false;
  if (titleEnd(units, i, to) >= 0) return false;
  if (i + 1 === to && units.isOne(to, syllables) && !units.has(to, wordClass.common)) return false; // `Park Min-seo`
  if (units.has(i, wordClass.given | wordClass.place | wordClass.metonym | wordClass.demonym))
    return lower > 1 && !units.has(i + 1, wordClass.orgHead);
  if (units.has(i, wordClass.compass | wordClass.placeStart) && lower === 0) return false;
  if (units.has(i, wordClass.particle) && !units.isOrdinary(i + 1)) return lower > 0; // `(Van Aerle 50)`
  if (units.isOne(i, foreignHeads) && !units.has(i + 1, wordClass.common)) return false; // `Real Sociedad`
  if (units.isOrdinary(i + 1) && !units.has(i + 1, wordClass.titleHead)) return lower > 1 && inside === 0;
  for (let k = i + 1; k <= to && !units.has(k, wordClass.demonym | wordClass.given); k++)
    if (units.has(k, wordClass.orgHead | wordClass.company | wordClass.placeHead | wordClass.eventHead))
      return lower > inside;
  return inside === 0;
}

const syllables = matching(/^[a-z]{2,6}-[a-z]{2,6}$/);

/** `Bank of | England governor`, `Institute for | Rural Health`: a body's name that begins a sentence. */
function isBodyOf(units: Units, i: number): boolean {
  if (!units.has(i, wordClass.orgHead) || !units.has(i, wordClass.ofHead) || !units.isOne(i + 1, tying))
    return false;
  const field = units.isOne(i + 2, w.the) ? i + 3 : i + 2;
  return (
    units.kindAt(field) === unitKind.capital &&
    !units.has(field, wordClass.function | wordClass.notName | wordClass.titleHead) &&
    units.isSpaced(field)
  );
}

/** `Will Oxley has run it`, `Will Oxley, 40,`; not `Will Oxley resign?` */
export const isWill = (units: Units, next: number): boolean =>
  units.isOne(next, w.comma) ||
  units.kindAt(next) === unitKind.possessive ||
  units.isOne(next, auxiliaries) ||
  (units.kindAt(next) === unitKind.lower && units.has(next, wordClass.speechVerb));
export const will = exactly("will");
const auxiliaries = exactly("has is was had will would who and");

/** `Police Scotland said`, `Historic England warned` */
const isBodyThere = (units: Units, next: number): boolean =>
  units.kindAt(next) === unitKind.lower && units.has(next, wordClass.speechVerb);

/** `Labour called it`, `Labour's plan`; `(Lab, Severn)`, `(Con)`. */
const isParty = (units: Units, i: number): boolean =>
  units.isOne(i - 1, w.openBracket)
    ? units.isOne(i, partiesInBrackets) && (units.isOne(i + 1, w.comma) || units.isOne(i + 1, w.closeBracket))
    : units.isOne(i, parties) &&
      units.lowerAt(i) === 0 &&
      (units.kindAt(i + 1) === unitKind.possessive ||
        (units.kindAt(i + 1) === unitKind.lower &&
          (units.has(i + 1, wordClass.speechVerb) || units.isOne(i + 1, deeds))));
const parties = exactly("labour reform");
export const partiesInBrackets = exactly("con lab dem ind");
const deeds = exactly("has had would won lost wins loses called leads led plans faces holds held");

/** `Wolves drew`, `Spurs and Wolves drew` */
const isTeam = (units: Units, i: number): boolean =>
  units.isOne(i, teams) &&
  units.lowerAt(i) === 0 &&
  (units.says(i + 1, contextClass.contestVerb) ||
    (units.isOne(i + 1, w.and) && units.isCapital(i + 2) && units.says(i + 3, contextClass.contestVerb)));
const teams = exactly(`${teamNicknames} wolves`);

const names =
  wordClass.given | wordClass.place | wordClass.demonym | wordClass.titleHead | wordClass.honorific;
const partners = exactly("sons son daughters brothers bros co company partners");
const tying = exactly("of for");

/** What stands behind a given name that is an ordinary word as well: `Grace said`, `Rich, who`; not `Grace under`. */
function isPersonBeside(units: Units, i: number): boolean {
  return (
    units.kindAt(i + 1) !== unitKind.lower || units.has(i + 1, wordClass.speechVerb | wordClass.personVerb)
  );
}

/** `Sale 31 Orchard 28`: the row names another side with its figure. */
function isScore(units: Units, i: number): boolean {
  for (let k = i + 2; k < units.length && k < i + 24 && !units.isLineStart(k); k++)
    if (
      units.isCapital(k) &&
      !units.has(k, wordClass.calendar) &&
      units.kindAt(k + 1) === unitKind.number &&
      !units.isLineStart(k + 1)
    )
      return true;
  return false;
}

/** `Grasshopper 16 9 5 2 33 15 32`: six small whole numbers or more, as in a table of a league. */
function isTableRow(units: Units, i: number): boolean {
  if (units.modeAt(i) !== lineMode.row || !units.isLineStart(i)) return false;
  for (let k = i + 1; k <= i + 6; k++)
    if (units.kindAt(k) !== unitKind.number || units.sizeAt(k) > 3 || units.isLineStart(k)) return false;
  return true;
}

/** Pairs of neighbouring capitalised words inside sentences: `real madrid`. */
export function insidePairs(units: Units): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let n = 1; n < units.capitalCount; n++) {
    const i = units.capitalAt(n);
    if (units.capitalAt(n - 1) !== i - 1) continue;
    if (
      units.kindAt(i - 1) === unitKind.capital &&
      units.kindAt(i) === unitKind.capital &&
      !units.isFirst(i - 1) &&
      units.modeAt(i - 1) === lineMode.prose &&
      units.isSpaced(i) &&
      !units.isFirst(i)
    )
      if (units.has(i - 1, wordClass.common) && !opens(units, i - 1)) pairs.add(units.phraseAt(i - 1, i));
  }
  return pairs;
}
