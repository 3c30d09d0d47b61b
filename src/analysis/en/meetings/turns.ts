import type { Participation } from "../../findings.ts";
import { actorsOf, participationOf } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { asNamed, personIn } from "./fullName.ts";
import { deliberates } from "./gatherings.ts";
import { sentenceIndexAt, type Reading, type Sentence } from "./reading.ts";

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

/** Who is named first in the title of what was said on the way to a meeting. */
export function speakerAtDoor(sentence: Sentence): Participation | undefined {
  const one = actorsOf(sentence).find(({ person }) => person);
  return one && participationOf(one, sentence, { ...spoke, rule: "attended" });
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

/**
 * Who has signed a joint statement whose text says that they met (`We, the ministers of Norway and Estonia, met in
 * Riga`): the people of its title.
 */
export function signatories({ meeting, finding }: Draft, reading: Reading): readonly Participation[] {
  const { text, sentences } = reading.source;
  const at = sentenceIndexAt(reading, finding.start);
  if (meeting || at < 1 || at > 8 || !/^(?:\d{1,2}\. )?We(?:,| )/.test(text.slice(sentences[at]!.start)))
    return [];
  const title = sentences.slice(0, at).find(({ start }) => jointly.test(text.slice(start, start + 60)));
  if (!title) return [];
  const told = { mode: "unknown", rule: "signed", certainty: "inferred" } as const;
  return reading.names
    .filter(({ type, start, end }) => type === "person" && start >= title.start && end <= title.end)
    .map((name) => participationOf(asNamed(text, name), title, told));
}

const jointly =
  /^\W*joint (?:press )?(?:statement|declaration|communiqu[eé]|release|op-ed) (?:by|of|from|between)(?!\p{L})/iu;

const spoke = { mode: "unknown", rule: "spoke-during", certainty: "inferred" } as const;

const press =
  /(?<![A-Za-z])(?<!\p{L})(?:(?:press|news|media) (?:conference|briefing|availability|remarks)|interview|podcast|q ?& ?a)(?!\p{L})/iu;

const justMet = /(?<![A-Za-z])(?:[Ww]e|I)(?:[’']ve| have| had)? just /u;
