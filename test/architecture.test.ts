import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** The import table of docs/architecture.md: a folder may import itself and what stands in its row. */
const table: Readonly<Record<string, readonly string[]>> = {
  text: [],
  yaml: ["text", "yaml-package"],
  registry: ["text", "yaml", "yaml-package", "schemas"],
  annotations: ["text", "yaml", "schemas"],
  analysis: ["text", "registry", "annotations"],
  corpus: ["text", "registry", "annotations", "analysis"],
  protocol: ["vscode-languageserver-types"],
  features: [
    "text",
    "registry",
    "annotations",
    "analysis",
    "corpus",
    "protocol",
    "vscode-languageserver-types",
    "fuzzysort",
  ],
  formats: ["text", "registry", "annotations", "analysis", "corpus"],
  files: ["text", "registry", "annotations", "corpus", "vscode-uri", "picomatch"],
  workers: ["text", "registry", "annotations", "analysis", "corpus", "files"],
  server: [
    ...["text", "registry", "annotations", "features", "formats", "corpus", "files", "workers", "protocol"],
    ...["vscode-languageserver", "vscode-languageserver-types"],
  ],
  cli: ["text", "registry", "annotations", "analysis", "features", "formats", "corpus", "files", "workers"],
  vscode: ["protocol", "vscode", "vscode-languageclient", "vscode-languageserver-types"],
};

/** Node's own modules, and who may use them. Everything else runs in a browser, without a disk or a clock. */
const nodeFiles = /^src\/(files\/(cache\/)?node\w*|(server|workers)\/\w+\.node|cli\/.*)\.ts$/;

const generated = /^src\/generated\//;

interface Import {
  /** The file with the import, from the checkout on, with slashes. */
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  /** The folder of src, the package, or `node:…`. */
  readonly target: string;
}

const imports = sourceFiles("src").flatMap(importsOf);

describe("the architecture", () => {
  it("has a row in the import table for every folder", () => {
    const rooms = new Set(sourceFiles("src").map(roomOf));
    assert.deepEqual([...rooms].filter((room) => !table[room]).sort(), []);
  });

  it("keeps to the import table", () => {
    const broken = imports.filter(
      ({ from, target }) =>
        !target.startsWith("node:") && target !== roomOf(from) && !table[roomOf(from)]?.includes(target),
    );
    assert.deepEqual(broken.map(describeImport), []);
  });

  it("uses Node's modules only where a file says so by its name, and on the command line", () => {
    const broken = imports.filter(({ from, target }) => target.startsWith("node:") && !nodeFiles.test(from));
    assert.deepEqual(broken.map(describeImport), []);
  });

  it("imports vscode only in src/vscode", () => {
    const broken = imports.filter(({ from, target }) => target === "vscode" && roomOf(from) !== "vscode");
    assert.deepEqual(broken.map(describeImport), []);
  });

  it("has no clock, randomness, timers or async below the features", () => {
    const impure =
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|setInterval|async |await |process\.|console\.)/;
    const pure = ["text", "yaml", "registry", "annotations", "analysis", "corpus", "features", "formats"];
    const broken = sourceFiles("src")
      .filter((file) => pure.includes(roomOf(file)))
      .flatMap((file) =>
        withoutComments(readFileSync(file, "utf8"))
          .split("\n")
          .flatMap((line, i) =>
            impure.test(withoutStrings(line)) ? [`${file}:${i + 1} ${line.trim()}`] : [],
          ),
      );
    assert.deepEqual(broken, []);
  });

  it("has no cycle between folders", () => {
    const edges = new Map<string, Set<string>>();
    for (const { from, target } of imports)
      if (target in table && target !== roomOf(from))
        edges.set(roomOf(from), (edges.get(roomOf(from)) ?? new Set()).add(target));
    const reaches = (room: string, goal: string, seen = new Set<string>()): boolean =>
      [...(edges.get(room) ?? [])].some(
        (next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))),
      );
    assert.deepEqual(
      [...edges.keys()].filter((room) => reaches(room, room)),
      [],
    );
  });

  it("has no default exports and no file over 250 lines in src", () => {
    const broken = sourceFiles("src").flatMap((file) => {
      const text = readFileSync(file, "utf8");
      const lines = text.split("\n").length - 1;
      // Word lists are data: a line holds as many words as fit.
      const isData = /\/lexicon\//.test(file) || generated.test(file);
      return [
        ...(/^export default /m.test(text) ? [`${file} has a default export`] : []),
        ...(lines > 250 && !isData ? [`${file} has ${lines} lines`] : []),
      ];
    });
    assert.deepEqual(broken, []);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .sort();
}

/** `text` for `src/text/span.ts`, `protocol` for `src/protocol.ts`. What a build step generated is yaml's. */
function roomOf(file: string): string {
  if (generated.test(file)) return "yaml";
  return (file.split("/")[1] ?? "").replace(/\.ts$/, "");
}

function importsOf(file: string): Import[] {
  const text = withoutComments(readFileSync(file, "utf8"));
  const statements =
    /^(?:import|export)\b[^;"']*?\bfrom\s*["']([^"']+)["']|^import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;
  return [...text.matchAll(statements)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? "";
    const line = text.slice(0, match.index).split("\n").length;
    return { from: file, line, specifier, target: targetOf(file, specifier) };
  });
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  if (specifier.startsWith(".")) {
    const resolved = path.posix.join(path.posix.dirname(file), specifier);
    return resolved.startsWith("src/") ? roomOf(resolved) : (resolved.split("/")[0] ?? "");
  }
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  return name === "yaml" ? "yaml-package" : name;
}

function describeImport({ from, line, specifier }: Import): string {
  return `${from}:${line} imports ${specifier}`;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, " "));
}

function withoutStrings(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*$/g, '""');
}
