/** One error for `--errors`: where, what kind, by which rule, and the words. */
export interface ErrorLine {
  readonly doc: string;
  readonly kind: string;
  /** The rule that made the finding, or `–` for something missed. */
  readonly rule: string;
  readonly words: string;
  readonly heldBack: boolean;
}

/** What scoring one set of gold gives. */
export interface Report {
  readonly name: string;
  /** Rows of the table: label, then figures for all, the development part and the part held back. */
  readonly rows: readonly (readonly [string, string, string, string])[];
  readonly errors: readonly ErrorLine[];
}

/** Print a report; errors of the held-back part are counted, never shown. */
export function printReport(report: Report, showErrors: boolean): string {
  const lines = [
    report.name,
    `  ${"".padEnd(34)}  ${"all".padStart(6)}  ${"dev".padStart(6)}  ${"held".padStart(6)}`,
    ...report.rows.map(
      ([label, ...figures]) => `  ${label.padEnd(34)}  ${figures.map((f) => f.padStart(6)).join("  ")}`,
    ),
  ];
  if (showErrors) {
    const shown = report.errors.filter((error) => !error.heldBack);
    for (const [title, errors] of byKindAndRule(shown)) {
      lines.push(`  ${String(errors.length).padStart(4)}  ${title}`);
      for (const error of errors.slice(0, 8)) lines.push(`          ${error.doc}: ${error.words}`);
    }
    lines.push(`  ${report.errors.length - shown.length} errors in the part held back are not shown.`);
  }
  return `${lines.join("\n")}\n`;
}

/** The largest group first. */
function byKindAndRule(errors: readonly ErrorLine[]): readonly (readonly [string, readonly ErrorLine[]])[] {
  const groups = new Map<string, ErrorLine[]>();
  for (const error of errors) {
    const title = `${error.kind}  ${error.rule}`;
    const group = groups.get(title);
    if (group) group.push(error);
    else groups.set(title, [error]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}
