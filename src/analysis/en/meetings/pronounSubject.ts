import { genderOf, agrees } from "../quotations/gender.ts";
import type { NameFinding } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { fullNameOf } from "./fullName.ts";
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
  if (!match || index === 0) return undefined;
  const { source, names, firsts } = reading;
  const { text, registry } = source;
  const before = source.sentences[index - 1]!;
  const { start } = source.sentences[index]!;
  if (/\n\s*\n/.test(text.slice(before.end, start))) return undefined;
  const pronoun = match[1]!.toLowerCase();
  let only: NameFinding | undefined;
  for (let i = firsts.names[index - 1]!; i < names.length && names[i]!.start < before.end; i++) {
    const name = names[i]!;
    if (name.type !== "person") continue;
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

/** Up to the pronoun: nothing, or an adverbial of time or place. */
const opening =
  /^(?:(?:On|In|At|Later|Earlier|Then|There|Yesterday|Today|Before|After|During|While|Afterwards|Also)(?=[ ,])[^.;:]{0,60}?,? )?([Ss]?[Hh]e) (?=\p{Ll})/u;

const isSame = (a: NameFinding, b: NameFinding, text: string): boolean =>
  a.entity !== null || b.entity !== null
    ? a.entity === b.entity
    : fullNameOf(text, a) === fullNameOf(text, b);
