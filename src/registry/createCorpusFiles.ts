import { writeScalar } from "../yaml/writeScalar.ts";
import { newRegistryPath } from "./chooseRegistryFile.ts";

/** A file to be written, its path relative to the corpus folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What “Create Corpus Here” writes: `corpus.yaml`, a registry with examples in comments, and how git merges annotations. */
export const createCorpusFiles = (name: string): readonly NewFile[] => [
  {
    path: "corpus.yaml",
    text: `# This folder is a corpus: text files, and a registry of who and what they name.
name: ${writeScalar(name || "Corpus")}
language: en

# Which files are documents, and which are the registry. These are the defaults;
# a pattern that begins with “!” excludes.
# documents: ["**/*.txt", "**/*.md", "!registry/**", "!README.md"]
# registry: ["registry/**/*.yaml", "registry/**/*.yml", "registry.yaml"]
`,
  },
  { path: newRegistryPath, text: newRegistryText },
  { path: ".gitattributes", text: gitAttributes },
];

/** Two people's annotations merge without a conflict if both sides' lines are kept: each is a line of its own. */
export const gitAttributes = "*.annotations.yaml merge=union\n";

/** A registry file without entries that says what entries look like. */
export const newRegistryText = `# Who and what the documents name. Each entry stands under an id of its own:
# lower-case letters and digits with hyphens. Only the name is required.
# “Corpus: Tag Entity…” adds entries here; you can edit them as you like.

# people:
#   ada-lovelace:
#     name: Ada Lovelace
#     aliases: [Countess of Lovelace, Lady Lovelace]
#     description: Mathematician.
#     roles:
#       - title: Member
#         organization: example-society
#         startDate: 1833-06
#     identifiers:
#       wikidata: Q7259
#     links: ["https://www.example.org/lovelace"]

# organizations:
#   example-society:
#     name: Example Society
#     location: london

# places:
#   london:
#     name: London
#     demonyms: [Londoner]

# meetings:
#   example-meeting:
#     name: First Example Meeting
#     startDate: 1842-10-12
#     endDate: 1842-10-13
#     location: london
#     organizer: example-society
#     participants:
#       - entity: ada-lovelace
#         role: speaker

# works:
#   example-report:
#     name: Example Report
#     author: example-society
#     datePublished: 1843
`;
