import { actorsOf, participationOf, type Actor } from "./actors.ts";
import { leavesRoom, pointsElsewhere } from "./elsewhere.ts";
import { tells } from "./meetingWords.ts";
import { byVideo } from "./participantCues.ts";
import type { FoundParticipation } from "./participants.ts";
import { isStatesman, presented, type Presented } from "./presented.ts";
import type { Sentence } from "./reading.ts";
import { deedOf } from "./sceneVerbs.ts";

/**
 * Who does something in the course of a meeting that the text is telling of: somebody with an office or from somewhere
 * who speaks up or does what is done at a table (`Denmark’s Henrik Lund was unconvinced`), and anybody else of whom
 * more than words is told (`Anna Berg sided with him`).
 *
 * @param kind what kind of meeting it is
 * @param near whether the paragraph itself tells of it: in others, those who are named for the first time and are from
 *   nowhere may speak of it anywhere
 */
export function actsIn(
  sentence: Sentence,
  { speaking, official }: Kind,
  near: boolean,
): readonly FoundParticipation[] {
  const people = actorsOf(sentence).filter((actor) => actor.person && !actor.pronoun);
  const text = sentence.unquoted;
  if (people.length === 0 || /\?[)\]”"’']*\s*$/u.test(text.slice(-8))) return none;
  if (!speaking && !people.some((actor) => mayAct(text, actor.end - sentence.start))) return none;
  const found: FoundParticipation[] = [];
  for (const group of groupsOf(people, sentence)) {
    const last = group.at(-1)!.who;
    const asMember = group.some(({ who }) => who.asMember);
    if (group.some(({ who }) => who.asOutsider)) continue;
    const said = speaking && asMember && saidBefore.test(text.slice(0, group[0]!.who.start).slice(-12));
    const deed = said ? "speech" : deedOf(text.slice(last.end, last.end + 120));
    if (!deed || (!said && isGoverned(text, group[0]!.who))) continue;
    const seated = deed === "deed" ? !official || group.some(({ who }) => isStatesman(who)) : asMember;
    const counts =
      asMember && seated
        ? deed !== "telling" || speaking
        : (deed === "act" ||
            (deed === "speech" && (near || group.some((shown) => isKnown(shown, sentence))))) &&
          !pointsElsewhere(sentence);
    if (!counts) continue;
    const course = !asMember || deed === "deed";
    for (const { actor } of group) found.push(acting(actor, sentence, last.end, course));
  }
  return found.length > 0 && leavesRoom(sentence) ? none : found;
}

/** What kind of meeting people act at. */
export interface Kind {
  /** Whether to speak is what people do there, so that *said* is enough: `the town council`. */
  readonly speaking: boolean;
  /** Whether states sit there: `foreign ministers`. */
  readonly official: boolean;
}

/** Somebody, and how the sentence presents them. */
interface Shown {
  readonly actor: Actor;
  readonly who: Presented;
}

/** Whether the text has named them before: it calls them by one name. */
const isKnown = ({ actor: { start, end } }: Shown, { text, start: from }: Sentence): boolean =>
  !text.slice(start - from, end - from).includes(" ");

/** People of whom the same is told: `board members ‸Dennis Oakes and Joan Petrie`. */
function groupsOf(people: readonly Actor[], sentence: Sentence): readonly (readonly Shown[])[] {
  const groups: Shown[][] = [];
  for (const actor of people) {
    const who = presented(actor, sentence);
    const before = groups.at(-1)?.at(-1);
    if (before && /^,? and $|^, $/.test(sentence.unquoted.slice(before.who.end, who.start)))
      groups.at(-1)!.push({ actor, who });
    else groups.push([{ actor, who }]);
  }
  return groups;
}

const none: readonly never[] = [];

/** Whether what stands right behind a name may tell of a deed, as far as that is seen without reading how it is presented. */
function mayAct(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x2e || code === 0x3b || code === 0x3a || end >= text.length) return false; // `.`, `;`, `:`
  return !verbBehind.test(text.slice(end, end + 8)) || deedOf(text.slice(end, end + 120)) !== undefined;
}

/** A word in lower case that begins nothing which belongs to a name. */
const verbBehind = /^ (?!(?:of|from|and|who) )\p{Ll}/u;

/** `” said ‸Councillor Roe`. */
const saidBefore = /(?<![A-Za-z])(?<!\p{L})(?:said|asked|added|replied|warned|argued) (?:the )?$/u;

/** Whether a preposition or another verb has them for its object, so that the predicate is not theirs. */
const isGoverned = (text: string, { start }: Presented): boolean => {
  const before = text.slice(Math.max(0, start - 70), start);
  return (
    governors.test(before) ||
    /(?<![A-Za-z])(?<!\p{L})(?:if|whether|unless|after|before|since|until|because|when|neither|nor|not|without)\s$/iu.test(
      before,
    )
  );
};

const governors =
  /(?<![A-Za-z])(?<!\p{L})(?:[Ww]ith|[Ff]rom|[Bb]y|about|[Aa]gainst|than|[Ll]ike|[Aa]ccording to|of|to|for|on|behind|between|under|said|says|claimed|told [\p{L} ]{1,30}|hoped|heard|believed|that)\s(?:(?:the|their|his|her)\s)?(?:(?:\p{Lu}[\p{L}.’-]*|counterpart|colleague|minister|president)\s){0,5}$/u;

const acting = (actor: Actor, sentence: Sentence, end: number, course: boolean): FoundParticipation => {
  const predicate = sentence.unquoted.slice(end, end + 120);
  const mode = (sentence.tells & tells.afar) !== 0 && byVideo.test(predicate) ? "video" : "unknown";
  const at = sentence.start + end;
  return {
    participation: participationOf(actor, sentence, { mode, rule: "acted-there", certainty: "inferred" }),
    cue: { start: at, end: at },
    gathering: false,
    course,
    object: undefined,
    called: undefined,
    toCome: false,
  };
};
