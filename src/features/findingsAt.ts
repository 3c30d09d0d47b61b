import type {
  DateFinding,
  Findings,
  MeetingFinding,
  NameFinding,
  QuotationFinding,
  RoleFinding,
} from "../analysis/findings.ts";
import type { Span } from "../text/span.ts";

/** What stands at a place, of each kind the innermost. */
export interface FindingsAt {
  readonly name?: NameFinding;
  readonly date?: DateFinding;
  readonly role?: RoleFinding;
  readonly quotation?: QuotationFinding;
  readonly meeting?: MeetingFinding;
}

/** The findings that contain an offset; a cursor right behind a finding's end counts if nothing begins there. */
export function findingsAt(findings: Findings, offset: number): FindingsAt {
  const name =
    innermost(findings.names, offset) ??
    findings.names.find(({ parts }) => parts && innermost(parts, offset));
  const date = innermost(findings.dates, offset);
  const role = innermost(findings.roles, offset);
  const quotation = innermost(findings.quotations, offset);
  const meeting = innermost(findings.meetings, offset);
  return {
    ...(name && { name }),
    ...(date && { date }),
    ...(role && { role }),
    ...(quotation && { quotation }),
    ...(meeting && { meeting }),
  };
}

/** The shortest element that contains the offset, else one that ends there. */
export function innermost<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  let touching: T | undefined;
  for (const span of spans) {
    if (span.start > offset) break;
    if (offset < span.end) {
      if (!best || span.end - span.start <= best.end - best.start) best = span;
    } else if (offset === span.end) touching = span;
  }
  return best ?? touching;
}
