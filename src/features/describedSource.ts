import type { Described } from "../analysis/findings.ts";

/** Where a document's date or title was found, in words that follow a comma or stand in brackets. */
export const describedSource = ({ source }: Described): string => words[source];

const words: Record<Described["source"], string> = {
  "front-matter": "from the front matter",
  byline: "from the byline",
  dateline: "from the dateline",
  text: "from the text",
  "file-name": "from the file name",
  heading: "from the heading",
  given: "given by the user",
};
