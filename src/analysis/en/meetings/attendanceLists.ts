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
 * *Apologies* or *Absent*), *Left to right:* captions, and the same within running text. Each is its own evidence.
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
    const inText = post || label ? [] : inlineLists(reading, line);
    if ((told & tells.picture) !== 0 && /left to right|from left|pictured/i.test(text.slice(0, 60)))
      found.push(...fromLine(line, listedIn(all()), "left-to-right"));
    else if (post) {
      const as = /^host/i.test(post[1]!) ? "host" : "chair";
      if (!open?.absent) found.push(...fromLine(line, all(), "attendance-list", true, as));
    } else if (label) {
      open = { absent: absentLabel.test(label[1]!) };
      if (label[0].length < text.length && !open.absent)
        found.push(...fromLine(line, listedIn(all()), "attendance-list"));
    } else if (inText.length > 0) {
      for (const { sentences, rule } of inText)
        found.push(...fromLine({ start: sentences[0]!.start, end: sentences.at(-1)!.end }, sentences, rule));
      open = undefined;
    } else if (open && isItem(source, lists, line)) {
      if (!open.absent) found.push(...fromLine(line, all(), "attendance-list", true));
    } else open = undefined;
  }
  return found;
}

/** `… in Turku. Participants: A, B. Left to right: A, B.`: the lists that begin with a sentence of running text. */
function inlineLists(reading: Reading, line: Span): readonly InlineList[] {
  const found: InlineList[] = [];
  const { sentences, text } = reading.source;
  for (
    let i = firstAtOrAfter(sentences, line.start);
    i < sentences.length && sentences[i]!.start < line.end;
    i++
  ) {
    if ((reading.tells[i]! & (tells.label | tells.picture)) === 0) continue;
    const beginning = text.slice(sentences[i]!.start, Math.min(sentences[i]!.end, sentences[i]!.start + 90));
    const label = listLabel.exec(beginning);
    const isList = label !== null && label[0].endsWith(":") && !absentLabel.test(label[1]!);
    if (!isList && !inlinePicture.test(beginning)) continue;
    const rest = sentencesOf(reading, { start: sentences[i]!.start, end: line.end });
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

const prose =
  /(?<!\p{L})(?:was|were|is|are|has|have|had|will|said|did|met|made|gave|came|began|sent|went|took|held|left|\p{Ll}+ed)(?!\p{L})/u;

/** `Left to right:`, `Front row, from left,`, `In the photo:`, `Pictured:` at a sentence's beginning. */
const inlinePicture =
  /^[^\p{L}]*(?:(?:front|back|second|third|middle|top|bottom) row,? )?(?:(?:pictured|standing|seated|shown|seen),? )?(?:(?:from )?(?:the )?left(?: to right)?|(?:from )?right to left|in the (?:photo|picture|image)(?: above| below)?|pictured|(?:photo|picture) shows)(?: \([^)]{0,20}\))?\s*(?::|, (?=\p{Lu}))/iu;

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
  /^[#*\s]*((?:the )?(?:members |delegations |also |those |list of )?(?:present|participants|attendees|attendance|attendance list|in attendance|attending|delegations|delegates|apologies(?: for absence)?|absent|regrets|excused|not present|members|observers|invited guests|guests|by video(?: link)?|online)(?: (?:were|was|included|(?:at|in) the (?:meeting|session|talks|summit)))?)\s*(?:\([^)]{0,40}\))?\s*[*]*(?::|$|[–—-]\s)/iu;
const absentLabel = /apolog|absent|regret|excused|not present/i;

const isProse = (line: string): boolean => /[.!?]["”’]?$/.test(line.slice(-2));

/** Whether a line is an item of a list: bulleted, numbered, or short and without a full stop. */
function isItem(source: Source, lists: readonly Span[], line: Span): boolean {
  if (spanAt(lists, line.start)) return true;
  const text = source.text.slice(line.start, line.end);
  return text.length <= 160 && !isProse(text) && /^[\p{Lu}•*–-]/u.test(text);
}

/** From where on a list names others than those who were there: `; apologies: …`, `(Photo: …)`. */
const othersFollow =
  /(?:[;,.]|\s[–—-])\s*(?:apologies|absent|regrets|excused|not present|missing)(?!\p{L})|[(,;.–—]\s*(?:photo(?:graph)?|image|picture|credit|©)(?:\s+by|\s*:|\s+credit)/iu;

function fromLine(
  line: Span,
  sentences: readonly Sentence[],
  rule: string,
  firstOnly = false,
  post?: "chair" | "host",
): Participation[] {
  const actors = sentences.flatMap((sentence) => {
    const away = sentence.text.search(othersFollow);
    return actorsOf(sentence).filter((actor) => away < 0 || actor.start < sentence.start + away);
  });
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
