import type { Certainty, NameFinding } from "../../findings.ts";
import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import { inApposition } from "./apposition.ts";
import { isPossessive, namesIn, rememberGender, rolesIn, type Cast } from "./cast.ts";
import { bodyInText } from "./bodyInText.ts";
import { byInitials } from "./initials.ts";
import { isEpithet } from "./epithet.ts";
import { memberFor } from "./memberFor.ts";
import { pronounSpeaker } from "./pronounSpeaker.ts";
import { holderInText } from "./roleSpeaker.ts";
import { speakerLineAt } from "./rules/speakerLine.ts";
import type { Attribution, Place, Scene } from "./speakerRule.ts";
import { statementIssuer } from "./statementIssuer.ts";
import { is, listedClassesOf } from "./wordClasses.ts";

/** Who the words that name a speaker stand for. */
export interface Identity {
  /** Registry id, or null for somebody unregistered. */
  readonly speaker: string | null;
  /** The name, when those words are not it. */
  readonly speakerName?: Span | undefined;
  /** How sure it is, given that the words do name the speaker. */
  readonly certainty: Certainty;
  readonly reason?: string;
}

/** Somebody whom neither registry nor names know: `one official`. */
const unregistered: Identity = { speaker: null, certainty: "certain" };

/**
 * Find who an attribution's words stand for: the person named in them, the holder of a role, the organization that a
 * statement comes from, or what a pronoun takes up. Words for a group (`officials of the ministry`) stay unregistered.
 */
export function identify(
  cast: Cast,
  scene: Scene,
  place: Place,
  attribution: Attribution,
  known: ReadonlyMap<number, Identity>,
  found: readonly (Attribution | undefined)[],
): Identity {
  const { span } = attribution;
  const words = scene.text.slice(span.start, span.end);
  const written = words.length <= 5 ? words.toLowerCase() : "";
  const pronoun = nominative[written] ?? written;
  const line =
    attribution.rule === "speaker-line" || pronoun === "i" || pronoun === "we"
      ? speakerLineAt(scene, span.start)
      : undefined;
  if (line) return ofLine(cast, line);
  const bracketed = inBrackets(cast, span);
  if (bracketed) return named(bracketed, span);
  if (pronouns.has(pronoun) || isEpithet(words)) {
    const identity = pronounSpeaker(cast, scene, place, pronoun, span, known, found);
    const name = identity?.speakerName && cast.names[firstAtOrAfter(cast.names, identity.speakerName.start)];
    if (name) rememberGender(cast, name, pronoun);
    if (!identity) return { speaker: null, certainty: "inferred" };
    const { speaker, speakerName, certainty } = identity;
    return { speaker, speakerName, certainty, reason: `“${words}” takes up an earlier name.` };
  }
  const label = attribution.rule === "speaker-label" ? labelled(cast, words) : undefined;
  if (label) return label;

  const names = namesIn(cast, span);
  const persons = names.filter(
    (name) =>
      name.type === "person" &&
      (name.end === span.end || !isPossessive(scene.text, name)) &&
      (!isComplement(scene.text, span, name) || hasTitle(cast, span, name)),
  );
  if (persons.length === 1) return named(persons[0]!, span);
  if (persons.length > 1)
    return isCoordinated(scene.text, persons) ? unregistered : named(persons.at(-1)!, span);

  const role = rolesIn(cast, span).find((r) => r.holder || r.holderName);
  if (role && role.end >= lastWordStart(words, span.start))
    return {
      speaker: role.holder,
      speakerName: role.holderName,
      certainty: role.certainty === "candidate" ? "inferred" : role.certainty,
      reason: `“${words}” stands for the holder of the post.`,
    };
  const apposed = inApposition(cast, span);
  if (apposed) return { ...named(apposed, span), speakerName: { start: apposed.start, end: apposed.end } };
  const body = speakingBody(scene.text, span, names);
  if (body) return body;
  const issuer = statementIssuer(cast, scene, place, span);
  if (issuer)
    return {
      speaker: issuer.entity,
      speakerName: { start: issuer.start, end: issuer.end },
      certainty: "inferred",
      reason: `“${words}” is what this speaker issued.`,
    };
  const holder = isNew.test(words) ? undefined : (memberFor(cast, span) ?? holderInText(cast, span));
  if (holder)
    return {
      speaker: holder.entity,
      speakerName: { start: holder.start, end: holder.end },
      certainty: "inferred",
      reason: `“${words}” is the title of a name in this document.`,
    };
  const taken = bodyInText(cast, span);
  if (taken)
    return {
      speaker: taken.entity,
      speakerName: { start: taken.start, end: taken.end },
      certainty: "inferred",
      reason: `“${words}” takes up an earlier name.`,
    };
  return unregistered;
}

/** `one ambassador said of Ms Berg`: somebody of whom the text has not told. */
const isNew = /^(?:one|another|some|any)\s/i;

const pronouns: ReadonlySet<string> = new Set("he she it they who i we you".split(" "));

/** Of `in her words`, `his only answer`. */
const nominative: Readonly<Record<string, string>> = {
  her: "she",
  his: "he",
  him: "he",
  their: "they",
  its: "it",
  our: "we",
  my: "i",
};

const named = (name: NameFinding, span: Span): Identity => ({
  speaker: name.entity,
  speakerName:
    name.start !== span.start || name.end !== span.end ? { start: name.start, end: name.end } : undefined,
  // The words name an unknown person as surely as a known one; only a link to the registry can be in doubt.
  certainty: name.entity !== null && name.certainty !== "certain" ? "inferred" : "certain",
});

/** `he [Anton Berg] said`: the editor names who is meant. */
function inBrackets(cast: Cast, span: Span): NameFinding | undefined {
  const { text } = cast.source;
  if (text[span.end] !== "[" && text[span.end + 1] !== "[") return undefined;
  const opened = /^\s?\[(?:\p{L}+\.? ){0,3}?/u.exec(text.slice(span.end, span.end + 40));
  if (!opened) return undefined;
  const [name] = namesIn(cast, { start: span.end, end: span.end + 60 });
  return name?.type === "person" && text[name.end] === "]" ? name : undefined;
}

const lastWordStart = (words: string, start: number): number => start + words.lastIndexOf(" ") + 1;

/** `a spokeswoman for Berg`: the name complements a noun before it. */
function isComplement(text: string, span: Span, name: Span): boolean {
  const before = text.slice(span.start, name.start);
  return (
    /(?:^|\s)(?:for|of|to|with|from|by|at|in|on|against|under)\s+(?:[\p{L}.]+\s+){0,3}$/u.test(before) &&
    /^\s*(?:\p{Ll}|The\s|A\s|An\s|One\s|Two\s|Some\s|Several\s|Many\s|\p{Lu}[\p{L}’']*\s\p{Ll})/u.test(before)
  );
}

/** `Minister of Fisheries Anna Berg`: the words before the name are its title, from the first on. */
const hasTitle = (cast: Cast, span: Span, name: Span): boolean =>
  rolesIn(cast, span).some((role) => role.start === span.start && role.end === name.start - 1);

function isCoordinated(text: string, persons: readonly NameFinding[]): boolean {
  return persons.some((name, i) => {
    const next = persons[i + 1];
    return next !== undefined && /^\s*(?:,|and\b|&|or\b|nor\b)/.test(text.slice(name.end, next.start));
  });
}

/** An organization or country that speaks: as the last word of the phrase, or before `statement`, `report` … */
function speakingBody(text: string, span: Span, names: readonly NameFinding[]): Identity | undefined {
  const bodies = names.filter((name) => name.type === "organization" || name.type === "place");
  const last = bodies.at(-1);
  if (!last) return undefined;
  const rest =
    text
      .slice(last.end, span.end)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  if (rest[0] === "s") rest.shift();
  const lead = text.slice(span.start, last.start).trim().toLowerCase();
  if (rest.length === 0 && (lead === "" || lead === "the")) return named(last, span);
  const head = rest.at(-1);
  if (head && isDocument(head) && (lead === "" || lead === "the" || lead === "a")) return named(last, span);
  // `a statement by the ministry`
  const leadWords = lead.match(/[\p{L}-]+/gu) ?? [];
  if (
    rest.length === 0 &&
    leadWords.some(isDocument) &&
    leadWords.some((word) => /^(?:by|from|of)$/.test(word))
  )
    return named(last, span);
  return undefined;
}

const isDocument = (word: string): boolean => (listedClassesOf(word) & is.documentNoun) !== 0;

/** The speaker of a transcript's line: the name in its label, whoever has its initials, or the holder of the post in it. */
function ofLine(cast: Cast, label: Span): Identity {
  const names = namesIn(cast, label);
  const name =
    names.find((n) => n.type === "person") ??
    byInitials(cast, cast.source.text.slice(label.start, label.end)) ??
    names[0];
  const holder =
    name ?? holderInText(cast, label) ?? labelled(cast, cast.source.text.slice(label.start, label.end));
  if (!holder) return { speaker: null, certainty: "inferred" };
  if ("certainty" in holder && "speaker" in holder) return { ...holder, certainty: "inferred" };
  return {
    speaker: holder.entity,
    speakerName: { start: holder.start, end: holder.end },
    certainty: "inferred",
    reason: "The words stand in this speaker's part of the transcript.",
  };
}

/** `SMITH` in a transcript: the first person of that surname. */
function labelled(cast: Cast, label: string): Identity | undefined {
  const name = surnamesOf(cast).get(lastWord(label));
  return (
    name && {
      speaker: name.entity,
      speakerName: { start: name.start, end: name.end },
      certainty: "certain",
    }
  );
}

const surnames = new WeakMap<Cast, ReadonlyMap<string, NameFinding>>();

/** The first person of each surname; made once for a document. */
function surnamesOf(cast: Cast): ReadonlyMap<string, NameFinding> {
  const known = surnames.get(cast);
  if (known) return known;
  const bySurname = new Map<string, NameFinding>();
  for (const name of cast.names) {
    if (name.type !== "person") continue;
    const surname = lastWord(cast.source.text.slice(name.start, name.end));
    if (!bySurname.has(surname)) bySurname.set(surname, name);
  }
  surnames.set(cast, bySurname);
  return bySurname;
}

const lastWord = (words: string): string => words.trim().toLowerCase().split(/\s+/).at(-1)!;
