import { exactly } from "../lexicon/wordSets.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { headBits, phraseEnd, saints } from "./candidateHeads.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { isShouted, w } from "./candidateWords.ts";

/** In units. No name is as long; it keeps hostile texts linear. */
const longestRun = 24;

/** Index of the last unit of the run that begins at `from`. */
export function runEnd(units: Units, from: number): number {
  let i = phraseEnd(units, from, from + 4)?.to ?? from;
  for (;;) {
    if (
      i - from >= longestRun ||
      units.isFirst(i + 1) ||
      (units.isLineStart(i + 1) && units.modeAt(i + 1) !== lineMode.prose)
    )
      return i;
    if (units.isSpaced(i + 1) && continuesRun(units, i + 1)) i++;
    else {
      const end = joinedEnd(units, from, i);
      if (end === i) return i;
      i = end;
    }
  }
}

/** Where a name goes on behind a small word or mark: `& Sons`, `de la Rosa`, `People's Party`, `"Kid" Ortiz`. */
export function joinedEnd(units: Units, from: number, i: number): number {
  if (units.isFirst(i + 2)) return i;
  const next = units.kindAt(i + 1);
  if (next === unitKind.lower && units.isOne(i + 1, plc) && units.isSpaced(i + 1)) return i + 1; // `Harbour Foods plc`
  const phrase =
    next === unitKind.lower
      ? (phraseEnd(units, i, i + 4) ?? (from < i ? phraseEnd(units, i - 1, i + 4) : undefined))
      : undefined;
  if (phrase && phrase.to > i && units.isCapital(phrase.to)) return phrase.to; // `House of Representatives`, `Joint Chiefs of Staff`
  if (next === unitKind.mark) {
    if (i > from && units.isOne(i + 1, w.comma) && units.isOne(i + 2, ofFamilies) && units.isCapital(i + 2))
      return i + 2; // `Carl Howe, Jr.`
    if (units.isOne(i + 1, w.comma) && units.isOne(i + 2, ofCompanies) && units.isCapital(i + 2))
      return i + 2; // `Harbour Foods, Inc.`
    if (units.isOne(i + 1, w.ampersand) && continuesRun(units, i + 2)) return i + 2;
    if (units.isOne(i + 1, apostrophes)) {
      const bound =
        (!units.isSpaced(i + 1) && units.isOne(i, possessors)) || units.has(i + 2, wordClass.orgHead);
      if (bound && units.keyAt(i).endsWith("s") && units.isSpaced(i + 2) && continuesRun(units, i + 2))
        return i + 2;
    }
    return nicknameEnd(units, from, i);
  }
  if (next === unitKind.possessive)
    return (units.isOne(i, possessors) ||
      units.isOne(i - 1, saints) ||
      isTitleOf(units, from, i) ||
      isOffice(units, i)) &&
      units.isSpaced(i + 2) &&
      continuesRun(units, i + 2)
      ? i + 2
      : i;
  return particleEnd(units, i);
}

/** `the Prosecutor's Office`, `Sheriff's Department` */
const isOffice = (units: Units, i: number): boolean =>
  units.isOne(i + 2, offices) &&
  (units.isOrdinary(i) || units.has(i, wordClass.titleHead)) &&
  !units.isFirst(i);
const offices = exactly("office department association guild institute hospital league federation");

/** `in The Ferryman's Wife`: a title that begins with its article, and an ordinary word behind. */
const isTitleOf = (units: Units, from: number, i: number): boolean =>
  from < i &&
  units.isOne(from, w.the) &&
  !units.isFirst(from) &&
  !units.has(i, wordClass.given | wordClass.place | wordClass.metonym) &&
  units.isOrdinary(i + 2) &&
  !units.has(i + 2, wordClass.titleHead | wordClass.titleModifier);

/** `| de Rosa`, `| de la Rosa` */
function particleEnd(units: Units, i: number): number {
  if (
    units.kindAt(i + 1) !== unitKind.lower ||
    !units.isSpaced(i + 1) ||
    !units.has(i + 1, wordClass.particle)
  )
    return i;
  if (units.isCapital(i + 2) && units.kindAt(i + 2) !== unitKind.upper && continuesRun(units, i + 2))
    return i + 2;
  if (units.isFirst(i + 3) || units.kindAt(i + 2) !== unitKind.lower || !units.has(i + 2, wordClass.particle))
    return i;
  return units.isCapital(i + 3) && continuesRun(units, i + 3) ? i + 3 : i;
}

/** Behind a comma as well: no other name begins with them. */
const ofFamilies = exactly("jr sr jnr snr");
const plc = exactly("plc");
const ofCompanies = exactly("inc ltd llc llp plc gmbh");
const apostrophes = exactly("' ’");

const opening = exactly('" “ (');
const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["(", ")"],
]);

/** `Luis "Kid" Ortiz`, `Ana (Nita) Reyes`: a name within the name, of four words at most. */
function nicknameEnd(units: Units, from: number, i: number): number {
  if (
    !units.isOne(i + 1, opening) ||
    !units.isSpaced(i + 1) ||
    !(
      units.has(from, wordClass.given) ||
      units.has(i, wordClass.given) ||
      units.kindAt(from) === unitKind.initial
    )
  )
    return i;
  const close = closing.get(units.keyAt(i + 1))!;
  for (let k = i + 3; k <= i + 6; k++) {
    if (units.isFirst(k)) return i;
    if (units.kindAt(k) !== unitKind.mark) continue;
    if (units.keyAt(k) !== close || (close === ")" && (k > i + 3 || !units.has(i + 2, wordClass.given))))
      return i;
    if (!units.isSpaced(k + 1) || units.kindAt(i + 2) !== unitKind.capital) return i;
    if (units.kindAt(k + 1) === unitKind.capital && continuesRun(units, k + 1)) return k + 1;
    const end = particleEnd(units, k);
    return end > k ? end : i;
  }
  return i;
}

/** Words whose possessive stands inside names: `People's Party`, `St James's Park`. */
const possessors = exactly(
  "people peoples women children workers farmers teachers veterans men students lloyd king queen james paul mary john lord writers players drivers " +
    "owners nurses citizens world pilots moody sotheby",
);

/** Whether a run of name words can go on with the unit. */
function continuesRun(units: Units, i: number): boolean {
  if (!units.isCapital(i) || units.isPlural(i)) return false;
  const kind = units.kindAt(i);
  if (kind === unitKind.initial && units.sizeAt(i) === 1)
    return (
      units.has(i - 1, wordClass.given) || (units.isSpaced(i + 1) && units.kindAt(i + 1) === unitKind.capital)
    );
  if (kind === unitKind.initial || kind === unitKind.dotted) return true;
  if (isHeadlineVerb(units, i)) return false;
  if (units.isOne(i, monthsAndNames) && isSurnamed(units, i)) return true;
  if (units.has(i, wordClass.calendar))
    return (
      (units.isOne(i + 1, papers) && units.isOne(i - 1, w.the)) || // `The Sunday Times`
      (units.isCapital(i + 1) && units.has(i + 1, headBits) && isWordOfName(units, i - 1)) // `Good Friday Agreement`
    );
  if (kind === unitKind.upper && units.sizeAt(i) > 3 && units.isOrdinary(i))
    return units.has(i - 1, wordClass.honorific) && units.kindAt(i - 1) !== unitKind.lower; // `MR. PRICE`
  return !units.has(i, wordClass.function) || isShouted(units, i) || !units.isOne(i, neverInside);
}

/** `Anna Berg | Meets | with Karl Lund`: a verb behind a name, in the head of a report. */
export const isHeadlineVerb = (units: Units, i: number): boolean =>
  units.isOne(i, headlineVerbs) &&
  units.kindAt(i) === unitKind.capital &&
  units.kindAt(i - 1) === unitKind.capital &&
  !units.isFirst(i) &&
  !units.has(i - 1, wordClass.common) &&
  units.modeAt(i) === lineMode.prose;
const headlineVerbs = exactly("meets visits attends receives addresses holds chairs hosts welcomes urges");

/** `Dong Jun`, behind a word that is nothing but a name; not `in Delhi Jun 3`. */
const isSurnamed = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.capital &&
  units.kindAt(i - 1) === unitKind.capital &&
  !units.has(i - 1, wordClass.common | wordClass.place | wordClass.calendar) &&
  units.kindAt(i + 1) !== unitKind.number &&
  units.text.charCodeAt(units.endAt(i) - 1) !== 46;
const monthsAndNames = exactly("jun");

const isWordOfName = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.capital && units.isOrdinary(i) && !units.isFirst(i);

const papers = exactly("times telegraph post mirror express mail herald star sun people independent world");

/** Words that stand in no name even when capitalised. */
export const neverInside = exactly(
  "a an the this that these those of and or nor but for in on at to from with by as if is are was were be been do does did has have had not i you he she it we they " +
    "his her its our your their my which who what when where why how there here after before during while since until although because however also about into over under",
);
