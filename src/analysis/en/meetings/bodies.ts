import type { Actor } from "./actors.ts";
import type { Sentence } from "./reading.ts";

/** Whether a body or country is meant itself: not `NATO member states`, `Estonia’s capital`, `EU-led`. */
export const standsAlone = (actor: Actor, sentence: Sentence, text: string): boolean =>
  !/^(?:[’'](?!\s)|[’'] (?:\p{L}+ )?(?:envoy|minister|president|ambassador|representative|delegate|delegation|leader)|-| (?:member|partner|nation|countr|state|all(?:y|ies)|headquarters|minister|official|force|leader|president|foreign|defen[cs]e|government))/iu.test(
    text.slice(actor.end - sentence.start, actor.end - sentence.start + 16),
  );

/** Whether a body or country can be one of those listed: it stands alone, and is not `the mayor of ‸Riga` or `for ‸Norway, Anna Berg`. */
export const isListed = (actor: Actor, sentence: Sentence, text: string): boolean =>
  standsAlone(actor, sentence, text) &&
  !isOfOffice(actor, sentence, text) &&
  !/(?<!\p{L})(?:for|on behalf of) (?:the )?$/u.test(
    text.slice(Math.max(0, actor.start - sentence.start - 18), actor.start - sentence.start),
  );

/** Whether a name only says whose office one holds: `the mayor of ‸Riga`, `the Minister of Trade of ‸Estonia`. */
export const isOfOffice = (actor: Actor, sentence: Sentence, text: string): boolean =>
  office.test(text.slice(Math.max(0, actor.start - sentence.start - 90), actor.start - sentence.start));

const office =
  /(?<![A-Za-z])(?<!\p{L})(?:mayor|minister|president|premier|chancellor|ambassador|head|chief|governor|director|secretary|university|city|bishop|king|queen|professor|member|chair(?:man|woman)?|representative|commissioner|consul|envoy|plenipotentiary) (?:(?:of|for) [\p{L} &-]{2,60} )?(?:of|from) (?:the )?$|(?<!\p{L})(?:ambassador|envoy|commissioner) (?:to|for) (?:the )?$|(?<!\p{L})(?:ambassador|plenipotentiary|envoy|representative) of \p{L}{2,20} to (?:the )?$/iu;

/** Whether a body or country can be who acts: it stands alone and says of nobody whose or where he is. */
export const acts = (actor: Actor, sentence: Sentence, text: string): boolean =>
  standsAlone(actor, sentence, text) &&
  !/(?:\(|(?<![A-Za-z])(?<!\p{L})(?:of|from|in|at|to|by|with|for|on|near|against|about|inside|outside|between|than|like|neither|nor)) ?(?:the )?$/iu.test(
    text.slice(Math.max(0, actor.start - sentence.start - 14), actor.start - sentence.start),
  );
