import { matchesOf } from "../../../text/matchesOf.ts";
import { contains, firstAtOrAfter, type Span } from "../../../text/span.ts";
import { actorsOf, type Actor } from "./actors.ts";
import { asPair } from "./bilaterals.ts";
import { dayNumber, isDay } from "./days.ts";
import { placeBehind } from "./meetingPlace.ts";
import { byVideo } from "./participantCues.ts";
import type { ProposedMeeting } from "./proposedMeetings.ts";
import { sentenceAt, type Reading, type Sentence } from "./reading.ts";

/**
 * The meetings of a day’s appointments, as a heading announces them (`Today’s appointments`): each line says whose they are and
 * whom they receive or meet (`Commissioner Berg in Riga: meets Mayor Peter Holm; receives Maria Tamm`).
 */
export function appointments(reading: Reading): readonly ProposedMeeting[] {
  const found: ProposedMeeting[] = [];
  for (const part of partsOf(reading)) {
    const { sentences } = reading.source;
    let i = firstAtOrAfter(sentences, part.start);
    for (; i < sentences.length && contains(part, sentences[i]!) && found.length < 20; i++) {
      const sentence = sentenceAt(reading, i);
      const owner = sentence.heading ? undefined : actorsOf(sentence).find(({ person }) => person);
      if (owner && opens.test(sentence.unquoted.slice(0, owner.start - sentence.start)))
        found.push(...metBy(owner, sentence, part.day));
    }
  }
  return found;
}

/** Up to whose appointments they are: an office. */
const opens = /^\P{L}{0,4}(?:The )?(?:\p{Lu}[\p{L}’'-]*,? (?:(?:of|for|and|the) )*){1,8}$/u;

/** The parts of a text that such a heading opens, up to the next one, each with its day. */
function partsOf({ source, headings, dates }: Reading): readonly (Span & { readonly day: string })[] {
  const parts: (Span & { day: string })[] = [];
  const today = source.documentDate?.value;
  for (let i = 0; i < headings.length; i++) {
    const { start, end } = headings[i]!;
    if (!announces.test(source.text.slice(start, Math.min(end, start + 120)))) continue;
    const inside = dates.slice(firstAtOrAfter(dates, start), firstAtOrAfter(dates, end));
    const day = inside.find((date) => date.end <= end && isDay(date))?.value ?? today;
    if (day === undefined || dayNumber(day)! > (dayNumber(today) ?? dayNumber(day)!)) continue;
    parts.push({ start: end, end: headings[i + 1]?.start ?? source.text.length, day: day.slice(0, 10) });
  }
  return parts;
}

const announces =
  /(?<![A-Za-z])(?:appointments|engagements|agenda|diary|schedule|programme|calendar)(?![A-Za-z])(?<!(?:upcoming|next|coming|future) [^\n]{0,40})/i;

/** Whom somebody meets in one line, one after the other. */
function* metBy(owner: Actor, sentence: Sentence, day: string): Generator<ProposedMeeting> {
  const text = sentence.unquoted;
  const people = actorsOf(sentence).filter(({ person, start }) => person && start > owner.start);
  const place = placeBehind(sentence, owner.end);
  for (const verb of matchesOf(meets, text)) {
    const from = sentence.start + verb.index + verb[0].length;
    const other = people.find(({ start }) => start >= from);
    const between = other && text.slice(from - sentence.start, other.start - sentence.start);
    if (between === undefined || !whom.test(between)) continue;
    const { name, rule, taking } = asPair(owner, other!, sentence);
    const mode = byVideo.test(between) ? "video" : "unknown";
    yield {
      finding: {
        kind: "meeting",
        id: null,
        name,
        start: verb.index + sentence.start,
        end: other!.end,
        rule,
        certainty: "candidate",
        reason: "A line among a day’s appointments tells of a gathering that the registry does not know.",
        startDate: day,
        endDate: day,
        ...(place !== undefined && { place }),
      },
      body: undefined,
      taking: taking!.map((one) => ({ ...one, mode })),
      aside: true,
    };
  }
}

const meets = /(?<![A-Za-z])(?:meets|receives|welcomes|hosts)(?: with)?(?![A-Za-z])/g;
const whom = /^[^;:]{0,90}$/;
