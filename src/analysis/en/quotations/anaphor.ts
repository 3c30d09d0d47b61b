import type { NameFinding } from "../../findings.ts";
import { spanAt, type Span } from "../../../text/span.ts";
import { genderOfName, namesIn, type Cast } from "./cast.ts";
import { agrees, genderOf } from "./gender.ts";
import { headOfBody } from "./bodyInText.ts";
import type { Identity } from "./identity.ts";

/** A pronoun, or words such as `the Norwegian` (`pronoun` is empty then), whose antecedent is looked for. */
export interface Anaphor {
  readonly pronoun: string;
  readonly kind: "person" | "organization";
  readonly at: Span;
  /** `front`, where a sentence between speaks of *the front*: no body with another head is meant. */
  readonly head?: string | undefined;
}

/** Whether a name's kind and gender are those of an anaphor. */
export function suits(cast: Cast, name: NameFinding, { pronoun, kind, head }: Anaphor): boolean {
  if (name.type !== kind) return false;
  if (head && !["", head].includes(headOfBody(cast.source.text.slice(name.start, name.end)))) return false;
  // In capitals before a colon stands a transcript's speaker, whatever it was taken for.
  if (kind === "organization") return spanAt(cast.source.regions, name.start)?.kind !== "speaker-line";
  return pronoun === "" || agrees(genderOfName(cast, name), pronoun);
}

/** Whether a role has a known holder, who may be meant. */
export function isHeld(cast: Cast, { holder, holderName }: Role, anaphor: Anaphor): boolean {
  const name = holderName && namesIn(cast, holderName)[0];
  if (name) return suits(cast, name, anaphor);
  const entity = holder === null ? undefined : cast.source.registry.entities.get(holder);
  if (!entity) return holder !== null;
  if (entity.kind !== "person") return false;
  return agrees(genderOf(entity, entity.name, ""), anaphor.pronoun);
}

export const heldBy = ({ holder, holderName }: Role): Identity => ({
  speaker: holder,
  speakerName: holderName,
  certainty: "inferred",
});

export const asRole = ({ speaker, speakerName }: Identity): Role => ({
  holder: speaker,
  holderName: speakerName,
});

/** Who holds a role. */
interface Role {
  readonly holder: string | null;
  readonly holderName?: Span | undefined;
}

export const fromName = (name: NameFinding): Identity => ({
  speaker: name.entity,
  speakerName: { start: name.start, end: name.end },
  certainty: "inferred",
});
