import type { Participation } from "../../findings.ts";
import { participationOf } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { asNamed, personIn } from "./fullName.ts";
import { deliberates } from "./gatherings.ts";
import type { Reading, Sentence } from "./reading.ts";

/** Who says in a transcript that *we have just finished* a meeting: they were there. */
export function speakerOfTurn(reading: Reading, sentence: Sentence): Participation | undefined {
  const { source, names } = reading;
  const turn = source.regions.findLast(
    ({ kind, start }) => start <= sentence.start && (kind === "speaker-line" || kind === "question"),
  );
  if (turn?.kind !== "speaker-line" || !justMet.test(sentence.unquoted)) return undefined;
  const name = names.find(
    ({ type, start, end }) => type === "person" && start >= turn.start && end <= turn.end,
  );
  return name && participationOf(asNamed(source.text, name), sentence, spoke);
}

/**
 * Who has the floor in the record of a sitting, which opens by telling that a body sat (`The commission met at 10 a.m.`)
 * and goes on with the turns of those who sat there or were heard. What the press asks is no such record.
 */
export function speakersAtSitting(
  { meeting, finding }: Draft,
  { source: { text, regions }, names }: Reading,
): readonly Participation[] {
  if (meeting || !deliberates.test(finding.name)) return [];
  const found: Participation[] = [];
  for (const turn of regions) {
    if (turn.kind !== "speaker-line") continue;
    const name = personIn(names, turn);
    if (!name) continue;
    if (found.length === 0 && (finding.start > turn.start || press.test(text.slice(0, turn.start))))
      return [];
    found.push(participationOf(asNamed(text, name), turn, spoke));
  }
  return found;
}

const spoke = { mode: "unknown", rule: "spoke-during", certainty: "inferred" } as const;

const press =
  /(?<![A-Za-z])(?<!\p{L})(?:(?:press|news|media) (?:conference|briefing|availability|remarks)|interview|podcast|q ?& ?a)(?!\p{L})/iu;

const justMet = /(?<![A-Za-z])(?:[Ww]e|I)(?:[’']ve| have| had)? just /u;
