import type { EntityKind } from "../registry/entity.ts";
import type { Span } from "../text/span.ts";

/**
 * How sure a finding is. `certain`: the rule is as good as never wrong on news. `inferred`: it follows from context
 * (a pronoun, a near miss, one of several readings). `candidate`: it looks like one, nothing known confirms it.
 */
export type Certainty = "certain" | "inferred" | "candidate";

/** What every finding tells about itself, so that a hover can say why it is there. */
interface Explained extends Span {
  /** The stable id of the rule that made it: `registry-alias`, `after-quotation-subject-verb`. */
  readonly rule: string;
  readonly certainty: Certainty;
  /** One sentence for the reader, where the rule alone does not say enough. */
  readonly reason?: string;
}

/**
 * The name of a person, organization, place, meeting or work. Names do not overlap one another, but where somebody decided
 * that they do.
 */
export interface NameFinding extends Explained {
  readonly kind: "name";
  readonly type: EntityKind;
  /** The registry id, or null for a name that the registry does not know. */
  readonly entity: string | null;
  /** All readings if the words could name several entities, the chosen one first. */
  readonly readings?: readonly Reading[];
  /** For unknown names: all mentions of one candidate in a document share a group, such as its fullest form. */
  readonly group?: string;
  /** Titles and roles that the text gives beside an unknown name, to prefill a new entry. */
  readonly titles?: readonly string[];
  /** Further stretches of a discontinuous name, which only decisions make. */
  readonly parts?: readonly Span[];
}

export interface Reading {
  readonly entity: string;
  readonly reason: string;
}

/** A TIMEX3 expression. */
export interface DateFinding extends Explained {
  readonly kind: "date";
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: `2023-10-12`, `2023-W42`, `P2D`, `PRESENT_REF`. */
  readonly value: string;
  /** TIMEX3 mod: `START`, `MID`, `END`, `APPROX`, `MORE_THAN` … */
  readonly mod?: string;
  /** TIMEX3 freq and quant of a SET. */
  readonly freq?: string;
  readonly quant?: string;
  /** What a relative expression was counted from; left out for absolute ones. */
  readonly anchor?: DateAnchor;
}

export interface DateAnchor {
  readonly value: string;
  readonly source: "document-date" | "explicit-date";
  /** Where the anchor stands in this text, if it does. */
  readonly span?: Span;
}

/** A stretch in quotation marks, marks included. */
export interface QuotationFinding extends Explained {
  readonly kind: "quotation";
  readonly form: "direct" | "partial" | "scare";
  /** The words inside the marks. */
  readonly content: Span;
  /** Registry id of the speaker; null when there is none or it is unregistered. */
  readonly speaker: string | null;
  /** The words that name the speaker: a name, a pronoun, `one official`. */
  readonly speakerSpan?: Span;
  /** The name those words stand for, when they are a pronoun or a role and the name stands elsewhere. */
  readonly speakerName?: Span;
  readonly cue?: string;
  readonly cueSpan?: Span;
  /** Stretches of one quotation split by `he said` or over paragraphs share a number, unique in the document. */
  readonly group: number;
  /** 0 for an outer quotation, 1 for one inside it, … */
  readonly depth: number;
  /** False for a quotation whose closing mark is missing. */
  readonly closed: boolean;
}

/** A title beside a name or alone for its holder. Roles may overlap names. */
export interface RoleFinding extends Explained {
  readonly kind: "role";
  readonly title: string;
  /** Registry id of who held it at the document's date. */
  readonly holder: string | null;
  /** The holder's name in this document, when one stands beside the title or earlier. */
  readonly holderName?: Span;
  readonly organization?: string;
}

/** A meeting that the document reports. */
export interface MeetingFinding extends Explained {
  readonly kind: "meeting";
  /** Registry id, or null for a proposed one. */
  readonly id: string | null;
  readonly name: string;
  /** ISO dates. */
  readonly startDate?: string;
  readonly endDate?: string;
  /** Registry id of the place, or its name as written if the registry does not know it. */
  readonly place?: string;
  /** Registry id or name of the meeting it is a part of. */
  readonly partOf?: string;
  readonly participants: readonly Participation[];
}

/** One mention that proves that somebody took part. */
export interface Participation extends Explained {
  /** Registry id of the participant; null if unregistered. The span covers the words that name them. */
  readonly entity: string | null;
  readonly name: string;
  /** The sentence or list item that says so. */
  readonly evidence: Span;
  readonly mode: "in-person" | "video" | "unknown";
  /** As what: `chair`, `host`, `briefer`, a title. */
  readonly as?: string;
}

/** A part of the page that is read differently. Only `chrome` yields no findings at all. */
export interface Region extends Span {
  readonly kind:
    | "front-matter"
    | "chrome"
    | "title"
    | "heading"
    | "byline"
    | "caption"
    | "list"
    | "comment"
    | "question"
    | "answer"
    | "speaker-line";
  readonly rule: string;
}

export type Finding = NameFinding | DateFinding | QuotationFinding | RoleFinding | MeetingFinding;

/** A finding while it is made: optional fields are filled in step by step, which costs less than spreading them. */
export type Open<F> = { -readonly [K in keyof F]: F[K] };

/** Something the document says about itself, and where it says so. */
export interface Described {
  readonly value: string;
  readonly source: "front-matter" | "byline" | "dateline" | "text" | "file-name" | "heading" | "given";
  readonly span?: Span;
}

/** All that analysis found in one text, each list sorted by start. */
export interface Findings {
  readonly names: readonly NameFinding[];
  readonly dates: readonly DateFinding[];
  readonly quotations: readonly QuotationFinding[];
  readonly roles: readonly RoleFinding[];
  readonly meetings: readonly MeetingFinding[];
  readonly regions: readonly Region[];
  /** ISO date, as exact as known. */
  readonly documentDate?: Described | undefined;
  readonly title?: Described | undefined;
}
