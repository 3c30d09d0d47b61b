import { type CueUse, cueUse, isPlural } from "./cueUse.ts";
import type { Token } from "./outerText.ts";
import { goingOn, skipToVerb } from "./verbGroup.ts";
import { is } from "./wordClasses.ts";

/**
 * The verb of saying whose subject ends before token `i`: at once (`Berg said`), after adverbs, or behind an insertion
 * (`Berg, a lawyer, said`; `Berg (D-Ohio) said`; `protesters in the streets chanted`).
 */
export function cueAfterSubject(tokens: readonly Token[], i: number): CueUse | undefined {
  const direct = verbAt(tokens, i);
  if (direct) return direct;
  const token = tokens[i];
  if (!token) return undefined;
  if (token.text === "(" || token.text === "[") {
    const close = indexOfMark(tokens, token.text === "(" ? ")" : "]", i, i + 12);
    return close < 0 ? undefined : cueAfterSubject(tokens, close + 1);
  }
  if (token.text === "," || token.text === "—" || token.text === "–" || token.text === "--") {
    // `Berg, said` ends an insertion that began before it.
    if (isFinite(cueUse(tokens, i + 1))) return undefined;
    const limit = Math.min(tokens.length - 1, i + 40);
    for (let at = i + 2; at < limit; at++) {
      const here = tokens[at]!;
      if (here.text === ";" || (here.kind === "quotation" && here.end - here.start > 30)) return undefined;
      if (here.kind !== "mark" || here.text !== token.text) continue;
      const verb = verbAt(tokens, at + 1);
      if (verb && verb.cue.form !== "participle") return verb;
    }
    return undefined;
  }
  if (token.kind === "word" && (token.lower === "who" || (token.is & (is.preposition | is.ing)) !== 0)) {
    const limit = Math.min(tokens.length, i + 14);
    for (let at = i + 1; at < limit; at++) {
      const here = tokens[at]!;
      if (here.kind === "quotation" || here.text === "," || (here.is & is.subjectPronoun) !== 0)
        return undefined;
      const verb = cueUse(tokens, at);
      if (verb && verb.cue.form === "past" && tokens[at - 1]!.kind === "word") return verb;
    }
  }
  return undefined;
}

const isFinite = (use: CueUse | undefined): boolean =>
  use !== undefined && (use.cue.form === "past" || use.cue.form === "present");

function verbAt(tokens: readonly Token[], i: number): CueUse | undefined {
  const at = skipToVerb(tokens, i);
  const use = cueUse(tokens, at);
  if (
    use &&
    use.cue.form === "base" &&
    !/^(?:they|we|i|you)$/.test(tokens[i - 1]?.lower ?? "") &&
    at === i &&
    !isPlural(tokens[i - 1])
  )
    return undefined;
  if (use) return use;
  // `he kept asking`
  if (goingOn.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.cue?.form === "participle")
    return cueUse(tokens, at + 1);
  // `laughed and said`, `beamed and asked`
  const conj = tokens[at + 1];
  if (conj && (tokens[at]!.is & (is.ed | is.ing)) !== 0 && (conj.lower === "and" || conj.lower === "by"))
    return cueUse(tokens, at + 2);
  return infinitiveAt(tokens, at);
}

/** `likes to say`, `used to say`, `went on to add`: the cue is what the subject does. */
function infinitiveAt(tokens: readonly Token[], at: number): CueUse | undefined {
  const verb = tokens[at];
  if (verb?.kind !== "word" || verb.capital) return undefined;
  const to = tokens[at + 1]?.lower === "to" ? at + 1 : tokens[at + 2]?.lower === "to" ? at + 2 : -1;
  if (to < 0 || (to === at + 2 && !/^(?:on|back|ahead)$/.test(tokens[at + 1]!.lower))) return undefined;
  const use = cueUse(tokens, to + 1);
  return use?.cue.form === "base" ? use : undefined;
}

export function indexOfMark(tokens: readonly Token[], mark: string, from: number, to: number): number {
  for (let i = from; i < Math.min(to, tokens.length); i++) if (tokens[i]!.text === mark) return i;
  return -1;
}
