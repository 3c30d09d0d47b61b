import type { Findings } from "../analysis/findings.ts";
import { LineIndex } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";
import { shortened, textTable } from "./textTable.ts";

/** One document's findings as a table for people: place, layer, words, what they stand for, how sure and by which rule. */
export function analysisTable(doc: string, text: string, findings: Findings): string {
  const lines = new LineIndex(text);
  const rows = rowsOf(findings).sort((a, b) => a.span.start - b.span.start);
  const cells = rows.map((row) => {
    const { line, character } = lines.positionAt(row.span.start);
    return [
      `${line + 1}:${character + 1}`,
      row.layer,
      shortened(text.slice(row.span.start, row.span.end)),
      row.value,
      row.sure,
      row.rule,
    ];
  });
  const date = findings.documentDate;
  const head = [doc, date ? `${date.value} (${date.source})` : "no date", findings.title?.value ?? ""].filter(
    Boolean,
  );
  const body = textTable(cells).map((line) => `  ${line}`);
  return `${head.join("  ")}\n${body.join("\n")}${body.length > 0 ? "\n" : ""}\n`;
}

interface Row {
  readonly span: Span;
  readonly layer: string;
  readonly value: string;
  readonly sure: string;
  readonly rule: string;
}

const rowsOf = (findings: Findings): Row[] => [
  ...findings.names.map((f) => ({
    span: f,
    layer: f.type,
    value: f.entity ?? "–",
    sure: f.certainty,
    rule: f.rule,
  })),
  ...findings.dates.map((f) => ({ span: f, layer: "date", value: f.value, sure: f.certainty, rule: f.rule })),
  ...findings.quotations.map((f) => ({
    span: f,
    layer: `${f.form} quote`,
    value: f.speaker ?? "–",
    sure: f.certainty,
    rule: f.rule,
  })),
  ...findings.roles.map((f) => ({
    span: f,
    layer: "role",
    value: f.holder ?? "–",
    sure: f.certainty,
    rule: f.rule,
  })),
  ...findings.meetings.flatMap((m) => [
    { span: m, layer: "meeting", value: m.id ?? m.name, sure: m.certainty, rule: m.rule },
    ...m.participants.map((p) => ({
      span: p,
      layer: "participant",
      value: p.entity ?? p.name,
      sure: p.certainty,
      rule: p.rule,
    })),
  ]),
];
