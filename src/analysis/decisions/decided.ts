import type { AnnotationKind } from "../../annotations/annotation.ts";
import type { Placement } from "../../annotations/placement.ts";
import { overlapsInOrder } from "../../text/overlapsInOrder.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { Finding } from "../findings.ts";

/** What every finding that somebody decided on says about itself. */
export function decidedBy({ annotation }: Placement): Pick<Finding, "certainty"> & {
  readonly rule: string;
  readonly reason: string;
} {
  const by = annotation.by ? ` by ${annotation.by}` : "";
  const at = annotation.at ? ` on ${annotation.at.slice(0, 10)}` : "";
  const note = annotation.note ? ` Note: ${annotation.note}` : "";
  return { rule: "decision", certainty: "certain", reason: `Decided${by}${at}.${note}` };
}

/** The kind of finding that an annotation is about. */
export const findingKind = (kind: AnnotationKind): "name" | "date" | "quotation" | "role" =>
  kind === "date" || kind === "quotation" || kind === "role" ? kind : "name";

export const isRejected = ({ annotation }: Placement): boolean => annotation.status === "rejected";

/** Whether a finding lies within a place or crosses its border; one that holds it whole and more does not. */
export const inTheWay = (finding: Span, place: Span): boolean =>
  overlaps(finding, place) &&
  !(
    finding.start <= place.start &&
    finding.end >= place.end &&
    finding.end - finding.start > place.end - place.start
  );

/**
 * For findings sorted by start: those for which no place passes the test. A place is asked only about findings that
 * overlap it.
 * @param places sorted by start
 */
export function without<F extends Finding, P extends Span>(
  findings: readonly F[],
  places: readonly P[],
  makesWay: (finding: F, place: P) => boolean,
): readonly F[] {
  if (places.length === 0) return findings;
  const at = overlapsInOrder(places);
  return findings.filter((finding) => !at(finding).some((place) => makesWay(finding, place)));
}
