import { readFileSync } from "node:fs";
import { analyse } from "../../src/analysis/analyse.ts";
import type { Findings } from "../../src/analysis/findings.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { parseMarked, printMarked, type Mark } from "../../test/support/marked.ts";
import { isHeldBack, percent } from "./measure.ts";
import type { ErrorLine, Report } from "./report.ts";

/** The day on which cases are read that say no other, a Thursday. */
const usualDate = "2023-10-12";

/** One short marked text: all marks of its layer and no others must be found. */
export interface GoldenCase {
  readonly marked: string;
  /** A sentence that stands before the case's words; its own findings do not count. */
  readonly lead: string;
  /** The day on which it is read. */
  readonly documentDate: string;
}

/** What a layer's marks are in what was found. */
export const layers: Readonly<Record<string, (findings: Findings, text: string) => readonly Mark[]>> = {
  names: ({ names }) =>
    names.map(({ start, end, type, entity }) => ({
      start,
      end,
      label: entity === null ? type : `${type}=${entity}`,
    })),
  dates: ({ dates }) =>
    dates.map(({ start, end, type, value, mod }) => ({
      start,
      end,
      label: `${type}=${value}${mod === undefined ? "" : `/${mod}`}`,
    })),
  quotations: ({ quotations }) => quotations.map(({ start, end, form }) => ({ start, end, label: form })),
  speakers: ({ quotations }) =>
    quotations.flatMap((quotation): Mark[] => {
      const { speaker, speakerSpan } = quotation;
      if (speaker === null && !speakerSpan) return [];
      const words = { start: quotation.start, end: quotation.end };
      if (speaker !== null) return [{ ...words, label: `by=${speaker}` }];
      return [
        { ...words, label: "by" },
        { ...speakerSpan!, label: "who" },
      ];
    }),
  meetings: ({ meetings }) =>
    meetings.flatMap(({ id, participants }) =>
      participants.map(({ start, end, mode }) => ({
        start,
        end,
        label: `${id ?? "new"}${mode === "video" ? "*" : ""}`,
      })),
    ),
};

/**
 * Read a file of cases, one a line; `⏎` is a line break. `#` begins a comment, `##` a heading; `## + words` puts these
 * words before every case up to the next heading, `## @ 1989-11-02` has them read on that day.
 */
export function parseCases(text: string): readonly GoldenCase[] {
  let lead = "";
  let documentDate = usualDate;
  const cases: GoldenCase[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("##")) {
      lead = line.startsWith("## + ") ? `${line.slice(5)} ` : "";
      documentDate = line.startsWith("## @ ") ? line.slice(5).trim() : usualDate;
    } else if (line.trim() !== "" && !line.startsWith("#"))
      cases.push({ marked: line.replaceAll("⏎", "\n"), lead, documentDate });
  }
  return cases;
}

/** What is found in a case, written as the case is. */
export function readCase(
  layer: string,
  { marked, lead, documentDate }: GoldenCase,
  registry: Registry,
): string {
  const text = parseMarked(marked).text;
  const whole = lead + text;
  const found = layers[layer]!(analyse(whole, { registry, documentDate }), whole);
  const own = found.flatMap(({ start, end, label }) =>
    start < lead.length ? [] : [{ start: start - lead.length, end: end - lead.length, label }],
  );
  const seen = new Map(own.map((mark) => [`${mark.start} ${mark.end} ${mark.label}`, mark]));
  return printMarked(text, [...seen.values()]);
}

/** Score the cases of `bench/golden`: the share read exactly as marked, for each layer. */
export function scoreCases(folder: string, registry: Registry): Report {
  const errors: ErrorLine[] = [];
  const rows = Object.keys(layers).flatMap((layer) => {
    const scored = parseCases(readFileSync(`${folder}/${layer}.txt`, "utf8")).map((each) => {
      const found = readCase(layer, each, registry);
      const isRight = found === each.marked;
      const heldBack = isHeldBack(each.marked);
      if (!isRight)
        errors.push({ doc: each.marked, kind: layer, rule: "read otherwise", words: found, heldBack });
      return { isRight, heldBack, matches: each.marked.includes("⟦") };
    });
    const share = (part: typeof scored): string =>
      percent(part.filter(({ isRight }) => isRight).length / part.length);
    return [true, false].map((matches) => {
      const part = scored.filter((each) => each.matches === matches);
      const label = `${layer}: ${part.length} ${matches ? "that must match" : "that must not"}`;
      const [dev, held] = [false, true].map((heldBack) => part.filter((each) => each.heldBack === heldBack));
      return [label, share(part), share(dev!), share(held!)] as const;
    });
  });
  return { name: "golden cases", rows, errors };
}
