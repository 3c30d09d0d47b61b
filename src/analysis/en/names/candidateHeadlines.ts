import { wordClass } from "../lexicon/wordClasses.ts";
import { phraseEnd } from "./candidateHeads.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";
import { isAboutSport } from "./evidenceOfSport.ts";
import { teamNicknames } from "../lexicon/organizationWords.ts";
import { anyCase, exactly } from "../lexicon/wordSets.ts";

/**
 * Find names in lines where capitals prove nothing (`SHEVCHUK MEETS ENVOYS IN LAGOS`): names found elsewhere in the
 * document, known places, given names with what follows, and words that are not ordinary ones.
 */
export function headlineParts(units: Units, parts: readonly NamePart[]): NamePart[] {
  let known: KnownNames | undefined;
  let sport: boolean | undefined;
  const digest = isPressDigest(units);
  const found: NamePart[] = [];
  let next = 0;
  for (let n = 0; n < units.capitalCount; n++) {
    const i = units.capitalAt(n);
    if (i < next) continue;
    const town = teamOfTown(units, i);
    if (!town && !isHeadline(units.modeAt(i))) continue;
    known ??= knownNames(units, parts);
    const part =
      town ??
      (digest ? paperAt(units, i) : undefined) ??
      tournamentAt(units, i) ??
      knownAt(units, i, known) ??
      placeAt(units, i) ??
      unknownAt(units, i) ??
      (isTeam(units, i) && (sport ??= isAboutSport(units))
        ? namePart(i, i, "organization", "team", false)
        : undefined);
    if (!part) continue;
    found.push(part);
    next = part.to + 1;
  }
  return found;
}

/** `RANGERS BEAT INDIANS` */
const isTeam = (units: Units, i: number): boolean =>
  units.isOne(i, teams) && units.modeAt(i) === lineMode.caps && !units.isLineStart(i);
const teams = exactly(teamNicknames);

/** `NY RANGERS`, also in a row of results: `L.A. LAKERS 100 Seattle 83` */
const teamOfTown = (units: Units, i: number): NamePart | undefined =>
  units.isOne(i, towns) &&
  (units.modeAt(i) === lineMode.caps || units.modeAt(i) === lineMode.row) &&
  units.isOne(i + 1, teams) &&
  !units.isLineStart(i + 1)
    ? namePart(i, i + 1, "organization", "team", false)
    : undefined;
const towns = exactly("ny la n.y l.a");

/** `PRESS DIGEST - Zambia - Nov 14.`, `Zambian press digest.` */
function isPressDigest(units: Units): boolean {
  if (units.kindAt(0) === unitKind.upper && units.isOne(0, press) && units.isOne(1, digests)) return true;
  for (let i = 1; i < 10 && !units.isLineStart(i); i++)
    if (units.isOne(i, press) && units.isOne(i + 1, digests)) return true;
  return false;
}
const press = anyCase("press");
const digests = anyCase("digest");

/** A line of its own between the items of a press digest: `JAKARTA POST`, `THE STAR`; not `FRONT PAGE`. */
function paperAt(units: Units, i: number): NamePart | undefined {
  if (!units.isLineStart(i) || units.modeAt(i) !== lineMode.caps) return undefined;
  let to = i;
  let ordinary = units.isOne(i, w.the) ? 0 : 1;
  while (to < i + 4 && !units.isLineStart(to + 1) && units.isCapital(to + 1)) to++;
  for (let k = i; k <= to; k++) if (!units.isOrdinary(k) && !units.has(k, wordClass.function)) ordinary = 0;
  if (to === i || (ordinary > 0 && !units.isOne(to, papers)) || !units.isLineStart(to + 1)) return undefined;
  return namePart(i, to, "organization", "headline-unknown", false);
}

const papers = anyCase(
  "nation times post standard star sun mail news herald express mirror tribune gazette guardian telegraph observer monitor independent chronicle journal argus citizen bulletin inquirer dispatch review world",
);

/** `AT SARAZEN OPEN`: a tournament behind a small word, in capitals. */
function tournamentAt(units: Units, i: number): NamePart | undefined {
  if (units.modeAt(i) !== lineMode.caps || !units.isOne(i - 1, small) || units.isLineStart(i))
    return undefined;
  for (let to = i + 1; to <= i + 3 && !units.isLineStart(to) && units.isCapital(to); to++) {
    if (units.isOne(to, tournaments) && (units.isLineStart(to + 1) || units.kindAt(to + 1) >= unitKind.mark))
      return namePart(i, to, "meeting", "head-word", false);
    if (units.isOrdinary(to)) return undefined;
  }
  return undefined;
}

const small = exactly("at in of");
const tournaments = exactly("open masters classic cup championships championship indoors prix invitational");

const isHeadline = (mode: number): boolean => mode === lineMode.caps || mode === lineMode.title;

interface KnownNames {
  readonly byPhrase: ReadonlyMap<number, NamePart>;
  /** For the first word of names the number of words of the longest one. */
  readonly longest: ReadonlyMap<number, number>;
}

/** The names found in running text; also the surnames of people. */
function knownNames(units: Units, parts: readonly NamePart[]): KnownNames {
  const byPhrase = new Map<number, NamePart>();
  const longest = new Map<number, number>();
  const add = (from: number, to: number, part: NamePart): void => {
    const phrase = units.phraseAt(from, to);
    if (byPhrase.has(phrase)) return;
    byPhrase.set(phrase, part);
    const first = units.phraseAt(from, from);
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(to - from + 1, 8)));
  };
  for (const part of parts) {
    if (part.from === part.to && !trusted(units, part.from)) continue;
    add(part.from, part.to, part);
    if (part.type === "person" && part.to > part.from && isSurname(units, part)) add(part.to, part.to, part);
  }
  return { byPhrase, longest };
}

/** Whether a single word is a name wherever it stands: it is not written in lower case in the document. */
const trusted = (units: Units, i: number): boolean =>
  units.lowerAt(i) === 0 && (!units.has(i, wordClass.common) || units.insideAt(i) > 1);

/** Whether the last word of a full name is a name by itself; an ordinary word is one if the name is a sure one. */
const isSurname = (units: Units, { to, strong }: NamePart): boolean =>
  trusted(units, to) || (strong && units.lowerAt(to) === 0 && units.insideAt(to) > 0);

function knownAt(units: Units, i: number, known: KnownNames): NamePart | undefined {
  let to = i + (known.longest.get(units.phraseAt(i, i)) ?? 0) - 1;
  for (; to >= i; to--) {
    if (to >= units.length || units.modeAt(to) === lineMode.prose) continue;
    const part = known.byPhrase.get(units.phraseAt(i, to));
    if (!part) continue;
    if (to === i && extendsUnknown(units, i)) return undefined;
    if (units.has(to + 1, wordClass.company) && units.isSpaced(to + 1) && !units.isLineStart(to + 1)) to++;
    const rule = part.rule === "known-country" ? part.rule : "named-elsewhere";
    // `RIETI` is an acronym only by its capitals.
    const type = part.rule === "acronym" && (to > i || units.sizeAt(i) > 4) ? undefined : part.type;
    return namePart(i, to, type, rule, part.strong);
  }
  return undefined;
}

/** Whether a given name or an unknown word follows, so that the known word is only a part of a longer name. */
function extendsUnknown(units: Units, i: number): boolean {
  return (
    !units.isFirst(i + 1) && units.isSpaced(i + 1) && units.has(i, wordClass.given) && isUnknown(units, i + 1)
  );
}

function placeAt(units: Units, i: number): NamePart | undefined {
  const phrase = phraseEnd(units, i, Math.min(units.length - 1, i + 4));
  if (phrase && !units.isLineStart(phrase.to))
    return namePart(i, phrase.to, phrase.type, phrase.country ? "known-country" : "known-place", true);
  if (units.has(i, wordClass.metonym)) return namePart(i, i, "organization", "known-body", true);
  if (
    !units.has(i, wordClass.place) ||
    (units.has(i, wordClass.common) && units.modeAt(i) === lineMode.title && !units.has(i, wordClass.country))
  )
    return undefined;
  if (isVerbBehind(units, i)) return undefined;
  if (units.has(i, wordClass.given) && !units.isLineStart(i + 1) && isUnknown(units, i + 1)) return undefined;
  return namePart(i, i, "place", units.has(i, wordClass.country) ? "known-country" : "known-place", true);
}

/** `WHAT WE'RE READING` */
const isVerbBehind = (units: Units, i: number): boolean =>
  units.has(i, wordClass.common) && units.isOne(i - 1, auxiliaries) && !units.isLineStart(i);
const auxiliaries = anyCase("we're you're they're i'm he's she's it's are is was were i we you they");

const isUnknown = (units: Units, i: number): boolean =>
  units.isCapital(i) &&
  !units.has(
    i,
    wordClass.common |
      wordClass.function |
      wordClass.calendar |
      wordClass.demonym |
      wordClass.titleHead |
      wordClass.honorific |
      wordClass.notName,
  );

/** A run of words that are no ordinary ones; a given name may begin it. */
function unknownAt(units: Units, i: number): NamePart | undefined {
  const given =
    units.has(i, wordClass.given) &&
    units.isSpaced(i + 1) &&
    !units.isLineStart(i + 1) &&
    isUnknown(units, i + 1);
  const initial =
    units.kindAt(i) === unitKind.initial &&
    units.sizeAt(i) === 2 &&
    !units.isLineStart(i + 1) &&
    isUnknown(units, i + 1);
  if (!given && !initial && !isUnknown(units, i)) return undefined;
  if (units.kindAt(i) === unitKind.initial && !initial) return undefined;
  if (units.isPlural(i) || (!given && !initial && units.modeAt(i) === lineMode.caps && units.sizeAt(i) < 3))
    return undefined;
  let to = i;
  while (
    !units.isFirst(to + 1) &&
    !units.isLineStart(to + 1) &&
    units.isSpaced(to + 1) &&
    isUnknown(units, to + 1) &&
    !units.has(to + 1, wordClass.place) &&
    (units.kindAt(to + 1) !== unitKind.initial || isUnknown(units, to + 2))
  )
    to++;
  const type =
    given || initial
      ? "person"
      : units.modeAt(i) === lineMode.title &&
          (units.kindAt(i) === unitKind.upper || units.kindAt(i) === unitKind.dotted)
        ? "organization"
        : undefined;
  return namePart(i, to, type, "headline-unknown", false);
}
