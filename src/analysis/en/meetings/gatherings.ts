import type { Sentence } from "./reading.ts";

/** Words that say that people came together: `met in`, `two days of meetings`, `a session of`, `the summit`. */
const gathering =
  /(?<![\p{L}-])(met|meet|meets|meeting|meetings|gathered|gather|gathers|gathering|convened|convene|convenes|assembled|talks|session|sessions|summit|ministerial|conference|assembly|round ?table|forum|consultations|negotiations)(?![\p{L}-])/iu;

/** Whether the sentence tells of a gathering, outside its quotations. */
export function tellsOfGathering(sentence: Sentence): boolean {
  const match = gathering.exec(unquoted(sentence));
  return match !== null && !/^met$/i.test(match[1]!)
    ? true
    : match !== null &&
        !/\bmet (a|the|its|their|all) (target|goal|demand|need|condition|requirement|deadline|standard)/i.test(
          sentence.text,
        );
}

/** Nouns that head the name of a body that exists by meeting, or of a meeting itself. */
export const meetsByName = (name: string): boolean =>
  /(?<!\p{L})(council|group|committee|forum|conference|summit|assembly|commission|board|congress|dialogue|partnership|meeting|ministerial|format|quad|roundtable)(?!\p{L})/iu.test(
    name,
  );

/** The sentence's text with quoted speech blanked out, so that offsets stay. */
export function unquoted(sentence: Sentence): string {
  let text = sentence.text;
  for (const quotation of sentence.quotations) {
    if (quotation.form === "scare") continue;
    const from = Math.max(0, quotation.start - sentence.start);
    const to = Math.min(text.length, quotation.end - sentence.start);
    text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  }
  return text;
}
