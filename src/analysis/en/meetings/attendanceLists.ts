import type { Span } from "../../../text/span.ts";
import { spanAt } from "../../../text/span.ts";
import type { Open, Participation } from "../../findings.ts";
import type { Source } from "../../source.ts";
import {
  absentLabel,
  inlinePicture,
  listLabel,
  opensList,
  othersFollow,
  postLabel,
  prose,
} from "./listPatterns.ts";
import { tells } from "./meetingWords.ts";
import { byVideo } from "./participantCues.ts";
import { actorsOf, type Actor } from "./actors.ts";
import { sentenceAt, type Reading, type Sentence } from "./reading.ts";

/**
 * Participants from lists and pictures: the lines under *Present:*, *Participants*, *Delegations* (not those under
 * *Apologies* or *Absent*), *Left to right:* captions, and the same within running text. Each is its own evidence.
 */
export function listedParticipants(reading: Reading): readonly Participation[] {
  const { source } = reading;
  const { sentences } = source;
  const found: Participation[] = [];
  const lists = source.regions.filter((region) => region.kind === "list");
  let open: { readonly absent: boolean; readonly video: boolean; bullet?: string } | undefined;
  let first = 0;
  let limit = 0;
  for (const line of source.paragraphs) {
    let told = 0;
    for (first = limit; limit < sentences.length && sentences[limit]!.start < line.end; limit++)
      told |= reading.tells[limit]!;
    if (!open && (told & (tells.label | tells.picture)) === 0) continue;
    const all = (): readonly Sentence[] => sentencesOf(reading, first, limit);
    const text = source.text.slice(line.start, Math.min(line.end, line.start + 600));
    const post = (told & tells.label) === 0 || isProse(text) ? null : postLabel.exec(text);
    const label = (told & tells.label) === 0 ? null : listLabel.exec(text);
    const inText = post || label ? [] : inlineLists(reading, first, limit);
    if ((told & tells.picture) !== 0 && /left to right|from left|pictured/i.test(text.slice(0, 60)))
      found.push(...fromLine(line, listedIn(all()), "left-to-right"));
    else if (post) {
      const as = /^host/i.test(post[1]!) ? "host" : "chair";
      if (!open?.absent) found.push(...fromLine(line, all(), "attendance-list", true, as));
    } else if (label) {
      open = { absent: absentLabel.test(label[1]!), video: byVideo.test(label[1]!) };
      if (label[0].length < text.length && !open.absent)
        found.push(...fromLine(line, listedIn(all()), "attendance-list", false, undefined, open.video));
    } else if (text.endsWith(":") && opensList.test(text)) {
      open = { absent: false, video: byVideo.test(text), bullet: "" };
    } else if (inText.length > 0) {
      for (const { sentences, rule } of inText)
        found.push(...fromLine({ start: sentences[0]!.start, end: sentences.at(-1)!.end }, sentences, rule));
      open = undefined;
    } else if (open && goesOn(open, text) && isItem(source, lists, line)) {
      if (!open.absent) found.push(...fromLine(line, all(), "attendance-list", true, undefined, open.video));
    } else open = undefined;
  }
  return found;
}

/** Whether a line can go on with a list that a sentence has opened: all of its lines begin alike. */
function goesOn(open: { bullet?: string }, text: string): boolean {
  if (open.bullet === undefined) return true;
  const bullet = /^[^\p{L}\d]/u.exec(text)?.[0] ?? (/^\(?\w{1,3}[.)]/.test(text) ? "1" : "A");
  if (open.bullet === "") open.bullet = bullet;
  return bullet === open.bullet;
}

/** `… in Turku. Participants: A, B. Left to right: A, B.`: the lists that begin with a sentence of running text. */
function inlineLists(reading: Reading, first: number, limit: number): readonly InlineList[] {
  const found: InlineList[] = [];
  const { sentences, text } = reading.source;
  for (let i = first; i < limit; i++) {
    if ((reading.tells[i]! & (tells.label | tells.picture)) === 0) continue;
    const beginning = text.slice(sentences[i]!.start, Math.min(sentences[i]!.end, sentences[i]!.start + 90));
    const label = listLabel.exec(beginning);
    const isList = label !== null && label[0].endsWith(":") && !absentLabel.test(label[1]!);
    if (!isList && !inlinePicture.test(beginning)) continue;
    const rest = sentencesOf(reading, i, limit);
    found.push({ sentences: listedIn(rest), rule: isList ? "attendance-list" : "left-to-right" });
  }
  return found;
}

interface InlineList {
  readonly sentences: readonly Sentence[];
  readonly rule: string;
}

/** The sentences that a list goes on for: up to the next label or the next sentence with a verb. */
function listedIn(sentences: readonly Sentence[]): readonly Sentence[] {
  const end = sentences.findIndex(
    ({ text }, i) =>
      i > 0 && (prose.test(text) || listLabel.exec(text)?.[0].endsWith(":") || postLabel.test(text)),
  );
  return end < 0 ? sentences : sentences.slice(0, end);
}

function sentencesOf(reading: Reading, first: number, limit: number): readonly Sentence[] {
  const found: Sentence[] = [];
  for (let i = first; i < limit; i++) found.push(sentenceAt(reading, i));
  return found;
}

const isProse = (line: string): boolean => /[.!?]["”’]?$/.test(line.slice(-2));

/** Whether a line is an item of a list: bulleted, numbered, or short and without a full stop. */
function isItem(source: Source, lists: readonly Span[], line: Span): boolean {
  if (spanAt(lists, line.start)) return true;
  const text = source.text.slice(line.start, line.end);
  return text.length <= 160 && !isProse(text) && /^[\p{Lu}•*–-]/u.test(text);
}

function fromLine(
  line: Span,
  sentences: readonly Sentence[],
  rule: string,
  firstOnly = false,
  post?: "chair" | "host",
  video = false,
): Participation[] {
  let told = 0;
  const actors: Actor[] = [];
  for (const sentence of sentences) {
    told |= sentence.tells;
    const mayName = (sentence.tells & tells.away) !== 0 || sentence.text.endsWith(")");
    const away = mayName ? sentence.text.search(othersFollow) : -1;
    for (const actor of actorsOf(sentence))
      if (away < 0 || actor.start < sentence.start + away) actors.push(actor);
  }
  const people = actors.filter((actor) => actor.person);
  const chosen =
    people.length > 0 ? (firstOnly ? people.slice(0, 1) : people) : firstOnly ? actors.slice(0, 1) : [];
  if (chosen.length === 0) return [];
  const says = (pattern: RegExp): boolean =>
    pattern.test(sentences.map((sentence) => sentence.text).join(" "));
  const chair = chosen.length === 1 && (told & tells.label) !== 0 && says(inChair);
  const { text } = sentences[0]!.source;
  const limit = sentences.at(-1)!.end;
  const allAfar =
    video ||
    ((told & tells.afar) !== 0 &&
      (byVideo.test(text.slice(line.start, chosen[0]!.start)) ||
        /[ (](?:all|both) /.test(text.slice(chosen.at(-1)!.end, limit))) &&
      says(byVideo));
  const as = post ?? (chair ? "chair" : undefined);
  return chosen.map((actor, i) => {
    const remark = text.slice(actor.end, chosen[i + 1]?.start ?? limit);
    const afar = allAfar || ((told & tells.afar) !== 0 && byVideo.test(remark));
    const mode = afar ? "video" : byPhone.test(remark) ? "unknown" : "in-person";
    const participation: Open<Participation> = {
      start: actor.start,
      end: actor.end,
      entity: actor.entity,
      name: actor.name,
      evidence: { start: line.start, end: line.end },
      mode,
      rule,
      certainty: actor.certain ? "certain" : "inferred",
    };
    if (as !== undefined) participation.as = as;
    return participation;
  });
}

/** Behind a name on a list: that they were heard and not seen, `(by telephone)`. */
const byPhone = /(?<![A-Za-z])(?:by|via|over the|on the) (?:tele)?phone(?!\p{L})|^ \((?:tele)?phone\)/iu;

const inChair = /(?<![A-Za-z])(?<!\p{L})chair(?:ing)?(?!\p{L}| of)/iu;
