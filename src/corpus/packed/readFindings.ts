import type {
  DateAnchor,
  DateFinding,
  Described,
  MeetingFinding,
  NameFinding,
  Open,
  Participation,
  QuotationFinding,
  Region,
  RoleFinding,
} from "../../analysis/findings.ts";
import {
  anchorSources,
  certainties,
  dateHas,
  dateTypes,
  describedSources,
  forms,
  meetingHas,
  modes,
  nameHas,
  nameTypes,
  participationHas,
  quotationHas,
  regionKinds,
  roleHas,
} from "./layout.ts";
import type { PackReader } from "./packReader.ts";

/* One function for each function of `packFindings.ts`, which reads what that wrote. */

export function readName(from: PackReader, before: number): NameFinding {
  const flags = from.unsigned();
  const rule = from.string();
  const { start, end } = from.span(before);
  const name: Open<NameFinding> = {
    kind: "name",
    start,
    end,
    rule,
    certainty: from.oneOf(certainties, flags & 3),
    type: from.oneOf(nameTypes, (flags >> 2) & 7),
    entity: flags & nameHas.entity ? from.string() : null,
  };
  if (flags & nameHas.group) name.group = from.string();
  if (flags & nameHas.reason) name.reason = from.string();
  if (flags & nameHas.readings)
    name.readings = from.times(() => ({ entity: from.string(), reason: from.string() }));
  if (flags & nameHas.titles) name.titles = from.times(() => from.string());
  if (flags & nameHas.parts) name.parts = from.times(() => from.span(start));
  return name;
}

/** What tables of names heed of a name, with the numbers of its strings; -1 for what it has not. */
export interface NumberedName extends Pick<NameFinding, "start" | "end" | "type"> {
  readonly entity: number;
  readonly group: number;
}

/** The same as `readName` as far as tables of names heed it. */
export function skimName(from: PackReader, before: number): NumberedName {
  const flags = from.unsigned();
  from.unsigned(); // the rule
  const start = before + from.signed();
  const end = start + from.unsigned();
  const type = from.oneOf(nameTypes, (flags >> 2) & 7);
  const entity = flags & nameHas.entity ? from.unsigned() : -1;
  const group = flags & nameHas.group ? from.unsigned() : -1;
  if (flags >= nameHas.reason) {
    if (flags & nameHas.reason) from.unsigned();
    if (flags & nameHas.readings) for (let left = 2 * from.count(); left > 0; left--) from.unsigned();
    if (flags & nameHas.titles) for (let left = from.count(); left > 0; left--) from.unsigned();
    if (flags & nameHas.parts) for (let left = 2 * from.count(); left > 0; left--) from.unsigned();
  }
  return { start, end, type, entity, group };
}

export function readDate(from: PackReader, before: number): DateFinding {
  const flags = from.unsigned();
  const rule = from.string();
  const { start, end } = from.span(before);
  const date: Open<DateFinding> = {
    kind: "date",
    start,
    end,
    rule,
    certainty: from.oneOf(certainties, flags & 3),
    type: from.oneOf(dateTypes, (flags >> 2) & 3),
    value: from.string(),
  };
  if (flags & dateHas.reason) date.reason = from.string();
  if (flags & dateHas.anchor) date.anchor = readAnchor(from, start);
  if (flags & dateHas.mod) date.mod = from.string();
  if (flags & dateHas.freq) date.freq = from.string();
  if (flags & dateHas.quant) date.quant = from.string();
  return date;
}

function readAnchor(from: PackReader, start: number): DateAnchor {
  const flags = from.unsigned();
  const anchor: Open<DateAnchor> = { value: from.string(), source: from.oneOf(anchorSources, flags & 1) };
  if (flags & 2) anchor.span = from.span(start);
  return anchor;
}

export function readQuotation(from: PackReader, before: number): QuotationFinding {
  const flags = from.unsigned();
  const rule = from.string();
  const { start, end } = from.span(before);
  const quotation: Open<QuotationFinding> = {
    kind: "quotation",
    start,
    end,
    rule,
    certainty: from.oneOf(certainties, (flags >> 2) & 3),
    form: from.oneOf(forms, flags & 3),
    content: from.span(start),
    speaker: flags & quotationHas.speaker ? from.string() : null,
    group: 0,
    depth: 0,
    closed: (flags & quotationHas.closed) !== 0,
  };
  if (flags & quotationHas.reason) quotation.reason = from.string();
  if (flags & quotationHas.cue) quotation.cue = from.string();
  if (flags & quotationHas.cueSpan) quotation.cueSpan = from.span(end);
  if (flags & quotationHas.speakerSpan) quotation.speakerSpan = from.span(end);
  if (flags & quotationHas.speakerName) quotation.speakerName = from.span(end);
  if (flags & quotationHas.group) quotation.group = from.unsigned();
  if (flags & quotationHas.depth) quotation.depth = from.unsigned();
  return quotation;
}

export function readRole(from: PackReader, before: number): RoleFinding {
  const flags = from.unsigned();
  const rule = from.string();
  const { start, end } = from.span(before);
  const role: Open<RoleFinding> = {
    kind: "role",
    start,
    end,
    rule,
    certainty: from.oneOf(certainties, flags & 3),
    title: from.string(),
    holder: flags & roleHas.holder ? from.string() : null,
  };
  if (flags & roleHas.reason) role.reason = from.string();
  if (flags & roleHas.holderName) role.holderName = from.span(end);
  if (flags & roleHas.organization) role.organization = from.string();
  return role;
}

export function readMeeting(from: PackReader, before: number): MeetingFinding {
  const flags = from.unsigned();
  const rule = from.string();
  const { start, end } = from.span(before);
  const meeting: Open<MeetingFinding> = {
    kind: "meeting",
    start,
    end,
    rule,
    certainty: from.oneOf(certainties, flags & 3),
    name: from.string(),
    id: flags & meetingHas.id ? from.string() : null,
    participants: [],
  };
  if (flags & meetingHas.reason) meeting.reason = from.string();
  if (flags & meetingHas.startDate) meeting.startDate = from.string();
  if (flags & meetingHas.endDate) meeting.endDate = from.string();
  if (flags & meetingHas.place) meeting.place = from.string();
  if (flags & meetingHas.partOf) meeting.partOf = from.string();
  meeting.participants = from.list(readParticipation);
  return meeting;
}

function readParticipation(from: PackReader, before: number): Participation {
  const flags = from.unsigned();
  const rule = from.string();
  const { start, end } = from.span(before);
  const participation: Open<Participation> = {
    start,
    end,
    rule,
    certainty: from.oneOf(certainties, flags & 3),
    name: from.string(),
    evidence: from.span(start),
    mode: from.oneOf(modes, (flags >> 2) & 3),
    entity: flags & participationHas.entity ? from.string() : null,
  };
  if (flags & participationHas.reason) participation.reason = from.string();
  if (flags & participationHas.as) participation.as = from.string();
  return participation;
}

export function readRegion(from: PackReader, before: number): Region {
  const kind = from.oneOf(regionKinds, from.unsigned());
  const rule = from.string();
  return { kind, rule, ...from.span(before) };
}

export function readDescribed(from: PackReader): Described | undefined {
  const flags = from.unsigned();
  if (flags === 0) return undefined;
  const source = from.oneOf(describedSources, (flags - 1) & 7);
  const value = from.string();
  return { value, source, ...(((flags - 1) & 8) !== 0 && { span: from.span(0) }) };
}
