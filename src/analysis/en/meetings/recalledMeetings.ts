import type { DateFinding, MeetingFinding } from "../../findings.ts";
import type { Source } from "../../source.ts";
import type { Span } from "../../../text/span.ts";
import { isDay, isPastDate } from "./days.ts";
import type { Described } from "./describedGatherings.ts";
import { eventKinds, meetsByName } from "./gatherings.ts";
import { placeBehind, placeOf } from "./meetingPlace.ts";
import { tells } from "./meetingWords.ts";
import type { Sentence } from "./reading.ts";

/** A meeting that is told of in passing, with as much of when and where as is told. */
export interface Recalled {
  readonly described: Described;
  readonly when: Pick<MeetingFinding, "startDate" | "endDate">;
  readonly place: string | undefined;
}

/**
 * Meetings that a sentence tells of in passing, whatever else it is about: one beside which people met (`on the sidelines
 * of the Riga Forum`), and one of which it says where and when it was held (`the workshop held in Riga on 5 October`).
 */
export function recalledIn(sentence: Sentence, source: Source): readonly Recalled[] {
  if (sentence.heading) return none;
  const found = [besideWhich(sentence, source), heldThere(sentence, source)];
  return found.filter((one) => one !== undefined);
}

const none: readonly never[] = [];

/** `on the margins of ‸the 78th session of the Moss Assembly`: it has to be named. */
function besideWhich(sentence: Sentence, source: Source): Recalled | undefined {
  const text = sentence.unquoted;
  const match = margins.exec(text);
  if (!match || notHeld.test(text.slice(Math.max(0, match.index - 80), match.index))) return undefined;
  const days = sentence.dates.filter(isDay);
  if (days.length > 0 && !days.some((date) => isPastDate(date, source))) return undefined;
  const from = match.index + match[0].length;
  const name = sentence.names.find(({ start }) => start >= sentence.start + from);
  if (!name || !session.test(text.slice(from, name.start - sentence.start))) return undefined;
  const to = name.end - sentence.start;
  const kind = kindBehind.exec(text.slice(to, to + 60))?.[0] ?? "";
  const words = text.slice(name.start - sentence.start, to);
  const isOne = name.type === "meeting" || kind !== "" || meetsByName(words);
  if (!isOne || name.type === "person" || (name.type === "meeting" && name.entity !== null)) return undefined;
  const end = name.end + kind.length;
  const label = sentence.text.slice(from, end - sentence.start);
  return {
    described: {
      name: label[0]!.toUpperCase() + label.slice(1),
      start: sentence.start + from,
      end,
      rule: "people-beside-it",
    },
    when: spanOf(whenTold(sentence, source, end)),
    place: placeOf(sentence),
  };
}

const margins =
  /(?<![A-Za-z])(?:(?:sidelines?|margins?|fringes?)(?<=(?<!\p{L})(?:on|at|in) the \p{L}+) of|connection with(?<=in connection with)|occasion of(?<=on the occasion of)) (?:the |an? |(?:this|last) (?:week|month|year)[’']s )?/u;

/** Whether a name is that of a meeting beside which the sentence tells of people. */
export const isBeside = ({ unquoted, start }: Sentence, name: Span): boolean =>
  /(?:(?:sidelines?|margins?|fringes?) of|in connection with|on the occasion of) (?:the |an? )?(?:\d+\w\w |[^,.;:]{1,30} of (?:the )?)?$/u.test(
    unquoted.slice(Math.max(0, name.start - start - 70), name.start - start),
  );

const session =
  /^(?:\d+(?:st|nd|rd|th) |annual |[a-z]+(?:st|nd|rd|th) )?(?:(?:session|meeting|edition) of (?:the )?)?$/u;
const kindBehind =
  /^ (?:\p{Ll}[\p{Ll}’'-]* ){0,3}(?:summit|conference|meetings?|session|ministerial|forum|congress|talks)(?!\p{L})/u;

/** What says that people have not met yet, or did not. */
const notHeld =
  /(?<![A-Za-z])(?:will|would|shall|should|could|can|may|might|must|not|never|no|due|hope[sd]?|want(?:s|ed)?|invited|expected|scheduled|supposed|calls?|called|urged?|cancell?ed|postponed|plan(?:s|ned)? to|(?:is|are|was|were) to)(?![A-Za-z])/u;

/** `recalled the ‸workshop held in Riga on 5 October`, `the minutes of the tenth meeting, held in Riga on 5 October`. */
function heldThere(sentence: Sentence, source: Source): Recalled | undefined {
  if ((sentence.tells & tells.kind) === 0) return undefined;
  const days = sentence.dates.filter((date) => isWhen(date) && isPastDate(date, source));
  if (days.length === 0) return undefined;
  const text = sentence.unquoted;
  const match = held.exec(text) ?? thereAt.exec(text);
  if (!match || notHeld.test(text.slice(Math.max(0, match.index - 60), match.index))) return undefined;
  const start = sentence.start + match.index + match[0].indexOf(match[1]!);
  const end = start + match[1]!.length;
  const behind = sentence.start + match.index + match[0].length - 3;
  const place = placeBehind(sentence, behind - 1);
  const first = days.find((date) => date.start > behind && date.start - behind < 70);
  if (place === undefined || !first) return undefined;
  const to = days.find((date) => date.start > first.end && date.start - first.end < 8);
  const there = sentence.names.find(({ type, start: at }) => type === "place" && at > end)!;
  const where = text.slice(there.start - sentence.start, there.end - sentence.start);
  const words = match[1]!.includes(" ") ? match[1]! : `${match[1]!} in ${where}`;
  const name = words[0]!.toUpperCase() + words.slice(1);
  return {
    described: { name, start, end, rule: "gathering-described" },
    when: { startDate: first.value.slice(0, 10), endDate: (to ?? first).value.slice(0, 10) },
    place,
  };
}

const held = new RegExp(
  `(?<![A-Za-z])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|\\p{L}+[’']s) ((?:(?!(?:press|news|of|the|an?|to|for|in|on|and) )[\\p{L}\\d-]+ ){0,4}?(?:${eventKinds}|[Ss]ummit|[Mm]eeting|[Cc]onference)(?: (?:of|on) (?:the )?[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,5}?)?),? (?:(?:which (?:was|were) |was )?(?:last |first )?held|took place|which took place) (?:in|at) `,
  "u",
);

/** `died at a ‸meeting in Entebbe in May 2001`. */
const thereAt = new RegExp(
  `(?<![A-Za-z])(?:at|during|to) (?:the|an?) ((?:(?!(?:press|news|of|the|an?|to|for|in|on|and) )[\\p{L}\\d-]+ ){0,3}?(?:${eventKinds})(?: (?:of|on) (?:the )?[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,4}?)?) (?:in|at) `,
  "u",
);

/** The day or month told right behind, or else any that has begun. */
function whenTold(sentence: Sentence, source: Source, behind: number): DateFinding | undefined {
  const near = sentence.dates.filter(isWhen);
  return (
    near.find(
      ({ start }) =>
        start >= behind &&
        start - behind < 90 &&
        !/[;:]|, (?:and|but) | (?:which|that) /u.test(
          sentence.unquoted.slice(behind - sentence.start, start - sentence.start),
        ),
    ) ?? near.find((date) => isPastDate(date, source))
  );
}

/** A day or a month. */
const isWhen = (date: DateFinding): boolean => isDay(date) || /^\d{4}-\d\d$/.test(date.value);

const spanOf = (when: DateFinding | undefined): Recalled["when"] =>
  when ? { startDate: when.value.slice(0, 10), endDate: when.value.slice(0, 10) } : {};
