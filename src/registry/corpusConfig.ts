import schema from "../../schemas/corpus.schema.json";
import type { Parsed } from "../text/problem.ts";
import { checkSchema, type JsonSchema } from "../yaml/checkSchema.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { EntryReader } from "./entryReader.ts";
import { withSyntax } from "./parseRegistryFile.ts";
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
}

export const defaultConfig: CorpusConfig = {
  name: "",
  language: "en",
  documents: ["**/*.txt", "**/*.md", "!registry/**", "!README.md"],
  registry: ["registry/**/*.yaml", "registry/**/*.yml", "registry.yaml"],
  doubledApostrophes: false,
};

/** Read `corpus.yaml`. Fields that are missing or broken have their defaults; an empty text gives all of them. */
export function parseCorpusConfig(text: string): Parsed<CorpusConfig> {
  const { value: root, problems: syntax } = parseYaml(text);
  const problems = withSyntax(syntax, checkSchema(root, schema as JsonSchema, suggestField));
  if (root.kind !== "map") return { value: defaultConfig, problems };
  const read = new EntryReader([]);
  const globs = (key: "documents" | "registry"): readonly string[] => {
    const found = read.texts(root, key).map((glob) => glob.value);
    return found.length > 0 ? found : defaultConfig[key];
  };
  const value = {
    name: read.text(root, "name")?.value ?? defaultConfig.name,
    language: read.text(root, "language")?.value ?? defaultConfig.language,
    documents: globs("documents"),
    registry: globs("registry"),
    doubledApostrophes: read.text(root, "doubledApostrophes")?.value === "quotation-marks",
  };
  return { value, problems };
}
