import type { Participation } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { actorsOf, hasClause, participationOf, type Actor } from "./actors.ts";
import { acts, isListed, isOfOffice } from "./bodies.ts";
import { tells } from "./meetingWords.ts";
import { objectAt, subjectBefore, type CueObject } from "./cueObjects.ts";
import { isToCome, leavesOut } from "./denials.ts";
import { cuesIn, tellsOfDelegations, type FoundCue } from "./participantCues.ts";
import type { ParticipantCue } from "./participantCue.ts";
import { officeBefore } from "./cuePhrases.ts";
import { introduces, joins } from "./nameLists.ts";
import { modeOf, onlyLastAfar } from "./participantMode.ts";
import type { Sentence } from "./reading.ts";

/** A participation with the place of the words that say in which gathering. */
export interface FoundParticipation {
  readonly participation: Participation;
  /** Where the cue stands; the meeting is looked for behind it first. */
  readonly cue: Span;
  /** Whether the cue speaks of a gathering by itself. */
  readonly gathering: boolean;
  /** Whether it counts only where the text has not gone elsewhere since it told of the meeting. */
  readonly course: boolean;
  /** What the cue says was attended, chaired, hosted, if it can say so. */
  readonly object: CueObject | undefined;
  /** By which word of its own the meeting must be called: `said at the ‸congress that …`. */
  readonly called: string | undefined;
  /** Whether it is told of a time to come: `will be represented by`. */
  readonly toCome: boolean;
}

/**
 * Who takes part in something, as one sentence tells it. Quoted words prove nothing.
 *
 * @param near whether the text is telling of a meeting; where it is not, nothing is found if no cue speaks of one by itself
 */
export function participationsIn(sentence: Sentence, near: boolean): readonly FoundParticipation[] {
  if (!sentence.caption && (sentence.tells & (tells.taking | tells.saying)) === 0) return none;
  if (!namesPeople(sentence) && (sentence.names.length === 0 || !tellsOfDelegations(sentence))) return none;
  const cues = cuesIn(sentence);
  return near || cues.some(({ cue }) => cue.gathering) ? participationsBy(sentence, cues) : none;
}

function participationsBy(sentence: Sentence, cues: readonly FoundCue[]): readonly FoundParticipation[] {
  const text = sentence.unquoted;
  if (cues.length === 0 || isQuestion.test(text.slice(-12))) return none;
  const actors = actorsOf(sentence);
  const found: FoundParticipation[] = [];
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i]!;
    const limit = cues[i + 1]?.start ?? text.length;
    const subjects = cue.cue.side === "object" ? [] : subjectsOf(actors, cue, sentence);
    const objects = cue.cue.side === "subject" ? [] : objectsOf(actors, cue, sentence, limit);
    if (!enough(cue.cue, subjects, objects)) continue;
    const taking = [...subjects, ...objects].filter((actor) => actor.person || cue.cue.delegations);
    if (taking.length === 0) continue;
    const last = taking.at(-1)!;
    const modeOfLast = modeOf(sentence, cue, last.end - sentence.start, limit);
    const onlyLast = modeOfLast === "video" && onlyLastAfar(sentence, cue, last.end - sentence.start);
    const object = objectOf(cue, text, sentence);
    const toCome = isToCome(text.slice(0, cue.start));
    const sure = cue.cue.gathering === true && !toCome;
    for (const actor of taking) {
      const certainty = actor.certain && sure ? "certain" : "inferred";
      const mode = onlyLast && actor !== last ? "unknown" : modeOfLast;
      const participation = participationOf(actor, sentence, { mode, rule: cue.cue.rule, certainty });
      if (cue.cue.as !== undefined) participation.as = cue.cue.as;
      found.push({
        participation,
        cue: { start: sentence.start + cue.start, end: sentence.start + cue.end },
        gathering: cue.cue.gathering ?? false,
        course: cue.cue.course ?? false,
        object,
        called: cue.scene?.called,
        toCome,
      });
    }
  }
  return found;
}

const none: readonly never[] = [];

const namesPeople = (sentence: Sentence): boolean =>
  sentence.pronoun !== undefined ||
  sentence.names.some((name) => name.type === "person") ||
  sentence.roles.some((role) => role.holder !== null || role.holderName !== undefined);

const isQuestion = /\?[)\]”"’']*\s*$/u;

/** Whether a cue has those on its sides whom it needs. */
const enough = (cue: ParticipantCue, subjects: readonly Actor[], objects: readonly Actor[]): boolean =>
  (!cue.mutual || (subjects.length > 0 && objects.length > 0)) && (!cue.several || subjects.length > 1);

/** What a cue says was attended, as offsets into the document; undefined where it says nothing of the kind. */
function objectOf({ cue, start, end }: FoundCue, text: string, sentence: Sentence): CueObject | undefined {
  if (!cue.transitive) return undefined;
  const passive = cue.side === "object";
  if (passive && !text.startsWith(" by", end - 3)) return undefined;
  const object = passive ? subjectBefore(text, start) : objectAt(text, end);
  return { ...object, end: object.end + sentence.start };
}

/** The nearest person before the cue, with those joined to it by commas and *and*. */
function subjectsOf(actors: readonly Actor[], cue: FoundCue, sentence: Sentence): readonly Actor[] {
  const text = sentence.unquoted;
  const before = actors.filter(
    (actor) =>
      actor.end <= sentence.start + cue.start &&
      (actor.person || (cue.cue.delegations && acts(actor, sentence, text))),
  );
  const nearest = before.at(-1);
  if (!nearest || (cue.cue.bodies && nearest.person)) return [];
  const between = text.slice(nearest.end - sentence.start, cue.start);
  if (!nearest.person && !rightBefore.test(between)) return [];
  if (
    cue.cue.adjacent || cue.cue.mutual || cue.cue.several
      ? !rightBefore.test(between)
      : /[;:]|\p{Ll}\.\s/u.test(between) || ofAnother.test(between)
  )
    return [];
  const head = text.slice(Math.max(0, nearest.start - sentence.start - 40), nearest.start - sentence.start);
  if (
    (cue.cue.office && !officeHeld.test(head)) ||
    (cue.cue.course && /(?<![A-Za-z])(?<!\p{L})\p{L}\p{Ll}+ of $/u.test(head))
  )
    return [];
  const group = [nearest];
  for (let i = before.length - 2; i >= 0; i--) {
    if (!joins(sentence, before[i]!.end, group[0]!.start)) {
      if (!before[i]!.person && group[0]!.person) continue; // `Anna Berg and ‸Ferry Council envoy Peter Holm`
      break;
    }
    const at = before[i]!.start - sentence.start;
    const ends = text.slice(before[i]!.end - sentence.start, group[0]!.start - sentence.start);
    if (/^, (?:and|but|while) /.test(ends) && governed.test(text.slice(Math.max(0, at - 70), at))) break;
    group.unshift(before[i]!);
  }
  const opening = text.slice(
    Math.max(0, group[0]!.start - sentence.start - 90),
    group[0]!.start - sentence.start,
  );
  const isOfAnother =
    !cue.cue.governed &&
    !/^\w+ing\b/.test(text.slice(cue.start, cue.end)) &&
    !who.test(between) &&
    (governed.test(opening) || (/^,? and $/.test(between) && byHolder.test(opening)));
  if (isOfAnother || leftOut.test(opening)) return [];
  return group;
}

/** Offices as they stand before a name. */
const officeHeld =
  /(?<![A-Za-z])(?<!\p{L})(?:[Mm]inister|[Pp]resident|Secretary(?:[- ]General)?|Chancellor|Ambassador|Premier|Governor|Commissioner|General|Admiral|Mayor|Cllr|Councillor|Representative)\s$/u;

/** Between who takes part and a cue right behind: an insertion, an origin, an adverb. */
const rightBefore =
  /^(?:,(?! who (?:missed|skipped|was not|had not|did not|stayed|could not))[^,]{0,60}(?:,(?! (?:and|but|while) )[^,]{1,40})?,|,| of (?:the )?(?:\p{Lu}[\p{L}’'-]* ?){1,4}| \([^)]{1,40}\)| and (?:one|two|three|four|five|several) others)?\s*(?:(?:also|then|later|briefly|both|all|did)\s+)?$/u;

/** `Neither Anna Berg nor …`, `without Anna Berg`, `nobody but Anna Berg`: up to a title behind it. */
const leftOut =
  /(?<![A-Za-z])(?<!\p{L})(?:neither|nor|not|not even|without|nobody but|no one but|everyone but|all but|everyone except|except)\s(?:\p{L}[\p{L}.]*\s){0,3}$/iu;

/** `Accompanied by Anna Berg, who attended`: whatever governs the name, the verb is told of it. */
const who = /(?<![A-Za-z])(?<!\p{L})who(?!\p{L})/u;

/** A preposition by which a name is not what the verb is told of: `according to ‸Anna Berg`, `with Minister ‸Berg`. */
const governed =
  /(?<!\p{L}|together |along )(?:[Ww]ith|[Ff]rom|[Bb]y|about|[Aa]gainst|than|[Ll]ike|[Aa]ccording to)\s(?:(?:the|their|his|her)\s)?(?:(?:\p{Lu}[\p{L}.’-]*|counterpart|colleague|minister|president)\s){0,5}$/u;

/** `was chaired by the minister of Norway, ‸Anna Berg, and heard …`: the verb is told of what was chaired, or of who went there. */
const byHolder = /(?<!\p{L})by (?:the |an? )?(?:[\p{L}’'-]+ ){1,8}?(?:of|for) (?:[\p{L}’'-]+ ?){1,5}, $/u;

/** Words by which what follows is somebody else's deed: `Anna Berg said the minister …`; not `… said she …`. */
const ofAnother =
  /(?<![A-Za-z])(?<!\p{L})(?:said|says|told|added|wrote|thinks?|thought|believe[sd]?|knows?|knew|claim(?:s|ed)|noted|heard|hoped|learn(?:t|ed)|(?:say|tell|know|reveal|disclose|confirm|remember|guess)(?= (?:who|whether|how many|which|if)(?!\p{L})))(?!\p{L})(?! (?:that |as |when |while )?s?he )/u;

/** The people (or bodies) right behind the cue, as far as commas, *and* and titles join them. */
function objectsOf(
  actors: readonly Actor[],
  cue: FoundCue,
  sentence: Sentence,
  limit: number,
): readonly Actor[] {
  const text = sentence.unquoted;
  const after = actors.filter(
    (actor) =>
      actor.start >= sentence.start + cue.end &&
      actor.start < sentence.start + Math.max(limit, cue.end + 1) &&
      (actor.person
        ? !isOfOffice(actor, sentence, text)
        : cue.cue.delegations && isListed(actor, sentence, text)),
  );
  const first = after[0];
  if (!first) return [];
  // `Members in attendance were: …`; a label by itself opens a list.
  const isList = cue.start > 0 && text[cue.end] === ":";
  const between = text.slice(cue.end + (isList ? 1 : 0), first.start - sentence.start);
  if (cue.cue.direct ? !/^,?\s*(?:the |all |both )*$/.test(between) : !introduces(between)) return [];
  if (leavesOut(between)) return [];
  if (cue.cue.mutual && !whomMet.test(between)) return [];
  const group = [first];
  const again = text.startsWith(" by", cue.end - 3) || text.startsWith(" from", cue.end - 5);
  for (const actor of after.slice(1)) {
    const last = group.at(-1)!;
    if (hasClause(text, actor, sentence)) break;
    if (limit < text.length && beginsAnew(text, last.end - sentence.start, actor, sentence, limit)) break;
    const isOneOf =
      actor.person &&
      !last.person &&
      text.slice(last.end - sentence.start, actor.start - sentence.start) === " (";
    if (!isOneOf && !joins(sentence, last.end, actor.start)) {
      if (isWhence(text.slice(last.end - sentence.start, actor.start - sentence.start), actor)) continue;
      if (!again || !byAgain.test(text.slice(0, actor.start - sentence.start))) break;
    }
    group.push(actor);
  }
  return group;
}

/** Whether the next cue is told of an actor: `was opened by Anna Berg, and ‸Peter Holm joined online`. */
const beginsAnew = (text: string, from: number, actor: Actor, { start }: Sentence, limit: number): boolean =>
  /^, (?:and|but|while) /.test(text.slice(from, from + 8)) &&
  /^\s*$/.test(text.slice(actor.end - start, limit));

/** Whether a body or country only says whose the last one is: `Anna Berg of ‸Sweden and Maria Tamm`. */
const isWhence = (between: string, { person }: Actor): boolean =>
  !person && /^(?: of |,? from | \(|, )(?:the )?$/.test(between);

/** `was briefed by Anna Berg on cod and by ‸Maria Tamm`, up to a title. */
const byAgain = /(?:,| and|;) (?:by|from) (?:[\p{L}’'.-]+ ){0,4}$/u;

/** What stands between *met* and whom somebody met, a comma only behind an office: `met Norway’s health minister, ‸Berg`. */
const whomMet = new RegExp(`^ ?${officeBefore}$`, "iu");
