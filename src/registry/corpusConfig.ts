import schema from "../../schemas/corpus.schema.json";
import type { Parsed, Problem, Severity } from "../text/problem.ts";
import { checkSchema, type JsonSchema } from "../yaml/checkSchema.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { entryOf, type YamlMap } from "../yaml/yamlNode.ts";
import { EntryReader } from "./entryReader.ts";
import { withSyntax } from "./parseRegistryFile.ts";
import { refusedGlob } from "./refusedGlob.ts";
import { suggestField } from "./suggestField.ts";

/** What `corpus.yaml` says. All fields have defaults. */
export interface CorpusConfig {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** Globs relative to the corpus folder; a leading `!` excludes. */
  readonly documents: readonly string[];
  readonly registry: readonly string[];
  /** Whether `''` is a quotation mark in the documents. */
  readonly doubledApostrophes: boolean;
  /** How much problems of a code matter, where it is not as usual. */
  readonly checks: ReadonlyMap<string, Grade>;
}

/** What `checks` in `corpus.yaml` says of a code: how severe it is, or that it is not to be reported. */
export type Grade = Severity | "off";

const grades: readonly Grade[] = ["error", "warning", "information", "hint", "off"];

export const defaultConfig: CorpusConfig = {
  name: "",
  language: "en",
  documents: ["**/*.txt", "**/*.md", "!registry/**", "!README.md"],
  registry: ["registry/**/*.yaml", "registry/**/*.yml", "registry.yaml"],
  doubledApostrophes: false,
  checks: new Map(),
};

/** Read `corpus.yaml`. Fields that are missing or broken have their defaults; an empty text gives all of them. */
export function parseCorpusConfig(text: string): Parsed<CorpusConfig> {
  const { value: root, problems: syntax } = parseYaml(text);
  const problems: Problem[] = withSyntax(syntax, checkSchema(root, schema as JsonSchema, suggestField));
  if (root.kind !== "map") return { value: defaultConfig, problems };
  const read = new EntryReader([]);
  const globs = (key: "documents" | "registry"): readonly string[] => {
    const found = read.texts(root, key);
    for (const { value, span } of found) {
      const message = refusedGlob(value);
      if (message !== undefined)
        problems.push({ code: "refused-pattern", severity: "warning", span, message });
    }
    return found.length > 0 ? found.map((glob) => glob.value) : defaultConfig[key];
  };
  const value = {
    name: read.text(root, "name")?.value ?? defaultConfig.name,
    language: read.text(root, "language")?.value ?? defaultConfig.language,
    documents: globs("documents"),
    registry: globs("registry"),
    doubledApostrophes: read.text(root, "doubledApostrophes")?.value === "quotation-marks",
    checks: gradesOf(root, read),
  };
  return { value, problems };
}

function gradesOf(root: YamlMap, read: EntryReader): ReadonlyMap<string, Grade> {
  const checks = entryOf(root, "checks")?.value;
  if (checks?.kind !== "map") return defaultConfig.checks;
  return new Map(
    checks.entries.flatMap(({ key }): [string, Grade][] => {
      const said = read.text(checks, key)?.value;
      const grade = grades.find((one) => one === said);
      return grade ? [[key, grade]] : [];
    }),
  );
}
