import type { Meeting } from "../../../registry/entity.ts";
import { contains, firstAtOrAfter } from "../../../text/span.ts";
import type { Participation } from "../../findings.ts";
import { actorsOf } from "./actors.ts";
import { isAbsent } from "./denials.ts";
import { canBeOn, explicitDays, isDay } from "./days.ts";
import { add, isInAside, isOfTwo, isPast, onDays, type Draft } from "./draft.ts";
import { isCalled, isElsewhere, pointsElsewhere } from "./elsewhere.ts";
import { companyOf } from "./company.ts";
import { evocations, type Evocation } from "./evocations.ts";
import { actsIn, type Kind } from "./sceneActs.ts";
import { deliberates } from "./gatherings.ts";
import { tells } from "./meetingWords.ts";
import { participationsIn, type FoundParticipation } from "./participants.ts";
import { hasNames, sentenceAt, sentenceIndexAt, type Reading, type Sentence } from "./reading.ts";

/**
 * Give each participation to the meeting that its sentence speaks of: named behind the cue, named before it, described
 * by the sentence, told of last in the paragraph, or the section's. A heading opens a section. Returns which meeting each
 * paragraph told of last, for those that told of one.
 */
export function assign(
  all: readonly Draft[],
  main: Draft,
  reading: Reading,
  described: ReadonlyMap<number, Meeting>,
): ReadonlyMap<number, Draft> {
  // One long past is meant beyond its paragraph only where the words say so: `the summit`.
  const past = isPast(main) ? main : undefined;
  const ofTwo = isOfTwo(main); // so is one of two people
  const pairTold = sentenceIndexAt(reading, main.finding.start);
  let last = main; // the meeting told of last
  let section: Draft | undefined = past || ofTwo ? undefined : main;
  let current: Draft | undefined = section;
  let paragraph = -1;
  let gathering = -1; // the last sentence that told of one
  let inParagraph = -1; // and its paragraph
  let scene = -1; // the last sentence in which it went on: that told of one, or of somebody who took part
  let looked = -2; // the last sentence that was looked at
  let away = -2; // the last sentence of which something was found to be elsewhere
  const evokedBy = evocations(all, reading);
  const owners = ownersOf(all, reading, described);
  const asides = all.filter((draft) => draft.aside);
  const openings = headingSentences(reading);
  const bits = reading.tells;
  const toldIn = new Map<number, Draft>();
  const absent = new Set<string>(); // whom the text has told to be away
  for (let index = 0; index < bits.length; index++) {
    const evoked = evokedBy.get(index) ?? none;
    const onScene = scene >= 0 && index - scene <= sceneLasts;
    if (!onScene && evoked.length === 0 && (bits[index]! & telling) === 0 && !openings.has(index)) continue;
    const own = owners.get(index);
    const isIdle = !ofTwo && !own && (bits[index]! & tells.gathering) === 0 && !hasNames(reading, index);
    const follows = looked === index - 1;
    looked = index;
    if (isIdle && !openings.has(index)) continue;
    const sentence = sentenceAt(reading, index);
    if (sentence.heading)
      section =
        own ?? evoked[0]?.draft ?? (ofTwo ? undefined : onDays([main, ...all], explicitDays(sentence)));
    if (sentence.paragraph !== paragraph || sentence.heading) {
      current = section;
      if (isOfOwnDay(sentence, current)) {
        current = undefined;
        scene = gathering = inParagraph = -1;
      }
    }
    paragraph = sentence.paragraph;
    if (ofTwo && !current && bothOfThem.test(sentence.unquoted)) {
      current = last;
      scene = index;
    }
    const near = sentence.gathering || own !== undefined || inParagraph === paragraph;
    const gathers = near || (gathering >= 0 && gathering === index - 1);
    if (sentence.heading) scene = -1;
    const cued = participationsIn(sentence, onScene || gathers || evoked.length > 0);
    const found = onScene || gathers ? withActs(cued, sentence, current, near) : cued;
    for (const who of absenteesOf(sentence)) absent.add(who);
    const wasAway = away === index - 1;
    let another: boolean | undefined; // whether it tells of some other gathering
    for (let i = 0; i < found.length; i++) {
      const taking = found[i]!;
      const { cue } = taking;
      if (!taking.gathering && !gathers && evoked.length === 0 && !onScene) continue;
      if (!taking.gathering && absent.has(keyOf(taking.participation))) continue;
      if (isInAside(asides, taking.participation)) continue;
      const beside = companyOf(asides, taking, sentence, reading);
      if (beside) {
        add(beside, taking.participation);
        continue;
      }
      if (
        taking.course &&
        !sentence.gathering &&
        (wasAway || (follows && pointsElsewhere(sentenceAt(reading, index - 1))))
      ) {
        away = index;
        continue;
      }
      const limit = found.find((p, j) => j > i && p.cue.start > cue.start)?.cue.start ?? sentence.end;
      const behind = evoked.find((e) => e.at >= cue.start && e.at < limit);
      const ahead = evoked.findLast((e) => e.at < cue.start && leads(sentence, e.at, taking.participation));
      const meant = behind?.draft ?? ahead?.draft ?? own;
      const draft =
        meant ??
        current ??
        (past && isCalled(past, taking, sentence) ? past : undefined) ??
        (ofTwo && index >= pairTold && isOfPair(taking, sentence) ? main : undefined);
      if (!draft || (isOfTwo(draft) && isOfOthers(taking, draft, own))) continue;
      if (!behind && isElsewhere(draft, taking, sentence, reading.source.registry)) {
        away = index;
        continue;
      }
      if (meant || evoked.length > 0 || !(another ??= ofAnother.test(sentence.unquoted))) {
        add(draft, taking.participation);
        scene = index;
      }
    }
    const told = own && isAside(sentence) ? undefined : (evoked.at(-1)?.draft ?? own);
    if (told) toldIn.set(paragraph, (last = told));
    current = told ?? current;
    if (sentence.gathering || own || evoked.length > 0) {
      scene = gathering = index;
      inParagraph = paragraph;
    }
  }
  return toldIn;
}

/** Whether an item begins with a day on which a meeting was not: `Tuesday: Anna Berg met …`. */
function isOfOwnDay(sentence: Sentence, draft: Draft | undefined): boolean {
  const date = sentence.dates[0];
  if (
    !draft ||
    date?.start !== sentence.start ||
    !isDay(date) ||
    sentence.text[date.end - date.start] !== ":"
  )
    return false;
  const { startDate, endDate } = draft.finding;
  return startDate !== undefined && !canBeOn(date, startDate, endDate);
}

/** Who is told to have been away: `Anna Berg was not there`. */
const absenteesOf = (sentence: Sentence): readonly string[] =>
  (sentence.tells & tells.denial) === 0 &&
  !/(?<![A-Za-z])(?:absent|unwell|ill|away|unable|sent|skipped|missed)(?![A-Za-z])/.test(sentence.unquoted)
    ? []
    : actorsOf(sentence)
        .filter(({ person, end }) => person && isAbsent(sentence.unquoted.slice(end - sentence.start)))
        .map(keyOf);

const keyOf = ({ entity, name }: Pick<Participation, "entity" | "name">): string => entity ?? name;

/** Whether somebody else was met than the two of a meeting: elsewhere in the text, or further on in the sentence. */
const isOfOthers = (
  { participation, cue }: FoundParticipation,
  draft: Draft,
  own: Draft | undefined,
): boolean => participation.rule === "met-with" && (draft !== own || cue.start > draft.finding.end);

/** Whether what is told beyond the paragraph of a meeting of two is told of it: of talks, or of who came with them. */
const isOfPair = ({ gathering, participation: { rule } }: FoundParticipation, sentence: Sentence): boolean =>
  (gathering && (sentence.tells & tells.gathering) !== 0 && ofTheTwo.test(sentence.unquoted)) ||
  escorts.has(rule) ||
  /delegation/i.test(sentence.unquoted);

const ofTheTwo =
  /(?<![A-Za-z])(?<!(?<![A-Za-z])(?:[Ff]ollowing|[Aa]fter|[Bb]efore|ahead of|prior to) )(?:[Tt]he|[Tt]heir|[Tt]hese|[Bb]oth) (?:(?!plenary |press |news )[a-z-]+ ){0,2}(?:meetings?|talks|discussions?|negotiations|consultations|conversation)(?![A-Za-z]| of )/;

const escorts: ReadonlySet<string> = new Set(["joined-by", "briefed-by"]);

/** `The talks, held at …`, `The two leaders were joined by …`, `Both sides agreed`, `They were joined by`. */
const bothOfThem =
  /(?<![A-Za-z])(?:[Tt]he two|[Bb]oth) (?:leaders|ministers|presidents|men|women|sides|officials|delegations)(?![A-Za-z])|^The (?:agreement|deal|accord|pact|treaty|truce|meeting|talks|discussions|ceremony)(?= [a-z])|^They (?=\p{Ll})/u;

/** The meetings that sentences describe or propose, by the sentence's index. */
function ownersOf(
  all: readonly Draft[],
  reading: Reading,
  described: ReadonlyMap<number, Meeting>,
): ReadonlyMap<number, Draft> {
  const owners = new Map<number, Draft>();
  for (const draft of all) {
    const index = draft.meeting || draft.aside ? -1 : sentenceIndexAt(reading, draft.finding.start);
    if (index < 0 || owners.has(index)) continue;
    if (contains(reading.source.sentences[index]!, draft.finding)) owners.set(index, draft);
  }
  for (const [index, meeting] of described) {
    const draft = all.find((d) => d.meeting === meeting);
    if (draft) owners.set(index, draft);
  }
  return owners;
}

/** How many sentences a meeting is still told of when nothing is said of it. */
const sceneLasts = 2;

/** Those that cues tell of, and whoever else did something in the course of the meeting. */
function withActs(
  cued: readonly FoundParticipation[],
  sentence: Sentence,
  draft: Draft | undefined,
  near: boolean,
): readonly FoundParticipation[] {
  if (sentence.heading || sentence.names.length + sentence.roles.length === 0) return cued;
  const acts = actsIn(sentence, kindOf(draft?.finding.name ?? ""), near).filter(
    ({ participation: { start } }) => !cued.some((taking) => taking.participation.start === start),
  );
  return acts.length === 0 ? cued : [...cued, ...acts].sort((a, b) => a.cue.start - b.cue.start);
}

/** What kind of meeting one is by its name; remembered for the last one, as most sentences of a text are about the same. */
function kindOf(name: string): Kind {
  if (lastKind?.name !== name)
    lastKind = { name, speaking: deliberates.test(name), official: ofStates.test(name) };
  return lastKind;
}

let lastKind: (Kind & { readonly name: string }) | undefined;

/** Meetings of those who hold offices of state. */
const ofStates =
  /(?<![A-Za-z])(?<!\p{L})(?:ministers|ministerial|leaders|heads|presidents|premiers|summit|envoys|ambassadors|chiefs|commissioners|governments)(?!\p{L})/iu;

/** `Before the meeting Berg had tea with Holm`: what follows is again of the meeting. */
const isAside = ({ text }: Sentence): boolean =>
  /^(?:Before|After|Ahead of) the (?:meeting|summit|talks|session)(?![A-Za-z])/.test(text);

/** What a sentence must tell of to be looked at, if it opens no section and brings no meeting to mind. */
const telling = tells.gathering | tells.cue | tells.scene;

const none: readonly Evocation[] = [];

/** The indices of the sentences that are headings or titles. */
function headingSentences({ source: { sentences }, headings }: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of headings)
    for (let i = firstAtOrAfter(sentences, start); i < sentences.length && sentences[i]!.start < end; i++)
      found.add(i);
  return found;
}

/** `a meeting of the harbour board`: some other gathering than the one that the text is about. */
const ofAnother =
  /(?<![A-Za-z])(?:an?|another) (?:[A-Za-z.-]+ ){0,3}(?:meeting|session|summit) of (?!the day)|(?<![A-Za-z])at an? (?:[a-z-]+ ){0,2}(?:meeting|session|summit|conference) in (?!the )|^\W*the (?:next|following) (?:[a-z-]+ ){0,2}(?:meeting|session|conference|summit|round|forum|council)|^\W*(?:separately|elsewhere),|(?<![A-Za-z])(?:in|at|during) a separate (?!session)[a-z]+/i;

/** Whether a meeting named before the cue sets the scene: `In the Council, X briefed …`, `The Council was chaired by X`. */
const leads = (sentence: Sentence, at: number, participation: Participation): boolean =>
  participation.rule.endsWith("-by") || at < participation.start || sentence.start === at;
