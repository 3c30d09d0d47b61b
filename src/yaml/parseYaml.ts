import type { Parsed } from "../text/problem.ts";
import { compose } from "./compose.ts";
import { readSimple } from "./readSimple.ts";
import { readBlocks, recover } from "./recover.ts";
import { tooDeep } from "./tooDeep.ts";
import type { YamlNode } from "./yamlNode.ts";

/** Texts longer than this many UTF-16 code units are not parsed. */
export const maximumYamlLength = 10_000_000;

/**
 * Parse YAML. A broken text still gives what stands before and after the broken places; an empty one gives an empty
 * scalar. Only the first document of a stream is read. Tags are ignored, merge keys (`<<`) are keys like others.
 */
export function parseYaml(text: string): Parsed<YamlNode> {
  if (text.length > maximumYamlLength)
    return refused("yaml-too-large", "This file is too large to be read: split it.");
  const simple = readSimple(text);
  if (simple) return { value: simple, problems: [] };
  if (tooDeep(text))
    return refused("yaml-too-deep", "This file nests too deeply, or many brackets are never closed.");
  const blocks = readBlocks(text);
  if (blocks?.problems.length === 0) return { value: blocks.root, problems: [] };
  const whole = compose(text, 0);
  if (!whole.problems.some((problem) => problem.code === "yaml-syntax"))
    return { value: whole.root, problems: whole.problems };
  const { root, problems } = blocks ?? recover(text);
  const found = root.kind === "map" && root.entries.length > 0;
  return {
    value: found ? root : whole.root,
    problems: problems.length > 0 ? problems : whole.problems.slice(0, 1),
  };
}

function refused(code: string, message: string): Parsed<YamlNode> {
  const start = { start: 0, end: 0 };
  return {
    value: { kind: "scalar", value: null, style: "plain", span: start },
    problems: [{ code, severity: "error", span: start, message }],
  };
}
