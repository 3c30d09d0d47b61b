import fc from "fast-check";
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
} from "../../src/analysis/findings.ts";
import { entityKinds } from "../../src/registry/entity.ts";
import type { Span } from "../../src/text/span.ts";
import { anyText } from "./arbitraries.ts";

const plain = { noNullPrototype: true };
const text = fc.oneof(fc.constantFrom("", "registry-name", "“said” comes first. “he” too", "”“"), anyText);
const optionalText = fc.option(text, { nil: undefined });
const id = fc.option(text);
const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(2 ** 28), fc.oneof(fc.nat(40), fc.nat(2 ** 28)))
  .map(([start, length]) => ({ start, end: start + length }));
const optionalSpan = fc.option(span, { nil: undefined });
const certainty = fc.constantFrom("certain", "inferred", "candidate");
const explained = { rule: text, certainty, reason: optionalText };

const name = finding<NameFinding>({
  ...explained,
  kind: fc.constant("name"),
  type: fc.constantFrom(...entityKinds),
  entity: id,
  readings: fc.option(fc.array(fc.record({ entity: text, reason: text }, plain), { maxLength: 3 }), {
    nil: undefined,
  }),
  group: optionalText,
  titles: fc.option(fc.array(text, { maxLength: 3 }), { nil: undefined }),
  parts: fc.option(fc.array(span, { maxLength: 3 }), { nil: undefined }),
});
const date = finding<DateFinding>({
  ...explained,
  kind: fc.constant("date"),
  type: fc.constantFrom("DATE", "TIME", "DURATION", "SET"),
  value: text,
  mod: optionalText,
  freq: optionalText,
  quant: optionalText,
  anchor: fc.option(
    fc
      .record({
        value: text,
        source: fc.constantFrom("document-date", "explicit-date"),
        span: optionalSpan,
      })
      .map(withoutUndefined),
    { nil: undefined },
  ),
});
const quotation = finding<QuotationFinding>({
  ...explained,
  kind: fc.constant("quotation"),
  form: fc.constantFrom("direct", "partial", "scare"),
  content: span,
  speaker: id,
  speakerSpan: optionalSpan,
  speakerName: optionalSpan,
  cue: optionalText,
  cueSpan: optionalSpan,
  group: fc.nat(1000),
  depth: fc.nat(4),
  closed: fc.boolean(),
});
const role = finding<RoleFinding>({
  ...explained,
  kind: fc.constant("role"),
  title: text,
  holder: id,
  holderName: optionalSpan,
  organization: optionalText,
});
const participation = finding<Participation>({
  ...explained,
  entity: id,
  name: text,
  evidence: span,
  mode: fc.constantFrom("in-person", "video", "unknown"),
  as: optionalText,
});
const meeting = finding<MeetingFinding>({
  ...explained,
  kind: fc.constant("meeting"),
  id,
  name: text,
  startDate: optionalText,
  endDate: optionalText,
  place: optionalText,
  partOf: optionalText,
  participants: fc.array(participation, { maxLength: 3 }),
});
const region = finding<Region>({
  rule: text,
  kind: fc.constantFrom(
    ...(["front-matter", "chrome", "title", "heading", "byline", "caption", "list"] as const),
    ...(["comment", "question", "answer", "speaker-line"] as const),
  ),
});
const described: fc.Arbitrary<Described> = fc
  .record({
    value: text,
    source: fc.constantFrom("front-matter", "byline", "dateline", "text", "file-name", "heading", "given"),
    span: optionalSpan,
  })
  .map(withoutUndefined) as fc.Arbitrary<Described>;

/** Findings of every kind with every field, whether or not a rule would make them. */
export const anyFindings: fc.Arbitrary<Findings> = fc
  .record({
    names: listOf(name),
    dates: listOf(date),
    quotations: listOf(quotation),
    roles: listOf(role),
    meetings: listOf(meeting),
    regions: listOf(region),
    documentDate: fc.option(described, { nil: undefined }),
    title: fc.option(described, { nil: undefined }),
  })
  .map(withoutUndefined) as fc.Arbitrary<Findings>;

/** A finding with a span and these fields. */
function finding<T extends Span>(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<T> {
  return fc
    .tuple(span, fc.record(fields, plain))
    .map(([place, rest]) => withoutUndefined({ ...place, ...rest })) as unknown as fc.Arbitrary<T>;
}

function listOf<T extends Span>(items: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(items, { maxLength: 5 }).map((list) => list.sort((a, b) => a.start - b.start));
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
