import type { Problem, Severity } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import type { YamlEntry, YamlMap, YamlNode } from "./yamlNode.ts";

/** The part of JSON Schema (draft 7) that the schemas in `schemas/` use; a test holds them to it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  /** What to tell the user when `pattern` does not match; editors know this keyword too. */
  readonly patternErrorMessage?: string;
  /** The code of what is reported when the text is not as it should be; left out: `invalid-value`. */
  readonly problemCode?: string;
  readonly minLength?: number;
  /** Alternatives that differ in `type`. */
  readonly anyOf?: readonly JsonSchema[];
  readonly definitions?: { readonly [key: string]: JsonSchema };
}

/**
 * Check a YAML tree against a schema. As YAML scalars are strings here, `integer` beside `string` means the same as
 * `string` alone.
 * @param suggest the field meant by an unknown one, out of those allowed in its place
 */
export function checkSchema(
  root: YamlNode,
  schema: JsonSchema,
  suggest: (unknown: string, allowed: readonly string[]) => string | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const report = (code: string, severity: Severity, span: Span, message: string): void => {
    problems.push({ code, severity, span, message });
  };

  const check = (node: YamlNode, wanted: JsonSchema, owner: YamlEntry | undefined): void => {
    const rule = fitting(node, wanted);
    if (!rule) {
      reportType(node, wanted, owner);
      return;
    }
    if (node.kind === "map") checkMap(node, rule, owner);
    else if (node.kind === "list" && rule.items)
      for (const item of node.items) check(item, rule.items, undefined);
    else if (node.kind === "scalar" && node.value !== null) checkText(node.value, node.span, rule);
  };

  const checkMap = (map: YamlMap, rule: JsonSchema, owner: YamlEntry | undefined): void => {
    const seen = new Map<string, YamlEntry>();
    for (const entry of map.entries) {
      const other = rule.additionalProperties;
      const field =
        rule.properties && Object.hasOwn(rule.properties, entry.key) ? rule.properties[entry.key] : undefined;
      if (field || other === false) reportTwice(seen, entry);
      if (!field && other === false) {
        const allowed = Object.keys(rule.properties ?? {});
        const meant = suggest(entry.key, allowed);
        const hint = meant
          ? `Did you mean “${meant}”?`
          : `Known fields: ${allowed.slice(0, mostNamed).join(", ")}${allowed.length > mostNamed ? " …" : "."}`;
        report(
          "unknown-field",
          "warning",
          keyOf(entry),
          `Unknown field “${entry.key}”${inside(rule)}. ${hint}`,
        );
        continue;
      }
      if (rule.propertyNames && !field) checkText(entry.key, keyOf(entry), rule.propertyNames, "bad-id");
      if (field) check(entry.value, field, entry);
      else if (typeof other === "object") check(entry.value, other, entry);
    }
    for (const key of rule.required ?? [])
      if (!map.entries.some((entry) => entry.key === key))
        report(
          key === "name" ? "missing-name" : "missing-field",
          "error",
          owner ? keyOf(owner) : headOf(map),
          `“${key}” is missing${inside(rule)}.`,
        );
  };

  const reportTwice = (seen: Map<string, YamlEntry>, entry: YamlEntry): void => {
    if (seen.has(entry.key))
      report(
        "duplicate-field",
        "error",
        keyOf(entry),
        `“${entry.key}” stands here a second time; only the first counts.`,
      );
    else seen.set(entry.key, entry);
  };

  const checkText = (
    text: string,
    span: Span,
    rule: JsonSchema,
    code = rule.problemCode ?? "invalid-value",
  ): void => {
    const what = rule.title ?? "This";
    if (rule.minLength && text.length < rule.minLength)
      report(code, "error", span, `${what} must not be empty.`);
    else if (rule.enum && !rule.enum.includes(text))
      report(code, "error", span, `“${text}” is not possible here: write ${listed(rule.enum)}.`);
    else if (rule.pattern && !patternOf(rule.pattern).test(text))
      report(code, "error", span, rule.patternErrorMessage ?? `${what} is not written as it should be.`);
  };

  const reportType = (node: YamlNode, wanted: JsonSchema, owner: YamlEntry | undefined): void => {
    const name = owner ? `“${owner.key}”` : (resolve(wanted).title ?? "This");
    const shape = listed([
      ...new Set(
        alternatives(wanted)
          .flatMap(typesOf)
          .map((type) => shapes[type] ?? type),
      ),
    ]);
    const span = node.span.start < node.span.end ? headOf(node) : owner ? keyOf(owner) : node.span;
    if (node.kind === "scalar" && node.value === null)
      report("empty-field", "warning", span, `${name} is empty: write ${shape}, or remove it.`);
    else report("wrong-type", "error", span, `${name} must be ${shape}, not ${kinds[node.kind]}.`);
  };

  const resolve = (rule: JsonSchema): JsonSchema =>
    rule.$ref ? (schema.definitions?.[rule.$ref.replace("#/definitions/", "")] ?? rule) : rule;

  /** Looked up once for a rule, as most rules hold for thousands of nodes. */
  const resolved = new Map<JsonSchema, readonly JsonSchema[]>();
  const alternatives = (rule: JsonSchema): readonly JsonSchema[] => {
    let choices = resolved.get(rule);
    if (!choices) resolved.set(rule, (choices = (resolve(rule).anyOf ?? [rule]).map(resolve)));
    return choices;
  };

  const fitting = (node: YamlNode, rule: JsonSchema): JsonSchema | undefined =>
    alternatives(rule).find((choice) => choice.type === undefined || typesOf(choice).includes(typeOf(node)));

  check(root, schema, undefined);
  return problems;
}

/** How many of the fields that are possible a message names. */
const mostNamed = 20;

const typesOf = (rule: JsonSchema): readonly string[] =>
  typeof rule.type === "string" ? [rule.type] : (rule.type ?? []);

const typeOf = (node: YamlNode): string =>
  node.kind === "map" ? "object" : node.kind === "list" ? "array" : node.value === null ? "null" : "string";

const shapes: Readonly<Record<string, string>> = {
  object: "fields under it (“name: …”)",
  array: "a list (“[one, two]” or lines that begin with “- ”)",
  string: "text",
  integer: "text",
  null: "empty",
};
const kinds = { map: "fields", list: "a list", scalar: "text" } as const;

const inside = (rule: JsonSchema): string => (rule.title ? ` in ${article(rule.title)}` : "");
const article = (title: string): string => `${/^[AEIOU]/i.test(title) ? "an" : "a"} ${title.toLowerCase()}`;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)!}`;

/** A key's place; one of no width (`: x`) is widened to the colon. */
const keyOf = (entry: YamlEntry): Span =>
  entry.keySpan.start < entry.keySpan.end
    ? entry.keySpan
    : { start: entry.keySpan.start, end: entry.keySpan.start + 1 };

/** The part of a node to underline: its first key, or the scalar or list itself. */
const headOf = (node: YamlNode): Span =>
  node.kind === "map" && node.entries[0] && !node.flow ? keyOf(node.entries[0]) : node.span;

const patterns = new Map<string, RegExp>();
function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) patterns.set(source, (pattern = new RegExp(source, "u")));
  return pattern;
}
