import fc from "fast-check";
import type { PlainYaml } from "../../src/yaml/yamlNode.ts";
import { writeScalar } from "../../src/yaml/writeScalar.ts";

/** A YAML text as people write them, with the data it stands for. */
export interface YamlText {
  readonly text: string;
  readonly data: PlainYaml;
}

const word = fc.oneof(
  fc.constantFrom(
    "NATO",
    "Jens",
    "a b",
    "Krišjānis",
    "Київ",
    "😀 ok",
    "it's",
    'say "x"',
    "yes",
    "2023-10-12",
    "12",
    "a: b",
    "#x",
    "- y",
    "",
    "c, d",
    "x # y",
    "[z",
    "null",
    "tab\there",
    "two\nlines",
    " padded ",
  ),
  fc
    .string({ unit: "grapheme", maxLength: 12 })
    .filter((s) => !/[\u0085\u2028\u2029\uFEFF]|\p{Cs}|\p{Cn}/u.test(s) && !s.includes("\r")),
);
const key = fc.constantFrom("name", "aliases", "roles", "a", "b-c", "Ünï", "x y", "1");

/** Maps of scalars, lists and maps, three levels deep. */
export const data: fc.Arbitrary<PlainYaml> = fc.letrec<{ node: PlainYaml; map: PlainYaml }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", maxDepth: 3, withCrossShrink: true },
    word,
    fc.constant(null),
    fc.array(word, { maxLength: 3 }),
    fc.array(tie("map"), { maxLength: 2 }),
    tie("map"),
  ),
  map: fc.dictionary(key, tie("node"), { maxKeys: 4, noNullPrototype: true }),
})).map;

/** The choices of somebody who writes a file by hand: one number for each, taken in turn. */
const whims = fc.array(fc.nat(9), { minLength: 24, maxLength: 24 });

export const yamlText: fc.Arbitrary<YamlText> = fc
  .record({
    data,
    whims,
    windows: fc.boolean(),
    wide: fc.boolean(),
    indented: fc.boolean(),
    finalBreak: fc.boolean(),
  })
  .map(({ data, whims, windows, wide, indented, finalBreak }) => {
    let turn = 0;
    const whim = (): number => whims[turn++ % whims.length]!;
    const step = wide ? 4 : 2;
    const comment = (): string => ["", "", "", " # a comment: [x, y", "\t# tab"][whim() % 5]!;
    const scalar = (value: string, flow: boolean): string =>
      writeScalar(value, (["plain", "single", "double"] as const)[whim() % 3]!, "double", flow);
    const flowOf = (node: PlainYaml): string => {
      if (node === null) return "~";
      if (typeof node === "string") return scalar(node, true);
      const comma = whim() === 0 ? "," : "";
      if (isList(node)) return `[${node.map(flowOf).join(", ")}${node.length > 0 ? comma : ""}]`;
      const fields = Object.entries(node).map(
        ([k, v]) => `${writeScalar(k, "plain", "double", true)}: ${flowOf(v)}`,
      );
      return `{ ${fields.join(whim() === 1 ? ",  " : ", ")}${fields.length > 0 ? comma : ""} }`;
    };
    const lines: string[] = [];
    const put = (indent: number, line: string): void => {
      if (whim() === 2) lines.push("");
      if (whim() === 3) lines.push(" ".repeat(indent) + "# above");
      lines.push(" ".repeat(indent) + line);
    };
    const entries = (node: { readonly [key: string]: PlainYaml }, indent: number, lead: string): void => {
      let first = lead;
      for (const [k, v] of Object.entries(node)) {
        const head = `${first}${writeScalar(k, "plain", "double", true)}:`;
        const at = first ? indent - 2 : indent;
        first = "";
        if (v === null) put(at, head + (whim() < 3 ? " null" : "") + comment());
        else if (typeof v === "string") put(at, `${head} ${scalar(v, false)}${comment()}`);
        else if (isEmpty(v) || whim() < 4) put(at, `${head} ${flowOf(v)}${comment()}`);
        else {
          put(at, head + comment());
          if (isList(v)) items(v, indented ? indent + step : indent);
          else entries(v, indent + step, "");
        }
      }
    };
    const items = (list: readonly PlainYaml[], indent: number): void => {
      for (const item of list) {
        if (item === null) put(indent, "-");
        else if (typeof item === "string") put(indent, `- ${scalar(item, false)}${comment()}`);
        else if (isList(item) || isEmpty(item)) put(indent, `- ${flowOf(item)}`);
        else entries(item, indent + 2, "- ");
      }
    };
    const root = data as { readonly [key: string]: PlainYaml };
    if (whim() === 4) lines.push("# a file", "");
    entries(root, 0, "");
    if (whim() === 5) lines.push("# the end");
    const eol = windows ? "\r\n" : "\n";
    const text = lines.join(eol) + (finalBreak && lines.length > 0 ? eol : "");
    return { text, data: Object.keys(root).length === 0 ? null : data };
  });

const isList = (node: PlainYaml): node is readonly PlainYaml[] => Array.isArray(node);
const isEmpty = (node: PlainYaml): boolean => node !== null && Object.keys(node).length === 0;
