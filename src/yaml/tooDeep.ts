/**
 * Whether a YAML text nests deeper than the parser, which is recursive, should be trusted with. It may count more
 * than there is (brackets in prose that are never closed), never less. Linear in the text's length.
 */
export function tooDeep(text: string, limit = 200): boolean {
  let brackets = 0;
  let depth = 0;
  const levels: { readonly indent: number; readonly depth: number }[] = [];
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    let indent = 0;
    while (line[indent] === " ") indent++;
    while (levels.length > 0 && levels.at(-1)!.indent >= indent) depth -= levels.pop()!.depth;
    let own = 1;
    for (let at = indent; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (code === 91 || code === 123) brackets++;
      else if ((code === 93 || code === 125) && brackets > 0) brackets--;
      // `- - a`, `? ? a` and `a: a: b` nest on one line.
      else if ((code === 45 || code === 63 || code === 58) && !(line.charCodeAt(at + 1) > 32)) own++;
      if (brackets > limit) return true;
    }
    levels.push({ indent, depth: own });
    depth += own;
    if (depth > limit) return true;
  }
  return false;
}
