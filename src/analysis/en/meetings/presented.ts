import type { Actor } from "./actors.ts";
import type { Sentence } from "./reading.ts";

/** How a sentence presents somebody, and where what is told of them begins. Offsets into the sentence. */
export interface Presented {
  /** Whether by an office, or by the place or body they come from: `Denmark’s Henrik Lund`, `the town clerk, Ann Roe,`. */
  readonly asMember: boolean;
  /** Whether as one who looks on from outside: `analyst Peter Kamau`. */
  readonly asOutsider: boolean;
  /** Whether by an office of state, or by nothing but where they come from. */
  readonly asStatesman: boolean;
  /** Where the name with all that is said before it begins. */
  readonly start: number;
  /** Where the predicate begins if they are its subject. */
  readonly end: number;
}

/** Read what stands around somebody's name. Looks at some hundred characters on either side. */
export function presented(actor: Actor, sentence: Sentence): Presented {
  const text = sentence.unquoted;
  const from = actor.start - sentence.start;
  const to = actor.end - sentence.start;
  const ahead = text.slice(Math.max(0, from - 110), from);
  const behind = text.slice(to, to + 130);
  const role = sentence.roles.find(
    (r) => r.start <= actor.start && r.end >= actor.start - 30 && r.end <= actor.end,
  );
  const beside = role !== undefined && besideName.test(text.slice(role.end - sentence.start, from));
  const noun = ahead.includes(",") ? nounBefore.exec(ahead)?.[0] : undefined;
  const before =
    noun ??
    titleBefore.exec(ahead.slice(-longestTitle))?.[0] ??
    (/[’']/.test(ahead) ? whenceBefore.exec(ahead)?.[0] : undefined) ??
    "";
  const closes = noun !== undefined || (beside && text[role.end - sentence.start] === ",");
  const after = (closes ? closing : insertion).exec(behind)?.[0] ?? "";
  const cleft = /(?<![A-Za-z])(?<!\p{L})[Ii]t was $/u.test(text.slice(0, from - before.length))
    ? /^ who(?= )/u.exec(behind.slice(after.length))
    : null;
  const start = Math.min(from - before.length, beside ? role.start - sentence.start : from);
  const described = text.slice(start, from) + after;
  return {
    asMember:
      !actor.person ||
      beside ||
      before !== "" ||
      whenceBehind.test(after) ||
      sentence.roles.some((r) => r.start >= actor.end && r.end <= actor.end + after.length),
    asOutsider: outsiders.test(described) || absent.test(after) || outsiders.test(ahead.slice(-24)),
    get asStatesman() {
      return offices.test(described) || (!beside && onlyWhence.test(described));
    },
    start,
    end: to + after.length + (cleft ? cleft[0].length : 0),
  };
}

/** Who speaks for a country or a body of countries. */
const offices =
  /(?<![A-Za-z])(?<!\p{L})(?:ministers?|secretar(?:y|ies)|presidents?|premiers?|chancellors?|ambassadors?|envoys?|commissioners?|delegates?|representatives?|representing|diplomats?|negotiators?|mediators?|governors?|chiefs?|generals?|admirals?|colonels?|colleagues?|counterparts?|opposite number|hosts?|chair(?:man|woman)?|speaker|king|queen|prince|princess|treasurer|taoiseach|director|advis[eo]rs?|attachés?|officials?|members?|guests?|observers?|leaders?|sherpa|who (?:leads?|led|chairs?|heads?|represents?))(?!\p{L})/iu;
const onlyWhence =
  /^(?=.*(?:[’']s?\s|(?:^|\s)(?:of|from)\s|\())(?:(?:\p{Lu}\S*|of|the|from|and|for|[,(])\s*)*$/u;

/** Between a title and the name: `, `, ` Sir `, `, General `. */
const besideName = /^[\s,]*(?:\p{Lu}[\p{L}.]*\s){0,2}$/u;

/** `The town clerk, `, `Her Estonian colleague, `, `Vienna’s deputy mayor, General `. */
const nounBefore =
  /(?:(?<![A-Za-z])(?<!\p{L})(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother|\p{Lu}[\p{L}.-]*(?:[’']s|s[’']))\s(?:[\p{L}’'-]+\s){0,6}\p{Ll}[\p{Ll}-]+,\s)(?:\p{Lu}[\p{L}.]*\s){0,2}$/u;

/** Longer than all that `titleBefore` matches. */
const longestTitle = 40;

/** Titles and ranks right before a name. */
const titleBefore =
  /(?:(?<![A-Za-z])(?<!\p{L})(?:[Hh]ead teacher|[Hh]eadteacher|Messrs|Mr|Mrs|Ms|Miss|[Mm]embers|[Mm]inisters|[Dd]elegates|[Cc]ouncillors|[Gg]overnors|[Dd]irectors|Councill?or|Cllr|Alderman|Deputy|Minister|General|Admiral|Colonel|Brigadier|Commissioner|Ambassador|Senator|Representative|Mayor|Judge|Bishop|Archbishop|Cardinal|Director|Chair(?:man|woman)?|President|Secretary|Governor|Member|Delegate|Trustee|Superintendent|Chief|Premier|Rector|Dean|Professor|Dr|Sheikh|King|Queen|Prince|Princess)\.?\s(?:Sir\s|Dame\s|Lord\s|Dr\.?\s)?)$/u;

/** `Budapest’s `, `the Savanna Institute’s `. */
const whenceBefore = /(?<![A-Za-z])(?<!\p{L})(?:\p{Lu}[\p{L}.-]*(?:[’']s|s[’'])\s)(?:\p{Lu}[\p{L}.]*\s)?$/u;

/** What may stand between a name and its predicate: where they come from, one insertion between commas or brackets. */
const insertion =
  /^(?: of (?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|and|for) (?:the )?)?\p{Lu}[\p{L}.’'-]*){0,5}| of (?:the )?(?:[\p{L}’'-]+ ){0,3}(?:union|party|institute|association|federation|company|bank|university|group|council|society|club|board|league|movement)(?!\p{L})| from (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})?(?: \([^)]{1,50}\))?(?:, (?!and |but |while |who )[^,;]{1,90},|, who [^,;]{1,60},)?/u;

/** The same behind a name that is an insertion itself: `the town clerk, Ann Roe‸,`. */
const closing =
  /^(?: of (?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})?(?: \([^)]{1,50}\))?(?:, who [^,;]{1,60})?,?/u;

const whenceBehind =
  /^ (?:of|from) (?:the )?\p{Lu}|^ \(|, (?:\p{Lu}[\p{L}.-]*(?:[’']s|s[’'])|for|representing|speaking for|the|his|her|their|its|in the chair|there (?:as|for)|(?:present|attending|invited) as|as an? |an? [^,]{1,40} (?:from|of|at|for)) /u;

/** `, who was not at the meeting,`. */
const absent =
  /^.{0,60}, (?:who|absent|away|not|still|already|back|recovering) ?(?:(?:was|is|had|did|could) (?:not|never|absent|ill|away)|missed|skipped|stayed|will|in |at |from )/u;

/** Who has a view of what happens at a meeting and no seat at it. */
const outsiders =
  /(?<![A-Za-z])(?<!\p{L})(?:analysts?|activists?|opposition|critics?|rivals?|spokes(?:man|woman|person)|former|ex-|economists?|campaign(?:er|ers)?|lobby(?:ist)?|historians?|columnists?|protesters?|demonstrators?|authors?|novelists?|editors?|reporters?|journalists?|correspondents?|commentators?|bloggers?|candidates?|researchers?|strategists?|residents?|pensioners?|shopkeepers?|fishermen|farmers?|lawyers?|neighbou?rs?|late|widow|wife|husband|resigned|sources?|(?:socialist|conservative|liberal|green|communist|nationalist|democratic|republican|christian|party|party[’']s|union|unions[’']|rebel|protest|strike|separatist|tory|labour|minority) (?:party )?(?:leader|chief|boss|chairman|chairwoman))(?!\p{L})/iu;
