import type {
  DateFinding,
  Described,
  Findings,
  MeetingFinding,
  NameFinding,
  Participation,
  QuotationFinding,
  Region,
  RoleFinding,
} from "../../analysis/findings.ts";
import type { Span } from "../../text/span.ts";
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
  version,
} from "./layout.ts";
import { PackWriter } from "./packWriter.ts";

/**
 * Findings as bytes, less than a tenth of what JSON takes. Nothing is lost: `unpackFindings` gives equal ones back. The
 * layout is described in `layout.ts`.
 */
export function packFindings(findings: Findings): Uint8Array {
  to.clear();
  each(to, findings.names, packName);
  to.endSection();
  each(to, findings.dates, packDate);
  to.endSection();
  each(to, findings.quotations, packQuotation);
  to.endSection();
  each(to, findings.roles, packRole);
  to.endSection();
  each(to, findings.meetings, packMeeting);
  to.endSection();
  each(to, findings.regions, packRegion);
  to.endSection();
  packDescribed(to, findings.documentDate);
  to.endSection();
  packDescribed(to, findings.title);
  to.endSection();
  return to.finish(version);
}

/** One for all, as most documents need less room than it has. */
const to = new PackWriter();

function each<T extends Span>(
  to: PackWriter,
  list: readonly T[],
  pack: (to: PackWriter, item: T, from: number) => void,
): void {
  to.unsigned(list.length);
  let from = 0;
  for (const item of list) {
    pack(to, item, from);
    from = item.start;
  }
}

/** The flag if there is something to write. */
const flag = (value: unknown, bit: number): number => (value === undefined || value === null ? 0 : bit);

function packName(to: PackWriter, name: NameFinding, from: number): void {
  const { entity, group, reason, readings, titles, parts } = name;
  to.unsigned(
    certainties.indexOf(name.certainty) |
      (nameTypes.indexOf(name.type) << 2) |
      flag(entity, nameHas.entity) |
      flag(group, nameHas.group) |
      flag(reason, nameHas.reason) |
      flag(readings, nameHas.readings) |
      flag(titles, nameHas.titles) |
      flag(parts, nameHas.parts),
  );
  to.string(name.rule);
  to.span(name, from);
  to.optional(entity);
  to.optional(group);
  to.optional(reason);
  if (readings) {
    to.unsigned(readings.length);
    for (const reading of readings) {
      to.string(reading.entity);
      to.string(reading.reason);
    }
  }
  if (titles) {
    to.unsigned(titles.length);
    for (const title of titles) to.string(title);
  }
  if (parts) {
    to.unsigned(parts.length);
    for (const part of parts) to.span(part, name.start);
  }
}

function packDate(to: PackWriter, date: DateFinding, from: number): void {
  const { reason, anchor, mod, freq, quant } = date;
  to.unsigned(
    certainties.indexOf(date.certainty) |
      (dateTypes.indexOf(date.type) << 2) |
      flag(reason, dateHas.reason) |
      flag(anchor, dateHas.anchor) |
      flag(mod, dateHas.mod) |
      flag(freq, dateHas.freq) |
      flag(quant, dateHas.quant),
  );
  to.string(date.rule);
  to.span(date, from);
  to.string(date.value);
  to.optional(reason);
  if (anchor) {
    to.unsigned(anchorSources.indexOf(anchor.source) | flag(anchor.span, 2));
    to.string(anchor.value);
    to.optionalSpan(anchor.span, date.start);
  }
  to.optional(mod);
  to.optional(freq);
  to.optional(quant);
}

function packQuotation(to: PackWriter, quotation: QuotationFinding, from: number): void {
  const { speaker, reason, cue, cueSpan, speakerSpan, speakerName, group, depth } = quotation;
  to.unsigned(
    forms.indexOf(quotation.form) |
      (certainties.indexOf(quotation.certainty) << 2) |
      (quotation.closed ? quotationHas.closed : 0) |
      flag(speaker, quotationHas.speaker) |
      flag(reason, quotationHas.reason) |
      flag(cue, quotationHas.cue) |
      flag(cueSpan, quotationHas.cueSpan) |
      flag(speakerSpan, quotationHas.speakerSpan) |
      flag(speakerName, quotationHas.speakerName) |
      (group === 0 ? 0 : quotationHas.group) |
      (depth === 0 ? 0 : quotationHas.depth),
  );
  to.string(quotation.rule);
  to.span(quotation, from);
  to.span(quotation.content, quotation.start);
  to.optional(speaker);
  to.optional(reason);
  to.optional(cue);
  to.optionalSpan(cueSpan, quotation.end);
  to.optionalSpan(speakerSpan, quotation.end);
  to.optionalSpan(speakerName, quotation.end);
  if (group !== 0) to.unsigned(group);
  if (depth !== 0) to.unsigned(depth);
}

function packRole(to: PackWriter, role: RoleFinding, from: number): void {
  const { holder, reason, holderName, organization } = role;
  to.unsigned(
    certainties.indexOf(role.certainty) |
      flag(holder, roleHas.holder) |
      flag(reason, roleHas.reason) |
      flag(holderName, roleHas.holderName) |
      flag(organization, roleHas.organization),
  );
  to.string(role.rule);
  to.span(role, from);
  to.string(role.title);
  to.optional(holder);
  to.optional(reason);
  to.optionalSpan(holderName, role.end);
  to.optional(organization);
}

function packMeeting(to: PackWriter, meeting: MeetingFinding, from: number): void {
  const { id, reason, startDate, endDate, place, partOf } = meeting;
  to.unsigned(
    certainties.indexOf(meeting.certainty) |
      flag(id, meetingHas.id) |
      flag(reason, meetingHas.reason) |
      flag(startDate, meetingHas.startDate) |
      flag(endDate, meetingHas.endDate) |
      flag(place, meetingHas.place) |
      flag(partOf, meetingHas.partOf),
  );
  to.string(meeting.rule);
  to.span(meeting, from);
  to.string(meeting.name);
  to.optional(id);
  to.optional(reason);
  to.optional(startDate);
  to.optional(endDate);
  to.optional(place);
  to.optional(partOf);
  each(to, meeting.participants, packParticipation);
}

function packParticipation(to: PackWriter, participation: Participation, from: number): void {
  const { entity, reason, as } = participation;
  to.unsigned(
    certainties.indexOf(participation.certainty) |
      (modes.indexOf(participation.mode) << 2) |
      flag(entity, participationHas.entity) |
      flag(reason, participationHas.reason) |
      flag(as, participationHas.as),
  );
  to.string(participation.rule);
  to.span(participation, from);
  to.string(participation.name);
  to.span(participation.evidence, participation.start);
  to.optional(entity);
  to.optional(reason);
  to.optional(as);
}

function packRegion(to: PackWriter, region: Region, from: number): void {
  to.unsigned(regionKinds.indexOf(region.kind));
  to.string(region.rule);
  to.span(region, from);
}

function packDescribed(to: PackWriter, described: Described | undefined): void {
  to.unsigned(described ? 1 + describedSources.indexOf(described.source) + flag(described.span, 8) : 0);
  if (!described) return;
  to.string(described.value);
  to.optionalSpan(described.span, 0);
}
