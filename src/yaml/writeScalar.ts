/**
 * Write a string as a YAML scalar on one line, in the style asked for if that can hold it. Plain text that another
 * reader could take for a number, a truth value or nothing is quoted; dates are not, as readers of the registry
 * expect them bare.
 * @param inFlow inside brackets or braces, where commas and brackets need quotation marks too
 */
export function writeScalar(
  value: string,
  style: "plain" | "single" | "double" = "plain",
  quote: "single" | "double" = "double",
  inFlow = false,
): string {
  if (style === "plain" && isPlain(value, inFlow)) return value;
  const wanted = style === "plain" ? quote : style;
  if (wanted === "single" && !/[^\P{C}\u200C\u200D]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return `"${value.replace(/["\\]|[^\P{C}\u200C\u200D]/gu, escape)}"`;
}

function isPlain(value: string, inFlow: boolean): boolean {
  if (value === "" || value !== value.trim() || /[^\P{C}\u200C\u200D]|[\u2028\u2029]/u.test(value))
    return false;
  if (/^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|^---|^\.\.\.|: |:$|\s#/.test(value)) return false;
  if (inFlow && /[,[\]{}]|^[-?:]|:/.test(value)) return false;
  if (/^(?:~|null|true|false|yes|no|on|off|y|n|<<|=)$/i.test(value)) return false;
  return !/^[-+.]?[\d.][\d_,.:]*(?:[eE][-+]?\d+)?$|^0[xob][\da-fA-F_]+$|^[-+]?\.(?:inf|nan)$/i.test(value);
}

function escape(character: string): string {
  const short = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character];
  if (short) return short;
  const code = character.codePointAt(0)!;
  if (code > 0xffff) return `\\U${code.toString(16).padStart(8, "0")}`;
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
