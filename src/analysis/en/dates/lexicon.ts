/**
 * The words that dates are written with, each with the roles it can play and one number: a month's number, a unit's
 * rank, a cardinal's value. A word may play several roles (`second` is a unit and an ordinal).
 */
export const role = {
  month: 1,
  weekday: 2,
  unit: 4,
  cardinal: 8,
  ordinal: 16,
  season: 32,
  part: 64,
  deictic: 128,
  direction: 256,
  stage: 512,
  vague: 1024,
  every: 2048,
  holiday: 4096,
  adverb: 8192,
  number: 16384,
  alphanumeric: 32768,
  /** Words that only fill out a phrase: `of`, `the`, `ago`. */
  plain: 65536,
  /** Words between a count and its unit: `business`, `straight`. */
  filler: 131072,
  /** Nouns that stand for a stretch named before: `period`. */
  period: 262144,
  /** `Q1`, `H2`. */
  shortPeriod: 524288,
  /** `Mondays`. */
  weekdays: 1048576,
  /** `weeklong`. */
  lasting: 2097152,
} as const;

/** Ranks of units; from `hour` down they are written after a `T`. */
export const unit = {
  second: 1,
  minute: 2,
  hour: 3,
  day: 4,
  weekend: 5,
  week: 6,
  fortnight: 7,
  month: 8,
  quarter: 9,
  year: 10,
  decade: 11,
  century: 12,
  millennium: 13,
} as const;

/** Added to a unit's rank when the word is a plural. */
export const PLURAL = 32;
/** Added to a month's or weekday's number when the word is an abbreviation, which may end in a full stop. */
export const SHORT = 32;

interface Entry {
  readonly word: string;
  readonly roles: number;
  readonly value: number;
}

const entries: Entry[] = [];
const byWord = new Map<string, number>();

function add(words: string, roles: number, value = 0): void {
  for (const word of words.split(" ")) {
    const known = byWord.get(word);
    if (known !== undefined) {
      const old = entries[known]!;
      entries[known] = { word, roles: old.roles | roles, value: old.value || value };
    } else {
      byWord.set(word, entries.length);
      entries.push({ word, roles, value });
    }
  }
}

add("\u0000", 0); // id 0: not a word of dates
add("\u0001", role.number); // id 1: digits only
add("\u0002", role.alphanumeric); // id 2: digits and letters, digits first

const months = "january february march april may june july august september october november december";
months.split(" ").forEach((word, i) => add(word, role.month, i + 1));
["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].forEach((word, i) => {
  if (word) add(word, role.month, (i + 1) | SHORT);
});
add("sept", role.month, 9 | SHORT);
const weekdays = "monday tuesday wednesday thursday friday saturday sunday";
weekdays.split(" ").forEach((word, i) => add(word, role.weekday, i + 1));
["mon", "tue", "wed", "thu", "fri", "sat", "sun"].forEach((word, i) =>
  add(word, role.weekday, (i + 1) | SHORT),
);
add("tues", role.weekday, 2 | SHORT);
add("thur thurs", role.weekday, 4 | SHORT);

for (const [word, rank] of Object.entries(unit)) {
  if (word === "century" || word === "millennium") continue;
  add(word, role.unit, rank);
  add(`${word}s`, role.unit, rank | PLURAL);
}
add("century", role.unit, unit.century);
add("centuries", role.unit, unit.century | PLURAL);
add("millennium", role.unit, unit.millennium);
add("millennia", role.unit, unit.millennium | PLURAL);
add("sec", role.unit, unit.second);
add("secs", role.unit, unit.second | PLURAL);
add("min", role.unit, unit.minute);
add("mins", role.unit, unit.minute | PLURAL);
add("hr", role.unit, unit.hour);
add("hrs", role.unit, unit.hour | PLURAL);
add("wk", role.unit, unit.week);
add("wks", role.unit, unit.week | PLURAL);
add("yr", role.unit, unit.year);
add("yrs", role.unit, unit.year | PLURAL);

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
small.split(" ").forEach((word, i) => add(word, role.cardinal, i));
"twenty thirty forty fifty sixty seventy eighty ninety"
  .split(" ")
  .forEach((word, i) => add(word, role.cardinal, 20 + 10 * i));
add("hundred", role.cardinal, 100);
add("thousand", role.cardinal, 1000);
add("million", role.cardinal, 1e6);
add("dozen", role.cardinal, 12);
add("several few many dozens hundreds thousands numerous countless", role.vague);
add("couple", role.vague, 2);

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
ordinals.split(" ").forEach((word, i) => add(word, role.ordinal, i + 1));
add("thirtieth", role.ordinal, 30);

add("spring", role.season, 1);
add("summer", role.season, 2);
add("autumn fall", role.season, 3);
add("winter", role.season, 4);

// Parts of the day, by number: TMO, TAF, TEV, TNI, TMI, TDT (daytime), then the edges of the day.
add("morning mornings", role.part, 1);
add("afternoon afternoons", role.part, 2);
add("evening evenings", role.part, 3);
add("night nights overnight", role.part, 4);
add("midday lunchtime", role.part, 5);
add("daytime", role.part, 6);
add("dawn daybreak sunrise", role.part, 7);
add("dusk sunset nightfall", role.part, 8);
add("noon midnight", role.part, 9);

add("now today tonite tonight tomorrow yesterday currently recently lately nowadays presently", role.deictic);
add("future past present soon moment time", role.plain);
add("daily nightly weekly biweekly fortnightly monthly bimonthly quarterly annually yearly", role.adverb);
add("hourly weekdays", role.adverb);

add("last", role.direction, -1);
add("past previous preceding prior", role.direction, -1);
add("next", role.direction, 1);
add("following coming upcoming ensuing subsequent", role.direction, 1);
add("this current same that these those latest recent", role.direction, 0);

add("early", role.stage, 1);
add("mid middle", role.stage, 2);
add("late", role.stage, 3);
add("beginning start outset onset", role.stage, 1);
add("end close", role.stage, 3);
add("earlier", role.stage, 1);
add("later", role.stage, 3);
add("midway", role.stage, 2);

add("each every", role.every);
add(
  "fiscal calendar full whole entire trading business working straight consecutive solid extra single",
  role.filler,
);
add("additional more long school academic financial crucial good final flat election", role.filler);
add("period", role.period);
add("mondays tuesdays wednesdays thursdays fridays saturdays sundays", role.weekdays);
for (const word of ["hour", "day", "week", "month", "year", "decade"] as const)
  add(`${word}long`, role.lasting, unit[word]);
add("q1 q2 q3 q4 h1 h2", role.shortPeriod);
add("half halves eve", role.plain);

add("christmas thanksgiving easter halloween hanukkah ramadan passover juneteenth", role.holiday);
add(
  "valentine patrick labor labour memorial independence veterans columbus martin boxing mother father",
  role.holiday,
);
add(
  "may all inauguration guy whit pentecost april international workers canada australia anzac cinco black",
  role.holiday,
);
add("cyber mardi shrove maundy holy ascension whit", role.holiday);
add(
  "presidents armistice remembrance christmastime year's new good ash palm groundhog earth bastille",
  role.holiday,
);

add(
  "the a an of in on at to and or from by for since until till through between during before after",
  role.plain,
);
add(
  "about around nearly almost roughly approximately over under than less at least most up no not",
  role.plain,
);
add("some only just within ago hence old ended ending end ends day week other alternate per", role.plain);
add(
  "am pm a.m p m o clock gmt est edt cst cdt mst mdt pst pdt utc bst cet cest et ct pt eastern",
  role.plain,
);
add("ad bc ce bce nineties eighties seventies sixties fifties forties thirties twenties", role.plain);
add("beyond earlier later so off thru s yet still far such shares any once twice times minus", role.plain);
add("corresponding comparable ago quarter past day's eve its his their her our my as possible", role.plain);
add(
  "near distant foreseeable right all part much rest course long ending decades aged age term lengthy",
  role.plain,
);
add(
  "when while if must will could can might should would have had has anniversary birthday nd rd th st",
  role.plain,
);
const marks = ". , - – — ‐ ‑ / : ' ’ ( ) [ ] & % $ £ € ¥ ~ # + = _ ; ` ‘ “ ” ! ? @ <";
for (const mark of [...marks.split(" "), '"']) add(mark, 0);

/** How many ids there are. */
export const idCount = entries.length;
/** The roles of each id, as bits. */
export const rolesOf = Int32Array.from(entries, (e) => e.roles);
/** The number of each id. */
export const valueOf = Int32Array.from(entries, (e) => e.value);
export const NUMBER = 1;
export const ALPHANUMERIC = 2;

/** The id of a word or mark; 0 for one that the lexicon does not hold. */
export const idOf = (word: string): number => byWord.get(word) ?? 0;

/** The length of the longest word. */
export const longestWord = entries.reduce((length, { word }) => Math.max(length, word.length), 0);

/** The words in order of their ids. */
export const lexiconWords: readonly string[] = entries.map((e) => e.word);
