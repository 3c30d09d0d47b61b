import type { Participation } from "../../findings.ts";
import { actorsOf, hasClause, participationOf, type Actor } from "./actors.ts";
import { officeBefore } from "./cuePhrases.ts";
import type { Described } from "./describedGatherings.ts";
import { governed } from "./encounterWords.ts";
import { joins } from "./nameLists.ts";
import type { Sentence } from "./reading.ts";

/**
 * `Prime Minister Berg met Peter Holm in Riga on Wednesday`, `Presidents Berg and Holm sat down in Riga on Tuesday`: two
 * people, one of whom holds an office, came together. Who asks for it looks for the day and the place.
 *
 * @param areKnown whether the text has said before that they hold offices
 */
export function peopleWhoMet(sentence: Sentence, areKnown = false): Described | undefined {
  const text = sentence.unquoted;
  const people = actorsOf(sentence).filter(({ person }) => person);
  for (let i = 0; i + 1 < people.length; i++) {
    const one = people[i]!;
    const other = people[i + 1]!;
    const from = one.end - sentence.start;
    const to = other.start - sentence.start;
    const end = other.end - sentence.start;
    if (to - from > 160) continue;
    const between = text.slice(from, to);
    const behind = text.slice(end, end + 120);
    const before = text.slice(Math.max(0, from - 90 - (one.end - one.start)), one.start - sentence.start);
    if (
      !(
        (met.test(between) || visited.test(between)) &&
        !fromOne.test(between) &&
        !ofThing.test(behind) &&
        !governed.test(before)
      ) &&
      !(
        (joined.test(between) || andOffice.test(between)) &&
        (bothMet.test(behind) || (sentence.caption && pictured.test(behind)))
      ) &&
      !(
        /^,? and /.test(between) &&
        counterpart.test(between) &&
        bothAgreed.test(behind) &&
        !byWire.test(text)
      ) &&
      !(inviting.test(before) && guest.test(between) && came.test(behind))
    )
      continue;
    if (onlyWhen.test(before) || !(areKnown || holdsOffice(sentence))) continue;
    return asPair(one, other, sentence);
  }
  return people.length === 0 ? undefined : metDelegation(people[0]!, sentence);
}

/** The meeting of two, and of whoever is named in one breath with the second: `met Peter Holm and ‸Mayor Maria Tamm`. */
export function asPair(one: Actor, other: Actor, sentence: Sentence): Described {
  const taking = [participant(one, sentence), participant(other, sentence)];
  let last = other;
  const isEach = separately.test(
    sentence.unquoted.slice(one.end - sentence.start, other.start - sentence.start),
  );
  if (!isEach)
    for (const actor of actorsOf(sentence)) {
      if (!actor.person || actor.start < last.end) continue;
      if (!joins(sentence, last.end, actor.start) || hasClause(sentence.unquoted, actor, sentence)) break;
      if (againWith(sentence, last.end, actor.start)) break;
      if (doesMore.test(sentence.unquoted.slice(actor.end - sentence.start))) break;
      taking.push(participant(actor, sentence));
      last = actor;
    }
  const name = `Meeting of ${taking[0]!.name} and ${taking[1]!.name}`;
  return { name, start: one.start, end: other.end, rule: "people-who-met", taking };
}

/** That each of those named behind it was met alone. */
export const separately = /(?<!\p{L})(?:separately|separate|individual(?:ly)?|bilateral meetings)(?!\p{L})/u;

/** Whether one begins whom somebody met besides: `held talks with Anna Berg and ‸with Peter Holm`. */
export const againWith = ({ unquoted, start }: Sentence, from: number, to: number): boolean =>
  /(?:^| |,) ?and (?:with|by) /.test(unquoted.slice(from - start, to - start));

/** Behind the name of one who is told more of by himself: `met Peter Holm, and Maria Tamm ‸left`. */
const doesMore =
  /^(?:,[^,]{1,60},)? (?:was|were|is|are|has|had|did|will|would|\p{Ll}+ed|said|told|left|went|came|saw|met|who)(?!\p{L})/u;

/** Whether somebody in a sentence holds an office of those who meet one another. */
export const holdsOffice = (sentence: Sentence): boolean =>
  sentence.roles.length > 0 || office.test(sentence.unquoted);

/**
 * `On Monday the members met with Mayor Anna Berg`: a group whom the text has told of, and one who is named. Who asks for
 * it looks for the day.
 */
export function groupMetOne(sentence: Sentence): Described | undefined {
  const one = actorsOf(sentence).find(({ person }) => person);
  if (!one) return undefined;
  const at = one.start - sentence.start;
  const match = metOne.exec(sentence.unquoted.slice(0, at));
  if (!match || ofThing.test(sentence.unquoted.slice(one.end - sentence.start))) return undefined;
  const start = sentence.start + match.index + match[0].indexOf(match[1]!);
  const taking = [participant(one, sentence)];
  return {
    name: `Meeting of the ${match[1]!} and ${one.name}`,
    start,
    end: one.end,
    rule: "people-who-met",
    taking,
  };
}

const metOne = new RegExp(
  `^(?:(?:On|In|At|Later|Earlier|Yesterday|Today)[^,.;:]{0,40}?,? )?[Tt]he ((?:[\\p{L}-]+ ){0,2}?(?:members|ministers|delegation|delegates|leaders|lawmakers|senators|MPs|parliamentarians|councill?ors|ambassadors|envoys|directors|commissioners|inspectors|officials))(?: also| then| later)? (?:met(?: with)?|held talks with|had talks with|called on|sat down with|(?:was|were) received by) (?!.* (?:that|which|who|whom) )${officeBefore}$`,
  "u",
);

/** `State Secretary Berg met with a delegation of the Nordic Bank`: of those whom somebody met the text names nobody yet. */
function metDelegation(one: Actor, sentence: Sentence): Described | undefined {
  const from = one.end - sentence.start;
  const match = delegation.exec(sentence.unquoted.slice(from, from + 200));
  const before = sentence.unquoted.slice(Math.max(0, from - 100), one.start - sentence.start);
  if (!match || onlyWhen.test(before) || sentence.roles.length === 0) return undefined;
  const taking = [participant(one, sentence)];
  const name = `Meeting of ${one.name} and ${match[1]!}`;
  return { name, start: one.start, end: one.end + match[0].length, rule: "people-who-met", taking };
}

const delegation =
  /^(?:,[^,]{1,60},)? (?:had )?(?:also |then |later |on \p{Lu}\p{Ll}+day |yesterday |today )?(?:met(?: with)?|received|welcomed|hosted|held (?:talks|a meeting|consultations) with) ((?:an?|the) (?:[\p{L}-]+ ){0,2}(?:delegation|representatives) (?:of|from) (?:the )?(?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4}|(?:\p{Ll}[\p{L}’'-]* ){0,3}\p{Ll}[\p{L}-]*(?=[,.]| (?:in|on|at) )))(?![\p{L}’'-]| \p{Lu}| (?:led|headed))/u;

const participant = (one: Actor, sentence: Sentence): Participation =>
  participationOf(one, sentence, { mode: "unknown", rule: "met-with", certainty: "inferred" });

/** Between two people: that one met the other, an insertion before the verb, and the other's office before the name. */
const met = new RegExp(
  `^(?:,[^,]{1,60},|, who|,)? (?:had |has |have )?(?:also |earlier |then |later |subsequently |afterwards |on \\p{Lu}\\p{Ll}+day |yesterday |today )?(?:met|meets|welcomes|welcomed|hosts|hosted|receives|received|(?:called|waited)(?: yesterday| today| to-day| this morning| (?:on )?\\p{Lu}\\p{Ll}+day)? (?:up)?on|saw(?= (?:(?:the|his|her|my) )?(?:[\\p{L}-]+ ){0,3}(?:minister|ambassador|secretary|president|chancellor|governor|king|queen|emperor))|(?:had|have had) (?:an? |the )?(?:\\p{Ll}+ ){0,2}(?:interview|audience|conversation)(?: yesterday| today| to-day)?(?= with)|paid (?:an? )?(?:[a-z]+ )?(?:call|visit) (?:on|to)|sat down with|sh(?:ook|akes) hands with|greets|(?:held|hosted|had|opened|began|concluded|wrapped up|ended|started|resumed) (?:an? |the )?(?:[\\p{L}\\p{N}-]+ ){0,4}(?:talks|meetings?|consultations|discussions|summit|negotiations)|spent (?:[\\p{L}\\d-]+ ){1,5}?(?:hours?|minutes|morning|afternoon|evening|night|day)(?: [^.,;:]{1,30})?(?= with)|(?:had|took|shared|ate) (?:an? )?(?:[\\p{L}-]+ ){0,2}(?:breakfast|lunch|dinner|supper|tea|coffee|drinks)(?= with)|(?:dined|lunched|breakfasted)(?= with)|(?:toured|visited|inspected) (?:the|an?|his|her|their) [^.;:]{2,80}?(?:,? accompanied by|(?= with))|discuss(?:ed|es) [^.;:]{1,80}(?= with)|(?:said|announced|agreed|declared|promised) (?:[^.;:]{1,40} )?(?:after|during|following|at|in) (?:[\\p{L}\\p{N}-]+ ){0,5}(?:talks|meeting|lunch|dinner|summit|session|audience))(?: behind closed doors)?(?: with)? (?!.* (?:that|which|whom) )${officeBefore}$`,
  "iu",
);

/** `received a letter ‸from Minister `: what came of the second was there, and not he; nor who owns the house that they `met at`. */
const fromOne =
  /^(?:,[^,]{1,60},)?[^,]* (?:from|about|against|despite|(?:report|file|book|news|word|message|petition) (?:on|of|for)) [^,]{0,60}$|(?:met|sat down) (?:at|in|on|near|outside) (?!.* with(?!\p{L}))/u;

/** Between two people: that one came for talks with the other, or was received by him. */
const visited = new RegExp(
  `^(?: of (?:the )?(?:\\p{Lu}[\\p{L}’'-]* ?){1,3})?(?:,[^,]{1,60},)? (?:(?:last )?(?:(?:was|had been)(?! (?:due|to|expected|not|invited|scheduled|set|supposed)(?!\\p{L}))|visited|travell?ed|flew|had (?:flown|travell?ed|gone|come)|came|arrived|went|paid|began(?! to(?!\\p{L}))|made|ended|kicked off|wrapped up)(?= )(?:(?!will |would |plan|hope|wants? )[^.;:]){1,110} (?:at the invitation of|for (?:[a-z]+ ){0,3}(?:talks|meeting|consultations|discussions|summit) with|to (?:meet(?: with)?|see|confer with|hold talks with|call on)|whe(?:re|n) (?:s?he|I|we) (?:met|held talks with|sat down with)|and (?:met|held talks with|sat down with)|(?:received|welcomed|greeted) by)|(?:was|has been|had been) (?:later |also |then )?(?:received|welcomed|greeted|hosted|summoned|handed|briefed|grilled|met(?= (?:at|in|on) )) (?:[^,.;]{1,50} )?by) ${officeBefore}$`,
  "iu",
);

/** `At the invitation of Ana Zupan, minister of Slovenia, Minister Hoxha paid a visit to Ljubljana`. */
const inviting = /(?<![A-Za-z])(?<!\p{L})(?:invitation of|invited by|hosted by) (?:[\p{L}.’'-]+ ){0,6}$/iu;
const guest = /^,[^;]{0,120}$|^ (?:of|for) [^;]{0,120},[^;]{0,60}$/u;
const came = /^(?:,[^;]{1,100},)? (?:paid|visited|made|arrived|travell?ed|came|flew|was) /u;

/** Behind the second: what is his, or what he is to do: `called on Peter Holm ‸to resign`, `received Peter Holm‸’s letter`. */
const ofThing =
  /^(?:[’']| to (?!\p{Lu}|the |his |her |discuss|talk|hear|review|sign|seek|press|plan|mark|settle|agree))/u;

/** Between two people of whom the same is told: `‸ and President `. */
const joined =
  /^(?: of (?:the )?[\p{L} ]{1,30})?(?:, [^,]{1,50},)? and (?:(?!\p{Ll}+ed )(?:[\p{L}.’'-]+|\([^)]{1,20}\)) ){0,6}$/u;
const andOffice = new RegExp(
  `^(?: of (?:the )?[\\p{L} ]{1,30})?(?:, [^,]{1,50},)? and (?:\\p{Lu}[\\p{L}.-]*[’']s? |the |h(?:is|er) )${officeBefore}$`,
  "iu",
);
const bothMet =
  /^(?:[^.;,]{1,60} (?:during|in|after|at) (?:their |[\p{Ll}-]+ |\p{Lu}\p{Ll}+day[’']s )?(?:talks|meeting|a meeting|a summit|summit)(?= (?:in|at|on)(?!\p{L})))|^(?: of (?:the )?(?:\p{Lu}[\p{L}’'-]*){1,3})?(?:,(?:[^,]{1,60},)?)? (?:also |then |later |last |first |on \p{Lu}\p{Ll}+day |yesterday |today )?(?:(?:met|sat down|conferred)(?: alone| again| briefly| privately| separately| face to face| in private)?|(?:held|had|began|opened|resumed|concluded|completed|ended|wrapped up) (?:[\p{L}\p{N}-]+ ){0,5}(?:talks|consultations|meeting|negotiations|discussions|summit))(?= (?:in|at|on|for|here|again|behind|face)(?!\p{L}))|^,? (?:finally |formally |today |yesterday |on \p{Lu}\p{Ll}+day )?(?:signed|initialled|initialed) (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:agreement|deal|accord|treaty|pact|memorandum|truce|declaration|protocol|charter)(?!\p{L})/u;

/** The same of two in a picture: `Berg and Holm ‸during a bilateral meeting`. */
const pictured =
  /^ (?:in conversation|shaking hands|shake hands|sign (?:the|an?) (?:[\p{L}-]+ ){0,3}(?:agreement|deal|accord|treaty|memorandum|declaration|protocol|charter)|meet|talk|confer|(?:at|during|in) (?:an? |their |the )?(?:(?:bilateral|working|private|joint) )?(?:meeting|talks|lunch|dinner|breakfast))(?!\p{L})/u;

/** `and her Malawian ‸counterpart, Chikondi Banda, agreed on Tuesday`: they spoke with one another. */
const counterpart = /(?<![A-Za-z])(?:counterpart|opposite number|colleague)s?,? $/u;
const bothAgreed =
  /^,? (?:(?:have|had) )?(?:also |then |later |on \p{Lu}\p{Ll}+day |yesterday |today )?(?:agreed|discussed|reviewed|signed|initialled|announced)(?!\p{L})/u;
const byWire = /(?<![A-Za-z])(?:phone|telephone|call|letters?|wrote|statements?|separately)(?!\p{L})/u;

/** What makes it a point in time, a condition or something that did not happen. */
const onlyWhen =
  /(?<![A-Za-z])(?<!\p{L})(?:when|after|since|before|until|till|if|whether|because|while)\s(?!the (?:meeting|summit|talks|session|ceremony)\s)(?:[\p{L}.’-]+\s){0,5}$/iu;

const office =
  /(?<![A-Za-z])(?<!\p{L})(?:ministers?|presidents?|secretary|chancellors?|premiers?|ambassador|envoys?|commissioner|governors?|mayors?|king|queen|pope|emperor|empress|prince|princess|duke|count|baron|viscount|marquis|earl|sultan|sheikh|pasha|vizier|consul|counterpart|leaders?|talks|chairman|chairwoman)(?!\p{L})/iu;
