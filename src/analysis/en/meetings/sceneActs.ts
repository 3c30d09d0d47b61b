import type { Open, Participation } from "../../findings.ts";
import { actorsOf, type Actor } from "./actors.ts";
import { pointsElsewhere } from "./deliberations.ts";
import { byVideo } from "./participantCues.ts";
import type { FoundParticipation } from "./participants.ts";
import { presented, type Presented } from "./presented.ts";
import type { Sentence } from "./reading.ts";
import { deedOf } from "./sceneVerbs.ts";

/**
 * Who does something in the course of a meeting that the text is telling of: somebody with an office or from somewhere
 * who speaks up or does what is done at a table (`Denmark’s Henrik Lund was unconvinced`), and anybody else of whom
 * more than words is told (`Anna Berg sided with him`).
 *
 * @param speaking whether to speak at such a meeting is what people do there, so that *said* is enough: `the town council`
 */
export function actsIn(sentence: Sentence, speaking: boolean): readonly FoundParticipation[] {
  const text = sentence.unquoted;
  if (pointsElsewhere.test(text) || /\?[)\]”"’']*\s*$/u.test(text.slice(-8))) return none;
  const people = actorsOf(sentence).filter((actor) => actor.person);
  const found: FoundParticipation[] = [];
  let next: Presented | undefined; // who is named next, if they acted
  for (let i = people.length - 1; i >= 0; i--) {
    const who = presented(people[i]!, sentence);
    const joined = next !== undefined && /^,? and $|^, $/.test(text.slice(who.end, next.start));
    const acted =
      !who.asOutsider &&
      ((!isGoverned(text, who) && (joined || didSomething(text, who, speaking))) ||
        (speaking && who.asMember && saidBefore.test(text.slice(Math.max(0, who.start - 12), who.start))));
    if (acted) found.unshift(acting(people[i]!, sentence, joined ? next!.end : who.end, who.asMember));
    next = acted ? { ...who, end: joined ? next!.end : who.end } : undefined;
  }
  return found;
}

function didSomething(text: string, who: Presented, speaking: boolean): boolean {
  const deed = deedOf(text.slice(who.end, who.end + 120));
  if (deed === "act") return true;
  if (!who.asMember) return false;
  return deed === "speech" || (speaking && deed === "telling");
}

const none: readonly never[] = [];

/** `” said ‸Councillor Roe`. */
const saidBefore = /(?<!\p{L})(?:said|asked|added|replied|warned|argued) (?:the )?$/u;

/** Whether a preposition or another verb has them for its object, so that the predicate is not theirs. */
const isGoverned = (text: string, { start }: Presented): boolean => {
  const before = text.slice(Math.max(0, start - 70), start);
  return (
    governors.test(before) ||
    /(?<!\p{L})(?:if|whether|unless|after|before|since|until|because|when|neither|nor|not|without)\s$/iu.test(
      before,
    )
  );
};

const governors =
  /(?<!\p{L})(?:[Ww]ith|[Ff]rom|[Bb]y|about|[Aa]gainst|than|[Ll]ike|[Aa]ccording to|of|to|for|on|behind|between|under|said|says|claimed|told [\p{L} ]{1,30}|hoped|heard|believed|that)\s(?:(?:the|their|his|her)\s)?(?:(?:\p{Lu}[\p{L}.’-]*|counterpart|colleague|minister|president)\s){0,5}$/u;

const acting = (actor: Actor, sentence: Sentence, end: number, asMember: boolean): FoundParticipation => {
  const predicate = sentence.unquoted.slice(end, end + 120);
  const participation: Open<Participation> = {
    start: actor.start,
    end: actor.end,
    entity: actor.entity,
    name: actor.name,
    evidence: { start: sentence.start, end: sentence.end },
    mode: byVideo.test(predicate) ? "video" : "unknown",
    rule: "acted-there",
    certainty: "inferred",
  };
  const at = sentence.start + end;
  return {
    participation,
    cue: { start: at, end: at },
    gathering: false,
    course: !asMember,
    object: undefined,
    called: undefined,
  };
};
