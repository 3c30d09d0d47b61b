import { contains, type Span } from "../text/span.ts";
import type { TextEdit } from "../text/edits.ts";
import type {
  DateFinding,
  Described,
  Findings,
  MeetingFinding,
  NameFinding,
  QuotationFinding,
  RoleFinding,
} from "./findings.ts";

/** How spans of a text before an edit lie behind it. */
export interface Move {
  readonly edit: TextEdit;
  /** By how much lies later what stood behind the edit. */
  readonly by: number;
}

export const moveOf = (edit: TextEdit): Move => ({
  edit,
  by: edit.newText.length - (edit.end - edit.start),
});

/** A finding where it stands now: the same object in front of the edit, and none if the edit touched its words. */
export function moved<T extends Span>(finding: T, { edit, by }: Move): T | undefined {
  if (finding.end <= edit.start) return finding;
  if (finding.start >= edit.end) return { ...finding, start: finding.start + by, end: finding.end + by };
  // The edit lies inside: a long stretch, such as a quotation or a region, grows with it.
  if (contains(finding, edit)) return { ...finding, end: finding.end + by };
  return undefined;
}

type Mover<T> = (finding: T, move: Move) => T | undefined;

/** Each kind of finding with all places it refers to; a reference whose words are gone is left out. */
export const movers: {
  readonly names: Mover<NameFinding>;
  readonly dates: Mover<DateFinding>;
  readonly quotations: Mover<QuotationFinding>;
  readonly roles: Mover<RoleFinding>;
  readonly meetings: Mover<MeetingFinding>;
} = {
  names: moved,
  dates(finding, move) {
    const result = moved(finding, move);
    const span = result?.anchor?.span;
    if (!result?.anchor || !span) return result;
    const { value, source } = result.anchor;
    const now = moved(span, move);
    return now === span ? result : { ...result, anchor: { value, source, ...(now && { span: now }) } };
  },
  quotations(finding, move) {
    const result = moved(finding, move);
    if (!result) return undefined;
    const content = moved(finding.content, move);
    return content && { ...withPlaces(result, ["speakerSpan", "speakerName", "cueSpan"], move), content };
  },
  roles(finding, move) {
    const result = moved(finding, move);
    return result && withPlaces(result, ["holderName"], move);
  },
  meetings(finding, move) {
    const result = moved(finding, move);
    if (!result) return undefined;
    const participants = finding.participants.flatMap((participation) => {
      const now = moved(participation, move);
      const evidence = moved(participation.evidence, move);
      return now && evidence ? [{ ...now, evidence }] : [];
    });
    return { ...result, participants };
  },
};

/** What a document says of itself, where it says so now. */
export function movedDescription(described: Described, move: Move): Described {
  if (!described.span) return described;
  const span = moved(described.span, move);
  if (span === described.span) return described;
  const { value, source } = described;
  return { value, source, ...(span && { span }) };
}

/** The regions where they lie now; one whose bounds were edited is gone. */
export const movedRegions = (regions: Findings["regions"], move: Move): Findings["regions"] =>
  regions.flatMap((region) => moved(region, move) ?? []);

function withPlaces<T extends object, K extends keyof T>(finding: T, keys: readonly K[], move: Move): T {
  let result = finding;
  for (const key of keys) {
    const before = finding[key] as Span | undefined;
    if (!before) continue;
    const now = moved(before, move);
    if (now === before) continue;
    const { [key]: _gone, ...rest } = result;
    result = (now ? { ...rest, [key]: now } : rest) as T;
  }
  return result;
}
