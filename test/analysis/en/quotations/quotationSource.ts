import type {
  Finding,
  NameFinding,
  QuotationFinding,
  RoleFinding,
} from "../../../../src/analysis/findings.ts";
import { byKind } from "../../../../src/analysis/byKind.ts";
import { quotationMarks } from "../../../../src/analysis/en/quotations/quotationMarks.ts";
import { speakers } from "../../../../src/analysis/en/quotations/speakers.ts";
import { findRegions } from "../../../../src/analysis/en/regions/regions.ts";
import { nameTableOf } from "../../../../src/analysis/names/nameTable.ts";
import type { Source } from "../../../../src/analysis/source.ts";
import { englishNameForms } from "../../../../src/analysis/en/names/aliasForms.ts";
import { emptyRegistry } from "../../../../src/registry/registry.ts";
import { splitParagraphs } from "../../../../src/text/paragraphs.ts";
import { bySpan } from "../../../../src/text/span.ts";
import { splitWords } from "../../../../src/text/words.ts";

/** A source for the quotation layers alone. */
export function sourceOf(text: string): Source {
  const words = splitWords(text);
  return {
    text,
    registry: emptyRegistry,
    doubledApostrophes: true,
    nameTable: nameTableOf(emptyRegistry, englishNameForms),
    words,
    paragraphs: splitParagraphs(text),
    sentences: [],
    regions: findRegions(text, 0, words),
    documentDate: undefined,
    title: undefined,
    declaredMeetings: [],
    decisions: [],
  };
}

/** The quotations of a text in which the `cast` below is known, with their speakers. */
export function quotationsOf(text: string): readonly QuotationFinding[] {
  const source = sourceOf(text);
  const findings: Finding[] = [...quotationMarks.detect(source), ...namesOf(text), ...rolesOf(text)];
  return speakers.refine(source, byKind(findings.sort(bySpan))).quotations;
}

/** Made-up people, bodies and places that the texts of these tests name. */
const cast: readonly (readonly [string, NameFinding["type"], string])[] = [
  ["Anna Berg", "person", "berg"],
  ["Berg", "person", "berg"],
  ["Karl Lund", "person", "lund"],
  ["Lund", "person", "lund"],
  ["Mara Holm", "person", "holm"],
  ["Holm", "person", "holm"],
  ["Northern Union", "organization", "union"],
  ["Norland", "place", "norland"],
];

function namesOf(text: string): NameFinding[] {
  const pattern = new RegExp(cast.map(([name]) => name).join("|"), "g");
  return [...text.matchAll(pattern)].map((match) => {
    const [, type, entity] = cast.find(([name]) => name === match[0])!;
    const end = match.index + match[0].length;
    return { kind: "name", type, entity, start: match.index, end, rule: "test", certainty: "certain" };
  });
}

/** *the Chief Warden* is Holm's post in these tests. */
function rolesOf(text: string): RoleFinding[] {
  return [...text.matchAll(/Chief Warden/g)].map((match) => ({
    kind: "role",
    title: match[0],
    holder: "holm",
    start: match.index,
    end: match.index + match[0].length,
    rule: "test",
    certainty: "certain",
  }));
}
