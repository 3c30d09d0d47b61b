import type { Meeting } from "../../../registry/entity.ts";
import type { NameFinding } from "../../findings.ts";
import { canBeWithin, dayNumber } from "./days.ts";
import { tells } from "./meetingWords.ts";
import { participationsIn } from "./participants.ts";
import { isQuoted, sentenceAt, sentenceIndexAt, type Reading, type Sentence } from "./reading.ts";

/** A meeting of any time that the text tells of, and the words that name it there. */
interface Told {
  readonly meeting: Meeting;
  readonly name: NameFinding;
}

/**
 * The registered meetings that a text names and tells of: that they were held (`The Riga Summit took place in July`), or
 * who took part in them (`Anna Berg chaired the Riga Summit`). A mere mention (`since the Riga Summit`) tells nothing.
 * Only sentences that name a meeting are looked at.
 */
export function* toldOf(reading: Reading): Generator<Told> {
  for (const name of reading.names) {
    if (name.type !== "meeting" || name.entity === null) continue;
    const meeting = reading.source.registry.entities.get(name.entity);
    if (meeting?.kind !== "meeting") continue;
    const index = sentenceIndexAt(reading, name.start);
    if (index < 0 || (reading.tells[index]! & telling) === 0) continue;
    const sentence = sentenceAt(reading, index);
    if (sentence.heading || isQuoted(sentence, name) || !agrees(meeting, sentence)) continue;
    if (wasHeld(sentence, name) || hasParticipants(sentence, name)) yield { meeting, name };
  }
}

const telling = tells.gathering | tells.cue | tells.convening;

/** Whether no day of the sentence contradicts the meeting's, or one of them is its own. */
const agrees = ({ startDate, endDate }: Meeting, { dates }: Sentence): boolean => {
  if (dayNumber(startDate) === undefined) return false;
  const absolute = dates.filter((date) => date.type === "DATE" && !date.anchor);
  return absolute.length === 0 || absolute.some((date) => canBeWithin(date, startDate, endDate));
};

/** Whether a sentence says of the meeting itself that it happened, and not only when something else did. */
function wasHeld(sentence: Sentence, name: NameFinding): boolean {
  const before = sentence.unquoted.slice(
    Math.max(0, name.start - sentence.start - 60),
    name.start - sentence.start,
  );
  const behind = sentence.unquoted.slice(name.end - sentence.start, name.end - sentence.start + 120);
  if (onlyWhen.test(before)) return false;
  return happened.test(behind) || heldBefore.test(before);
}

const onlyWhen =
  /(?<![A-Za-z])(?<!\p{L})(?:since|after|before|when|until|till|following|while|if|whether|because|like|than|as)\s+(?:(?:the|last|this|that|year[’']s|\d{4})\s+)*$/iu;

const happened =
  /^(?: of (?:\p{Lu}\p{Ll}+ )?\d{4})?(?:,[^,]{1,60},| in (?:\p{L}+ )?\d{4})? (?:(?:was|were) (?:also |first |last )?(?:held|hosted|chaired|opened|attended|convened|organi[sz]ed|closed)|(?:took|had taken) place|opened|ended|closed|began|started|met|gathered|convened|concluded|brought together|drew|saw|lasted)(?!\p{L})/u;

const heldBefore =
  /(?<![A-Za-z])(?<!\p{L})(?:held|hosted|convened|organi[sz]ed|met (?:at|for|in)|gathered (?:at|for|in)|came together (?:at|for|in))\s+(?:(?:the|its|their|a)\s+)?$/u;

/** Whether somebody took part, by words that name the meeting right behind the cue, before it, or around both. */
const hasParticipants = (sentence: Sentence, name: NameFinding): boolean =>
  participationsIn(sentence, false).some(({ cue, gathering, object, participation }) => {
    if (!gathering) return false;
    if (object?.kind === "none" && name.end <= participation.start)
      return which.test(
        sentence.unquoted.slice(name.end - sentence.start, participation.start - sentence.start),
      );
    if (object) return cue.end <= name.start && name.end <= object.end;
    const between = sentence.unquoted.slice(
      Math.min(cue.end, name.end) - sentence.start,
      Math.max(cue.start, name.start) - sentence.start,
    );
    if (name.end <= cue.start)
      return name.end <= participation.start && scene.test(opening(sentence, name)) && !/[;:]/u.test(between);
    return cue.end <= name.start ? /^\s*(?:at |during |in )?(?:the |this |that )?$/u.test(between) : true;
  });

/** `the Riga Summit of July 2022, which ‸Anna Berg chaired`. */
const which = /^(?: (?:of|in) [^,;]{1,30})?,? (?:which|that) (?:\p{L}[\p{L}.]*\s){0,4}$/u;

/** What stands between the sentence's beginning and a name. */
const opening = (sentence: Sentence, name: NameFinding): string =>
  sentence.unquoted.slice(0, name.start - sentence.start);

/** `At the Riga Summit …`, `On the sidelines of the Riga Summit …`, at a sentence's beginning. */
const scene =
  /^\s*(?:at|during|on the (?:sidelines|margins|fringes) of|speaking at)\s+(?:(?:the|(?:last|this) \p{L}+[’']s)\s+)?$/iu;
