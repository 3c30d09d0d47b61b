import assert from "node:assert/strict";
import { looksLikeProse } from "../../src/vscode/looksLikeProse.ts";

const prose = [
  "The council met on Monday and agreed to mend the piers before the winter storms.",
  "Headline\n\nThe council met on Monday, and it agreed to mend the piers.\n\n“We must hurry,” one of them said later.",
  "Élodie a dit que le conseil se réunira de nouveau la semaine prochaine.",
];
const other = [
  "",
  "hello",
  "a;b;c\n1;2;3\n4;5;6\n7;8;9\n10;11;12\n13;14;15\n16;17;18",
  "requests==2.31.0\nnumpy>=1.26\npandas~=2.1\nscipy\nmatplotlib\nscikit-learn\n",
  "cmake_minimum_required(VERSION 3.20)\nproject(demo LANGUAGES CXX)\nadd_executable(demo main.cpp)",
  "User-agent: *\nDisallow: /private/\nDisallow: /tmp/\nSitemap: https://example.org/sitemap.xml",
  "apple\nbanana\ncherry\ndate\nelderberry\nfig\ngrape\nhoneydew\nkiwi\nlemon",
];

describe("looksLikeProse", () => {
  for (const text of prose)
    it(`takes ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(looksLikeProse(text), true));
  for (const text of other)
    it(`leaves ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(looksLikeProse(text), false));
});
