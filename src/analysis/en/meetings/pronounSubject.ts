import { genderOf, agrees } from "../quotations/gender.ts";
import type { NameFinding } from "../../findings.ts";
import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import { fullNameOf, personIn } from "./fullName.ts";
import type { Reading } from "./reading.ts";

/** A pronoun that is the subject of a sentence, and whom it stands for. */
export interface PronounSubject extends Span {
  readonly name: NameFinding;
  /** The words of the name, in their fullest form. */
  readonly words: string;
}

/**
 * Whom *she* or *he* at the beginning of a sentence stands for: the only person of that gender, as far as genders are known,
 * whom the sentence before names, in the same paragraph.
 */
export function pronounSubject(
  reading: Reading,
  index: number,
  unquoted: string,
): PronounSubject | undefined {
  const match = opening.exec(unquoted);
  if (!match) return speaking(reading, index, unquoted);
  if (index === 0) return undefined;
  const { source } = reading;
  const { text, registry } = source;
  const before = source.sentences[index - 1]!;
  const { start } = source.sentences[index]!;
  const first = reading.names[reading.firsts.names[index]!];
  if (first?.type === "person" && first.end < start + match[0].length) return undefined; // `Later Anna Berg said ‸she …`
  // In a new paragraph only whom alone the text has named.
  const from = /\n\s*\n/.test(text.slice(before.end, start)) ? 0 : index - 1;
  if (from === 0 && index > 4) return undefined;
  const pronoun = match[1]!.toLowerCase();
  let only: NameFinding | undefined;
  for (const name of peopleIn(reading, from, index)) {
    const entity = name.entity === null ? undefined : registry.entities.get(name.entity);
    const words = fullNameOf(text, name);
    if (
      !agrees(
        genderOf(entity, words, text.slice(Math.max(before.start, name.start - 24), name.start)),
        pronoun,
      )
    )
      continue;
    if (only && !isSame(only, name, text)) return undefined;
    only ??= name;
  }
  if (!only) return undefined;
  const end = start + match[0].length - 1;
  return { start: end - pronoun.length, end, name: only, words: fullNameOf(text, only) };
}

/** The same of some sentences. */
function* peopleIn(reading: Reading, from: number, to: number) {
  for (let index = from; index < to; index++) yield* peopleOf(reading, index);
}

/** The people whom a sentence names, or whose titles stand for them: `the Director General`. */
function* peopleOf({ source: { sentences }, names, roles, firsts }: Reading, index: number) {
  const { end } = sentences[index]!;
  for (let i = firsts.names[index]!; i < names.length && names[i]!.start < end; i++)
    if (names[i]!.type === "person") yield names[i]!;
  for (let i = firsts.roles[index]!; i < roles.length && roles[i]!.start < end; i++) {
    const { holderName } = roles[i]!;
    const name = holderName && names[firstAtOrAfter(names, holderName.start)];
    if (name && name.start === holderName.start) yield name;
  }
}

/** Whom *I* stands for in a transcript: whose turn it is. */
function speaking(reading: Reading, index: number, unquoted: string): PronounSubject | undefined {
  const { text, sentences, regions } = reading.source;
  const match =
    /^(?:[^.:?]{1,90}: )?(?:[^.:?]{1,50}, |And |But |Indeed |(?:On|In|At|Later|Earlier|Then|Yesterday|Today|After|Before|This|Last)(?= )[^.,;:?]{0,50} )?I (?=\p{Ll})/u.exec(
      unquoted,
    );
  if (!match) return undefined;
  const { start } = sentences[index]!;
  const turn = regions.findLast((region) => region.start <= start && turns.has(region.kind));
  const name =
    turn?.kind === "speaker-line"
      ? personIn(reading.names, turn)
      : turn?.kind === "question"
        ? undefined
        : (writerOf(reading) ?? headOf(reading));
  if (!name) return undefined;
  const end = start + match[0].length - 1;
  return { start: end - 1, end, name, words: fullNameOf(text, name) };
}

/** Whom *I* stands for in a text that nobody has signed: who is named alone on one of its first lines. */
function headOf({ source: { text, sentences }, names }: Reading): NameFinding | undefined {
  for (const { start, end } of sentences.slice(0, 3)) {
    if (/[.!?:]$/.test(text.slice(start, end)) || end - start > 60) continue;
    const name = names[firstAtOrAfter(names, start)];
    if (name?.type === "person" && name.end === end) return name;
  }
  return undefined;
}

/** Who has signed a letter: the name on the line below the last words of one, `I have, &c.`, `Yours sincerely,`. */
function writerOf(reading: Reading): NameFinding | undefined {
  const { text } = reading.source;
  const from = Math.max(0, text.length - 300);
  const match = valediction.exec(text.slice(from));
  if (!match) return undefined;
  const start = from + match.index + match[0].length - match[1]!.length;
  return personIn(reading.names, { start, end: start + match[1]!.length });
}

const valediction =
  /(?:^|\n)(?:I (?:have|am|remain)[^\n]{0,60}|(?:Yours|Sincerely|Faithfully|Respectfully|(?:With )?(?:best|kind|warm) (?:wishes|regards))[^\n]{0,30})[.,]\s*\n\s*(\p{Lu}[^\n]{2,60})/iu;

/** What begins with somebody's words, or ends them. */
const turns: ReadonlySet<string> = new Set(["speaker-line", "question", "heading", "title"]);

/** Up to the pronoun: nothing, or an adverbial of time or place. */
const opening =
  /^(?:(?:On|In|At|Later|Earlier|Then|There|Yesterday|Today|Before|After|During|While|Afterwards|Also)(?=[ ,])[^.;:]{0,60}?,? )?([Ss]?[Hh]e) (?=\p{Ll})/u;

const isSame = (a: NameFinding, b: NameFinding, text: string): boolean =>
  a.entity !== null || b.entity !== null
    ? a.entity === b.entity
    : fullNameOf(text, a) === fullNameOf(text, b);
