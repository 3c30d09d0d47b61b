import { entityKinds, type EntityKind } from "../../registry/entity.ts";
import type {
  Certainty,
  DateAnchor,
  DateFinding,
  Described,
  Participation,
  QuotationFinding,
  Region,
} from "../../analysis/findings.ts";
import { knownStrings } from "./knownStrings.ts";

/*
 * What `packFindings` and `PackedFindings` agree on. Bytes begin as `PackedSections` tells; a section for each kind of
 * finding holds their number and then one after the other. A finding begins with its flags, a number whose low bits are
 * small choices and whose higher ones tell which fields it has; frequent ones are low, so that most names need one byte.
 * Then come its rule, its span (counted from the start of the one before), and its fields in a fixed order.
 */

/** Counted up whenever the layout changes. */
const layout = 2;

/** The first byte: another layout and other `knownStrings` have another one, most likely. */
export const version = ((): number => {
  let hash = layout;
  for (const text of knownStrings)
    for (let i = 0; i <= text.length; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) || 0), 0x01000193);
  return (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 255;
})();

/* Choices: at most four where two bits are kept, eight where there are three. */
export const certainties: readonly Certainty[] = ["certain", "inferred", "candidate"];
export const nameTypes: readonly EntityKind[] = entityKinds;
export const dateTypes: readonly DateFinding["type"][] = ["DATE", "TIME", "DURATION", "SET"];
export const forms: readonly QuotationFinding["form"][] = ["direct", "partial", "scare"];
export const modes: readonly Participation["mode"][] = ["in-person", "video", "unknown"];
export const anchorSources: readonly DateAnchor["source"][] = ["document-date", "explicit-date"];
export const regionKinds: readonly Region["kind"][] = [
  "front-matter",
  "chrome",
  "title",
  "heading",
  "byline",
  "caption",
  "list",
  "comment",
  "question",
  "answer",
  "speaker-line",
];
export const describedSources: readonly Described["source"][] = [
  "front-matter",
  "byline",
  "dateline",
  "text",
  "file-name",
  "heading",
  "given",
];

/* Flags that say which fields a finding has, above the bits of its choices. */
export const nameHas = { entity: 32, group: 64, reason: 128, readings: 256, titles: 512, parts: 1024 };
export const dateHas = { reason: 16, anchor: 32, mod: 64, freq: 128, quant: 256 };
export const quotationHas = {
  closed: 16,
  speaker: 32,
  reason: 64,
  cue: 128,
  cueSpan: 256,
  speakerSpan: 512,
  speakerName: 1024,
  group: 2048,
  depth: 4096,
};
export const roleHas = { holder: 4, reason: 8, holderName: 16, organization: 32 };
export const meetingHas = { id: 4, reason: 8, startDate: 16, endDate: 32, place: 64, partOf: 128 };
export const participationHas = { entity: 16, reason: 32, as: 64 };
