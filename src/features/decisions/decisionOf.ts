import type { Decision } from "../../annotations/annotation.ts";
import type { Document } from "../../corpus/corpus.ts";
import type { Decidable } from "./foundAt.ts";

/** A finding as the decision that it is right: all that it says of itself is written down. */
export function decisionOf(document: Document, finding: Decidable): Decision {
  const status = "accepted";
  switch (finding.kind) {
    case "name":
      return { kind: finding.type, status, ...(finding.entity !== null && { entity: finding.entity }) };
    case "date":
      return {
        kind: "date",
        status,
        value: finding.value,
        ...(finding.type === "SET" && { type: finding.type }),
      };
    case "role":
      return {
        kind: "role",
        status,
        ...(finding.holder !== null && { entity: finding.holder }),
        title: finding.title,
      };
    case "quotation":
      return { kind: "quotation", status, ...speakerOf(document, finding), form: finding.form };
  }
}

/** What the finding is not; of a name the registry does not know, or a quotation of nobody, that it is one at all. */
export function rejectionOf(finding: Decidable): Decision {
  const status = "rejected";
  switch (finding.kind) {
    case "name":
      return { kind: finding.type, status, ...(finding.entity !== null && { entity: finding.entity }) };
    case "date":
      return { kind: "date", status, value: finding.value };
    case "role":
      return { kind: "role", status, ...(finding.holder !== null && { entity: finding.holder }) };
    case "quotation":
      return { kind: "quotation", status, ...(finding.speaker !== null && { speaker: finding.speaker }) };
  }
}

function speakerOf(
  { text }: Document,
  { speaker, speakerSpan, form }: Extract<Decidable, { readonly kind: "quotation" }>,
): Pick<Decision, "speaker" | "speakerName"> {
  if (form === "scare") return { speaker: "none" };
  if (speaker !== null) return { speaker };
  if (!speakerSpan) return {};
  const speakerName = text.slice(speakerSpan.start, speakerSpan.end).replace(/\s+/g, " ");
  return { speaker: "unregistered", speakerName };
}
