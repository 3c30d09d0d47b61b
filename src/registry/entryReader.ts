import type { Problem } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import { entryOf, type YamlEntry, type YamlMap, type YamlNode } from "../yaml/yamlNode.ts";
import type { Reference } from "./entity.ts";
import { endsBefore, impossible, isIsoDate } from "./isoDate.ts";

/**
 * Reads the fields of one registry entry; what is missing or of another type than it should be is left out (the
 * schema has reported it). Collects the references of the entry and reports dates that cannot be.
 */
export class EntryReader {
  readonly references: Reference[] = [];
  private readonly problems: Problem[];

  constructor(problems: Problem[]) {
    this.problems = problems;
  }

  report(problem: Problem): void {
    this.problems.push(problem);
  }

  text(map: YamlMap, key: string): { readonly value: string; readonly span: Span } | undefined {
    return textOf(entryOf(map, key)?.value);
  }

  /** The words of a list; of a text that stands where a list should, that text alone. */
  texts(map: YamlMap, key: string): { readonly value: string; readonly span: Span }[] {
    return this.items(map, key).flatMap((item) => textOf(item) ?? []);
  }

  items(map: YamlMap, key: string): readonly YamlNode[] {
    const node = entryOf(map, key)?.value;
    if (!node || (node.kind === "scalar" && node.value === null)) return [];
    return node.kind === "list" ? node.items : [node];
  }

  /** The maps of a list. A text in it is read as `{ [shortFor]: text }` where that is allowed. */
  maps(map: YamlMap, key: string, shortFor?: string): YamlMap[] {
    return this.items(map, key).flatMap((item): YamlMap | [] => {
      if (item.kind === "map") return item;
      if (item.kind !== "scalar" || shortFor === undefined || item.value === null) return [];
      const entry: YamlEntry = { key: shortFor, keySpan: item.span, value: item, span: item.span };
      return { kind: "map", entries: [entry], flow: true, span: item.span };
    });
  }

  /** The id of another entry, noted as a reference. */
  reference(map: YamlMap, key: string, field = key): string | undefined {
    const id = this.text(map, key);
    if (id) this.references.push({ to: id.value, span: id.span, field });
    return id?.value;
  }

  date(map: YamlMap, key: string): string | undefined {
    const date = this.text(map, key);
    if (!date || !isIsoDate(date.value)) return undefined;
    const why = impossible(date.value);
    if (!why) return date.value;
    this.problems.push({ code: "impossible-date", severity: "error", span: date.span, message: why });
    return undefined;
  }

  /** Both ends; an end before the start is reported and left out. */
  dates(map: YamlMap): { startDate?: string; endDate?: string } {
    const startDate = this.date(map, "startDate");
    const endDate = this.date(map, "endDate");
    if (startDate === undefined || endDate === undefined || !endsBefore(endDate, startDate))
      return defined({ startDate, endDate });
    const span = entryOf(map, "endDate")!.value.span;
    const message = `The end, ${endDate}, lies before the start, ${startDate}.`;
    this.problems.push({ code: "end-before-start", severity: "error", span, message });
    return { startDate };
  }
}

/** The object without the fields that are undefined. */
export function defined<T extends Record<string, unknown>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function textOf(node: YamlNode | undefined): { readonly value: string; readonly span: Span } | undefined {
  if (node?.kind !== "scalar" || node.value === null) return undefined;
  const value = node.value.replace(/\s+/g, " ").trim();
  return value ? { value, span: node.span } : undefined;
}
