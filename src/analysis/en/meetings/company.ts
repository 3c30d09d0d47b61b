import type { Draft } from "./draft.ts";
import type { FoundParticipation } from "./participants.ts";
import { sentenceIndexAt, type Reading, type Sentence } from "./reading.ts";

/**
 * The meeting told of in passing, in the same paragraph and at most two sentences before, at which somebody was besides
 * those who met: `He was accompanied by Anna Berg`, `Also present was Peter Holm`, `Maria Tamm took part in the talks as well`.
 */
export function companyOf(
  asides: readonly Draft[],
  { participation, cue }: FoundParticipation,
  sentence: Sentence,
  reading: Reading,
): Draft | undefined {
  if (asides.length === 0 || !keepsCompany(participation.rule, sentence)) return undefined;
  const draft = asides.findLast(({ finding }) => finding.end <= cue.start);
  if (!draft) return undefined;
  const index = sentenceIndexAt(reading, draft.finding.start);
  const isNear = index >= sentence.index - 2 && reading.source.sentences[index] !== undefined;
  const paragraph = reading.source.paragraphs[sentence.paragraph];
  if (index === sentence.index - 1 && theTalks.test(sentence.unquoted)) return draft;
  return isNear && paragraph && draft.finding.start >= paragraph.start ? draft : undefined;
}

const keepsCompany = (rule: string, { unquoted }: Sentence): boolean =>
  rule === "joined-by" || rule === "hosted-by" || (present.has(rule) && theirs.test(unquoted));

/** What takes up the paragraph before: `The talks were attended by`. */
const theTalks =
  /^The (?:talks|meetings?|consultations|conversations?|audience|discussions|lunch|dinner|breakfast) /;

const present: ReadonlySet<string> = new Set([
  "attended",
  "attended-by",
  "briefed",
  "briefed-by",
  "delegation-led-by",
]);

/** That it is of the meeting just told of. */
const theirs =
  /(?<![A-Za-z])(?:[Aa]lso (?:present|attending|taking part|in attendance|at the table|attended|took part|joined)|(?:[Tt]he|[Tt]heir|[Bb]oth|all|all the) (?:meetings?|talks|lunch|dinner|breakfast|conversation|discussions?|consultations|audience)(?! of )|witnessed|as well|t(?:oo|ook (?:the )?(?:notes|minutes))(?=[.,;]))(?![A-Za-z])/;
