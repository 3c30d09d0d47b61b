import { equal } from "node:assert/strict";
import { parseMarked } from "../support/marked.ts";
import { scopesOf } from "./scopes.ts";

const cases = [
  "She said ⟦q “no”⟧ on ⟦date 12 October 2023⟧.",
  "She said ⟦q “he said ⟦q ‘no’⟧ to **all**”⟧.",
  "It is `a “raw” 2023-10-12` word.",
  "```\nprint “12 October 2023”\n```",
];

describe("grammar injected into Markdown", () => {
  for (const marked of cases)
    it(marked.replaceAll("\n", "↵"), async () => {
      equal(await scopesOf(parseMarked(marked).text, "markdown"), marked);
    });
});
