import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import type { NameFinding } from "../../findings.ts";
import { actorsOf, participationOf } from "./actors.ts";
import { isDay, isPastDay } from "./days.ts";
import { asNamed } from "./fullName.ts";
import { placeOf } from "./meetingPlace.ts";
import { byVideo } from "./participantCues.ts";
import type { ProposedMeeting } from "./proposedMeetings.ts";
import { sentenceAt, type Reading, type Sentence } from "./reading.ts";

/**
 * The meetings in somebody's diary, which says in its head whose it is: each line that begins with the hour and says whom
 * they met (`10.30 Meeting with the Governor, Anna Berg`), on the day above it. No more than a week has.
 */
export function diaryMeetings(reading: Reading): readonly ProposedMeeting[] {
  const owner = ownerOf(reading);
  if (!owner) return [];
  const found: ProposedMeeting[] = [];
  const { text, paragraphs, sentences } = reading.source;
  for (const line of paragraphs) {
    if (found.length === 20) break;
    const beginning = text.slice(line.start, Math.min(line.end, line.start + 90));
    if (!entry.test(beginning) && !withoutHour.test(beginning)) continue;
    // `9 a.m. | The President receives …`: an hour may be a sentence by itself.
    const sentence = sentenceAt(reading, firstAtOrAfter(sentences, line.end) - 1);
    const meeting = meetingOn(sentence, owner, reading);
    if (meeting) found.push(meeting);
  }
  return found;
}

const entry =
  /^\P{L}{0,4}(?:\d{1,2}[.:h]\d\d|\d{1,2}(?= ?[ap]\.?m))(?: ?[ap]\.?m\.?)?(?: ?[-–] ?\d{1,2}[.:h]\d\d)?(?: ?[ap]\.?m\.?)?[-–:, ]+(?:The (?:[\p{L}-]+ ){1,4}?)?(?:(?:meeting|meets|talks|consultations|audience|bilateral|discussion|breakfast|lunch|dinner|video ?conference|video meeting|courtesy call|receives|welcomes|conversation)(?!\p{L})|(?:working|private|bilateral|official|introductory) (?:meeting|talks|breakfast|lunch|dinner|visit))/iu;
/** `Meeting with Anna Berg`, `In Riga: dinner with Peter Holm`, in the diary of a week. */
const withoutHour =
  /^\P{L}{0,4}(?:In \p{Lu}[\p{L}-]+: )?(?:(?:working|private|bilateral|official|video) )?(?:meeting|videoconference|talks|audience|breakfast|lunch|dinner|working lunch|video call) with(?!\p{L})/iu;
const noMeeting = /(?<![A-Za-z])(?:cancel|postpone|called off|tbc|phone|telephone|interview)/i;

function meetingOn(sentence: Sentence, owner: NameFinding, reading: Reading): ProposedMeeting | undefined {
  const { source, dates } = reading;
  if (noMeeting.test(sentence.text)) return undefined;
  const met = actorsOf(sentence).filter(({ person }) => person);
  const day = dates.findLast(
    (date) => date.start < sentence.start && isDay(date) && date.value.length === 10,
  );
  if (met.length === 0 || !day || !isPastDay(day, source)) return undefined;
  const mode = byVideo.test(sentence.text) ? "video" : "unknown";
  const self = asNamed(source.text, owner);
  const place = placeOf(sentence);
  return {
    finding: {
      kind: "meeting",
      id: null,
      name: `Meeting of ${self.name} and ${met[0]!.name}`,
      start: sentence.start,
      end: sentence.end,
      rule: "people-who-met",
      certainty: "candidate",
      reason: "The line of a diary tells of a gathering that the registry does not know.",
      startDate: day.value,
      endDate: day.value,
      ...(place !== undefined && { place }),
    },
    body: undefined,
    taking: [self, ...met].map((one) =>
      participationOf(one, sentence, { mode, rule: "met-with", certainty: "inferred" }),
    ),
  };
}

/** Whose diary a text is: the first person named in the line among its first ones that calls it one, or who has the office named there. */
function ownerOf({ source: { text, sentences }, names, roles }: Reading): NameFinding | undefined {
  for (const { start, end } of sentences.slice(0, 4)) {
    if (!diary.test(text.slice(start, end))) continue;
    const isHere = (one: Span): boolean => one.start >= start && one.end <= end;
    const name = names.find((one) => one.type === "person" && isHere(one));
    if (name) return name;
    const title = roles.find(isHere)?.title;
    const holder = roles.find((role) => role.title === title && role.holderName)?.holderName;
    return holder && names.find((one) => one.start === holder.start && one.type === "person");
  }
  return undefined;
}

const diary =
  /(?<![A-Za-z])(?:weekly (?:meetings|activities)(?= of)|diary|agenda|schedule|engagements|appointments|calendar)(?![A-Za-z])/i;
