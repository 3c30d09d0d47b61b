import { role } from "./lexicon.ts";
import { numberFrom } from "./numbers.ts";
import { idAt, numberOf, plays, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";

/** A year in words from a token on: `nineteen ninety-six`, `two thousand (and) five`, `twenty ten`. */
export function yearInWords(t: Tokens, at: number): { value: number; last: number } | undefined {
  if (!plays(t, at, role.cardinal)) return undefined;
  const century = numberOf(t, at);
  if (century >= 16 && century <= 20 && century !== 100) {
    if (idAt(t, at + 1) === w.hundred) {
      const rest = numberFrom(t, at + 2 + (idAt(t, at + 2) === w.and ? 1 : 0));
      return rest && rest.value < 100 ? { value: century * 100 + rest.value, last: rest.last } : undefined;
    }
    const rest = at + (idAt(t, at + 1) === w.hyphen ? 2 : 1);
    const tail = plays(t, rest, role.cardinal) ? numberFrom(t, rest) : undefined;
    if (tail && tail.value >= 10 && tail.value < 100 && (century !== 20 || tail.value < 40))
      return { value: century * 100 + tail.value, last: tail.last };
    return undefined;
  }
  if (century === 2 && idAt(t, at + 1) === w.thousand) {
    const rest = numberFrom(t, at);
    if (rest && rest.value >= 2000 && rest.value < 2100) return rest;
  }
  return undefined;
}
