import { isDash } from "./directions.ts";
import { NUMBER, role, SHORT } from "./lexicon.ts";
import { beginsSentence, capital, glued, idAt, isIn, numberOf, plays, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";
import { anyCase, exactly, matching } from "../lexicon/wordSets.ts";
import { shape } from "../../../text/words.ts";

/** `2000 people`, `1,500 of 2000 shares`, `at least 2000 signatures`: a plural noun or measure follows. */
export function countsThings(t: Tokens, at: number): boolean {
  if (isIn(t, at + 1, things)) return true;
  // `a 2000-watt heater`
  if (isDash(t, at + 1) && glued(t, at) && isIn(t, at + 2, measures)) return true;
  if (isQuantified(t, at) && isIn(t, at + 1, plurals)) return true;
  return plays(t, at + 1, role.unit) && (numberOf(t, at + 1) & SHORT) !== 0;
}

/** `page 1998`, `Room 2012`, `lot no. 1998`, `tel. 2010-5512`, `pages 1998 to 2001`: the number of a thing in a row of such. */
export function numbersThing(t: Tokens, at: number): boolean {
  let before = at - 1;
  for (; at - before < 6; before--) {
    if (idAt(t, before) === NUMBER || (isDash(t, before) && glued(t, before))) continue;
    if (!isIn(t, before, joints) || idAt(t, before - 1) !== NUMBER) break;
  }
  if (isIn(t, before, dotOrColon)) {
    before--;
    if (isIn(t, before, numberSigns)) return true;
  }
  return isIn(t, before, numbered);
}

/** `the 2010 Act`, `Windows 2000`: the number belongs to a name. */
export function namesThing(t: Tokens, at: number): boolean {
  const following = at + 1;
  // `the 2010 Act`, `the 2000 Olympics` are names; `his 1990 Anheuser forecast` is dated
  if (capital(t, following) && idAt(t, at - 1) === w.the)
    for (let i = following; i < following + 4 && capital(t, i); i++) if (isIn(t, i, dated)) return true;
  // `1066 Hastings Court`, `1600 Pennsylvania Avenue`
  for (let i = following; i < following + 4 && capital(t, i); i++) if (isIn(t, i, streets)) return true;
  const before = at - 1;
  if (isIn(t, before, named)) return true;
  if (
    !capital(t, before) ||
    beginsSentence(t, before) ||
    idAt(t, before) !== 0 ||
    t.words.shapes[before] === shape.upper
  )
    return false;
  // `Paris 1968,` in a credit line still is a year; `Windows 2000 users` is a product.
  const id = idAt(t, following);
  return id !== w.comma && id !== w.close;
}

/** `the 1815 congress`, `the bloody 1789 revolution`: what happened once, and not a number of things. */
export const datesEvent = (t: Tokens, at: number): boolean => isIn(t, at + 1, events) && !isQuantified(t, at);

/** `at least`, `some`, `as many as` before a number tell that it counts. */
const isQuantified = (t: Tokens, at: number): boolean =>
  isIn(t, at - 1, quantifiers) || (isIn(t, at - 1, as) && isIn(t, at - 2, many));

const things = exactly(
  "people block men women children miles km kg feet meters metres points percent cents dollars pounds euros million billion trillion troops shares votes jobs units copies tons tonnes pieces seats square rpm calories words pages members soldiers hours h hrs GMT UTC EST EDT more other additional " +
    "sheep cattle cows pigs goats horses camels chickens hens dogs cats birds animals trees fish boats ships vessels cars lorries trucks bicycles houses homes rooms beds tents workers employees pupils refugees migrants residents inhabitants villagers civilians fishermen farmers sailors passengers visitors delegates protesters demonstrators policemen prisoners families households volunteers fighters rebels firefighters spectators signatures " +
    "watts kilowatts megawatts volts hectares acres yards litres liters gallons barrels kilos kilograms kilometres kilometers",
);
const measures = exactly(
  "watt kilowatt megawatt volt metre meter mile kilometre kilometer foot yard acre hectare tonne ton pound kilo litre liter gallon barrel seat bed room strong member page word dollar euro unit horsepower degree calorie square",
);
const quantifiers = anyCase("least most nearly almost exactly roughly approximately some");
const as = anyCase("as");
const many = anyCase("many few");
/** Plurals of nouns by their look, and those without a look. */
const plurals = matching(/^(?:.*[a-rtv-z'’]s|men|women|children|people|police|sheep|fish|cattle)$/);
const joints = exactly("and to or");
const dotOrColon = exactly(". :");
/** `No. 1998`, `nos. 1990 to 1995`: only with their full stop. */
const numberSigns = anyCase("no nos nr pp");
const events = exactly(
  "congress revolution union war treaty battle election census constitution uprising expedition eruption earthquake edition peace campaign siege famine fire epidemic coup conference convention novel partition invasion rebellion revolt crisis flood settlement massacre mutiny voyage crossing annexation referendum proclamation declaration",
);
/** What is named with its year: `the 2010 Act`. */
const dated = exactly(
  "Act Law Bill Directive Regulation Regulations Constitution Protocol Treaty Convention Agreement Accord Accords Code Charter Declaration Olympic Olympics Games Cup Championship Championships Open Prize Summit Conference Plan Strategy Order Rules Report Review Festival Committee",
);
const streets = exactly(
  "Street Road Avenue Lane Drive Court Close Place Terrace Boulevard Crescent Parkway Highway",
);
/** What is named with a number: `Windows 2000`. */
const named = exactly(
  "Exhibit Docket Form Agenda Vision Windows Expo Boeing Airbus Horizon Area Class Office Directive Regulation No Bus Train Unit Level Line",
);
/** Things that have numbers. */
const numbered = anyCase(
  "number invoice account patent serial room rooms suite studio flat apartment box locker page pages pp lot highway route road motorway flight gate platform channel tel phone telephone fax ext extension isbn issn zip postcode resolution paragraph article section chapter verse psalm version serial line lines rule rules exhibit exhibits count counts item items form forms model models mile kilometre kilometer bus tram hut cabin",
);
