import type { Findings, QuotationFinding } from "../analysis/findings.ts";
import { contains, type Span } from "../text/span.ts";

/**
 * What `glossator analyze --format jsonl` prints for one document, as one JSON object a line. Offsets are UTF-16 code
 * units into the text as given, `end` exclusive. This is a documented contract (docs/cli.md): fields are added, never
 * renamed or removed.
 */
export interface AnalysisLine {
  readonly doc: string;
  /** The file's path relative to what was named on the command line; left out for texts from a stream. */
  readonly path?: string;
  readonly docDate: string | null;
  readonly docDateSource: string | null;
  readonly title: string | null;
  readonly names: readonly object[];
  readonly dates: readonly object[];
  readonly quotes: readonly object[];
  readonly roles: readonly object[];
  readonly meetings: readonly object[];
  readonly regions: readonly object[];
}

/** One document's findings in the contract's shape. Fields without a value are left out but for those that say null. */
export function analysisLine(doc: string, findings: Findings, path?: string): AnalysisLine {
  return {
    doc,
    ...(path !== undefined && { path }),
    docDate: findings.documentDate?.value ?? null,
    docDateSource: findings.documentDate?.source ?? null,
    title: findings.title?.value ?? null,
    names: findings.names.map(({ start, end, type, entity, certainty, rule, group, titles, readings }) => ({
      start,
      end,
      type,
      entity,
      certainty,
      rule,
      ...(readings && { readings: readings.map((reading) => reading.entity) }),
      ...(group !== undefined && { group }),
      ...(titles && titles.length > 0 && { titles }),
    })),
    dates: findings.dates.map(({ start, end, type, value, mod, freq, quant, certainty, rule, anchor }) => ({
      start,
      end,
      type,
      value,
      ...(mod !== undefined && { mod }),
      ...(freq !== undefined && { freq }),
      ...(quant !== undefined && { quant }),
      ...(anchor && { anchor: { value: anchor.value, source: anchor.source } }),
      certainty,
      rule,
    })),
    quotes: nested(findings.quotations),
    roles: findings.roles.map(({ start, end, title, holder, holderName, organization, certainty, rule }) => ({
      start,
      end,
      title,
      holder,
      ...(holderName && { holderName: bare(holderName) }),
      ...(organization !== undefined && { organization }),
      certainty,
      rule,
    })),
    meetings: findings.meetings.map((meeting) => ({
      id: meeting.id,
      name: meeting.name,
      start: meeting.startDate ?? null,
      end: meeting.endDate ?? null,
      place: meeting.place ?? null,
      ...(meeting.partOf !== undefined && { partOf: meeting.partOf }),
      certainty: meeting.certainty,
      rule: meeting.rule,
      span: bare(meeting),
      participants: meeting.participants.map((participant) => ({
        entity: participant.entity,
        name: participant.name,
        start: participant.start,
        end: participant.end,
        mode: participant.mode,
        ...(participant.as !== undefined && { as: participant.as }),
        evidence: bare(participant.evidence),
        certainty: participant.certainty,
        rule: participant.rule,
      })),
    })),
    regions: findings.regions.map(({ kind, start, end, rule }) => ({ kind, start, end, rule })),
  };
}

interface QuoteLine {
  readonly start: number;
  readonly end: number;
  /** Quotations inside this one. */
  inner?: QuoteLine[];
  readonly [field: string]: unknown;
}

/** Outermost quotations, each with those inside it under `inner`. */
function nested(quotations: readonly QuotationFinding[]): QuoteLine[] {
  const outermost: QuoteLine[] = [];
  const open: QuoteLine[] = [];
  for (const quotation of quotations) {
    const line = quoteLine(quotation);
    while (open.length > 0 && !contains(open.at(-1)!, line)) open.pop();
    const outer = open.at(-1);
    if (outer) (outer.inner ??= []).push(line);
    else outermost.push(line);
    open.push(line);
  }
  return outermost;
}

/** A place and nothing else. */
const bare = ({ start, end }: Span): Span => ({ start, end });

const quoteLine = (quote: QuotationFinding): QuoteLine => ({
  start: quote.start,
  end: quote.end,
  kind: quote.form,
  speaker: quote.speaker,
  ...(quote.speakerSpan && { speakerSpan: bare(quote.speakerSpan) }),
  ...(quote.speakerName && { speakerName: bare(quote.speakerName) }),
  ...(quote.cue !== undefined && { cue: quote.cue }),
  certainty: quote.certainty,
  rule: quote.rule,
  group: quote.group,
  depth: quote.depth,
  closed: quote.closed,
});
