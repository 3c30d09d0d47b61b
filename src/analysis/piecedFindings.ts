import type { Span } from "../text/span.ts";
import { movedSpan, type Mover } from "./findingPiece.ts";
import { FindingPieces } from "./findingPieces.ts";
import type {
  DateFinding,
  Findings,
  MeetingFinding,
  NameFinding,
  QuotationFinding,
  Region,
  RoleFinding,
} from "./findings.ts";
import { moved, movers, type Move } from "./movedFindings.ts";

/** The findings of a text that is being edited, in pieces, and where they are new. */
export interface PiecedFindings {
  readonly names: FindingPieces<NameFinding>;
  readonly dates: FindingPieces<DateFinding>;
  readonly quotations: FindingPieces<QuotationFinding>;
  readonly roles: FindingPieces<RoleFinding>;
  readonly meetings: FindingPieces<MeetingFinding>;
  readonly regions: FindingPieces<Region>;
  /** A number of a group of quotations that none has yet. */
  readonly nextGroup: number;
  /** The same object for all that became of one analysis of the whole text. */
  readonly analysis: object;
  /** How many edits there have been since. */
  readonly edits: number;
  /** Where something else was found by an edit, each with the number of the last one. */
  readonly changes: readonly Change[];
}

interface Change extends Span {
  readonly edits: number;
}

/** The pieces of some findings. */
export function piecedFindings(findings: Findings): PiecedFindings {
  let result = known.get(findings);
  if (!result) known.set(findings, (result = inPieces(findings)));
  return result;
}

const known = new WeakMap<Findings, PiecedFindings>();

function inPieces(findings: Findings): PiecedFindings {
  const { names, dates, quotations, roles, meetings, regions } = findings;
  return {
    names: FindingPieces.of(names, movers.names, withParts),
    dates: FindingPieces.of(dates, movers.dates),
    quotations: FindingPieces.of(quotations, movers.quotations, withSpeaker),
    roles: FindingPieces.of(roles, movers.roles),
    meetings: FindingPieces.of(meetings, movers.meetings),
    regions: FindingPieces.of(regions, moveRegion),
    nextGroup: quotations.reduce((highest, { group }) => Math.max(highest, group + 1), 0),
    analysis: {},
    edits: 0,
    changes: [],
  };
}

const moveRegion: Mover<Region> = (region, move) => moved(region, move);

/** A name with its further stretches. */
export const withParts = ({ start, end, parts = [] }: NameFinding): Span =>
  hullOf([{ start, end }, ...parts]);

/** A quotation with the words for its speaker, which may stand elsewhere. */
export const withSpeaker = ({ start, end, speakerSpan }: QuotationFinding): Span =>
  speakerSpan ? hullOf([{ start, end }, speakerSpan]) : { start, end };

/** The findings whose pieces these are, as lists that are made when first asked for. */
export function joinedFindings(
  pieces: PiecedFindings,
  described: Pick<Findings, "documentDate" | "title">,
): Findings {
  const findings: Findings = {
    get names() {
      return pieces.names.all;
    },
    get dates() {
      return pieces.dates.all;
    },
    get quotations() {
      return pieces.quotations.all;
    },
    get roles() {
      return pieces.roles.all;
    },
    get meetings() {
      return pieces.meetings.all;
    },
    get regions() {
      return pieces.regions.all;
    },
    ...described,
  };
  known.set(findings, pieces);
  return findings;
}

/** What is known of changes after one more edit, by which something else was found in a stretch of the text after it. */
export function withChange(
  { analysis, edits, changes }: PiecedFindings,
  move: Move,
  stretch: Span,
): Pick<PiecedFindings, "analysis" | "edits" | "changes"> {
  const moved = changes.map((change) => ({ ...movedSpan(change, move), edits: change.edits }));
  const isApart = ({ start, end }: Span): boolean => end < stretch.start || start > stretch.end;
  const apart = moved.filter(isApart);
  const newest = { ...hullOf([stretch, ...moved.filter((change) => !isApart(change))]), edits: edits + 1 };
  const [first, second, ...others] = apart;
  const isMany = first !== undefined && second !== undefined && apart.length > mostChanges;
  const told = isMany ? [{ ...hullOf([first, second]), edits: second.edits }, ...others] : apart;
  return { analysis, edits: edits + 1, changes: [...told, newest] };
}

/** Changes that are told apart, but for the newest. */
const mostChanges = 50;

/**
 * The stretch of a text outside which its findings are those of an earlier state of it, moved. Undefined if that is not
 * known, and empty if it is the same state.
 */
export function changedSince(findings: Findings, before: Findings): Span | undefined {
  const now = known.get(findings);
  const then = known.get(before);
  if (!now || !then || now.analysis !== then.analysis || now.edits < then.edits) return undefined;
  const [first, ...others] = now.changes.filter(({ edits }) => edits > then.edits);
  return first ? hullOf([first, ...others]) : { start: 0, end: 0 };
}

/** The stretch from the first of some spans to the last. */
export function hullOf(spans: readonly [Span, ...Span[]]): Span {
  let [{ start, end }] = spans;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
