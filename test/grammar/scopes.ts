import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import oniguruma from "vscode-oniguruma";
import textmate, { type IRawGrammar, type Registry } from "vscode-textmate";
import { printMarked, type Mark } from "../support/marked.ts";

const { createOnigScanner, createOnigString, loadWASM } = oniguruma;

/** What a test calls a scope, by the scope's beginning. */
const labels: readonly (readonly [scope: string, label: string])[] = [
  ["meta.quotation.", "q"],
  ["constant.numeric.date.", "date"],
  ["markup.bold.speaker.", "speaker"],
  ["meta.speaker.affiliation.", "affiliation"],
  ["markup.heading.", "heading"],
  ["punctuation.definition.list.", "bullet"],
  ["markup.underline.link.", "link"],
  ["meta.embedded.block.frontmatter", "yaml"],
];

/** Stand-ins for the grammars of VS Code that ours embed or are injected into. */
const hosts: readonly object[] = [
  { scopeName: "source.yaml", patterns: [{ match: "^(\\w+)(:)", name: "entity.name.tag.yaml" }] },
  {
    scopeName: "text.html.markdown",
    patterns: [
      { begin: "^(```)", end: "^(```)", name: "markup.fenced_code.block.markdown" },
      {
        begin: "(^|\\G)(?=\\S)",
        while: "(^|\\G)(?=\\S)",
        name: "meta.paragraph.markdown",
        patterns: [{ include: "#inline" }],
      },
    ],
    repository: {
      inline: {
        patterns: [
          { match: "`[^`]+`", name: "markup.inline.raw.string.markdown" },
          { match: "\\*\\*[^*]+\\*\\*", name: "markup.bold.markdown" },
        ],
      },
    },
  },
];

/** Tokenise a text and mark what the grammar found, one mark for each stretch of a scope on a line. */
export async function scopesOf(text: string, language: "corpus-text" | "markdown"): Promise<string> {
  const grammar = await (
    await grammars()
  ).loadGrammar(language === "markdown" ? "text.html.markdown" : "text.corpus");
  if (!grammar) throw new Error(`no grammar for ${language}`);
  const marks: Mark[] = [];
  let stack = textmate.INITIAL;
  let at = 0;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    marks.push(...marksOf(tokens, at, at + line.length));
    at += line.length + 1;
  }
  return printMarked(text, marks);
}

/** Join neighbouring tokens that stand in the same scope at the same depth. */
function marksOf(
  tokens: readonly { startIndex: number; endIndex: number; scopes: string[] }[],
  lineStart: number,
  lineEnd: number,
): Mark[] {
  const marks: Mark[] = [];
  let open: { label: string; start: number; end: number }[] = [];
  for (const token of tokens) {
    const names = token.scopes
      .flatMap((scopes) => scopes.split(" "))
      .flatMap((scope) => labels.find(([prefix]) => scope.startsWith(prefix))?.[1] ?? []);
    let shared = 0;
    while (shared < names.length && open[shared]?.label === names[shared]) shared++;
    marks.push(...open.slice(shared));
    open = open.slice(0, shared);
    for (const mark of open) mark.end = lineStart + token.endIndex;
    for (const label of names.slice(shared))
      open.push({ label, start: lineStart + token.startIndex, end: lineStart + token.endIndex });
  }
  return [...marks, ...open]
    .map((mark) => ({ ...mark, end: Math.min(mark.end, lineEnd) }))
    .filter((mark) => mark.end > mark.start);
}

let registry: Promise<Registry> | undefined;

function grammars(): Promise<Registry> {
  return (registry ??= loadGrammars());
}

async function loadGrammars(): Promise<Registry> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm"));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const own = ["corpus-text", "markdown-injection"].map((name) => {
    const path = `syntaxes/${name}.tmLanguage.json`;
    return textmate.parseRawGrammar(readFileSync(path, "utf8"), path);
  });
  const all = [...own, ...(hosts as readonly IRawGrammar[])];
  return new textmate.Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (name) => Promise.resolve(all.find((grammar) => grammar.scopeName === name) ?? null),
    getInjections: (name) => (name === "text.html.markdown" ? ["text.corpus.markdown-injection"] : undefined),
  });
}
