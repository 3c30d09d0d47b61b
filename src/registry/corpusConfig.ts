/** What `corpus.yaml` says. All fields have defaults. */
export interface CorpusConfig {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** Globs relative to the corpus folder; a leading `!` excludes. */
  readonly documents: readonly string[];
  readonly registry: readonly string[];
}

export const defaultConfig: CorpusConfig = {
  name: "",
  language: "en",
  documents: ["**/*.txt", "**/*.md", "!registry/**", "!README.md"],
  registry: ["registry/**/*.yaml", "registry/**/*.yml", "registry.yaml"],
};
