import { contextClass } from "../lexicon/contextClasses.ts";
import { headBits } from "./candidateHeads.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly, matching } from "../lexicon/wordSets.ts";
import { isOfficeHolders } from "./candidateTitles.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";

/** A label before a colon (`Scorers:`), or half of one: `Northern` in `Northern and Central states`. */
export function isNoName(units: Units, i: number, alone: boolean): boolean {
  if (units.has(i, wordClass.notName) && !(units.isOne(i, numerals) && units.kindAt(i) === unitKind.capital))
    return true;
  if (units.kindAt(i + 1) === unitKind.possessive && units.isOne(i + 2, ailments)) return true;
  if (units.isOne(i, tens) && units.isOne(i + 1, w.hyphen) && !units.isSpaced(i + 2)) return true; // `Forty-third`
  if (units.isOne(i + 1, w.of) && units.isOne(i, plurals)) return true; // `Chiefs of Defence`
  if (isFormation(units, i)) return true;
  if (isHeadsOf(units, i) || isBeforeDay(units, i) || isOrder(units, i)) return true;
  if (isModel(units, i) || (units.isOne(i, followers) && units.kindAt(i) === unitKind.capital)) return true;
  if (isThing(units, i) || isZone(units, i) || isEve(units, i) || isHolderAlone(units, i)) return true;
  // `Wash fruit`: these are states with a full stop, or behind a town.
  if (
    units.isOne(i, states) &&
    units.kindAt(i) === unitKind.capital &&
    units.text.charCodeAt(units.endAt(i) - 1) !== 46 &&
    !units.isOne(i - 1, w.comma)
  )
    return true;
  if (units.kindAt(i) === unitKind.upper && units.isOne(i + 1, w.colon) && units.has(i, wordClass.common))
    return !units.has(i, wordClass.country); // `UNIDENTIFIED MALE:`
  if (units.has(i, wordClass.compass) && units.keyAt(i).endsWith("ern")) return true;
  if (!alone || !units.isOrdinary(i) || units.kindAt(i) !== unitKind.capital) return false;
  if (units.kindAt(i + 1) === unitKind.number)
    return (
      units.modeAt(i) === lineMode.prose &&
      !units.isFirst(i + 1) &&
      !units.isOne(i - 1, w.the) &&
      !units.has(i, wordClass.workHead)
    ); // `Article 5`
  if (units.isOne(i + 1, w.colon)) return true;
  // `Defence ministers`, `Security policy`: the sentence's first word before what it goes with.
  return (
    units.isFirst(i) &&
    units.kindAt(i + 1) === unitKind.lower &&
    (isOfficeHolders(units, i + 1) || units.isOne(i + 1, nounsBehind))
  );
}

/** Numerals that are names as well where only the first letter is a capital: `Xi said`. */
const numerals = exactly("vi xi");

/** `Boeing 737s`, `an Airbus A320`, `a Glock 17`: things of a kind, not who makes them. */
function isModel(units: Units, i: number): boolean {
  if (units.isFirst(i + 1) || !units.isSpaced(i + 1) || units.modeAt(i) !== lineMode.prose) return false;
  if (units.kindAt(i + 1) === unitKind.code) return units.isOne(i + 1, models);
  return (
    units.kindAt(i + 1) === unitKind.number &&
    units.isOne(i - 1, oneOfMany) &&
    !units.has(i, wordClass.place | wordClass.given)
  );
}

const states = exactly("ala ark ill ind mass mo ore wash miss la del kan pa va md ga me");
/** `Heads of | State | and | Government` */
const isHeadsOf = (units: Units, i: number): boolean =>
  units.isOrdinary(i) &&
  ((units.isOne(i - 1, w.of) && units.isOne(i - 2, holdersOf)) ||
    (units.isOne(i - 1, orAnd) && units.isOne(i - 3, w.of) && units.isOne(i - 4, holdersOf)));
const holdersOf = exactly("chiefs heads head chief");
/** `Council (Energy)` */
const isFormation = (units: Units, i: number): boolean =>
  units.isOrdinary(i) &&
  units.kindAt(i) === unitKind.capital &&
  units.isOne(i - 1, w.openBracket) &&
  units.isOne(i + 1, w.closeBracket) &&
  units.isOne(i - 2, councils);
const councils = exactly("council committee");
const tens = exactly("twenty thirty forty fifty sixty seventy eighty ninety");
const plurals = exactly("chiefs heads head");
const orAnd = exactly("and or");

/** `Good Friday`, `Ash Wednesday` */
const isBeforeDay = (units: Units, i: number): boolean =>
  units.isOrdinary(i) &&
  units.kindAt(i) === unitKind.capital &&
  units.kindAt(i + 1) === unitKind.capital &&
  units.has(i + 1, wordClass.calendar) &&
  !units.isFirst(i + 1);

/** `Preheat the oven`: a word of no other use that begins a sentence and has an object is a verb. */
const isOrder = (units: Units, i: number): boolean =>
  units.isFirst(i) &&
  units.kindAt(i) === unitKind.capital &&
  units.modeAt(i) === lineMode.prose &&
  !units.has(i, wordClass.place | wordClass.given | wordClass.metonym) &&
  units.isOne(i + 1, determiners) &&
  units.kindAt(i + 1) === unitKind.lower &&
  units.kindAt(i + 2) === unitKind.lower;
const determiners = exactly("the a an your its their");

/** `He drives a Toyota.` */
const isThing = (units: Units, i: number): boolean =>
  units.isOne(i - 1, article) &&
  units.kindAt(i) === unitKind.capital &&
  (units.isFirst(i + 1) ||
    units.isOne(i + 1, w.stop) ||
    (units.isOne(i + 1, orAnd) && !units.isCapital(i + 2) && !units.has(i, wordClass.place)) || // `a Beretta and 200 rounds`
    (units.isOne(i + 1, w.comma) && !units.has(i, wordClass.place) && !units.isCapital(i + 2))); // not `a Waltham, Mass., maker`
const article = exactly("a an");

/** `Peronist`, `Sandinistas`; not `Lindquist`, `Gilchrist`. */
const followers = matching(/^.{3,}(?<!qu|qv|chr|kw|kv)(?:ists?|istas)$/);
const models = matching(/^(?:\d{2,}s|[a-z]{1,3}-?\d{2,}s?)$/);
const oneOfMany = exactly("a an two three four five six");

/** `Parkinson's disease` */
const ailments = exactly("disease syndrome lymphoma palsy sarcoma");

/** `8.30 a.m. ET`, `1700 GMT` */
const isZone = (units: Units, i: number): boolean =>
  units.isOne(i, zones) &&
  units.kindAt(i) === unitKind.upper &&
  /(?:\d|\b[ap]\.?m\.?) $/i.test(units.text.slice(Math.max(0, units.startAt(i) - 6), units.startAt(i)));
const zones = exactly("et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist");

/** `Christmas Eve`, `New Year's Eve` */
const isEve = (units: Units, i: number): boolean =>
  units.isOne(i, eve) && (units.isOne(i - 1, feasts) || units.isOne(i - 2, feasts)) && !units.isFirst(i);
const eve = exactly("eve");
const feasts = exactly("christmas year's year midsummer hallows");

/** `The Clerk read a letter`, `Anna Berg (Clerk)`: an office whose word has a capital. */
const isHolderAlone = (units: Units, i: number): boolean =>
  units.isOrdinary(i) &&
  units.kindAt(i) === unitKind.capital &&
  isPost(units, i) &&
  !units.has(i, headBits) &&
  units.modeAt(i) === lineMode.prose &&
  (units.isOne(i - 1, w.the) || (units.isOne(i - 1, w.openBracket) && units.isOne(i + 1, w.closeBracket)));

/** `Image Credit:`, `Further Reading:` – ordinary words before a colon. */
export function isLabel(units: Units, from: number, to: number): boolean {
  if (isRule(units, from - 1) && isRule(units, to + 1)) return true; // `----- Original Message -----`
  if (units.isOne(from, newYear[0]) && units.isOne(to, newYear[1]) && to === from + 1) return true;
  if (!units.isOne(to + 1, w.colon) && !isPostAlone(units, from, to)) return false;
  for (let i = from; i <= to; i++)
    if (!units.isOrdinary(i) || units.kindAt(i) !== unitKind.capital) return false;
  return true;
}

const newYear = [exactly("new"), exactly("year")] as const;

/** Dashes in a row. */
const isRule = (units: Units, i: number): boolean =>
  units.isOne(i, w.hyphen) && (units.isOne(i - 1, w.hyphen) || units.isOne(i + 1, w.hyphen));

/** `Staff Reporter`, `Senior Engineer` on a line below a name. */
const isPostAlone = (units: Units, from: number, to: number): boolean =>
  units.isLineStart(from) &&
  (units.isLineStart(to + 1) || units.kindAt(to + 1) === unitKind.none) &&
  isPost(units, to);

const isPost = (units: Units, i: number): boolean =>
  units.says(i, contextClass.peopleNoun) || units.says(i, contextClass.personKind);

/** Nouns that ordinary words stand before as adjectives do. */
const nounsBehind = exactly(
  "policy policies officials official forces force minister ministers chief chiefs director directors secretary issues matters affairs talks plans spending budget council services service industry experts sources conference conferences release releases briefing briefings readout call calls",
);
