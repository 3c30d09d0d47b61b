import type { Span } from "../../../text/span.ts";
import { firstAtOrAfter, spanAt } from "../../../text/span.ts";
import type { Participation } from "../../findings.ts";
import type { Source } from "../../source.ts";
import { actorsOf } from "./participants.ts";
import { byVideo } from "./participantCues.ts";
import { meetingWords, tells } from "./meetingWords.ts";
import { sentenceAt, type Reading, type Sentence } from "./reading.ts";

/**
 * Participants from lists and pictures: the lines under *Present:*, *Participants*, *Delegations* (not those under
 * *Apologies* or *Absent*), and *Left to right:* captions. Each line is its own evidence.
 */
export function listedParticipants(reading: Reading): readonly Participation[] {
  const { source } = reading;
  const found: Participation[] = [];
  const lists = source.regions.filter((region) => region.kind === "list");
  let open: { readonly absent: boolean } | undefined;
  for (let p = 0, w = 0; p < source.paragraphs.length; p++) {
    const line = source.paragraphs[p]!;
    const { starts, count } = source.words;
    while (w < count && starts[w]! < line.start) w++;
    const told = beginningOf(source, w, line);
    const all = (): readonly Sentence[] => sentencesOf(reading, line);
    const text = told === 0 ? "" : source.text.slice(line.start, Math.min(line.end, line.start + 600));
    const post = (told & tells.label) === 0 || isProse(text) ? undefined : postLabel.exec(text);
    const label = (told & tells.label) === 0 ? undefined : listLabel.exec(text);
    if ((told & tells.picture) !== 0 && /left to right|from left|pictured/i.test(text.slice(0, 60)))
      found.push(...fromLine(line, all(), "left-to-right"));
    else if (post) {
      const as = /^host/i.test(post[1]!) ? "host" : "chair";
      if (!open?.absent) found.push(...fromLine(line, all(), "attendance-list", true, as));
    } else if (label) {
      open = { absent: absentLabel.test(label[1]!) };
      if (label[0].length < text.length && !open.absent)
        found.push(...fromLine(line, all(), "attendance-list"));
    } else if (open && isItem(source, lists, line)) {
      if (!open.absent) found.push(...fromLine(line, all(), "attendance-list", true));
    } else open = undefined;
  }
  return found;
}

/** Bits of `tells` of a line's first words: whether a label of a list or of a picture can be among them. */
function beginningOf({ words }: Source, first: number, line: Span): number {
  const bitsOf = meetingWords.of(words.vocabulary);
  let bits = 0;
  for (let w = first; w < words.count && words.starts[w]! < Math.min(line.end, line.start + 60); w++)
    bits |= bitsOf[words.spellings[w]!]! & (tells.label | tells.picture);
  return bits;
}

function sentencesOf(reading: Reading, line: Span): readonly Sentence[] {
  const found: Sentence[] = [];
  const { sentences } = reading.source;
  for (
    let i = firstAtOrAfter(sentences, line.start);
    i < sentences.length && sentences[i]!.start < line.end;
    i++
  )
    found.push(sentenceAt(reading, i));
  return found;
}

/** `Chair:`, `Chaired by:`, `Host:` before a name. */
const postLabel =
  /^[#*\s]*((?:co-)?chair(?:man|woman|person|s)?|(?:co-)?chaired by|in the chair|moderator|moderated by|host|hosted by)\s*[*]*:[*]*\s+\S/iu;

/** `Present:`, `Participants`, `In attendance:` – alone on a line or before names. */
const listLabel =
  /^[#*\s]*((?:members |delegations |also |those |list of )?(?:present|participants|attendees|attendance|attendance list|in attendance|attending|delegations|delegates|apologies(?: for absence)?|absent|regrets|excused|not present|members|observers|invited guests|guests|by video(?: link)?|online))\s*(?:\([^)]{0,40}\))?\s*[*]*(?::|$|[–—-]\s)/iu;
const absentLabel = /apolog|absent|regret|excused|not present/i;

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
): Participation[] {
  const actors = sentences.flatMap((sentence) => actorsOf(sentence));
  const people = actors.filter((actor) => actor.person);
  const chosen =
    people.length > 0 ? (firstOnly ? people.slice(0, 1) : people) : firstOnly ? actors.slice(0, 1) : [];
  if (chosen.length === 0) return [];
  const text = sentences.map((sentence) => sentence.text).join(" ");
  const chair = chosen.length === 1 && /(?<!\p{L})(chair|chairing|in the chair)(?!\p{L}| of)/iu.test(text);
  const mode = byVideo.test(text) ? "video" : "in-person";
  return chosen.map((actor) => ({
    start: actor.start,
    end: actor.end,
    entity: actor.entity,
    name: actor.name,
    evidence: { start: line.start, end: line.end },
    mode,
    ...((post !== undefined || chair) && { as: post ?? "chair" }),
    rule,
    certainty: actor.certain ? ("certain" as const) : ("inferred" as const),
  }));
}
