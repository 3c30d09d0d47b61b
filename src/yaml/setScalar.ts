import type { TextEdit } from "../text/edits.ts";
import { fileStyle } from "./fileStyle.ts";
import { writeScalar } from "./writeScalar.ts";
import type { YamlScalar } from "./yamlNode.ts";

/**
 * The edit that replaces a scalar's value and keeps its style of quoting; a block of text becomes a quoted one.
 * @param inFlow whether the scalar stands in brackets or braces
 */
export function setScalar(text: string, node: YamlScalar, value: string, inFlow = false): TextEdit {
  const style = node.style === "block" ? "plain" : node.style;
  const written = writeScalar(value, style, fileStyle(text).quote, inFlow);
  const glued = node.span.start === node.span.end && /[:-]/.test(text[node.span.start - 1] ?? "");
  return { ...node.span, newText: glued ? ` ${written}` : written };
}
