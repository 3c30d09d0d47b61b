import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import { singleSpaced } from "../../../text/singleSpaced.ts";
import type { NameFinding, Open, Participation, RoleFinding } from "../../findings.ts";
import { asNamed, fullNameOf } from "./fullName.ts";
import { tells } from "./meetingWords.ts";
import { isQuoted, type Sentence } from "./reading.ts";
import { actingFor } from "./standIns.ts";

/** Somebody who may take part: a name, or a role that stands for its holder. Offsets into the text. */
export interface Actor extends Span {
  readonly entity: string | null;
  /** As written, or for a name without an entry in its fullest form: `Anna Berg` for a later `Berg`. */
  readonly name: string;
  readonly person: boolean;
  readonly certain: boolean;
  /** Whether a pronoun stands for them. */
  readonly pronoun?: true;
}

/** That somebody took part, as a sentence tells it. */
export const participationOf = (
  { start, end, entity, name }: Pick<Actor, "start" | "end" | "entity" | "name">,
  sentence: Span,
  told: Pick<Participation, "mode" | "rule" | "certainty">,
): Open<Participation> => ({
  start,
  end,
  entity,
  name,
  evidence: { start: sentence.start, end: sentence.end },
  mode: told.mode,
  rule: told.rule,
  certainty: told.certainty,
});

/** The people, bodies and office holders of a sentence, outside quotations; a role beside its holder's name is left out. */
export const actorsOf = (sentence: Sentence): readonly Actor[] => (sentence.actors ??= findActors(sentence));

function findActors(sentence: Sentence): readonly Actor[] {
  const actors: Actor[] = [];
  const { pronoun } = sentence;
  if (pronoun) {
    const { start, end, name, words } = pronoun;
    actors.push({
      start,
      end,
      entity: name.entity,
      name: words,
      person: true,
      certain: false,
      pronoun: true,
    });
  }
  for (const name of sentence.names) {
    if (name.type === "meeting" || name.type === "work" || isQuoted(sentence, name)) continue;
    if (
      name.type === "person" &&
      (owns(sentence, name) || standsBack(sentence, name) || isDead(sentence, name))
    )
      continue;
    actors.push(nameActor(name, sentence));
  }
  const named = actors.length;
  for (const role of sentence.roles) {
    if ((role.holder === null && !role.holderName) || isQuoted(sentence, role)) continue;
    if (!actors.some((actor, i) => i < named && isBeside(role, actor, sentence)))
      actors.push(roleActor(role, sentence));
  }
  return pronoun || actors.length > named ? actors.sort((a, b) => a.start - b.start) : actors;
}

/** Whether somebody else acts for the person: `instead of Anna Berg`, `a spokesman for Anna Berg`. */
const standsBack = (sentence: Sentence, name: Span): boolean =>
  (sentence.tells & tells.standIn) !== 0 &&
  actingFor.test(
    sentence.text.slice(Math.max(0, name.start - sentence.start - 60), name.start - sentence.start),
  );

/** `the late Lord ‸Hill`, up to a title. */
const isDead = ({ text, start }: Sentence, name: Span): boolean =>
  /(?<!\p{L})(?:[Tt]he|his|her|their|my|our) late (?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(
    text.slice(Math.max(0, name.start - start - 40), name.start - start),
  );

/** Whether something of the person's is meant: `Anna Berg’s letter`. */
const owns = (sentence: Sentence, name: Span): boolean => {
  const behind = sentence.text.slice(name.end - sentence.start, name.end - sentence.start + 60);
  return /^[’'](?:s(?!\p{L})|(?=\s\p{L}))/u.test(behind) && !speechThere.test(behind);
};

/** `Anna Berg‸’s speech to the meeting`: who speaks there is there. */
const speechThere =
  /^[’']s? (?:(?!plan|prepar|expect|last|next|former)\p{Ll}+ )?(?:speech|address|presentation|remarks|intervention|statement)s? (?:to|before|at)(?!\p{L})/u;

const nameActor = (name: NameFinding, sentence: Sentence): Actor => ({
  ...asNamed(sentence.source.text, name),
  person: name.type === "person",
  certain: name.certainty === "certain",
});

function roleActor(role: RoleFinding, { source: { text }, all }: Sentence): Actor {
  const { start, end, holder, holderName, title } = role;
  const known = holderName && all[firstAtOrAfter(all, holderName.start)];
  const name =
    holder !== null || !holderName
      ? title
      : known?.start === holderName.start
        ? fullNameOf(text, known)
        : singleSpaced(text.slice(holderName.start, holderName.end));
  return { start, end, entity: holder, name, person: true, certain: false };
}

const isBeside = (role: RoleFinding, actor: Actor, sentence: Sentence): boolean =>
  (role.start < actor.end && actor.start < role.end) ||
  (role.holder === actor.entity && /^\s*[,(]\s*(?:the )?$/.test(between(sentence, actor.end, role.start))) ||
  (actor.person &&
    actor.start >= role.end &&
    /^[\s,]*(?:\p{Lu}[\p{L}.]*\s){0,2}$/u.test(
      sentence.text.slice(role.end - sentence.start, actor.start - sentence.start),
    ));

const between = ({ text, start }: Sentence, from: number, to: number): string =>
  from <= to ? text.slice(from - start, to - start) : "–";

/** Whether a clause of its own tells of somebody behind a semicolon: `was represented by Anna Berg; Peter Holm‸ was ill`. */
export const hasClause = (text: string, { start, end }: Span, sentence: Span): boolean =>
  /;\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u.test(
    text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start),
  ) &&
  /^ (?:was|were|is|are|has|had|did|does|do|could|can|would|will|may|might|\p{Ll}+ed)(?!\p{L})/u.test(
    text.slice(end - sentence.start, end - sentence.start + 24),
  );
