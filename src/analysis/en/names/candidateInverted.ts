import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";

/** `Berg, | Anna` in the head of a letter or mail (`To: Berg, Anna; Holm, Peter`): the surname stands first. */
export function isInverted(units: Units, a: NamePart, b: NamePart): boolean {
  if (!units.isOne(a.to + 1, w.comma) || b.from !== a.to + 2 || !units.has(b.from, wordClass.given))
    return false;
  if (units.isLineStart(b.from) || units.has(a.from, wordClass.honorific)) return false;
  if (
    !units.isLineStart(b.to + 1) &&
    !units.isOne(b.to + 1, closing) &&
    units.kindAt(b.to + 1) !== unitKind.none
  )
    return false;
  let i = a.from;
  for (let steps = 0; steps < longestLine && !units.isLineStart(i); steps++) i--;
  return units.isOne(i, heads) && units.isOne(i + 1, w.colon);
}

/** In units; lists of receivers are read no farther. */
const longestLine = 120;
const heads = exactly("from to cc bcc sender recipient");
/** What may stand behind such a name on its line. */
const closing = exactly("; < ( [ / @");
