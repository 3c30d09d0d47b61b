import type {
  DateFinding,
  Finding,
  MeetingFinding,
  NameFinding,
  QuotationFinding,
  RoleFinding,
} from "./findings.ts";

/** Findings by kind, each list in the order of the whole. */
export interface ByKind {
  readonly names: readonly NameFinding[];
  readonly dates: readonly DateFinding[];
  readonly quotations: readonly QuotationFinding[];
  readonly roles: readonly RoleFinding[];
  readonly meetings: readonly MeetingFinding[];
}

/** Part a list of findings by kind, in one pass. */
export function byKind(findings: readonly Finding[]): ByKind {
  const names: NameFinding[] = [];
  const dates: DateFinding[] = [];
  const quotations: QuotationFinding[] = [];
  const roles: RoleFinding[] = [];
  const meetings: MeetingFinding[] = [];
  for (const finding of findings)
    switch (finding.kind) {
      case "name":
        names.push(finding);
        break;
      case "date":
        dates.push(finding);
        break;
      case "quotation":
        quotations.push(finding);
        break;
      case "role":
        roles.push(finding);
        break;
      case "meeting":
        meetings.push(finding);
        break;
    }
  return { names, dates, quotations, roles, meetings };
}
