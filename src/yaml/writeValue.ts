import type { FileStyle } from "./fileStyle.ts";
import { writeScalar } from "./writeScalar.ts";

/** Data to be written as YAML. A field that is undefined is left out. */
export type YamlData = string | readonly YamlData[] | { readonly [key: string]: YamlData | undefined };

/**
 * Write `key: value` as lines, the first of them without indentation, the others indented by `indent` columns and
 * more. No line break at the end. Lists of short words follow the style's `lists`.
 */
export function writeEntry(key: string, value: YamlData, indent: number, style: FileStyle): string {
  const name = writeScalar(key, "plain", style.quote, true);
  if (typeof value === "string") return `${name}: ${writeScalar(value, "plain", style.quote)}`;
  if (isEmpty(value)) return `${name}: ${Array.isArray(value) ? "[]" : "{}"}`;
  if (isList(value)) {
    if (style.lists === "flow" && value.every(isShort)) return `${name}: ${writeFlow(value, style)}`;
    const at = style.indentedLists ? indent + style.step : indent;
    return `${name}:` + value.map((item) => line(style, at) + writeItem(item, at, style)).join("");
  }
  const at = indent + style.step;
  return `${name}:${line(style, at)}${writeEntries(value, at, style)}`;
}

/** Write `- value` as lines, indented as for `writeEntry`; a map begins on the line of the dash. */
export function writeItem(value: YamlData, indent: number, style: FileStyle): string {
  if (typeof value === "string") return `- ${writeScalar(value, "plain", style.quote)}`;
  if (isList(value) || isEmpty(value)) return `- ${writeFlow(value, style)}`;
  return `- ${writeEntries(value, indent + 2, style)}`;
}

/** Write in brackets or braces, on one line. */
export function writeFlow(value: YamlData, style: FileStyle): string {
  if (typeof value === "string") return writeScalar(value, "plain", style.quote, true);
  if (isList(value)) return `[${value.map((item) => writeFlow(item, style)).join(", ")}]`;
  const fields = fieldsOf(value).map(
    ([key, field]) => `${writeScalar(key, "plain", style.quote, true)}: ${writeFlow(field, style)}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function writeEntries(
  value: { readonly [key: string]: YamlData | undefined },
  indent: number,
  style: FileStyle,
): string {
  return fieldsOf(value)
    .map(([key, field]) => writeEntry(key, field, indent, style))
    .join(line(style, indent));
}

const fieldsOf = (value: { readonly [key: string]: YamlData | undefined }): [string, YamlData][] =>
  Object.entries(value).filter((field): field is [string, YamlData] => field[1] !== undefined);

const line = (style: FileStyle, indent: number): string => style.eol + " ".repeat(indent);
const isList = (value: YamlData): value is readonly YamlData[] => Array.isArray(value);
const isShort = (value: YamlData): boolean => typeof value === "string" && value.length <= 60;
const isEmpty = (value: Exclude<YamlData, string>): boolean =>
  isList(value) ? value.length === 0 : fieldsOf(value).length === 0;
