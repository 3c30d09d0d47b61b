import type { Participation } from "../../findings.ts";
import { participationOf } from "./actors.ts";
import { fullNameOf } from "./fullName.ts";
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
  if (!name) return undefined;
  const { start, end, entity } = name;
  const actor = { start, end, entity, name: fullNameOf(source.text, name) };
  return participationOf(actor, sentence, { mode: "unknown", rule: "spoke-during", certainty: "inferred" });
}

const justMet = /(?<![A-Za-z])(?:[Ww]e|I)(?:[’']ve| have| had)? just /u;
