import type { Actor } from "./actors.ts";
import { wordIndexAt } from "../../../text/words.ts";
import { tells, tellsBefore } from "./meetingWords.ts";
import { longestTitle, offices, outsiders, titleBefore } from "./officeWords.ts";
import type { Sentence } from "./reading.ts";

/** How a sentence presents somebody, and where what is told of them begins. Offsets into the sentence. */
export interface Presented {
  /** Whether by an office, or by the place or body they come from: `Denmark’s Henrik Lund`, `the town clerk, Ann Roe,`. */
  readonly asMember: boolean;
  /** Whether as one who looks on from outside: `analyst Peter Kamau`. */
  readonly asOutsider: boolean;
  /** The words that say who they are, and their name. */
  readonly described: string;
  /** Whether an office stands beside the name. */
  readonly beside: boolean;
  /** Where the name with all that is said before it begins. */
  readonly start: number;
  /** Where the predicate begins if they are its subject. */
  readonly end: number;
}

/** Read what stands around somebody's name. Looks at some hundred characters on either side. */
export function presented(actor: Actor, sentence: Sentence): Presented {
  const { unquoted: text, tells: told } = sentence;
  const { words } = sentence.source;
  const from = actor.start - sentence.start;
  const to = actor.end - sentence.start;
  const ahead = text.slice(Math.max(0, from - 110), from);
  const behind = text.slice(to, to + 130);
  const role = sentence.roles.find(
    (r) => r.start <= actor.start && r.end >= actor.start - 30 && r.end <= actor.end,
  );
  const beside = role !== undefined && besideName.test(text.slice(role.end - sentence.start, from));
  const comma = ahead.lastIndexOf(",");
  const noun =
    comma > 0 && besideName.test(ahead.slice(comma + 1)) && nounEnd.test(ahead.slice(0, comma))
      ? nounBefore.exec(ahead)?.[0]
      : undefined;
  const isTitled =
    (told & tells.title) !== 0 &&
    tellsBefore(words, wordIndexAt(words, actor.start), actor.start - longestTitle, tells.title);
  const before =
    noun ??
    (isTitled ? titleBefore.exec(ahead.slice(-longestTitle))?.[0] : undefined) ??
    (whenceEnd.test(ahead.slice(Math.max(ahead.lastIndexOf("’"), ahead.lastIndexOf("'"), 0)))
      ? whenceBefore.exec(ahead)?.[0]
      : undefined) ??
    "";
  const closes = noun !== undefined || (beside && text[role.end - sentence.start] === ",");
  const after = (closes ? closing : insertion).exec(behind)?.[0] ?? "";
  const cleft = behind.startsWith(" who ", after.length) && itWas.test(text.slice(0, from - before.length));
  const start = Math.min(from - before.length, beside ? role.start - sentence.start : from);
  const described = text.slice(start, from) + after;
  return {
    asMember:
      !actor.person ||
      beside ||
      before !== "" ||
      whenceBehind.test(after) ||
      sentence.roles.some((r) => r.start >= actor.end && r.end <= actor.end + after.length),
    asOutsider:
      ((told & tells.outsider) !== 0 && (outsiders.test(described) || outsiders.test(ahead.slice(-24)))) ||
      (after.includes(", ") && absent.test(after)),
    described,
    beside,
    start,
    end: to + after.length + (cleft ? " who".length : 0),
  };
}

/** Whether somebody is presented by an office of state, or by nothing but where they come from. */
export const isStatesman = ({ described, beside }: Presented): boolean =>
  offices.test(described) || (!beside && onlyWhence.test(described));

/** `Denmark’s`, `from the ministry (Riga)`: nothing but where somebody comes from. */
const onlyWhence =
  /^(?=.*(?:[’']s?\s|(?:^|\s)(?:of|from)\s|\())(?:(?:\p{Lu}\S*|of|the|from|and|for|[,(])\s*)*$/u;

/** Between a title and the name: `, `, ` Sir `, `, General `. */
const besideName = /^[\s,]*(?:\p{Lu}[\p{L}.]*\s){0,2}$/u;

const itWas = /(?<![A-Za-z])(?<!\p{L})[Ii]t was $/u;

/** `The town ‸clerk`, which all that `nounBefore` matches has before its comma. */
const nounEnd = /\s\p{Ll}[\p{Ll}-]+$/u;

/** `The town clerk, `, `Her Estonian colleague, `, `Vienna’s deputy mayor, General `. */
const nounBefore =
  /(?:(?<![A-Za-z])(?<!\p{L})(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother|\p{Lu}[\p{L}.-]*(?:[’']s|s[’']))\s(?:[\p{L}’'-]+\s){0,6}\p{Ll}[\p{Ll}-]+,\s)(?:\p{Lu}[\p{L}.]*\s){0,2}$/u;

/** `Budapest’s `, `the Savanna Institute’s `. */
const whenceBefore = /(?<![A-Za-z])(?<!\p{L})(?:\p{Lu}[\p{L}.-]*(?:[’']s|s[’'])\s)(?:\p{Lu}[\p{L}.]*\s)?$/u;

/** The same from its apostrophe on. */
const whenceEnd = /^[’']s?\s(?:\p{Lu}[\p{L}.]*\s)?$/u;

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
